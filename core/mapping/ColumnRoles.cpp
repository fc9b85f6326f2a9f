// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/HeaderDictionary.h"
#include "core/mapping/HeaderName.h"
#include "core/mapping/RoleEvidence.h"
#include "core/mapping/SystemDictionary.h"

#include <algorithm>

namespace muster {

static std::string quoted(const std::string& name)
{
    return "\"" + name + "\"";
}

static std::string exactReason(const std::string& name, const std::string& label)
{
    if (const HrSystem* system = ownerOf(name))
        return quoted(name) + " is " + system->possessive + " name for the " + label;
    return quoted(name) + " is a usual header for the " + label;
}

static Confidence confidenceOf(HeaderFit fit)
{
    if (fit == HeaderFit::Exact)
        return Confidence::High;
    return fit == HeaderFit::Near ? Confidence::Low : Confidence::Medium;
}

static std::string reasonOf(const std::string& name, const HeaderMatch& match)
{
    const std::string label = HeaderDictionary::instance().label(match.role);
    switch (match.fit) {
    case HeaderFit::Exact:
        return exactReason(name, label);
    case HeaderFit::Words:
        return quoted(name) + " holds the words " + quoted(match.spelling) + ", a header for the "
            + label;
    case HeaderFit::Sensitive:
        return "the word " + quoted(match.spelling) + " stands over " + label;
    case HeaderFit::Near:
        return quoted(name) + " is like " + quoted(match.spelling) + ", a header for the " + label
            + ", but not the same";
    }
    return {};
}

RoleEvidence evidenceOfHeader(const std::string& name, const std::string& label)
{
    const HeaderDictionary& dictionary = HeaderDictionary::instance();
    auto match = dictionary.find(name);
    std::string used = name;
    if ((!match || match->fit == HeaderFit::Near) && !label.empty()) {
        if (auto byLabel = dictionary.find(label); byLabel && byLabel->fit == HeaderFit::Exact) {
            match = std::move(byLabel);
            used = label;
        }
    }
    RoleEvidence evidence;
    if (!match)
        return evidence;
    evidence.rank = match->rank;
    evidence.isExact = match->fit == HeaderFit::Exact;
    evidence.role.role = match->role;
    evidence.role.confidence = confidenceOf(match->fit);
    evidence.role.reason = reasonOf(used, *match);
    evidence.role.sensitive = match->role.starts_with("_sensitive_");
    return evidence;
}

/// PeopleSoft's REPORTS_TO is the manager's position; elsewhere "Reports To" is a name.
static void readPeopleSoft(std::vector<RoleEvidence>& columns, const Header& header)
{
    if (header.indexOf("EMPLID") < 0)
        return;
    const int reportsTo = header.indexOf("REPORTS_TO");
    if (reportsTo < 0)
        return;
    RoleEvidence& evidence = columns[static_cast<std::size_t>(reportsTo)];
    evidence.rank = 1000;
    evidence.role.role = "position_id";
    evidence.role.confidence = Confidence::Medium;
    evidence.role.reason = "\"REPORTS_TO\" is PeopleSoft's position number of the manager";
}

std::vector<RoleEvidence> roleEvidence(const Header& header, const ColumnProfiler* profiler)
{
    std::vector<RoleEvidence> columns;
    for (std::size_t i = 0; i < header.names.size(); ++i) {
        const std::string label = i < header.labels.size() ? header.labels[i] : std::string();
        columns.push_back(evidenceOfHeader(header.names[i], label));
    }
    weighModels(columns, header);
    readPeopleSoft(columns, header);
    if (profiler)
        weighContent(columns, header, *profiler);
    return columns;
}

std::vector<ColumnRole> columnRoles(const Header& header, const ColumnProfiler* profiler)
{
    std::vector<ColumnRole> roles;
    for (RoleEvidence& evidence : roleEvidence(header, profiler))
        roles.push_back(std::move(evidence.role));
    return roles;
}

} // namespace muster
