// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/LedgerSchema_p.h"
#include "core/history/RowSearch_p.h"
#include "core/history/RunSearch_p.h"

#include <QDateTime>

namespace muster {

static const char runColumns[] =
    "SELECT r.id, r.feed, r.connection, r.service, r.object, r.source, r.mode, r.started_by,"
    " r.mapping_digest, r.key_id, r.parent, r.started_at, coalesce(r.ended_at, ''),"
    " r.source_digest, r.exit_code, r.note, r.interrupted, r.read_rows, r.unchanged, r.held,"
    " r.not_sent, r.accepted, r.rejected, r.unknown, r.confirmed, r.planned";

static RunSummary summaryOf(const QSqlQuery& query)
{
    RunSummary run;
    run.id = query.value(0).toLongLong();
    run.start = {sql::text(query, 1),          sql::text(query, 2),  sql::text(query, 3),
                 sql::text(query, 4),          sql::text(query, 5),  sql::text(query, 6),
                 sql::text(query, 7),          sql::text(query, 8),  sql::text(query, 9),
                 query.value(10).toLongLong(), sql::text(query, 26), query.value(27).toLongLong(),
                 sql::text(query, 28),         sql::text(query, 29)};
    run.facts = sql::text(query, 30);
    run.limits = sql::text(query, 31);
    run.startedAt = sql::text(query, 11);
    run.endedAt = sql::text(query, 12);
    run.sourceDigest = sql::text(query, 13);
    run.exitCode = query.value(14).toInt();
    run.note = sql::text(query, 15);
    run.interrupted = query.value(16).toBool();
    run.counts.read = sql::number(query, 17);
    for (std::size_t state = 0; state < outcomeStates; ++state)
        run.counts.by[state] = sql::number(query, 18 + static_cast<int>(state));
    return run;
}

/// The columns that came after version 2, empty where the ledger does not have them yet.
static QString laterColumns(int version)
{
    return (version < 3 ? QStringLiteral(", ''") : QStringLiteral(", r.person"))
        + (version < 4 ? QStringLiteral(", 0, '', '', '', ''")
                       : QStringLiteral(", r.fence, r.allowed, r.reason, r.facts, r.limits"))
        + QStringLiteral(" FROM runs r ");
}

Result<std::vector<RunSummary>> RunSearch::read(const QString& tail, const QVariantList& values)
{
    // Asked each time: another program may bring an older ledger up while this one reads it.
    const auto version = schema::check(m_database);
    if (!version)
        return fail(version.error());
    auto query = m_database.run(QLatin1String(runColumns) + laterColumns(*version) + tail, values);
    if (!query)
        return fail(query.error());
    std::vector<RunSummary> runs;
    std::vector<bool> planned;
    while (query->next()) {
        runs.push_back(summaryOf(*query));
        planned.push_back(query->value(25).toBool());
    }
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (!runs[i].endedAt.empty())
            continue;
        if (auto completed = completeOpen(runs[i], planned[i]); !completed)
            return fail(completed.error());
    }
    return runs;
}

Result<void> RunSearch::completeOpen(RunSummary& run, bool planned)
{
    const auto counts = schema::countOutcomes(m_database, run.id);
    if (!counts)
        return fail(counts.error());
    run.counts.by = counts->by;
    if (!planned)
        run.counts.read = counts->read;
    run.interrupted = !m_lock.isHeldElsewhere(run.id);
    return {};
}

Result<bool> RunSearch::isDead(RunId run)
{
    auto open = m_database.value(
        QStringLiteral("SELECT count(*) FROM runs WHERE id = ? AND ended_at IS NULL"),
        {QVariant::fromValue<qlonglong>(run)});
    if (!open)
        return fail(open.error());
    return open->toInt() == 1 && !m_lock.isHeldElsewhere(run);
}

/// A moment as the ledger writes it, so that text order is time order; empty if it is neither.
static std::string asUtc(const std::string& given)
{
    const auto text = QString::fromStdString(given);
    const auto moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return {};
    if (text.size() == 10) // a date alone
        return given;
    return moment.toUTC().toString(Qt::ISODateWithMs).toStdString();
}

