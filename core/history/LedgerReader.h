// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/history/Run.h"

#include <memory>
#include <optional>
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

struct RunFilter {
    std::string feed;
    std::string since; ///< RFC 3339 or a date
    std::optional<OutcomeState> state; ///< runs with at least one such row
    std::string search; ///< in feed, connection, source, note
    RunId before = 0; ///< page: runs older than this id; 0 = newest
    int limit = 50;
};

struct RowFilter {
    std::optional<OutcomeState> state;
    std::string search; ///< in masked key, message, issue codes
    std::uint64_t after = 0; ///< page: rows above this number
    int limit = 100;
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
    Result<std::vector<RowSummary>> rows(RunId id, const RowFilter& filter);
    /// All rows ever about one key, newest run first; hashes under every history key known.
    Result<std::vector<RowSummary>> person(const std::vector<Digest128>& keyHashes, int limit);

private:
    struct State;
    explicit LedgerReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace muster
