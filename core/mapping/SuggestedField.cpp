// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/SuggestedField.h"

#include "core/mapping/DatePattern.h"
#include "core/mapping/HeaderName.h"

#include <algorithm>

namespace muster {

static Transform step(const std::string& name)
{
    Transform transform;
    transform.name = name;
    return transform;
}

static Transform step(const std::string& name, const std::string& key, const std::string& value)
{
    Transform transform = step(name);
    transform.options.emplace(key, value);
    return transform;
}

std::vector<Transform> transformsFor(const Field& field, const ColumnSummary* summary)
{
    std::vector<Transform> transforms = {step("trim")};
    if (field.type == FieldType::Ssn)
        transforms.push_back(step("ssn"));
    if (field.type == FieldType::Boolean)
        transforms.push_back(step("boolean"));
    if (field.type == FieldType::Date || field.type == FieldType::DateTime) {
        Transform date = step("date");
        const bool isSure = summary && !summary->dateAmbiguous
            && DatePattern::compile(summary->dateFormat).has_value();
        if (isSure)
            date.list.push_back(summary->dateFormat);
        transforms.push_back(std::move(date));
    }
    return transforms;
}

int SuggestionContext::columnOf(std::string_view role) const
{
    int best = -1;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const RoleEvidence& candidate = columns[i];
        const bool isSure = candidate.role.confidence == Confidence::High
            || candidate.role.confidence == Confidence::Medium;
        if (candidate.role.role != role || !isSure)
            continue;
        if (best < 0 || candidate.rank < columns[static_cast<std::size_t>(best)].rank)
            best = static_cast<int>(i);
    }
    return best;
}

static int columnNamed(const SuggestionContext& context, const std::vector<std::string>& names)
{
    for (const std::string& name : names) {
        const std::string wanted = joinedHeader(normalisedHeader(name));
        for (std::size_t i = 0; i < context.header.names.size(); ++i) {
            if (!wanted.empty()
                && joinedHeader(normalisedHeader(context.header.names[i])) == wanted)
                return static_cast<int>(i);
        }
    }
    return -1;
}

static FieldMapping mappingTo(const SuggestionContext& context, const Field& field, int column)
{
    const auto index = static_cast<std::size_t>(column);
    FieldMapping mapped;
    mapped.field = field.key;
    mapped.columns = {context.header.names[index]};
    mapped.transforms = transformsFor(field, context.summary(index));
    return mapped;
}

static bool isRoleOf(const Field& field, const std::string& role)
{
    return std::find(field.roles.begin(), field.roles.end(), role) != field.roles.end();
}

static std::optional<FieldMapping> byOwnName(const SuggestionContext& context, const Field& field)
{
    const int column = columnNamed(context, {field.key, field.label});
    if (column < 0)
        return std::nullopt;
    FieldMapping mapped = mappingTo(context, field, column);
    const ColumnRole& role = context.columns[static_cast<std::size_t>(column)].role;
    // Where the dictionary knows the column, its order decides between this one and others.
    if (isRoleOf(field, role.role) && role.confidence != Confidence::Low)
        return std::nullopt;
    const bool isKnown = role.role == field.key;
    const bool isDoubted = isKnown && role.confidence == Confidence::Medium;
    mapped.confidence = isDoubted ? Confidence::Medium : Confidence::High;
    mapped.reason = isKnown
        ? role.reason
        : "\"" + mapped.columns.front() + "\" is the service's own name of the field";
    return mapped;
}

/// A name part out of a column with whole names, where the part has no column of its own.
static std::optional<FieldMapping> fromFullName(const SuggestionContext& context,
                                                const Field& field)
{
    const std::string part = field.key.substr(0, field.key.find('_'));
    const bool isPart = field.key == "first_name" || field.key == "last_name"
        || (field.key == "middle_name" && context.columnOf("first_name") < 0);
    const int column = context.columnOf("full_name");
    if (!isPart || column < 0)
        return std::nullopt;
    FieldMapping mapped = mappingTo(context, field, column);
    mapped.transforms.push_back(step("strip"));
    mapped.transforms.push_back(step("split", "part", part));
    mapped.confidence = Confidence::Medium;
    mapped.reason = "\"" + mapped.columns.front() + "\" holds whole names; the " + part
        + " name is split from them";
    return mapped;
}

/// The manager's address out of the same file, when it only gives the manager's number.
static std::optional<FieldMapping> byManager(const SuggestionContext& context, const Field& field)
{
    const int manager = context.columnOf("manager_id");
    const int employee = context.columnOf("employee_id");
    const int email = context.columnOf("email");
    if (manager < 0 || employee < 0 || email < 0)
        return std::nullopt;
    FieldMapping mapped = mappingTo(context, field, manager);
    Transform lookup =
        step("lookup", "by", context.header.names[static_cast<std::size_t>(employee)]);
    lookup.options.emplace("take", context.header.names[static_cast<std::size_t>(email)]);
    mapped.transforms.push_back(std::move(lookup));
    mapped.confidence = Confidence::Medium;
    mapped.reason = "the manager's address is looked up by number in the same file";
    return mapped;
}

static std::optional<FieldMapping> byRole(const SuggestionContext& context, const Field& field,
                                          const std::string& role)
{
    if (role == "full_name" && field.roles.front() != "full_name")
        return fromFullName(context, field);
    const int column = context.columnOf(role);
    if (column < 0)
        return role == "manager_email" ? byManager(context, field) : std::nullopt;
    FieldMapping mapped = mappingTo(context, field, column);
    const ColumnRole& found = context.columns[static_cast<std::size_t>(column)].role;
    mapped.confidence = role == field.roles.front() ? found.confidence : Confidence::Medium;
    mapped.reason = found.reason;
    return mapped;
}

std::optional<FieldMapping> suggestField(const SuggestionContext& context, const Field& field)
{
    if (auto mapped = byOwnName(context, field))
        return mapped;
    for (const std::string& role : field.roles) {
        if (auto mapped = byRole(context, field, role))
            return mapped;
    }
    const int column = columnNamed(context, field.aliases);
    if (column < 0)
        return std::nullopt;
    FieldMapping mapped = mappingTo(context, field, column);
    mapped.confidence = Confidence::Medium;
    mapped.reason = "\"" + mapped.columns.front() + "\" is another name of the field";
    return mapped;
}

} // namespace muster
