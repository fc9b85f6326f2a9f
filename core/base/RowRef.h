// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace muster {

/// Where a row stands in its source; travels with the row to the history.
struct RowRef {
    std::uint64_t row = 0; ///< 1 = first data row below the header
    std::uint64_t line = 0; ///< physical line on which the row starts, 1 = first line of the file

    bool operator==(const RowRef&) const = default;
};

} // namespace muster
