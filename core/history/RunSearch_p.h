// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Database_p.h"
#include "core/history/LedgerReader.h"
#include "core/history/RunLock.h"

#include <optional>
#include <vector>

namespace muster {

/// Finds runs and tells which of the open ones have lost their program.
class RunSearch {
public:
    RunSearch(Database& database, const RunLock& lock) : m_database(database), m_lock(lock) { }

    Result<std::vector<RunSummary>> page(const RunFilter& filter);
    Result<std::optional<RunSummary>> find(RunId id);
    Result<bool> exists(RunId id);
    Result<LedgerNames> names();
    /// Open, but no living program holds it.
    Result<bool> isDead(RunId run);

private:
    Result<std::vector<RunSummary>> read(const QString& tail, const QVariantList& values);
    Result<std::vector<std::string>> distinct(const QString& column);
    Result<void> completeOpen(RunSummary& run, bool planned);

    Database& m_database;
    const RunLock& m_lock;
};

} // namespace muster
