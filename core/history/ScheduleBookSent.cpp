// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Outcome.h"
#include "core/history/FeedNames_p.h"
#include "core/history/ScheduleBook.h"

// The second part of ScheduleBook: what runs have sent, whoever began them.

namespace muster {

/// Runs of this way, under whatever name the feed had, other than those that send the failed rows
/// of an earlier one again.
static Result<FeedRuns> ofRoute(Database& database, const FeedRoute& route)
{
    auto mine = runsOf(database, route.feed);
    if (!mine)
        return mine;
    mine->condition =
        QStringLiteral(" (%1 AND (? = '' OR connection = ?) AND parent = 0) ").arg(mine->condition);
    mine->values << sql::text(route.connection) << sql::text(route.connection);
    return mine;
}

/// Something left this computer and was not refused: also in a run that came to no end.
static QString hasSent(const char* table)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM units WHERE units.run = %1.id"
                          " AND units.state IN (%2, %3, %4, %5))")
        .arg(QLatin1String(table))
        .arg(static_cast<int>(UnitState::Sending))
        .arg(static_cast<int>(UnitState::Accepted))
        .arg(static_cast<int>(UnitState::Confirmed))
        .arg(static_cast<int>(UnitState::Unknown));
}

Result<std::optional<SentFile>> ScheduleBook::sentFile(const FeedRoute& route,
                                                       const std::string& digest)
{
    if (!m_database)
        return std::optional<SentFile>();
    const auto mine = ofRoute(*m_database, route);
    if (!mine)
        return fail(mine.error());
    auto query = m_database->run(
        QStringLiteral("SELECT id, exit_code, (SELECT coalesce(max(id), 0) FROM runs WHERE%1"
                       "AND source_digest <> ? AND id > taken.id AND %2)"
                       " FROM runs taken WHERE%1AND source_digest = ? AND ended_at IS NOT NULL"
                       " AND selection <> 'rows' AND exit_code IN (0, 10, 11, 13)"
                       " AND (exit_code = 13 OR accepted + confirmed + unchanged + unknown > 0)"
                       " ORDER BY id DESC LIMIT 1")
            .arg(mine->condition, hasSent("runs")),
        mine->values + QVariantList{sql::text(digest)} + mine->values
            + QVariantList{sql::text(digest)});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return std::optional<SentFile>();
    return SentFile{query->value(0).toLongLong(), query->value(1).toInt(),
                    query->value(2).toLongLong()};
}

static Result<RunId> lastSent(Database* database, const FeedRoute& route, const std::string& digest,
                              const QString& rest, const QVariantList& values)
{
    if (database == nullptr)
        return RunId{0};
    const auto mine = ofRoute(*database, route);
    if (!mine)
        return fail(mine.error());
    auto found = database->value(
        QStringLiteral("SELECT coalesce(max(id), 0) FROM runs WHERE%1AND source_digest <> ? AND %2"
                       " AND %3")
            .arg(mine->condition, hasSent("runs"), rest),
        mine->values + QVariantList{sql::text(digest)} + values);
    if (!found)
        return fail(found.error());
    return RunId{found->toLongLong()};
}

Result<RunId> ScheduleBook::sentByHand(const FeedRoute& route, const std::string& digest,
                                       Clock::Wall moment)
{
    return lastSent(m_database.get(), route, digest,
                    QStringLiteral("started_at > ? AND started_by IN ('command', 'window')"
                                   " AND id NOT IN (SELECT run FROM occasions WHERE feed = ?)"),
                    {sql::text(rfc3339(moment)), sql::text(route.feed)});
}

Result<RunId> ScheduleBook::sentInPlace(const FeedRoute& route, const Occasion& held)
{
    if (held.run > 0)
        return lastSent(m_database.get(), route, held.digest, QStringLiteral("id > ?"),
                        {QVariant::fromValue<qlonglong>(held.run)});
    return lastSent(m_database.get(), route, held.digest, QStringLiteral("started_at > ?"),
                    {sql::text(rfc3339(held.noticed))});
}

} // namespace muster
