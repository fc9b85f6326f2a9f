// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/Dialect.h"
#include "core/table/RowBlock.h"

#include <string_view>

namespace muster {

/// Decoded text from a file's beginning, cut into records as one dialect reads it.
struct Sample {
    /// @p isWhole: the text is all of the file; else its last record may be cut off and is left
    /// out.
    static Sample cut(std::string_view text, const Dialect& dialect, std::size_t maxRows,
                      bool isWhole);

    RowBlock block;
    double coverage = 0; ///< share of the text that became records; 1 when maxRows ended it

    /// The number of cells most records have; columns beyond the first count for more, so that
    /// title lines do not outvote a short table.
    std::uint32_t usualCells() const;
};

} // namespace muster
