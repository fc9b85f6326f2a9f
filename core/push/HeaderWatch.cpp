// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/HeaderWatch.h"

#include <algorithm>

namespace muster {

static bool holds(const std::vector<std::string>& list, const std::string& name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

HeaderChange headerChange(const Feed& feed, const Header& header, const Catalogue& catalogue)
{
    HeaderChange change;
    if (feed.columns == header.names)
        return change;
    const HeaderDrift drift = headerDrift(feed, header, catalogue);
    change.stopsTheFeed = drift.stopsTheFeed();
    std::vector<std::string> newNames;
    for (const ColumnDrift& column : drift.changes) {
        if (column.kind != ColumnDrift::Kind::Renamed)
            continue;
        change.renamed.push_back(column.before);
        newNames.push_back(column.now);
    }
    std::vector<std::string> known = feed.columns;
    for (const std::string& column : columnsRead(feed)) {
        if (!holds(known, column))
            known.push_back(column);
    }
    for (const std::string& column : known) {
        if (header.indexOf(column) < 0 && !holds(change.renamed, column))
            change.gone.push_back(column);
    }
    if (feed.columns.empty())
        return change;
    for (const std::string& column : header.names)
        change.added += !holds(known, column) && !holds(newNames, column) ? 1 : 0;
    return change;
}

} // namespace muster
