// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/RowCutter.h"

namespace muster {

/// One walk over one window.
class RowCutter::Pass {
public:
    Pass(RowCutter& cutter, RowBlock& block, const Window& window)
        : m_cutter(cutter)
        , m_block(block)
        , m_window(window)
        , m_text(std::string_view(block.bytes).substr(0, window.end))
        , m_scan(m_text, window.begin, cutter.m_needles)
        , m_rowStart(window.begin)
        , m_cellStart(window.begin)
        , m_rowLine(window.line)
        , m_line(window.line)
    { }

    Stop run()
    {
        const auto stop = cutRows();
        // What was found of a row that is not cut yet will be found again with the next window.
        m_block.cells.resize(m_firstCell);
        while (!m_block.noteList.empty() && m_block.noteList.back().row >= m_block.rows())
            m_block.noteList.pop_back();
        return stop;
    }

private:
    Stop cutRows()
    {
        std::size_t at = m_scan.next();
        while (at < m_window.end) {
            const char c = m_text[at];
            if (c == m_cutter.m_delimiter) {
                addCell({narrow(m_cellStart), narrow(at)});
                m_cellStart = at + 1;
            } else if (c == '\n' || c == '\r') {
                if (!endLine({narrow(m_cellStart), narrow(at)}, at))
                    return {m_rowStart, m_rowLine};
            } else if (c == m_cutter.m_quote && at == m_cellStart) {
                if (!quotedCell(at))
                    return {m_rowStart, m_rowLine};
            } else if (c == m_cutter.m_quote) {
                note(RowFinding::StrayQuote);
            }
            at = m_scan.next();
        }
        return finish({narrow(m_cellStart), narrow(m_window.end)});
    }

    static std::uint32_t narrow(std::size_t position)
    {
        return static_cast<std::uint32_t>(position);
    }

    void addCell(RowBlock::Cell cell) { m_block.cells.push_back(cell); }

    /// Once per cell and finding.
    void note(RowFinding finding)
    {
        const auto row = narrow(m_block.rowList.size());
        const auto column = narrow(m_block.cells.size() - m_firstCell);
        if (!m_block.noteList.empty()) {
            const auto& last = m_block.noteList.back();
            if (last.row == row && last.column == column && last.finding == finding)
                return;
        }
        m_block.noteList.push_back({row, column, finding});
    }

    /// The line end at @p at ends the row, whose last cell is @p last. False when cutting has to
    /// stop.
    bool endLine(RowBlock::Cell last, std::size_t at)
    {
        std::size_t next = at + 1;
        if (m_text[at] == '\r') {
            if (next == m_window.end && m_window.tail == Tail::More)
                return false; // the line feed of this line end may be the next byte
            if (next < m_window.end && m_text[next] == '\n') {
                m_scan.next();
                ++next;
            }
        }
        ++m_line;
        const bool isBlank = m_cellStart == m_rowStart && at == m_rowStart;
        if (!isBlank || m_cutter.m_keepBlankLines) {
            addCell(last);
            endRow();
        }
        m_rowStart = next;
        m_cellStart = next;
        m_rowLine = m_line;
        return m_block.rowList.size() < m_window.maxRows;
    }

    void endRow()
    {
        const auto count = narrow(m_block.cells.size()) - m_firstCell;
        m_block.rowList.push_back({{0, m_rowLine}, m_rowStart, m_firstCell, count});
        m_firstCell = narrow(m_block.cells.size());
    }

    /// The cell whose quote opens at @p open, up to and including its delimiter or line end. False
    /// when cutting has to stop.
    bool quotedCell(std::size_t open)
    {
        bool hasEscapes = false;
        const std::size_t close = closingQuote(open, hasEscapes);
        RowBlock::Cell cell{narrow(open + 1), narrow(close)};
        if (close == m_window.end) {
            m_openAtEnd = true;
        } else {
            const std::size_t end = cellEnd(close);
            if (!isBlankBetween(close + 1, end)) {
                note(RowFinding::StrayQuote);
                cell = {narrow(open), narrow(end)}; // kept as written
                hasEscapes = false;
            }
        }
        if (hasEscapes)
            m_cutter.m_escapedCells.push_back(narrow(m_block.cells.size()));
        return endQuotedCell(cell);
    }

