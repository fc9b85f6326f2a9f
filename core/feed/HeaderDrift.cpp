// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/HeaderDrift.h"

#include "core/feed/ColumnPairing_p.h"
#include "core/mapping/Suggester.h"

#include <algorithm>
#include <set>

namespace muster {

namespace {

using Kind = ColumnDrift::Kind;
using Repair = ColumnDrift::Repair;

bool holds(const std::vector<std::string>& list, const std::string& name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

std::vector<std::string> fieldsOf(const Feed& feed, const std::string& column)
{
    std::vector<std::string> fields;
    for (const FieldMapping& field : feed.mapping.fields) {
        const bool looksUp = std::any_of(
            field.transforms.begin(), field.transforms.end(), [&](const Transform& step) {
                return step.name == "lookup"
                    && (step.option("by") == column || step.option("take") == column);
            });
        if (looksUp || holds(field.columns, column))
            fields.push_back(field.field);
    }
    return fields;
}

/// Looks at one feed and one header; each kind of change is found by a step of its own.
class Comparison {
public:
    Comparison(const Feed& feed, const Header& header, const Catalogue& catalogue)
        : m_feed(feed)
        , m_header(header)
        , m_catalogue(catalogue)
        , m_known(feed.columns)
    {
        for (const std::string& column : columnsRead(feed))
            know(column);
        for (const std::string& column : feed.mapping.dropped)
            know(column);
    }

    HeaderDrift run()
    {
        findRenamed();
        findMissing();
        findNew();
        findMoved();
        return std::move(m_drift);
    }

private:
    void know(const std::string& column)
    {
        if (!holds(m_known, column))
            m_known.push_back(column);
    }

    bool isRead(const std::string& column) const { return !fieldsOf(m_feed, column).empty(); }

    void findRenamed()
    {
        std::vector<std::string> gone;
        std::vector<std::string> fresh;
        for (const std::string& column : m_known) {
            if (m_header.indexOf(column) < 0)
                gone.push_back(column);
        }
        for (const std::string& column : m_header.names) {
            if (!holds(m_known, column))
                fresh.push_back(column);
        }
        for (const ColumnPair& pair : pairColumns(gone, fresh)) {
            m_paired.insert({pair.before, pair.now});
            const bool isDropped = holds(m_feed.mapping.dropped, pair.before);
            if (!isRead(pair.before) && !isDropped)
                continue;
            m_drift.changes.push_back(
                {Kind::Renamed, pair.before, pair.now, fieldsOf(m_feed, pair.before),
                 isDropped ? Repair::Drop : Repair::UseColumn, pair.isSure, pair.why});
        }
    }

    bool isPaired(const std::string& name, bool isNow) const
    {
        return std::any_of(m_paired.begin(), m_paired.end(), [&](const auto& pair) {
            return (isNow ? pair.second : pair.first) == name;
        });
    }

    /// Whether a required field has no other column.
    bool isNeeded(const std::string& column, const std::vector<std::string>& fields) const
    {
        return std::any_of(fields.begin(), fields.end(), [&](const std::string& key) {
            const Field* field = m_catalogue.find(key);
            const FieldMapping* mapped = m_feed.mapping.find(key);
            const bool isOnly = mapped->columns.size() == 1 && mapped->columns.front() == column;
            return isOnly && ((field && field->need == Need::Required) || key == m_feed.primaryId);
        });
    }

    void findMissing()
    {
        for (const std::string& column : m_known) {
            if (m_header.indexOf(column) >= 0 || isPaired(column, false) || !isRead(column))
                continue;
            const auto fields = fieldsOf(m_feed, column);
            const bool isOpen = isNeeded(column, fields);
            m_drift.changes.push_back({Kind::Missing,
                                       column,
                                       {},
                                       fields,
                                       isOpen ? Repair::Ask : Repair::Unmap,
                                       false,
                                       isOpen ? "a required field would be left empty"
                                              : "no column of the file is like it"});
        }
    }

    void findNew()
    {
        if (m_feed.columns.empty())
            return;
        const auto roles = columnRoles(m_header, nullptr);
        const auto suggestion = suggestMapping(m_header, nullptr, m_catalogue);
        for (std::size_t i = 0; i < m_header.names.size(); ++i) {
            const std::string& column = m_header.names[i];
            if (holds(m_known, column) || isPaired(column, true))
                continue;
            ColumnDrift change{Kind::New, {}, column, {}, Repair::Accept, true, {}};
            if (roles[i].sensitive) {
                change.repair = Repair::Drop;
                change.why = roles[i].reason;
            } else {
                propose(change, suggestion);
            }
            m_drift.changes.push_back(std::move(change));
        }
    }

    void propose(ColumnDrift& change, const Suggestion& suggestion) const
    {
        for (const FieldMapping& field : suggestion.mapping.fields) {
            const bool isIts = field.columns.size() == 1 && field.columns.front() == change.now;
            if (!isIts || m_feed.mapping.find(field.field))
                continue;
            change.repair = Repair::MapTo;
            change.fields = {field.field};
            change.isSure = false; // sending more than before is a person's decision
            change.why = field.reason;
            change.proposal = field;
            return;
        }
    }

    /// What is not in the longest run of columns that kept their order.
    void findMoved()
    {
        std::vector<int> places;
        std::vector<std::string> names;
        for (const std::string& column : m_feed.columns) {
            const int place = m_header.indexOf(column);
            if (place < 0)
                continue;
            places.push_back(place);
            names.push_back(column);
        }
        const auto kept = longestRise(places);
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (!kept[i])
                m_drift.changes.push_back({Kind::Moved, names[i], names[i],
                                           fieldsOf(m_feed, names[i]), Repair::Accept, true,
                                           "columns are found by their name"});
        }
    }

    const Feed& m_feed;
    const Header& m_header;
    const Catalogue& m_catalogue;
    std::vector<std::string> m_known; ///< every column name the feed knows
    std::set<std::pair<std::string, std::string>> m_paired;
    HeaderDrift m_drift;
};

} // namespace

std::vector<std::string> columnsRead(const Feed& feed)
{
    std::vector<std::string> columns;
    const auto add = [&columns](const std::string& column) {
        if (!column.empty() && !holds(columns, column))
            columns.push_back(column);
    };
    for (const FieldMapping& field : feed.mapping.fields) {
        for (const std::string& column : field.columns)
            add(column);
        for (const Transform& step : field.transforms) {
            add(step.option("by"));
            add(step.option("take"));
        }
    }
    return columns;
}

bool HeaderDrift::stopsTheFeed() const
{
    return std::any_of(changes.begin(), changes.end(), [](const ColumnDrift& change) {
        return change.kind == Kind::Missing
            || (change.kind == Kind::Renamed && !change.fields.empty());
    });
}

HeaderDrift headerDrift(const Feed& feed, const Header& header, const Catalogue& catalogue)
{
    return Comparison(feed, header, catalogue).run();
}

} // namespace muster
