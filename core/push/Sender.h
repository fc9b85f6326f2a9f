// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/history/Ledger.h"
#include "core/history/LedgerReader.h"
#include "core/net/RetryPolicy.h"
#include "core/push/Outbox.h"

#include <functional>
#include <stop_token>

namespace muster {

/// What a push needs from outside, so that faults, time and chance can be simulated.
struct PushSeams {
    Transport& transport;
    Clock& clock;
    std::function<double()> random01;
    std::stop_token finish; ///< asked to end after the unit in flight
    std::stop_token abort; ///< asked to end now
};

/// Sends one unit at a time and writes every step to the ledger: SENDING before the first byte, the
/// outcome after. Repeats only what was certainly not taken. One thread.
class Sender {
public:
    Sender(const Connector& connector, Ledger& ledger, RunId run, PushSeams seams,
           const Secret& secret);

    /// The unit's end, already recorded and redacted. An Error means the ledger could not be
    /// written: the run must end; what it says about the unit is what was recorded last.
    Result<Verdict> deliver(const Outbox& outbox, const OutboxItem& item);
    /// Asks once, later on, for the results of a unit that was taken for processing, and records
    /// them. With Verdict::Next::Poll they are not in yet, and Verdict::error says so where the
    /// service could not be asked; nothing was recorded then.
    Result<Verdict> ask(const UnitSummary& unit);

private:
    /// A credential for one request, or the verdict that ends the unit because there is none.
    tl::expected<Secret, Verdict> credential();
    tl::expected<Secret, Verdict> token(const Request& described);
    Result<Verdict> attempt(const Outbox& outbox, const OutboxItem& item, const Secret& credential);
    /// Asks for results until they are in; the rows stay accepted while they are not.
    Result<Verdict> poll(const Outbox& outbox, const OutboxItem& item, Verdict taken);
    bool waitForTurn();
    /// Time to wait before the next attempt; nullopt = no further attempt.
    std::optional<Clock::Duration> pause(const Verdict& verdict, int next);
    Result<void> record(const OutboxItem& item, const Verdict& verdict);

    const Connector& m_connector;
    Ledger& m_ledger;
    RunId m_run;
    PushSeams m_seams;
    const Secret& m_secret;
    PayloadShape m_shape;
    RetryPolicy m_policy;
    std::optional<Clock::Duration> m_lastStart; ///< of a request, on the monotonic clock
};

} // namespace muster
