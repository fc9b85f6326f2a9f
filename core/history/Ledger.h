// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/history/Run.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace muster {

/// The record of runs, units, attempts and outcomes: SQLite, WAL, synchronous=FULL, one file
/// STATE/ledger.db (0600). Written before and after every request. One thread; several processes
/// may have it open. Rules kept here: SENDING is committed before it returns; a SENDING unit whose
/// process is gone is Unknown at the next open; an accepted unit can never be sent again; the
/// accepted snapshot moves in the same transaction as the acceptance; read = sum of outcomes.
class Ledger {
public:
    /// Creates the directory (0700) and the file if needed. CannotWrite when read-only or full,
    /// Config when the database is newer than this program or on a network file system.
    static Result<std::unique_ptr<Ledger>> open(const std::string& stateDirectory, Clock& clock);
    ~Ledger();

    Result<RunId> beginRun(const RunStart& start);
    /// Rows in any order; committed in batches.
    Result<void> addRow(RunId run, const PlannedRow& row);
    Result<void> addUnit(RunId run, const UnitPlan& unit);
    /// Ends planning: all rows and units are durable. @p read must equal the rows added.
    Result<void> commitPlan(RunId run, std::uint64_t read, const std::string& sourceDigest);

    /// Marks the unit SENDING and opens attempt number n (returned, from 1); durable on return.
    Result<int> beginSending(RunId run, int unit);
    /// Ends the open attempt. For Accepted and Confirmed the accepted snapshot takes over the
    /// unit's rows but those in @p verdicts that are not accepted. A row's own verdict wins over
    /// the unit's; several about one row are joined, the worst counts; one for a place outside it
    /// is left out.
    Result<void> finishSending(RunId run, int unit, const AttemptEnd& end,
                               const std::vector<RowVerdict>& verdicts);
    /// What a later results answer says of an Accepted unit (Confirmed, or Rejected), of the open
    /// run or of one that has ended; rows that are rejected after all leave the accepted snapshot
    /// again.
    Result<void> recordResults(RunId run, int unit, const AttemptEnd& end,
                               const std::vector<RowVerdict>& verdicts);
    /// Replaces a unit that ended as Rejected by smaller ones: @p parts are consecutive position
    /// ranges of it, in order; their numbers must be new. Rows move to their part, positions
    /// start at 1 again.
    Result<void> splitUnit(RunId run, int unit, const std::vector<UnitPlan>& parts);
    /// Marks all units that were never sent as NotSent and closes the run. Fails with Bug if the
    /// sum does not hold.
    Result<OutcomeCounts> endRun(RunId run,
                                 const std::function<int(const OutcomeCounts&)>& exitCode,
                                 const std::string& note);

    /// What is known of the open run's file and what the limits say of it; the facts of a whole
    /// file make it the one that the next is compared with. Empty facts: not the whole file.
    Result<void> recordFile(RunId run, const std::string& facts, const std::string& limits);
    /// Before anything of it is sent: the rows in units end as Held.
    Result<void> holdRun(RunId run);
    /// The last file of a feed that the service took anything of, from a run that ended well.
    Result<std::optional<AcceptedFile>> lastAcceptedFile(const std::string& feed,
                                                         const AcceptedScope& scope);

    /// Content hash last accepted for this key, if any; all zero when it had none.
    Result<std::optional<Digest128>> accepted(const std::string& connection,
                                              const std::string& object, const std::string& keyId,
                                              const Digest128& keyHash);
    Result<std::uint64_t> acceptedCount(const std::string& connection, const std::string& object);
    /// False when what was accepted last was recorded under another history key: then nothing is
    /// known under this one, not even what it saw before, for that is no longer what the service
    /// has.
    Result<bool> isComparable(const AcceptedScope& scope);

    /// PlannedRow::sealedFields of the row with this key that was accepted last; nullopt when they
    /// were not kept, or the run is of an older program.
    Result<std::optional<std::string>> sealedFields(const AcceptedScope& scope,
                                                    const Digest128& keyHash);
    /// Whether the row with this key said, when it was accepted last, that its person has left.
    Result<std::optional<bool>> hadLeft(const AcceptedScope& scope, const Digest128& keyHash);
    /// Whether anybody of @p run's file is known as accepted under this history key.
    Result<bool> hasPeopleOf(const AcceptedScope& scope, RunId run);
    /// How many accepted people of @p run's file are not @p known.
    Result<std::uint64_t> missing(const AcceptedScope& scope, RunId run,
                                  const std::function<bool(const Digest128&)>& known);
    /// Tells every row of the accepted snapshot whose key is not @p known, in any order; its masked
    /// key is empty when the run that sent it is no longer there. An error of the
    /// visitor ends it.
    Result<void> acceptedBut(const AcceptedScope& scope,
                             const std::function<bool(const Digest128&)>& known,
                             const std::function<Result<void>(const AcceptedRow&)>& visit);

    /// Unknown units of a connection that nobody has settled.
    Result<std::vector<UnsettledUnit>> unsettled(const std::string& connection);
    /// A person's word on an Unknown unit: Confirmed (it was received) or NotSent (it was not).
    Result<void> settle(RunId run, int unit, UnitState as, const std::string& note);
    /// The unit stays Unknown in the record but a later run carried its rows: it no longer blocks.
    Result<void> supersede(RunId run, int unit, RunId by);
    /// Rows of an earlier run in these states, as key hashes (sorted), for --only-failed. Config
    /// error when it was recorded under another history key than @p keyId.
    Result<std::vector<Digest128>> keysInStates(RunId run, const std::vector<OutcomeState>& states,
                                                const std::string& keyId);

private:
    struct State;
    explicit Ledger(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace muster
