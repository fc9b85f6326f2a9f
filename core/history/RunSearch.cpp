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
    " r.not_sent, r.accepted, r.rejected, r.unknown, r.confirmed, r.planned FROM runs r ";

static RunSummary summaryOf(const QSqlQuery& query)
{
    RunSummary run;
    run.id = query.value(0).toLongLong();
    run.start = {sql::text(query, 1),         sql::text(query, 2), sql::text(query, 3),
                 sql::text(query, 4),         sql::text(query, 5), sql::text(query, 6),
                 sql::text(query, 7),         sql::text(query, 8), sql::text(query, 9),
                 query.value(10).toLongLong()};
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

Result<std::vector<RunSummary>> RunSearch::read(const QString& tail, const QVariantList& values)
{
    auto query = m_database.run(QLatin1String(runColumns) + tail, values);
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

Result<std::vector<RunSummary>> RunSearch::page(const RunFilter& filter)
{
    QString tail = QStringLiteral("WHERE (? = 0 OR r.id < ?)");
    QVariantList values{QVariant::fromValue<qlonglong>(filter.before),
                        QVariant::fromValue<qlonglong>(filter.before)};
    if (!filter.feed.empty()) {
        tail += QStringLiteral(" AND r.feed = ?");
        values << sql::text(filter.feed);
    }
    if (!filter.since.empty()) {
        const std::string since = asUtc(filter.since);
        if (since.empty())
            return fail(ErrorKind::Usage, "\"" + filter.since + "\" is not a date or time",
                        "Write 2026-11-21 or 2026-11-21T08:00:00Z.");
        tail += QStringLiteral(" AND r.started_at >= ?");
        values << sql::text(since);
    }
    if (filter.state)
        tail += hasRowsIn(*filter.state);
    if (!filter.search.empty()) {
        tail += QStringLiteral(" AND (lower(r.feed) LIKE ? ESCAPE '!' OR lower(r.connection) LIKE ?"
                               " ESCAPE '!' OR lower(r.source) LIKE ? ESCAPE '!'"
                               " OR lower(r.note) LIKE ? ESCAPE '!')");
        const auto pattern = likePattern(filter.search);
        values << pattern << pattern << pattern << pattern;
    }
    tail += QStringLiteral(" ORDER BY r.id DESC LIMIT ?");
    values << filter.limit;
    return read(tail, values);
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
