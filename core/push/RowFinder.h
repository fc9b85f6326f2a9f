// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/Input.h"
#include "core/push/WalkWatch.h"

#include <cstdint>
#include <functional>
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
    std::size_t column = 0; ///< from 0
    std::function<bool(std::string_view)> matches; ///< whether a cell of it is meant
    std::size_t most = 0; ///< row numbers to keep
};

/// Walks over a whole file for the rows that are looked for. Errors as of openRows, Cancelled when
/// the progress said stop. Any thread.
Result<FoundRows> findRows(Input input, const Dialect& dialect, const RowQuery& query,
                           const ShareProgress& progress);

} // namespace muster
