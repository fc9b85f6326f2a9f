// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/JsonWriter.h"
#include "core/history/LedgerReader.h"

#include <stop_token>
#include <string>
#include <string_view>

namespace muster {

/// Which rows of a run go to which file.
struct RowExport {
    RunId run = 0;
    RowFilter rows; ///< its after and limit are not used
    std::string path; ///< JSON when it ends in .json, CSV for people with formula-safe cells else
    bool byteOrderMark = false; ///< before CSV, for spreadsheets that take UTF-8 for something else
};

/// Writes the file (0600 under the program's umask) and returns the number of rows. CannotWrite
/// when it cannot be made whole, Cancelled when stopped; what stood there before is kept then. Any
/// thread.
Result<std::uint64_t> exportRun(LedgerReader& reader, const RowExport& what,
                                const std::stop_token& stop = {});

/// A cell that no spreadsheet takes for a formula: a leading = + - @ tab or line break, also in
/// full width, gets an apostrophe before it.
std::string formulaSafe(std::string_view text);

/// One row as an object: {"row","line","key","state","unit","issues","service_message"}.
void writeRow(JsonWriter& json, const RowSummary& row, bool withRun = false);
/// Codes of a row's issues, for a table cell: "email.format (email)".
std::string issueWords(const std::string& issuesJson);

} // namespace muster
