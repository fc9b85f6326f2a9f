// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/LedgerSchema_p.h"
#include "core/history/RunBook_p.h"

#include <unistd.h>
#include <vector>

namespace muster {

static QVariant id(RunId run)
{
    return QVariant::fromValue<qlonglong>(run);
}

static tl::unexpected<Error> bug(std::string what)
{
    return fail(ErrorKind::Bug, std::move(what), "Nothing was changed. Please report this.");
}

Result<RunId> RunBook::begin(const RunStart& start, const std::string& now)
{
    if (m_mine != 0)
        return bug("a run was begun while run " + std::to_string(m_mine) + " is still open");
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    auto inserted = m_database.run(
        QStringLiteral(
            "INSERT INTO runs (feed, connection, service, object, source, mode, started_by,"
            " mapping_digest, key_id, parent, person, fence, allowed, reason, selection, pid,"
            " started_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {sql::text(start.feed), sql::text(start.connection), sql::text(start.service),
         sql::text(start.object), sql::text(start.source), sql::text(start.mode),
         sql::text(start.trigger), sql::text(start.mappingDigest), sql::text(start.keyId),
         id(start.parent), sql::text(start.person), QVariant::fromValue<qlonglong>(start.fence),
         sql::text(start.allowed), sql::text(start.reason), sql::text(start.selection),
         static_cast<int>(getpid()), sql::text(now)});
    if (!inserted)
        return fail(inserted.error());
    const RunId run = inserted->lastInsertId().toLongLong();
    // Before the row can be seen: nobody may find an open run without its lock.
    if (auto held = m_lock.hold(run); !held)
        return fail(held.error());
    if (auto done = transaction->commit(); !done) {
        m_lock.release(run);
        return fail(done.error());
    }
    m_mine = run;
    return run;
}

Result<void> RunBook::checkMine(RunId run) const
{
    if (run == m_mine && run != 0)
        return {};
    return bug("run " + std::to_string(run) + " was not begun here, or has ended");
}

Result<void> RunBook::checkUnits(RunId run)
{
    auto wrong = m_database.value(
        QStringLiteral("SELECT u.number FROM units u LEFT JOIN (SELECT unit, count(*) AS n"
                       " FROM outcomes WHERE run = ? AND unit IS NOT NULL GROUP BY unit) c"
                       " ON c.unit = u.number WHERE u.run = ? AND u.row_count <> coalesce(c.n, 0)"
                       " ORDER BY u.number LIMIT 1"),
        {id(run), id(run)});
    if (!wrong)
        return fail(wrong.error());
    if (wrong->isValid())
        return bug("unit " + wrong->toString().toStdString()
                   + " does not hold as many rows as its plan says");
    auto lost = m_database.value(
        QStringLiteral("SELECT (SELECT count(*) FROM outcomes WHERE run = ? AND unit IS NOT NULL)"
                       " - (SELECT coalesce(sum(row_count), 0) FROM units WHERE run = ?)"),
        {id(run), id(run)});
    if (!lost)
        return fail(lost.error());
    if (lost->toLongLong() != 0)
        return bug(lost->toString().toStdString() + " rows name a unit that was not planned");
    return {};
}

Result<void> RunBook::commitPlan(RunId run, std::uint64_t read, const std::string& sourceDigest)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    auto rows =
        m_database.value(QStringLiteral("SELECT count(*) FROM outcomes WHERE run = ?"), {id(run)});
    if (!rows)
        return fail(rows.error());
    if (static_cast<std::uint64_t>(rows->toLongLong()) != read)
        return bug(std::to_string(read) + " rows were read but " + rows->toString().toStdString()
                   + " were planned");
    if (auto whole = checkUnits(run); !whole)
        return whole;
    auto planned = m_database.changeOne(
        QStringLiteral("UPDATE runs SET planned = 1, read_rows = ?, source_digest = ?"
                       " WHERE id = ? AND planned = 0 AND ended_at IS NULL"),
        {sql::number(read), sql::text(sourceDigest), id(run)}, "a run is planned once");
    if (!planned)
        return planned;
    return transaction->commit();
}

Result<void> RunBook::finishUnits(RunId run, const std::string& now)
{
    auto doubtful = m_database.run(
        QStringLiteral("UPDATE attempts SET ended_at = ?, state = 6, message = ?"
                       " WHERE run = ? AND ended_at IS NULL"),
        {sql::text(now), sql::text("The program ended before the answer was read."), id(run)});
    if (!doubtful)
        return fail(doubtful.error());
    for (const char* const step :
         {"UPDATE units SET state = 6, settled = 0 WHERE run = ? AND state = 1",
          "UPDATE units SET state = 5 WHERE run = ? AND state = 0"}) {
        if (auto done = m_database.run(QLatin1String(step), {id(run)}); !done)
            return fail(done.error());
    }
    return m_snapshot.fold(run);
}

