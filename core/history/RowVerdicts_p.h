// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Run.h"

#include <vector>

namespace muster {

/// One verdict per row, in the order of positions: where a service speaks about a row more than
/// once, the worst state counts, the first field is kept and the messages are joined.
std::vector<RowVerdict> mergeVerdicts(std::vector<RowVerdict> verdicts);

std::uint64_t rowsIn(const std::vector<UnitPlan>& units);

} // namespace muster
