// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/Dialect.h"
#include "core/table/RowBlock.h"
#include "core/table/SpecialScan.h"

#include <limits>

namespace muster {

/// Finds the rows and cells in a window of UTF-8 bytes. A quote opens only at a cell's start;
/// whatever breaks the rules is kept as it stands and noted, never guessed at. One thread.
class RowCutter {
public:
    /// What follows the window's last byte.
    enum class Tail {
        More, ///< more of the file: a row without its line end is not cut
        End, ///< nothing: the last row needs no line end
        Forced, ///< more, but the row is too long to wait for: it is cut where the window ends
    };

    struct Window {
        std::size_t begin = 0; ///< in block.bytes, at the start of a row
        std::size_t end = 0;
        std::uint64_t line = 1; ///< physical line of begin
        Tail tail = Tail::End;
        std::size_t maxRows = std::numeric_limits<std::size_t>::max();
    };

    /// Where cutting stopped: the start of the first row not cut.
    struct Stop {
        std::size_t position = 0;
        std::uint64_t line = 1;
    };

    explicit RowCutter(const Dialect& dialect);

    /// A line without any byte is nothing, except in a file of one column, where it is a blank
    /// cell.
    void setKeepBlankLines(bool keep) { m_keepBlankLines = keep; }

    /// Appends the rows of @p window in block.bytes to the block, which must hold no rows yet.
    /// Cells are as written (see unescape), byteOffset is the position in block.bytes, ref.row is
    /// left 0.
    Stop cut(RowBlock& block, const Window& window);

    /// Takes the escapes out of the cells of the block's rows, in place. To be called once after
    /// cut.
    void unescape(RowBlock& block);

private:
    class Pass;

    char m_delimiter;
    char m_quote;
    char m_escape;
    bool m_keepBlankLines = false;
    SpecialScan::Needles m_needles;
    std::vector<std::uint32_t> m_escapedCells; ///< indices into block.cells, ascending
};

} // namespace muster
