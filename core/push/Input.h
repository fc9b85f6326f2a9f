// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Bytes.h"
#include "core/table/CellEdits.h"
#include "core/table/CsvReader.h"
#include "core/table/Sniffer.h"

#include <memory>
#include <string>

namespace muster {

/// An input file opened once, with the samples that tell how it is written. "-" is standard input,
/// kept in an encrypted spool so that it can be walked more than once.
struct Input {
    std::unique_ptr<RewindableSource> source;
    std::string name; ///< as given; "standard input" for "-"
    std::uint64_t size = 0; ///< 0 = unknown
    std::string head; ///< up to 1 MiB
    std::string tail; ///< up to 64 KiB
    CellEdits edits = {}; ///< laid over the rows as they are read
};

/// Errors as of openFile, plus BadData for an empty standard input.
Result<Input> openInput(const std::string& path, const std::string& spoolDirectory);

/// Opens the rows of an input as the dialect says.
Result<std::unique_ptr<CsvReader>> openRows(Input input, const Dialect& dialect);

} // namespace muster