/// A run that is still open has no cached counts, so its rows are asked.
static QString hasRowsIn(OutcomeState state)
{
    return QStringLiteral(" AND (r.%1 > 0 OR (r.ended_at IS NULL AND EXISTS (SELECT 1%2"
                          "WHERE o.run = r.id AND %3 = %4)))")
        .arg(schema::countColumn(state), schema::outcomesWithUnits(), schema::effectiveOutcome())
        .arg(static_cast<int>(state));
}

/// The WHERE of a search for runs as it grows.
struct RunTail {
    QString text;
    QVariantList values;

    /// Does nothing for an empty @p given; false when it is neither a date nor a time.
    bool addMoment(const char* comparison, const std::string& given)
    {
        if (given.empty())
            return true;
        const std::string moment = asUtc(given);
        text += QStringLiteral(" AND r.started_at %1 ?").arg(QLatin1String(comparison));
        values << sql::text(moment);
        return !moment.empty();
    }

    void addConnections(const RunFilter& filter)
    {
        if (filter.connections.empty())
            return;
        QStringList places;
        for (const auto& name : filter.connections) {
            places << QStringLiteral("?");
            values << sql::text(name);
        }
        text += QStringLiteral(" AND r.connection %1IN (%2)")
                    .arg(filter.otherConnections ? QStringLiteral("NOT ") : QString(),
                         places.join(QLatin1Char(',')));
    }

    void addSearch(const std::string& search)
    {
        if (search.empty())
            return;
        text += QStringLiteral(
            " AND (lower(r.feed) LIKE ? ESCAPE '!' OR lower(r.connection) LIKE ? ESCAPE '!'"
            " OR lower(r.source) LIKE ? ESCAPE '!' OR lower(r.note) LIKE ? ESCAPE '!')");
        const auto pattern = likePattern(search);
        values << pattern << pattern << pattern << pattern;
    }
};

Result<std::vector<RunSummary>> RunSearch::page(const RunFilter& filter)
{
    const auto before = QVariant::fromValue<qlonglong>(filter.before);
    RunTail tail{QStringLiteral("WHERE (? = 0 OR r.id < ?)"), {before, before}};
    if (!filter.feed.empty()) {
        tail.text += QStringLiteral(" AND r.feed = ?");
        tail.values << sql::text(filter.feed);
    }
    const bool hasSince = tail.addMoment(">=", filter.since);
    if (!hasSince || !tail.addMoment("<", filter.until))
        return fail(ErrorKind::Usage,
                    "\"" + (hasSince ? filter.until : filter.since) + "\" is not a date or time",
                    "Write 2026-11-21 or 2026-11-21T08:00:00Z.");
    if (filter.state)
        tail.text += hasRowsIn(*filter.state);
    tail.addConnections(filter);
    tail.addSearch(filter.search);
    tail.text += QStringLiteral(" ORDER BY r.id DESC LIMIT ?");
    tail.values << filter.limit;
    return read(tail.text, tail.values);
}

Result<LedgerNames> RunSearch::names()
{
    auto feeds = distinct(QStringLiteral("feed"));
    auto connections = distinct(QStringLiteral("connection"));
    if (!feeds || !connections)
        return fail(feeds ? connections.error() : feeds.error());
    return LedgerNames{std::move(*feeds), std::move(*connections)};
}

Result<std::vector<std::string>> RunSearch::distinct(const QString& column)
{
    auto query =
        m_database.run(QStringLiteral("SELECT DISTINCT %1 FROM runs ORDER BY %1").arg(column));
    if (!query)
        return fail(query.error());
    std::vector<std::string> names;
    while (query->next())
        names.push_back(sql::text(*query, 0));
    return names;
}

Result<std::optional<RunSummary>> RunSearch::find(RunId id)
{
    auto found = read(QStringLiteral("WHERE r.id = ?"), {QVariant::fromValue<qlonglong>(id)});
    if (!found)
        return fail(found.error());
    if (found->empty())
        return std::nullopt;
    return found->front();
}

Result<bool> RunSearch::exists(RunId id)
{
    auto count = m_database.value(QStringLiteral("SELECT count(*) FROM runs WHERE id = ?"),
                                  {QVariant::fromValue<qlonglong>(id)});
    if (!count)
        return fail(count.error());
    return count->toInt() == 1;
}

} // namespace muster
