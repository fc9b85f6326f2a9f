// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/history/Comparison.h"
#include "core/history/Filters.h"
#include "core/history/Run.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace muster {

/// One run as it reads now.
struct RunSummary {
    RunId id = 0;
    RunStart start;
    std::string startedAt; ///< RFC 3339
    std::string endedAt; ///< empty: running, or its process died
    std::string sourceDigest;
    int exitCode = -1;
    std::string note;
    bool interrupted = false; ///< its process died before the end
    OutcomeCounts counts;
    std::string facts; ///< FileFacts as JSON; empty: not the whole file, or an older program
    std::string limits; ///< JSON array of what the limits said; empty or [] = nothing
};

struct UnitSummary {
    UnitPlan plan;
    UnitState state = UnitState::Planned;
    bool settled = true; ///< false: Unknown and nobody has decided
    int attempts = 0;
    int httpStatus = 0;
    std::string message;
    std::string serviceId;
    std::string sentAt;
    std::string settledAt; ///< when somebody, or a later run, settled it
    std::string settleNote;
    RunId supersededBy = 0; ///< the later run that carried its rows
};

/// One try to send a unit.
struct AttemptSummary {
    int unit = 0;
    int number = 0; ///< from 1
    std::string startedAt;
    std::string endedAt; ///< empty: under way, or its process died
    UnitState state = UnitState::Sending;
    int httpStatus = 0;
    std::uint64_t bytesSent = 0;
    std::string message;
    std::string serviceId;
};

struct RowSummary {
    RunId run = 0;
    RowRef ref;
    std::string keyMasked;
    OutcomeState state = OutcomeState::NotSent;
    int unit = 0;
    std::string issues; ///< JSON array
    std::string field; ///< the service's, if it named one
    std::string message; ///< the service's, redacted
};

/// Reads the ledger without ever changing it; opens read-only, works beside a running push.
class LedgerReader {
public:
    /// NoInput when there is no ledger yet.
    static Result<std::unique_ptr<LedgerReader>> open(const std::string& stateDirectory);
    ~LedgerReader();

    Result<std::vector<RunSummary>> runs(const RunFilter& filter);
    /// NoInput when there is no such run.
    Result<RunSummary> run(RunId id);
    Result<std::vector<UnitSummary>> units(RunId id);
    Result<std::vector<AttemptSummary>> attempts(RunId id);
    Result<std::vector<RowSummary>> rows(RunId id, const RowFilter& filter);
    /// The numbers alone of rows(), several times faster: to find where pages begin.
    Result<std::vector<std::uint64_t>> rowNumbers(RunId id, const RowFilter& filter);
    /// The highest row number, 0 without rows. Equal to the rows read: they have no gaps.
    Result<std::uint64_t> lastRow(RunId id);
    Result<LedgerNames> names();
    /// Another number than before: another program has changed the ledger.
    Result<std::int64_t> version();
    /// Sets two runs side by side by the hashes of their rows' keys, in a temporary table of this
    /// reader; Usage when they were made under different history keys. Seconds for a million rows;
    /// ends early, as Cancelled, once @p isStopped says so.
    Result<Comparison> compare(RunId older, RunId newer,
                               const std::function<bool()>& isStopped = {});
    /// A page of the last compare(), places counted from 0.
    Result<std::vector<ComparedRow>> compared(std::uint64_t from, int limit);
    /// All rows ever about one key, newest run first; hashes under every history key known.
    Result<std::vector<RowSummary>> person(const std::vector<Digest128>& keyHashes, int limit);

private:
    struct State;
    explicit LedgerReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace muster
