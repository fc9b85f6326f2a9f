// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Hash.h"
#include "core/base/Result.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace muster {

/// Which rows of the file a run is about. A value.
struct RowSelection {
    std::uint64_t first = 0; ///< 0 = from the beginning
    std::uint64_t last = 0; ///< 0 = to the end
    std::optional<std::vector<Digest128>> keys; ///< sorted; only rows with one of these keys
    /// Sorted; rows that a person left out: they are read and recorded, but not sent.
    std::vector<std::uint64_t> excludedRows;

    bool holds(std::uint64_t row) const { return row >= first && (last == 0 || row <= last); }

    bool excludes(std::uint64_t row) const
    {
        return std::binary_search(excludedRows.begin(), excludedRows.end(), row);
    }

    bool isWholeFile() const { return first <= 1 && last == 0 && !keys; }

    /// RunStart::selection.
    std::string name() const
    {
        return !isWholeFile() ? "rows" : excludedRows.empty() ? "" : "except";
    }

    bool operator==(const RowSelection&) const = default;
};

/// At most this many rows can be left out of one run.
inline constexpr std::uint64_t mostExcludedRows = 1'000'000;

/// "3,17-20" as sorted row numbers (1 = first data row); Usage error for anything else, or for more
/// than mostExcludedRows.
Result<std::vector<std::uint64_t>> rowsFromText(const std::string& text);
/// The shortest text that rowsFromText() reads as @p rows (sorted, without repetitions).
std::string rowsText(const std::vector<std::uint64_t>& rows);

} // namespace muster
