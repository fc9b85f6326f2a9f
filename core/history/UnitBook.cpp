// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/PlanBatch_p.h"
#include "core/history/RowVerdicts_p.h"
#include "core/history/UnitBook_p.h"

#include <algorithm>

namespace muster {

static QVariant id(RunId run)
{
    return QVariant::fromValue<qlonglong>(run);
}

static int code(UnitState state)
{
    return static_cast<int>(state);
}

static bool isEnd(UnitState state)
{
    return state == UnitState::Accepted || state == UnitState::Confirmed
        || state == UnitState::Rejected || state == UnitState::NotSent
        || state == UnitState::Unknown;
}

static bool movesSnapshot(UnitState state, const std::vector<RowVerdict>& verdicts)
{
    const auto good = [](const RowVerdict& verdict) {
        return verdict.state == OutcomeState::Accepted || verdict.state == OutcomeState::Confirmed;
    };
    return state == UnitState::Accepted || state == UnitState::Confirmed
        || std::any_of(verdicts.begin(), verdicts.end(), good);
}

/// Whoever took the lease after this run's program has the right to send now. It can only be so
/// when the lock file was taken away by hand.
Result<void> UnitBook::checkFence(RunId run)
{
    auto newer = m_database.value(
        QStringLiteral("SELECT count(*) FROM runs r JOIN leases l ON l.connection = r.connection"
                       " WHERE r.id = ? AND r.fence > 0 AND l.fence > r.fence"),
        {id(run)});
    if (!newer)
        return fail(newer.error());
    if (newer->toInt() == 0)
        return {};
    return fail(ErrorKind::Busy, "another push has begun on this connection since",
                "Nothing more was sent by this one. Leave the files of the state directory alone "
                "while a push is running.");
}

Result<int> UnitBook::beginSending(RunId run, int unit, const std::string& now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    if (auto first = checkFence(run); !first)
        return fail(first.error());
    auto marked = m_database.changeOne(
        QStringLiteral(
            "UPDATE units SET state = 1, settled = 1, sent_at = ?, attempts = attempts + 1"
            " WHERE run = ? AND number = ? AND state IN (0, 5) AND EXISTS (SELECT 1"
            " FROM runs WHERE id = ? AND planned = 1 AND ended_at IS NULL)"),
        {sql::text(now), id(run), unit, id(run)},
        "only a unit that was never sent, of a planned and open run, may be sent");
    if (!marked)
        return fail(marked.error());
    auto number = m_database.value(
        QStringLiteral("SELECT attempts FROM units WHERE run = ? AND number = ?"), {id(run), unit});
    if (!number)
        return fail(number.error());
    auto opened = m_database.run(
        QStringLiteral("INSERT INTO attempts (run, unit, number, started_at) VALUES (?, ?, ?, ?)"),
        {id(run), unit, *number, sql::text(now)});
    if (!opened)
        return fail(opened.error());
    if (auto done = transaction->commit(); !done)
        return fail(done.error());
    return number->toInt();
}

Result<void> UnitBook::closeAttempt(RunId run, int unit, const AttemptEnd& end,
                                    const std::string& now)
{
    return m_database.changeOne(
        QStringLiteral(
            "UPDATE attempts SET ended_at = ?, state = ?, http_status = ?, bytes_sent = ?,"
            " message = ?, service_id = ? WHERE run = ? AND unit = ? AND ended_at IS NULL"),
        {sql::text(now), code(end.state), end.httpStatus, sql::number(end.bytesSent),
         sql::text(end.message), sql::text(end.serviceId), id(run), unit},
        "only an open attempt can end");
}

Result<void> UnitBook::finishSending(RunId run, int unit, const AttemptEnd& end,
                                     const std::vector<RowVerdict>& verdicts,
                                     const std::string& now)
{
    if (!isEnd(end.state))
        return fail(ErrorKind::Bug,
                    "an attempt cannot end as " + std::string(unitStateName(end.state)),
                    "Please report this.");
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    const bool known = end.state != UnitState::Unknown;
    const bool moves = movesSnapshot(end.state, verdicts);
    auto moved = m_database.changeOne(
        QStringLiteral("UPDATE units SET state = ?, settled = ?, folded = ? WHERE run = ?"
                       " AND number = ? AND state = 1"),
        {code(end.state), known ? 1 : 0, moves ? 0 : 1, id(run), unit},
        "only a unit being sent can be finished");
    if (!moved)
        return moved;
    if (auto closed = closeAttempt(run, unit, end, now); !closed)
        return closed;
    if (auto recorded = record(run, unit, mergeVerdicts(verdicts)); !recorded)
        return recorded;
    if (auto done = transaction->commit(); !done)
        return done;
    if (moves)
        m_snapshot.expect(run);
    return {};
}

Result<void> UnitBook::recordResults(RunId run, int unit, const AttemptEnd& end,
                                     const std::vector<RowVerdict>& verdicts,
                                     const std::string& now)
{
    auto moved = m_database.changeOne(
        QStringLiteral("UPDATE units SET state = ?, settled = ? WHERE run = ? AND number = ?"
                       " AND state = 2"),
        {code(end.state), end.state == UnitState::Unknown ? 0 : 1, id(run), unit},
        "only an accepted unit can have results");
    if (!moved)
        return moved;
    auto told = m_database.run(
        QStringLiteral(
            "UPDATE attempts SET state = ?, message = ?, ended_at = ? WHERE run = ? AND unit = ?"
            " AND number = (SELECT max(number) FROM attempts WHERE run = ? AND unit = ?)"),
        {code(end.state), sql::text(end.message), sql::text(now), id(run), unit, id(run), unit});
    if (!told)
        return fail(told.error());
    if (auto recorded = record(run, unit, mergeVerdicts(verdicts)); !recorded)
        return recorded;
    if (end.state != UnitState::Accepted && end.state != UnitState::Confirmed) {
        auto all = m_database.run(
            QStringLiteral("UPDATE outcomes SET state = ? WHERE run = ? AND unit = ? AND unit > 0"
                           " AND state IS NULL"),
            {static_cast<int>(outcomeOf(end.state)), id(run), unit});
        if (!all)
            return fail(all.error());
    }
    return m_snapshot.giveUp(run, unit);
}

Result<void> UnitBook::record(RunId run, int unit, const std::vector<RowVerdict>& verdicts)
{
    if (verdicts.empty())
        return {};
    auto update =
        m_database.prepare(QStringLiteral("UPDATE outcomes SET state = ?, field = ?, message = ?"
                                          " WHERE run = ? AND unit = ? AND position = ?"));
    if (!update)
        return fail(update.error());
    for (const auto& verdict : verdicts) {
        update->bindValue(0, static_cast<int>(verdict.state));
        update->bindValue(1, sql::text(verdict.field));
        update->bindValue(2, sql::text(verdict.message));
        update->bindValue(3, id(run));
        update->bindValue(4, unit);
        update->bindValue(5, verdict.position);
        if (auto done = m_database.execute(*update); !done)
            return done;
    }
    return {};
}

Result<void> UnitBook::split(RunId run, int unit, const std::vector<UnitPlan>& parts)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    auto marked = m_database.changeOne(
        QStringLiteral("UPDATE units SET state = 7 WHERE run = ? AND number = ? AND state = 4"
                       " AND row_count = ? AND EXISTS (SELECT 1 FROM runs WHERE id = ?"
                       " AND ended_at IS NULL)"),
        {id(run), unit, sql::number(rowsIn(parts)), id(run)},
        "only a refused unit of an open run can be split, into parts that hold all its rows");
    if (!marked)
        return marked;
    std::uint64_t offset = 0;
    for (const auto& part : parts) {
        if (auto moved = moveRows(run, unit, part, offset); !moved)
            return moved;
        offset += part.rows;
    }
    return transaction->commit();
}

