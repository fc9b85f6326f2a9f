// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "core/mapping/Suggester.h"
#include "core/push/Input.h"

#include <memory>
#include <string>
#include <vector>

namespace muster::cli {

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
};

/// --delimiter, --quote, --encoding, --header-row.
const std::vector<Option>& sniffOptions();
Result<SniffOverrides> sniffOverrides(const Arguments& arguments);

/// Sniffs and walks a whole file. BadData when it has neither header nor rows.
Result<Inspection> inspect(const std::string& path, const SniffOverrides& overrides,
                           const Context& context);

} // namespace muster::cli
