// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/Suggester.h"
#include "core/push/Input.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace muster {

/// Everything that one walk over a file tells about it.
struct Inspection {
    Dialect dialect;
    Header header;
    std::uint64_t rows = 0;
    std::unique_ptr<ColumnProfiler> profiler;
    std::vector<ColumnSummary> columns;
    std::vector<ColumnRole> roles;
    SystemGuess system;
    std::vector<FileFinding> findings;
    bool isComplete = false; ///< all rows were seen, not only the first
};

/// Told the rows walked so far, after every block; returns false to stop.
using InspectionProgress = std::function<bool(std::uint64_t)>;

/// Given what the first thousands of rows tell, at most once and only when more follow.
using FirstLook = std::function<void(Inspection)>;

/// Sniffs and walks a whole file. BadData when it has neither header nor rows, Cancelled when the
/// progress said stop.
Result<Inspection> inspect(Input input, const SniffOverrides& overrides,
                           const InspectionProgress& progress, const FirstLook& firstLook = {});

} // namespace muster