Result<void> UnitBook::moveRows(RunId run, int unit, const UnitPlan& part, std::uint64_t offset)
{
    if (auto added = PlanBatch::insert(m_database, run, part); !added)
        return added;
    auto moved = m_database.run(
        QStringLiteral("UPDATE outcomes SET unit = ?, position = position - ?, state = NULL,"
                       " field = '', message = '' WHERE run = ? AND unit = ?"
                       " AND position > ? AND position <= ?"),
        {part.number, sql::number(offset), id(run), unit, sql::number(offset),
         sql::number(offset + part.rows)});
    if (!moved)
        return fail(moved.error());
    if (static_cast<std::uint64_t>(moved->numRowsAffected()) != part.rows)
        return fail(ErrorKind::Bug, "a part of a split unit does not hold the rows it names",
                    "Nothing was changed. Please report this.");
    return {};
}

Result<std::vector<UnsettledUnit>> UnitBook::unsettled(const std::string& connection)
{
    auto query = m_database.run(
        QStringLiteral("SELECT u.run, u.number, r.feed, u.sent_at, u.row_count, r.source_digest"
                       " FROM units u JOIN runs r ON r.id = u.run"
                       " WHERE r.connection = ? AND u.settled = 0 ORDER BY u.run, u.number"),
        {sql::text(connection)});
    if (!query)
        return fail(query.error());
    std::vector<UnsettledUnit> units;
    while (query->next()) {
        units.push_back({query->value(0).toLongLong(), query->value(1).toInt(),
                         sql::text(*query, 2), sql::text(*query, 3), sql::number(*query, 4),
                         sql::text(*query, 5)});
    }
    return units;
}

