// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Console.h"
#include "core/history/LedgerReader.h"

#include <vector>

namespace muster::cli {

/// Runs, units and rows as tables for people and as JSON for programs.
void printRuns(const Console& console, const std::vector<RunSummary>& runs);
void printRun(const Console& console, const RunSummary& run, const std::vector<UnitSummary>& units);
void printRows(const Console& console, const std::vector<RowSummary>& rows, bool withRun = false);
JsonWriter runsJson(const std::vector<RunSummary>& runs, std::size_t limit);
JsonWriter runJson(const RunSummary& run, const std::vector<UnitSummary>& units,
                   const std::vector<RowSummary>& rows, bool more);
JsonWriter personJson(const std::vector<RowSummary>& rows);

} // namespace muster::cli
