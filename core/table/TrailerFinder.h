// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/Dialect.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace muster {

/// How many records at the end of a file are trailers, not data: a record type with a count
/// ("TRL,000250"), a total line, "End of report", or the end mark of old transfers. @p tail is
/// decoded text up to the file's last byte, beginning anywhere unless @p isWhole; @p columns as in
/// the header.
int trailerRecords(std::string_view tail, const Dialect& dialect, std::uint32_t columns,
                   bool isWhole);

/// How many of @p dialect's trailer lines this file really has: where it was cut off, or ends
/// without them, a row stands in their place and is data. What is neither like a trailer nor like
/// the rows above it is one, as the dialect says.
int trailerLinesPresent(std::string_view tail, const Dialect& dialect, std::uint32_t columns,
                        bool isWhole);

/// The whole numbers in those records, or in @p dialect's trailer lines if they are more: one of
/// them may be how many rows the sender counted. Dates, amounts and a record type are left out.
std::vector<std::uint64_t> trailerNumbers(std::string_view tail, const Dialect& dialect,
                                          std::uint32_t columns, bool isWhole);

} // namespace muster
