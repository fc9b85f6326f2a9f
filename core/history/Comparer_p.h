// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Comparison.h"
#include "core/history/Database_p.h"
#include "core/history/Run.h"

#include <vector>

namespace muster {

/// Compares two runs by key in temporary tables of one connection, which live outside the ledger's
/// file and go with the connection: memory stays bounded whatever the runs' size.
class Comparer {
public:
    explicit Comparer(Database& database) : m_database(database) { }

    Result<Comparison> compare(RunId older, RunId newer);
    /// Differences from place @p from (0 = the first), in the order of their kinds and keys.
    Result<std::vector<ComparedRow>> page(std::uint64_t from, int limit);

private:
    Result<void> prepare();
    Result<void> collect(const QString& table, RunId run);
    Result<void> find();
    Result<Comparison> count();

    Database& m_database;
    RunId m_older = 0;
    RunId m_newer = 0;
};

} // namespace muster
