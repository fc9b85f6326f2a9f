// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/RoleEvidence.h"

#include <algorithm>
#include <cmath>

namespace muster {

namespace {

constexpr double enough = 0.9;
constexpr double mostlyContained = 0.8;

bool isOneOf(const std::string& text, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

/// What values of a role look like, in the profiler's words; empty = anything.
std::string_view expectedType(const std::string& role)
{
    if (isOneOf(role, {"email", "secondary_email", "manager_email", "user_email"}))
        return "email";
    if (role == "ssn")
        return "ssn";
    const bool isDate = role.ends_with("_date") || role.ends_with("_at") || role == "date_of_birth";
    return isDate ? "date" : std::string_view();
}

std::string_view pluralOf(std::string_view type)
{
    if (type == "email")
        return "e-mail addresses";
    return type == "ssn" ? "social security numbers" : "dates";
}

bool hasType(const ColumnSummary& summary, std::string_view type)
{
    return summary.type == type || (type == "date" && summary.type == "datetime");
}

std::string percent(double share)
{
    return std::to_string(static_cast<int>(std::floor(share * 100))) + " %";
}

void lower(ColumnRole& role)
{
    if (role.confidence == Confidence::High)
        role.confidence = Confidence::Medium;
}

void weighType(ColumnRole& role, const ColumnSummary& summary, std::string_view type)
{
    const double share = hasType(summary, type) ? summary.typeShare : 0;
    if (share >= enough) {
        role.reason +=
            share >= 1 ? "; all values are " : "; " + percent(share) + " of the values are ";
        role.reason += pluralOf(type);
    } else {
        lower(role);
        role.reason += "; but only " + percent(share) + " of the values are ";
        role.reason += pluralOf(type);
    }
    if (type == "date" && summary.dateAmbiguous) {
        lower(role);
        role.reason += "; day and month cannot be told apart, so say which comes first";
    }
}

void weighDistinct(ColumnRole& role, const ColumnSummary& summary, std::uint64_t rows)
{
    const auto filled =
        static_cast<std::uint64_t>(std::llround(summary.fill * static_cast<double>(rows)));
    const bool isIdentifier =
        isOneOf(role.role, {"employee_id", "external_id", "id", "serial_number"});
    if (isIdentifier && !summary.distinctIsEstimate && summary.distinct == filled)
        role.reason += "; every value is different";
}

void weighValues(RoleEvidence& evidence, const ColumnSummary& summary, std::uint64_t rows)
{
    if (summary.fill <= 0 || rows == 0) {
        evidence.role.reason += "; no row has a value";
        return;
    }
    const std::string_view type = expectedType(evidence.role.role);
    if (!type.empty())
        weighType(evidence.role, summary, type);
    weighDistinct(evidence.role, summary, rows);
}

bool hasRole(const std::vector<RoleEvidence>& columns, std::string_view role)
{
    return std::any_of(columns.begin(), columns.end(), [role](const RoleEvidence& evidence) {
        return evidence.role.role == role && evidence.role.confidence != Confidence::Low;
    });
}

/// A header that says nothing over values that say everything.
void findByType(std::vector<RoleEvidence>& columns, std::size_t index, const ColumnSummary& summary)
{
    for (const std::string_view type : {"email", "ssn"}) {
        if (summary.type != type || summary.typeShare < enough || hasRole(columns, type))
            continue;
        RoleEvidence& evidence = columns[index];
        evidence.rank = 1000;
        evidence.isExact = false;
        evidence.role.role = type;
        evidence.role.confidence = Confidence::Medium;
        evidence.role.sensitive = false;
        evidence.role.reason = "the header is not known, but " + percent(summary.typeShare)
            + " of the values are " + std::string(pluralOf(type));
    }
}

/// A manager column may hold a name, an employee's number, a position or an address.
void weighManager(std::vector<RoleEvidence>& columns, std::size_t index, const Header& header,
                  const ColumnProfiler& profiler)
{
    ColumnRole& role = columns[index].role;
    for (std::size_t other = 0; other < columns.size(); ++other) {
        const std::string& otherRole = columns[other].role.role;
        const bool isIdentity = isOneOf(otherRole, {"employee_id", "external_id", "position_id"});
        if (other == index || !isIdentity || profiler.containedIn(index, other) < mostlyContained)
            continue;
        const bool isPosition = otherRole == "position_id";
        role.role = isPosition ? "position_id" : "manager_id";
        role.confidence = isPosition ? Confidence::Medium : Confidence::High;
        columns[index].rank += isPosition ? 1000 : 0;
        role.reason = "\"" + header.names[index] + "\" holds values of \"" + header.names[other]
            + (isPosition ? "\", so it is the manager's position"
                          : "\", so it names the manager by number");
        return;
    }
}

} // namespace

void weighContent(std::vector<RoleEvidence>& columns, const Header& header,
                  const ColumnProfiler& profiler)
{
    const std::vector<ColumnSummary> summaries = profiler.summaries();
    const std::size_t count = std::min(columns.size(), summaries.size());
    for (std::size_t i = 0; i < count; ++i) {
        const ColumnRole& role = columns[i].role;
        const bool isKnown = !role.role.empty() && role.confidence != Confidence::Low;
        if (isKnown && !role.sensitive)
            weighValues(columns[i], summaries[i], profiler.rows());
    }
    for (std::size_t i = 0; i < count; ++i) {
        ColumnRole& role = columns[i].role;
        const bool isReportsTo = header.names[i] == "REPORTS_TO";
        if (role.role == "manager_name" && summaries[i].type == "email") {
            role.role = "manager_email";
            role.reason = "\"" + header.names[i] + "\" holds e-mail addresses";
        } else if (role.role == "manager_name" || isReportsTo) {
            weighManager(columns, i, header, profiler);
        } else if (role.role.empty() || role.confidence == Confidence::Low) {
            findByType(columns, i, summaries[i]);
        }
    }
}

} // namespace muster
