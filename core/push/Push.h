// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Lease.h"
#include "core/push/PushJob.h"
#include "core/push/PushSecrets.h"
#include "core/push/Sender.h"

#include <memory>
#include <optional>
#include <string>

namespace muster {

/// How a push ended.
struct PushEnd {
    RunId run = 0; ///< 0 = nothing was recorded
    OutcomeCounts counts;
    std::optional<Error> error; ///< why it could not go on; counts are true all the same
    std::vector<Breach> limits; ///< what the feed's limits say of the file
    int exitCode = 0;
    double seconds = 0;
};

/// Hears how a push goes on; called on the push's thread.
class PushListener {
public:
    virtual ~PushListener() = default;

    virtual void planning(std::uint64_t /*bytes*/, std::uint64_t /*bytesTotal*/) { }

    virtual void started(RunId /*run*/, const Plan& /*plan*/) { }

    virtual void unit(const UnitPlan& /*unit*/, const Verdict& /*verdict*/,
                      std::uint64_t /*rowsDone*/)
    { }
};

/// The connector of a feed on its connection.
Result<std::unique_ptr<Connector>> connectorFor(const Feed& feed, const Connection& connection,
                                                Clock::Wall now);

/// Config error when the service needs to know which person a row is about and no field is mapped
/// that says so.
Result<void> namesItsRows(const RecordStream& rows, const Connector& connector);
/// What keeps a plan from being sent because of its held rows, if anything does.
std::optional<Error> stoppedByBadRows(const PushJob& job, const Plan& plan);
/// The key that payloads are sealed to; nothing where the connection does not seal. Config error
/// for a bad certificate, or one that is not the confirmed one.
Result<std::optional<RecipientKey>> recipientOf(const Connector& connector);

/// Pushes one file: plan, seal, send, record, in one straight line. An Error means that nothing was
/// recorded or sent; once a run exists its end is told by PushEnd. Main thread of its process.
class Push {
public:
    Push(PushJob job, PushSeams seams, PushListener& listener)
        : m_job(std::move(job))
        , m_seams(std::move(seams))
        , m_listener(listener)
    { }

    Result<PushEnd> run(PushSecrets& secrets);
    Result<PushEnd> run(const Secret& secret, const HistoryKey& key);
    /// The same road without a connection and without a record.
    Result<PushEnd> dryRun();

private:
    Result<void> prepare();
    Result<void> openStream();
    /// Notes what the limits say of a file that cannot be read any further.
    void judgeUnread(const FileFacts& facts);
    Result<void> openLedger();
    /// Everything up to the first row.
    Result<void> getReady();
    Result<PushEnd> runWith(const HistoryKey& key, PushSecrets& secrets);
    /// The history key is out of reach: a file that a limit holds without it is held, any other
    /// ends with @p locked.
    Result<PushEnd> runWithout(const Error& locked);
    Result<void> beginRun();
    Result<void> lookAtUnsettled();
    Result<void> chooseFailed();
    Result<Plan> plan(const HistoryKey* key);
    /// What keeps a complete plan from being sent, if anything does.
    /// Not the one that was previewed, or found by a schedule.
    bool isOtherFile(const Plan& plan) const;
    std::optional<Error> obstacle(const Plan& plan) const;
    Result<void> recordUnits(const Outbox& outbox);
    Result<PushEnd> carry(Plan plan, PushSecrets& secrets);
    Result<void> recordFile(const Judgement& judged);
    std::optional<Error> heldByLimits() const;
    Result<PushEnd> hold(Plan plan, Error why);
    /// Holds a file of which no row could be read.
    Result<PushEnd> holdUnread();
    std::optional<Error> sendAll(Outbox& outbox, const Secret& secret);
    Result<PushEnd> close(std::optional<Error> error, std::string note);

    PushJob m_job;
    PushSeams m_seams;
    PushListener& m_listener;
    std::unique_ptr<Connector> m_connector;
    std::optional<RecipientKey> m_recipient;
    std::optional<Lease> m_lease;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<RecordStream> m_stream;
    std::vector<UnsettledUnit> m_unsettled;
    std::string m_keyId; ///< HistoryKey::id; empty while it is out of reach
    std::vector<Breach> m_limits;
    bool m_isUnread = false; ///< a limit holds the file although no row can be read
    RunId m_run = 0;
    std::uint64_t m_rowsDone = 0;
};

/// Exit code of a run by what became of its rows and why it ended.
int exitCodeOf(const OutcomeCounts& counts, const std::optional<Error>& error);
int exitCodeOf(ErrorKind kind);

} // namespace muster
