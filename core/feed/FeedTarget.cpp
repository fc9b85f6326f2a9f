// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/FeedTarget.h"

#include "core/catalogue/Catalogue.h"
#include "core/connectors/ConnectorRegistry.h"

#include <algorithm>

namespace muster {

/// Half for what the service needs, half for what the file has: a list of accounts has all that a
/// person needs at another service, but most of its columns would go nowhere there.
static double fitOf(const Suggestion& found, const Catalogue& catalogue, std::size_t columns)
{
    const auto isRequired = [](const Field& field) { return field.need == Need::Required; };
    const auto required = static_cast<std::size_t>(
        std::count_if(catalogue.fields.begin(), catalogue.fields.end(), isRequired));
    const double needs = required == 0
        ? 0.5
        : 1.0 - static_cast<double>(found.missingRequired.size()) / static_cast<double>(required);
    const std::size_t useful = columns - std::min(columns, found.mapping.dropped.size());
    const double used = useful == 0
        ? 0.0
        : static_cast<double>(useful - std::min(useful, found.unmappedColumns.size()))
            / static_cast<double>(useful);
    return (needs + used) / 2;
}

std::vector<FeedTarget> rankTargets(const Header& header, const ColumnProfiler* profiler)
{
    std::vector<FeedTarget> targets;
    for (const ServiceInfo& service : services()) {
        for (const std::string& object : catalogueObjects(service.id)) {
            const auto catalogue = loadCatalogue(service.id, object);
            if (!catalogue)
                continue;
            const Suggestion found = suggestMapping(header, profiler, *catalogue);
            const double fit =
                catalogue->freeSchema ? 0 : fitOf(found, *catalogue, header.names.size());
            targets.push_back({service.id, object, service.name + ": " + catalogue->label,
                               found.mapping.fields.size(), found.missingRequired.size(), fit});
        }
    }
    std::stable_sort(targets.begin(), targets.end(),
                     [](const FeedTarget& a, const FeedTarget& b) { return a.fit > b.fit; });
    return targets;
}

} // namespace muster