    bool endQuotedCell(RowBlock::Cell cell)
    {
        if (m_terminator == m_window.end) {
            m_pending = cell;
            m_hasPending = true;
            return true; // the scan is at its end as well
        }
        if (m_text[m_terminator] != m_cutter.m_delimiter)
            return endLine(cell, m_terminator);
        addCell(cell);
        m_cellStart = m_terminator + 1;
        return true;
    }

    /// Position of the quote that closes the one at @p open, or the window's end.
    std::size_t closingQuote(std::size_t open, bool& hasEscapes)
    {
        m_terminator = m_window.end;
        std::size_t at = open;
        while ((at = m_scan.next()) < m_window.end) {
            const char c = m_text[at];
            const bool hasNext = at + 1 < m_window.end;
            if (c == m_cutter.m_quote) {
                if (!hasNext || m_text[at + 1] != c)
                    return at;
                hasEscapes = true;
                m_scan.next();
            } else if (c == '\n' || (c == '\r' && !(hasNext && m_text[at + 1] == '\n'))) {
                ++m_line;
            } else if (c == m_cutter.m_escape && c != 0 && hasNext
                       && (m_text[at + 1] == m_cutter.m_quote || m_text[at + 1] == c)) {
                hasEscapes = true;
                m_scan.next();
            }
        }
        return m_window.end;
    }

    /// Position of the delimiter or line end after a closing quote, or the window's end.
    std::size_t cellEnd(std::size_t close)
    {
        m_terminator = close;
        do {
            m_terminator = m_scan.next();
        } while (m_terminator < m_window.end
                 && (m_text[m_terminator] == m_cutter.m_quote
                     || (m_text[m_terminator] == m_cutter.m_escape)));
        return m_terminator;
    }

    bool isBlankBetween(std::size_t begin, std::size_t end) const
    {
        while (begin < end && (m_text[begin] == ' ' || m_text[begin] == '\t'))
            ++begin;
        return begin == end;
    }

    Stop finish(RowBlock::Cell last)
    {
        const bool hasRow = m_rowStart < m_window.end;
        if (!hasRow || m_window.tail == Tail::More)
            return {m_rowStart, m_rowLine};
        if (m_openAtEnd && m_window.tail == Tail::End)
            note(RowFinding::UnclosedQuote);
        addCell(m_hasPending ? m_pending : last);
        endRow();
        return {m_window.end, m_line};
    }

    RowCutter& m_cutter;
    RowBlock& m_block;
    const Window& m_window;
    std::string_view m_text;
    SpecialScan m_scan;
    std::size_t m_rowStart;
    std::size_t m_cellStart;
    std::uint64_t m_rowLine;
    std::uint64_t m_line;
    std::uint32_t m_firstCell = 0;
    std::size_t m_terminator = 0;
    RowBlock::Cell m_pending{0, 0};
    bool m_hasPending = false;
    bool m_openAtEnd = false;
};

RowCutter::RowCutter(const Dialect& dialect)
    : m_delimiter(dialect.delimiter)
    , m_quote(dialect.quote)
    , m_escape(dialect.escape == dialect.quote ? char(0) : dialect.escape)
    , m_needles{m_delimiter, m_quote != 0 ? m_quote : m_delimiter,
                m_escape != 0 ? m_escape : m_delimiter, '\n', '\r'}
{ }

RowCutter::Stop RowCutter::cut(RowBlock& block, const Window& window)
{
    m_escapedCells.clear();
    return Pass(*this, block, window).run();
}

void RowCutter::unescape(RowBlock& block)
{
    for (const auto index : m_escapedCells) {
        if (index >= block.cells.size())
            return; // of rows that were cut but not delivered
        auto& cell = block.cells[index];
        char* to = block.bytes.data() + cell.begin;
        const char* const end = block.bytes.data() + cell.end;
        for (const char* from = to; from < end; ++from) {
            const bool isEscape = (*from == m_quote || (m_escape != 0 && *from == m_escape))
                && from + 1 < end && (from[1] == m_quote || (m_escape != 0 && from[1] == *from));
            if (isEscape)
                ++from;
            *to++ = *from;
        }
        cell.end = static_cast<std::uint32_t>(to - block.bytes.data());
    }
}

} // namespace muster
