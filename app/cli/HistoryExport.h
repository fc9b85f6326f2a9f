// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/LedgerReader.h"

#include <optional>
#include <string>

namespace muster::cli {

/// Writes a run's rows to a file (0600): CSV for people with formula-safe cells, or JSON when the
/// name ends in .json. Returns the number of rows. CannotWrite when the file cannot be made whole;
/// what stood there before is kept then.
Result<std::uint64_t> exportRun(LedgerReader& reader, RunId run, std::optional<OutcomeState> state,
                                const std::string& path);

/// A cell that no spreadsheet takes for a formula: a leading = + - @ tab or line break, also in
/// full width, gets an apostrophe before it.
std::string formulaSafe(std::string_view text);

} // namespace muster::cli
