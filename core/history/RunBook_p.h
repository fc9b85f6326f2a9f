// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Outcome.h"
#include "core/history/AcceptedSnapshot_p.h"
#include "core/history/Database_p.h"
#include "core/history/Run.h"
#include "core/history/RunLock.h"

#include <functional>
#include <string>

namespace muster {

/// Opens and closes runs, and tells the truth about those whose program died.
class RunBook {
public:
    using ExitCode = std::function<int(const OutcomeCounts&)>;

    RunBook(Database& database, RunLock& lock, AcceptedSnapshot& snapshot)
        : m_database(database)
        , m_snapshot(snapshot)
        , m_lock(lock)
    { }

    Result<RunId> begin(const RunStart& start, const std::string& now);
    Result<void> commitPlan(RunId run, std::uint64_t read, const std::string& sourceDigest);
    Result<OutcomeCounts> end(RunId run, const ExitCode& exitCode, const std::string& note,
                              const std::string& now);
    /// Closes every run that no living program holds: what was being sent becomes unknown, what was
    /// planned not sent.
    Result<void> recover(const std::string& now);
    /// Counts a run anew if it has ended, in the caller's transaction.
    Result<void> recountIfEnded(RunId run);
    Result<void> checkMine(RunId run) const;
    /// Another program's open run is nobody's else to write to.
    Result<void> checkMineOrEnded(RunId run);

private:
    Result<void> forgetUnsent(RunId run, const OutcomeCounts& counts);
    Result<void> checkUnits(RunId run);
    Result<void> finishUnits(RunId run, const std::string& now);
    Result<void> recoverOne(RunId run, const std::string& now);
    Result<bool> hasEnded(RunId run);
    Result<void> recount(RunId run);
    Result<void> store(RunId run, const OutcomeCounts& counts);

    Database& m_database;
    AcceptedSnapshot& m_snapshot;
    RunLock& m_lock;
    RunId m_mine = 0; ///< the open run of this ledger
};

} // namespace muster
