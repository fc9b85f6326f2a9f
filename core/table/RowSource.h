// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/table/RowBlock.h"

#include <string>
#include <vector>

namespace muster {

/// The column names of a file, in order. A blank or repeated header keeps its place.
struct Header {
    std::vector<std::string> names; ///< the row that mappings refer to; never trimmed of meaning
    std::vector<std::string> labels; ///< second header row where the dialect has one, else empty

    /// Index of the column with this exact name, or -1.
    int indexOf(std::string_view name) const;
    /// Identity of a file's shape: SHA-256 over the normalised names, hexadecimal.
    std::string fingerprint() const;
};

/// Streams the data rows of a file, block by block, with memory that does not grow with the file.
/// Implementations: CsvReader; a SIMD reader, fixed width and XLSX fit the same calls. One thread.
/// Reading never stops at a bad row: the row is delivered with notes. An Error means I/O broke or
/// the file changed while it was read.
class RowSource {
public:
    virtual ~RowSource() = default;

    /// Known after construction.
    virtual const Header& header() const = 0;
    /// Fills @p block with the next rows; false at the end (the block is then empty).
    virtual Result<bool> next(RowBlock& block) = 0;
    /// Starts again at the first data row.
    virtual Result<void> rewind() = 0;
    /// Bytes of the file consumed so far, for progress; and its size, 0 if unknown (stdin).
    virtual std::uint64_t bytesRead() const = 0;
    virtual std::uint64_t bytesTotal() const = 0;
    /// SHA-256 of the file's raw bytes, hexadecimal; complete once next() returned false.
    virtual std::string digest() const = 0;
};

} // namespace muster
