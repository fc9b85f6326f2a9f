// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/Ledger.h"

#include "core/history/FileBook_p.h"
#include "core/history/LedgerSchema_p.h"
#include "core/history/PlanBatch_p.h"
#include "core/history/RunBook_p.h"
#include "core/history/UnitBook_p.h"
#include "core/secrets/PrivateDirectory.h"

#include <cstring>

namespace muster {

struct Ledger::State {
    State(std::unique_ptr<Database> database, std::unique_ptr<RunLock> lock, Clock& wall)
        : db(std::move(database))
        , runLock(std::move(lock))
        , clock(wall)
    { }

    std::string now() const { return rfc3339(clock.now()); }

    std::unique_ptr<Database> db; ///< first: it must outlive every statement below
    std::unique_ptr<RunLock> runLock;
    Clock& clock;
    PlanBatch plan{*db};
    AcceptedSnapshot snapshot{*db};
    RunBook runs{*db, *runLock, snapshot};
    UnitBook units{*db, snapshot};
    FileBook files{*db};
};

Ledger::Ledger(std::unique_ptr<State> state) : m_state(std::move(state)) { }

Ledger::~Ledger() = default;

Result<std::unique_ptr<Ledger>> Ledger::open(const std::string& stateDirectory, Clock& clock)
{
    if (auto ready = preparePrivateDirectory(stateDirectory); !ready)
        return fail(ready.error());
    const std::string path = stateDirectory + "/ledger.db";
    if (auto ready = preparePrivateFile(path); !ready)
        return fail(ready.error());
    auto lock = RunLock::open(stateDirectory, RunLock::Use::Hold);
    if (!lock)
        return fail(lock.error());
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return fail(database.error());
    if (auto ready = schema::prepare(**database); !ready)
        return fail(ready.error());
    auto state = std::make_unique<State>(std::move(*database), std::move(*lock), clock);
    if (auto recovered = state->runs.recover(state->now()); !recovered)
        return fail(recovered.error());
    return std::unique_ptr<Ledger>(new Ledger(std::move(state)));
}

Result<RunId> Ledger::beginRun(const RunStart& start)
{
    return m_state->runs.begin(start, m_state->now());
}

Result<void> Ledger::addRow(RunId run, const PlannedRow& row)
{
    if (auto mine = m_state->runs.checkMine(run); !mine)
        return mine;
    return m_state->plan.add(run, row);
}

Result<void> Ledger::addUnit(RunId run, const UnitPlan& unit)
{
    if (auto mine = m_state->runs.checkMine(run); !mine)
        return mine;
    return m_state->plan.add(run, unit);
}

Result<void> Ledger::commitPlan(RunId run, std::uint64_t read, const std::string& sourceDigest)
{
    if (auto mine = m_state->runs.checkMine(run); !mine)
        return mine;
    if (auto flushed = m_state->plan.flush(); !flushed)
        return flushed;
    return m_state->runs.commitPlan(run, read, sourceDigest);
}

Result<int> Ledger::beginSending(RunId run, int unit)
{
    if (auto mine = m_state->runs.checkMine(run); !mine)
        return fail(mine.error());
    return m_state->units.beginSending(run, unit, m_state->now());
}

Result<void> Ledger::finishSending(RunId run, int unit, const AttemptEnd& end,
                                   const std::vector<RowVerdict>& verdicts)
{
    if (auto mine = m_state->runs.checkMine(run); !mine)
        return mine;
    return m_state->units.finishSending(run, unit, end, verdicts, m_state->now());
}

Result<void> Ledger::recordResults(RunId run, int unit, const AttemptEnd& end,
                                   const std::vector<RowVerdict>& verdicts)
{
    if (auto free = m_state->runs.checkMineOrEnded(run); !free)
        return free;
    auto transaction = Transaction::begin(*m_state->db);
    if (!transaction)
        return fail(transaction.error());
    if (auto recorded = m_state->units.recordResults(run, unit, end, verdicts, m_state->now());
        !recorded)
        return recorded;
    if (auto counted = m_state->runs.recountIfEnded(run); !counted)
        return counted;
    return transaction->commit();
}

Result<void> Ledger::splitUnit(RunId run, int unit, const std::vector<UnitPlan>& parts)
{
    if (auto mine = m_state->runs.checkMine(run); !mine)
        return mine;
    return m_state->units.split(run, unit, parts);
}

Result<OutcomeCounts> Ledger::endRun(RunId run,
                                     const std::function<int(const OutcomeCounts&)>& exitCode,
                                     const std::string& note)
{
    if (auto mine = m_state->runs.checkMine(run); !mine)
        return fail(mine.error());
    // A plan that broke off half-way still leaves every row it had read in the record.
    if (auto flushed = m_state->plan.flush(); !flushed)
        return fail(flushed.error());
    return m_state->runs.end(run, exitCode, note, m_state->now());
}

Result<void> Ledger::recordFile(RunId run, const std::string& facts, const std::string& limits)
{
    if (auto mine = m_state->runs.checkMine(run); !mine)
        return mine;
    return m_state->files.record(run, facts, limits);
}

Result<void> Ledger::holdRun(RunId run)
{
    if (auto mine = m_state->runs.checkMine(run); !mine)
        return mine;
    return m_state->files.hold(run);
}

Result<std::optional<AcceptedFile>> Ledger::lastAcceptedFile(const std::string& feed,
                                                             const AcceptedScope& scope)
{
    return m_state->files.lastAccepted(feed, scope);
}

Result<std::optional<bool>> Ledger::hadLeft(const AcceptedScope& scope, const Digest128& keyHash)
{
    return m_state->snapshot.hadLeft(scope, keyHash);
}

Result<bool> Ledger::hasPeopleOf(const AcceptedScope& scope, RunId run)
{
    return m_state->snapshot.hasPeopleOf(scope, run);
}

Result<std::uint64_t> Ledger::missing(const AcceptedScope& scope, RunId run,
                                      const std::function<bool(const Digest128&)>& known)
{
    return m_state->snapshot.missing(scope, run, known);
}

Result<std::optional<Digest128>> Ledger::accepted(const std::string& connection,
                                                  const std::string& object,
                                                  const std::string& keyId,
                                                  const Digest128& keyHash)
{
    return m_state->snapshot.find(connection, object, keyId, keyHash);
}

Result<std::uint64_t> Ledger::acceptedCount(const std::string& connection,
                                            const std::string& object)
{
    return m_state->snapshot.count(connection, object);
}

Result<bool> Ledger::isComparable(const AcceptedScope& scope)
{
    return m_state->snapshot.isComparable(scope);
}

Result<std::optional<std::string>> Ledger::sealedFields(const AcceptedScope& scope,
                                                        const Digest128& keyHash)
{
    return m_state->snapshot.sealedFields(scope, keyHash);
}

Result<void> Ledger::acceptedBut(const AcceptedScope& scope,
                                 const std::function<bool(const Digest128&)>& known,
                                 const std::function<Result<void>(const AcceptedRow&)>& visit)
{
    return m_state->snapshot.but(scope, known, visit);
}

Result<std::vector<UnsettledUnit>> Ledger::unsettled(const std::string& connection)
{
    if (auto recovered = m_state->runs.recover(m_state->now()); !recovered)
        return fail(recovered.error());
    return m_state->units.unsettled(connection);
}

Result<void> Ledger::settle(RunId run, int unit, UnitState as, const std::string& note)
{
    if (auto recovered = m_state->runs.recover(m_state->now()); !recovered)
        return recovered;
    auto transaction = Transaction::begin(*m_state->db);
    if (!transaction)
        return fail(transaction.error());
    if (auto settled = m_state->units.settle(run, unit, as, note, m_state->now()); !settled)
        return settled;
    if (auto counted = m_state->runs.recountIfEnded(run); !counted)
        return counted;
    return transaction->commit();
}

Result<void> Ledger::supersede(RunId run, int unit, RunId by)
{
    return m_state->units.supersede(run, unit, by, m_state->now());
}

Result<std::vector<Digest128>>
Ledger::keysInStates(RunId run, const std::vector<OutcomeState>& states, const std::string& keyId)
{
    const auto recorded = m_state->db->value(QStringLiteral("SELECT key_id FROM runs WHERE id = ?"),
                                             {QVariant::fromValue<qlonglong>(run)});
    if (!recorded)
        return fail(recorded.error());
    if (recorded->isValid() && recorded->toString().toStdString() != keyId)
        return fail(ErrorKind::Config,
                    "the failed rows of run " + std::to_string(run)
                        + " cannot be told: it was recorded under another history key",
                    "Unlock the keychain that was open then, or send the whole file again.");
    if (states.empty())
        return std::vector<Digest128>();
    QStringList wanted;
    for (const OutcomeState state : states)
        wanted << QString::number(static_cast<int>(state));
    auto query = m_state->db->run(
        QStringLiteral("SELECT o.key_hash%1WHERE o.run = ? AND o.key_hash IS NOT NULL"
                       " AND %2 IN (%3) ORDER BY o.key_hash")
            .arg(schema::outcomesWithUnits(), schema::effectiveOutcome(),
                 wanted.join(QLatin1Char(','))),
        {QVariant::fromValue<qlonglong>(run)});
    if (!query)
        return fail(query.error());
    std::vector<Digest128> keys;
    while (query->next()) {
        const auto bytes = query->value(0).toByteArray();
        auto& key = keys.emplace_back();
        std::memcpy(key.data(), bytes.constData(),
                    std::min(key.size(), static_cast<std::size_t>(bytes.size())));
    }
    return keys;
}

} // namespace muster
