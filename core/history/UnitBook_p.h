// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/AcceptedSnapshot_p.h"
#include "core/history/Database_p.h"
#include "core/history/Run.h"

#include <string>
#include <vector>

namespace muster {

/// The steps a unit may make, each one a transaction. Which step is allowed from which state is
/// written in the conditions here and once more in the schema's trigger.
class UnitBook {
public:
    UnitBook(Database& database, AcceptedSnapshot& snapshot)
        : m_database(database)
        , m_snapshot(snapshot)
    { }

    Result<int> beginSending(RunId run, int unit, const std::string& now);
    Result<void> finishSending(RunId run, int unit, const AttemptEnd& end,
                               const std::vector<RowVerdict>& verdicts, const std::string& now);
    /// In the caller's transaction, because the run's counts may change with it.
    Result<void> recordResults(RunId run, int unit, const AttemptEnd& end,
                               const std::vector<RowVerdict>& verdicts, const std::string& now);
    Result<void> split(RunId run, int unit, const std::vector<UnitPlan>& parts);
    Result<std::vector<UnsettledUnit>> unsettled(const std::string& connection);
    /// In the caller's transaction, because the run's counts change with it.
    Result<void> settle(RunId run, int unit, UnitState as, const std::string& note,
                        const std::string& now);
    Result<void> supersede(RunId run, int unit, RunId by, const std::string& now);

private:
    Result<void> checkFence(RunId run);
    Result<void> closeAttempt(RunId run, int unit, const AttemptEnd& end, const std::string& now);
    Result<void> record(RunId run, int unit, const std::vector<RowVerdict>& verdicts);
    Result<void> moveRows(RunId run, int unit, const UnitPlan& part, std::uint64_t offset);
    Result<void> whyNotUnsettled(RunId run, int unit);

    Database& m_database;
    AcceptedSnapshot& m_snapshot;
};

} // namespace muster
