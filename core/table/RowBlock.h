// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/RowRef.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// What the reader noticed about the shape of a row or cell; codes as in mapping/IssueCode.
enum class RowFinding : std::uint8_t {
    TooFewCells, ///< fewer cells than headers; the missing ones read as blank
    TooManyCells, ///< cells beyond the last header that are not blank
    InvalidEncoding, ///< bytes that are not text in the file's encoding; kept as they are
    UnclosedQuote, ///< a quote that was never closed; the rest of the file is in this cell
    StrayQuote, ///< text after a closing quote, or a quote inside a bare cell
    TooLong, ///< a cell above the limit of Limits::cellBytes
};

/// A run of consecutive data rows: contiguous UTF-8 bytes plus offsets, so that nothing is copied
/// per cell. Views stay valid until the block is filled again. Filled by a RowSource, read by one
/// thread at a time; memory is bounded by the source's block size, not by the file.
class RowBlock {
public:
    struct Cell {
        std::uint32_t begin;
        std::uint32_t end;
    };

    struct Row {
        RowRef ref;
        std::uint64_t byteOffset; ///< of the row's first byte in the decoded stream
        std::uint32_t firstCell;
        std::uint32_t cellCount; ///< as written in the file
    };

    struct Note {
        std::uint32_t row; ///< index within this block
        std::uint32_t column; ///< index of the cell, from 0
        RowFinding finding;
    };

    std::size_t rows() const { return rowList.size(); }

    const Row& row(std::size_t index) const { return rowList[index]; }

    /// The unescaped text of a cell; empty beyond the row's last cell.
    std::string_view cell(std::size_t row, std::size_t column) const
    {
        const Row& r = rowList[row];
        if (column >= r.cellCount)
            return {};
        const Cell c = cells[r.firstCell + column];
        return std::string_view(bytes).substr(c.begin, c.end - c.begin);
    }

    const std::vector<Note>& notes() const { return noteList; } ///< ordered by row

    void clear()
    {
        bytes.clear();
        cells.clear();
        rowList.clear();
        noteList.clear();
    }

    /// @name For the RowSource that fills the block
    /// @{
    std::string bytes;
    std::vector<Cell> cells;
    std::vector<Row> rowList;
    std::vector<Note> noteList;
    /// @}
};

} // namespace muster
