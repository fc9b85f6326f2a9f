// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Connection.h"
#include "core/push/Sender.h"

namespace muster {

/// A request that was taken for processing and whose rows' results are not in.
struct WaitingUnit {
    UnitSummary unit;
    bool canBeAsked = false; ///< false: the connection has no way to ask for them
};

/// Those of a run's units that wait for results; none where the service never tells any.
std::vector<WaitingUnit> waitingUnits(const Connection& connection,
                                      const std::vector<UnitSummary>& units);

/// What a service is asked about.
struct LateQuestion {
    RunId run = 0; ///< ended
    std::vector<WaitingUnit> units;
};

/// What came of it.
struct LateResults {
    std::vector<std::pair<int, Verdict>>
        units; ///< asked, by number; those still out have Next::Poll
    int waiting = 0; ///< whose results are still not in
};

/// Asks the service for the results of these units and records what it says. Ends at the first that
/// gets no answer, with an error. Main thread.
Result<LateResults> askForResults(const Connection& connection, const LateQuestion& question,
                                  Ledger& ledger, const PushSeams& seams, const Secret& secret);

} // namespace muster
