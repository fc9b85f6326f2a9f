// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/Input.h"
#include "core/push/WalkWatch.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// Data rows of a file that were looked for.
struct FoundRows {
    std::vector<std::uint64_t> numbers; ///< ascending, 1 = first data row; the first of them
    std::uint64_t total = 0; ///< all of them
};

/// Which rows are looked for.
struct RowQuery {
    std::optional<std::size_t> column; ///< from 0; none = any of them
    std::function<bool(std::string_view)> matches; ///< whether a cell is meant
    std::size_t most = 0; ///< row numbers to keep
};

/// Whether a cell of UTF-8 holds this text, capital or small.
std::function<bool(std::string_view)> holdsText(const std::string& text);

/// Walks over a whole file for the rows that are looked for. Errors as of openRows, Cancelled when
/// the progress said stop. Any thread.
Result<FoundRows> findRows(Input input, const Dialect& dialect, const RowQuery& query,
                           const ShareProgress& progress);

} // namespace muster
