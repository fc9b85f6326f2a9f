// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Comparison.h"
#include "core/history/Database_p.h"
#include "core/history/Run.h"

#include <functional>
#include <optional>
#include <vector>

namespace muster {

struct KeyRow;

/// Compares two runs by walking both in the order of their keys. The differences go to a temporary
/// table of the connection, which lives outside the ledger's file: memory stays bounded whatever
/// the runs' size.
class Comparer {
public:
    explicit Comparer(Database& database) : m_database(database) { }

    Result<Comparison> compare(RunId older, RunId newer, const std::function<bool()>& isStopped);
    /// Differences from place @p from (0 = the first), in the order of their kinds and keys.
    Result<std::vector<ComparedRow>> page(std::uint64_t from, int limit);

private:
    Result<void> prepare();
    Result<void> walk(const std::function<bool()>& isStopped);
    Result<void> take(const KeyRow* older, const KeyRow* newer);
    Result<void> countKeyless();

    Database& m_database;
    std::optional<QSqlQuery> m_insert; ///< only during a walk
    RunId m_older = 0;
    RunId m_newer = 0;
    Comparison m_found;
};

} // namespace muster
