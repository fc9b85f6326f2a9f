// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/HeaderDrift.h"

#include <algorithm>

// The second half of HeaderDrift: making the repairs it proposes.

namespace muster {

using Repair = ColumnDrift::Repair;

static bool looksUp(const FieldMapping& field, const std::string& column)
{
    return std::any_of(field.transforms.begin(), field.transforms.end(),
                       [&](const Transform& step) {
                           return step.name == "lookup"
                               && (step.option("by") == column || step.option("take") == column);
                       });
}

static void renameIn(Transform& step, const ColumnDrift& change)
{
    for (const char* option : {"by", "take"}) {
        const auto found = step.options.find(option);
        if (found != step.options.end() && found->second == change.before)
            found->second = change.now;
    }
}

static void useColumn(Feed& feed, const ColumnDrift& change)
{
    for (FieldMapping& field : feed.mapping.fields) {
        std::replace(field.columns.begin(), field.columns.end(), change.before, change.now);
        for (Transform& step : field.transforms)
            renameIn(step, change);
    }
}

static void unmap(Feed& feed, const std::string& column)
{
    auto& fields = feed.mapping.fields;
    const auto cannotStay = [&column](FieldMapping& field) {
        if (looksUp(field, column))
            return true;
        auto& columns = field.columns;
        const auto end = std::remove(columns.begin(), columns.end(), column);
        const bool had = end != columns.end();
        columns.erase(end, columns.end());
        return had && columns.empty();
    };
    fields.erase(std::remove_if(fields.begin(), fields.end(), cannotStay), fields.end());
}

static void drop(Feed& feed, const ColumnDrift& change)
{
    auto& dropped = feed.mapping.dropped;
    dropped.erase(std::remove(dropped.begin(), dropped.end(), change.before), dropped.end());
    if (std::find(dropped.begin(), dropped.end(), change.now) == dropped.end())
        dropped.push_back(change.now);
}

Feed repaired(Feed feed, const Header& header, const HeaderDrift& drift)
{
    for (const ColumnDrift& change : drift.changes) {
        switch (change.repair) {
        case Repair::UseColumn:
            useColumn(feed, change);
            break;
        case Repair::MapTo:
            feed.mapping.fields.push_back(change.proposal);
            break;
        case Repair::Drop:
            drop(feed, change);
            break;
        case Repair::Unmap:
            unmap(feed, change.before);
            break;
        case Repair::Accept:
        case Repair::Ask:
            break;
        }
    }
    const auto read = columnsRead(feed);
    const bool isWhole = std::all_of(read.begin(), read.end(), [&](const std::string& column) {
        return header.indexOf(column) >= 0;
    });
    if (isWhole) {
        feed.columns = header.names;
        feed.headerFingerprint = header.fingerprint();
    }
    return feed;
}

} // namespace muster
