// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Outcome.h"
#include "core/history/Database_p.h"

#include <QString>

/// The ledger's tables. States are stored as the numbers of their enums, which therefore never
/// change.
namespace muster::schema {

inline constexpr int version = 6;
inline constexpr int firstWithSchedules = 6;

/// Creates the tables in an empty database and brings those of an older program up. Config if it
/// was written by a newer program.
Result<void> prepare(Database& database);
/// The version found. Config if it was written by a newer program, or by none; of an older one
/// everything can be read but the columns that came later.
Result<int> check(Database& database);

/// What a row of `outcomes o left join units u` reads as: its own state, else its unit's.
QString effectiveOutcome();
/// "from outcomes o left join units u on ..."
QString outcomesWithUnits();
/// The column of `runs` that caches the count of @p state for an ended run.
QString countColumn(OutcomeState state);

/// Rows per outcome of one run, counted row by row.
Result<OutcomeCounts> countOutcomes(Database& database, std::int64_t run);

} // namespace muster::schema