Result<void> RunBook::store(RunId run, const OutcomeCounts& counts)
{
    QString columns;
    QVariantList values;
    for (std::size_t state = 0; state < outcomeStates; ++state) {
        columns +=
            QStringLiteral("%1 = ?, ").arg(schema::countColumn(static_cast<OutcomeState>(state)));
        values << sql::number(counts.by[state]);
    }
    values << sql::number(counts.read) << id(run);
    return m_database.changeOne(
        QStringLiteral("UPDATE runs SET %1read_rows = ? WHERE id = ?").arg(columns), values,
        "a counted run exists");
}

Result<void> RunBook::recount(RunId run)
{
    const auto counts = schema::countOutcomes(m_database, run);
    if (!counts)
        return fail(counts.error());
    if (auto stored = store(run, *counts); !stored)
        return stored;
    return forgetUnsent(run, *counts);
}

Result<bool> RunBook::hasEnded(RunId run)
{
    auto ended = m_database.value(
        QStringLiteral("SELECT count(*) FROM runs WHERE id = ? AND ended_at IS NOT NULL"),
        {id(run)});
    if (!ended)
        return fail(ended.error());
    return ended->toInt() > 0;
}

Result<void> RunBook::checkMineOrEnded(RunId run)
{
    if (checkMine(run))
        return {};
    const auto ended = hasEnded(run);
    if (!ended)
        return fail(ended.error());
    return *ended ? Result<void>() : checkMine(run);
}

Result<void> RunBook::recountIfEnded(RunId run)
{
    const auto ended = hasEnded(run);
    if (!ended)
        return fail(ended.error());
    return *ended ? recount(run) : Result<void>();
}

/// What was not taken is not kept: those rows' sealed texts go.
Result<void> RunBook::forgetUnsent(RunId run, const OutcomeCounts& counts)
{
    if (counts[OutcomeState::Rejected] + counts[OutcomeState::NotSent] == 0)
        return {};
    auto done = m_database.run(
        QStringLiteral("DELETE FROM sent_fields WHERE run = ? AND row_no IN (SELECT o.row_no%1"
                       "WHERE o.run = ? AND o.unit IS NOT NULL AND %2 IN (%3, %4))")
            .arg(schema::outcomesWithUnits(), schema::effectiveOutcome())
            .arg(static_cast<int>(OutcomeState::Rejected))
            .arg(static_cast<int>(OutcomeState::NotSent)),
        {id(run), id(run)});
    if (!done)
        return fail(done.error());
    return {};
}

Result<OutcomeCounts> RunBook::end(RunId run, const ExitCode& exitCode, const std::string& note,
                                   const std::string& now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    if (auto finished = finishUnits(run, now); !finished)
        return fail(finished.error());
    auto counts = schema::countOutcomes(m_database, run);
    if (!counts)
        return counts;
    auto read = m_database.value(
        QStringLiteral(
            "SELECT CASE planned WHEN 1 THEN read_rows ELSE ? END FROM runs WHERE id = ?"),
        {sql::number(counts->read), id(run)});
    if (!read)
        return fail(read.error());
    counts->read = static_cast<std::uint64_t>(read->toLongLong());
    if (counts->read != counts->sum())
        return bug(std::to_string(counts->read) + " rows were read but "
                   + std::to_string(counts->sum()) + " have an outcome");
    if (auto stored = store(run, *counts); !stored)
        return fail(stored.error());
    if (auto forgotten = forgetUnsent(run, *counts); !forgotten)
        return fail(forgotten.error());
    auto ended = m_database.changeOne(
        QStringLiteral("UPDATE runs SET ended_at = ?, exit_code = ?, note = ?"
                       " WHERE id = ? AND ended_at IS NULL"),
        {sql::text(now), exitCode(*counts), sql::text(note), id(run)}, "a run ends once");
    if (!ended)
        return fail(ended.error());
    if (auto done = transaction->commit(); !done)
        return fail(done.error());
    m_lock.release(run);
    m_mine = 0;
    return counts;
}

Result<void> RunBook::recover(const std::string& now)
{
    auto open = m_database.run(QStringLiteral("SELECT id FROM runs WHERE ended_at IS NULL"));
    if (!open)
        return fail(open.error());
    std::vector<RunId> runs;
    while (open->next())
        runs.push_back(open->value(0).toLongLong());
    open->finish();
    for (const RunId run : runs) {
        if (run == m_mine || m_lock.isHeldElsewhere(run))
            continue;
        if (auto done = recoverOne(run, now); !done)
            return done;
    }
    return {};
}

Result<void> RunBook::recoverOne(RunId run, const std::string& now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    auto open = m_database.value(
        QStringLiteral("SELECT count(*) FROM runs WHERE id = ? AND ended_at IS NULL"), {id(run)});
    if (!open)
        return fail(open.error());
    if (open->toInt() == 0)
        return {}; // Another program was quicker.
    if (auto finished = finishUnits(run, now); !finished)
        return finished;
    if (auto counted = recount(run); !counted)
        return counted;
    auto closed = m_database.changeOne(
        QStringLiteral("UPDATE runs SET ended_at = ?, interrupted = 1,"
                       " note = 'The program ended before the run did.' WHERE id = ?"),
        {sql::text(now), id(run)}, "an open run can be closed");
    if (!closed)
        return closed;
    return transaction->commit();
}

} // namespace muster
