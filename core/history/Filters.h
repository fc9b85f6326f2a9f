// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Run.h"

#include <optional>
#include <string>
#include <vector>

namespace muster {

/// Which runs to read.
struct RunFilter {
    std::string feed;
    std::string since; ///< RFC 3339 or a date
    std::optional<OutcomeState> state; ///< runs with at least one such row
    std::string search; ///< in feed, connection, source, note
    RunId before = 0; ///< page: runs older than this id; 0 = newest
    int limit = 50;
    std::string until; ///< RFC 3339 or a date; only runs begun before it
    std::vector<std::string> connections; ///< only runs of these; empty = of all
    bool otherConnections = false; ///< turns the list round: only runs of none of these
};

/// Names that runs were ever made under, in alphabetical order.
struct LedgerNames {
    std::vector<std::string> feeds;
    std::vector<std::string> connections;
};

/// Which rows of a run to read.
struct RowFilter {
    std::optional<OutcomeState> state;
    std::string search; ///< in masked key, message, issue codes
    std::uint64_t after = 0; ///< page: rows above this number
    int limit = 100;
    std::uint64_t upTo = 0; ///< rows up to this number; 0 = to the end
};

} // namespace muster
