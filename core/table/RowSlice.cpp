// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/RowSlice.h"

#include "core/table/RowNotes.h"
#include "core/table/Utf8.h"

#include <algorithm>
#include <cstring>

namespace muster {

RowSlice::RowSlice(std::unique_ptr<SeekableSource> text, const Dialect& dialect,
                   const Header& header, const CsvReader::Options& options)
    : m_text(std::move(text))
    , m_options(options)
    , m_columns(header.names.size())
    , m_cutter(dialect)
{
    m_cutter.setKeepBlankLines(m_columns == 1);
}

Result<void> RowSlice::read(const Place& from, std::uint64_t first, std::uint64_t count,
                            RowBlock& to)
{
    if (auto sought = m_text->seek(from.offset); !sought)
        return sought;
    m_held = 0;
    m_isAtEnd = false;
    m_at = from;
    const std::uint64_t end = first + count;
    while (m_at.row < end) {
        const auto cut = cutWindow(end - m_at.row);
        if (!cut)
            return fail(cut.error());
        append(*cut, first, to);
        if (cut->isForced)
            break;
        m_at = {m_at.row + m_window.rows(), m_at.offset + cut->stop.position, cut->stop.line};
        m_held -= cut->stop.position;
        std::memmove(m_window.bytes.data(), m_window.bytes.data() + cut->stop.position, m_held);
    }
    return {};
}

Result<void> RowSlice::readOn(std::uint64_t wanted)
{
    const std::size_t target = std::max<std::size_t>(wanted, m_held);
    if (m_window.bytes.size() < target)
        m_window.bytes.resize(target);
    while (m_held < target && !m_isAtEnd) {
        const auto count = m_text->read(m_window.bytes.data() + m_held, target - m_held);
        if (!count)
            return fail(count.error());
        m_isAtEnd = *count == 0;
        m_held += *count;
    }
    return {};
}

/// Makes the window hold at least one row and cuts it; a row above the limit is cut at the limit.
Result<RowSlice::Cut> RowSlice::cutWindow(std::uint64_t wanted)
{
    const auto clear = [this] {
        m_window.cells.clear();
        m_window.rowList.clear();
        m_window.noteList.clear();
    };
    Cut cut{m_at.row, m_at.offset, false, {}};
    std::size_t target = std::min(m_options.blockBytes, m_options.rowBytes());
    for (;; target = std::min(target * 2, m_options.rowBytes())) {
        if (auto read = readOn(target); !read)
            return fail(read.error());
        clear();
        const auto tail = m_isAtEnd ? RowCutter::Tail::End : RowCutter::Tail::More;
        cut.stop = m_cutter.cut(m_window, {0, m_held, m_at.line, tail, wanted});
        if (m_window.rows() > 0 || m_isAtEnd || m_held >= m_options.rowBytes())
            break;
    }
    if (m_window.rows() == 0 && m_isAtEnd)
        return fail(ErrorKind::Io, "the file became shorter while it was being read",
                    "Wait until the program that writes it has finished, then start again.");
    cut.isForced = m_window.rows() == 0;
    if (cut.isForced) {
        clear();
        m_cutter.cut(m_window, {0, m_held, m_at.line, RowCutter::Tail::Forced, 1});
        m_window.noteList.push_back({0, m_window.row(0).cellCount - 1, RowFinding::TooLong});
        cut.stop.position = m_held;
    }
    finishWindow(cut.isForced, cut.stop.position);
    return cut;
}

void RowSlice::finishWindow(bool isForced, std::size_t used)
{
    const auto window = std::string_view(m_window.bytes).substr(0, used);
    const bool needsLook =
        used > m_options.cellBytes || invalidUtf8At(window, !isForced) != std::string_view::npos;
    m_cutter.unescape(m_window);
    noteRaggedRows(m_window, m_columns);
    if (needsLook)
        noteBadCells(m_window, m_options.cellBytes);
    sortNotes(m_window);
}

void RowSlice::append(const Cut& cut, std::uint64_t first, RowBlock& to) const
{
    const auto skipped = static_cast<std::size_t>(first > cut.row ? first - cut.row : 0);
    auto note = m_window.notes().begin();
    for (std::size_t index = skipped; index < m_window.rows(); ++index) {
        auto row = m_window.row(index);
        const auto firstCell = row.firstCell;
        row.ref.row = cut.row + index;
        row.byteOffset += cut.offset;
        row.firstCell = static_cast<std::uint32_t>(to.cells.size());
        for (std::uint32_t column = 0; column < row.cellCount; ++column) {
            const auto cell = m_window.cells[firstCell + column];
            const auto begin = static_cast<std::uint32_t>(to.bytes.size());
            to.bytes.append(m_window.bytes, cell.begin, cell.end - cell.begin);
            to.cells.push_back({begin, static_cast<std::uint32_t>(to.bytes.size())});
        }
        const auto number = static_cast<std::uint32_t>(to.rowList.size());
        to.rowList.push_back(row);
        for (; note != m_window.notes().end() && note->row <= index; ++note)
            if (note->row == index)
                to.noteList.push_back({number, note->column, note->finding});
    }
}

} // namespace muster