Result<void> UnitBook::whyNotUnsettled(RunId run, int unit)
{
    auto state = m_database.value(
        QStringLiteral("SELECT state FROM units WHERE run = ? AND number = ?"), {id(run), unit});
    if (!state)
        return fail(state.error());
    const std::string name = "unit " + std::to_string(unit) + " of run " + std::to_string(run);
    if (!state->isValid())
        return fail(ErrorKind::NoInput, name + " does not exist",
                    "See the runs with: muster history");
    const auto now = static_cast<UnitState>(state->toInt());
    if (now == UnitState::Unknown)
        return fail(ErrorKind::Usage, name + " is settled already: a later run carried its rows",
                    "Nothing needs to be done.");
    return fail(ErrorKind::Usage, name + " is not unknown but " + std::string(unitStateName(now)),
                "Only a unit without an answer can be resolved.");
}

Result<void> UnitBook::settle(RunId run, int unit, UnitState as, const std::string& note,
                              const std::string& now)
{
    if (as != UnitState::Confirmed && as != UnitState::NotSent)
        return fail(ErrorKind::Usage, "an unknown unit was either received or not",
                    "Say accepted or not-received.");
    auto settled = m_database.run(
        QStringLiteral(
            "UPDATE units SET state = ?, folded = ?, settled = 1, settled_at = ?,"
            " settle_note = ? WHERE run = ? AND number = ? AND state = 6 AND settled = 0"),
        {code(as), as == UnitState::Confirmed ? 0 : 1, sql::text(now), sql::text(note), id(run),
         unit});
    if (!settled)
        return fail(settled.error());
    if (settled->numRowsAffected() != 1)
        return whyNotUnsettled(run, unit);
    // Rows that were unknown for themselves follow the person's word about the unit.
    auto follow =
        m_database.run(QStringLiteral("UPDATE outcomes SET state = NULL WHERE run = ? AND unit = ?"
                                      " AND state = %1")
                           .arg(static_cast<int>(OutcomeState::Unknown)),
                       {id(run), unit});
    if (!follow)
        return fail(follow.error());
    return as == UnitState::Confirmed ? m_snapshot.fold(run) : Result<void>();
}

Result<void> UnitBook::supersede(RunId run, int unit, RunId by, const std::string& now)
{
    auto settled = m_database.run(
        QStringLiteral("UPDATE units SET settled = 1, settled_at = ?, settle_note = ?,"
                       " superseded_by = ? WHERE run = ? AND number = ? AND settled = 0"),
        {sql::text(now), sql::text("superseded by run " + std::to_string(by)), id(by), id(run),
         unit});
    if (!settled)
        return fail(settled.error());
    if (settled->numRowsAffected() != 1)
        return whyNotUnsettled(run, unit);
    return {};
}

} // namespace muster
