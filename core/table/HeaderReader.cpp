// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/HeaderReader.h"

#include "core/table/RowCutter.h"
#include "core/table/Utf8.h"

#include <algorithm>
#include <optional>

namespace muster {

namespace {

constexpr std::size_t mostHeaderBytes = 64UL * 1024 * 1024;

constexpr const char* chooseHeader =
    "Choose the line that holds the column names (header row), or export the file again.";

/// A place in the window: a byte and its physical line.
using Place = RowCutter::Stop;

/// The start of the line after @p lines line ends; nothing if the window does not reach it.
std::optional<Place> skipLines(std::string_view window, Place from, int lines, bool isEnd)
{
    for (int skipped = 0; skipped < lines; ++skipped) {
        const auto end = window.find_first_of("\r\n", from.position);
        if (end == std::string_view::npos || (end + 1 == window.size() && !isEnd))
            return std::nullopt;
        const bool isPair = window[end] == '\r' && window.substr(end + 1).starts_with('\n');
        from = {end + (isPair ? 2 : 1), from.line + 1};
    }
    return from;
}

std::vector<std::string> cellsOf(const RowBlock& block, std::size_t row)
{
    std::vector<std::string> cells;
    for (std::uint32_t column = 0; column < block.row(row).cellCount; ++column)
        cells.emplace_back(block.cell(row, column));
    return cells;
}

Result<void> checkNames(const RowBlock& block, const std::vector<std::string>& names,
                        const std::string& encoding)
{
    for (const auto& note : block.notes())
        if (note.finding == RowFinding::UnclosedQuote)
            return fail(ErrorKind::BadData,
                        "the header has a quote in column " + std::to_string(note.column + 1)
                            + " that is never closed",
                        "Choose another quote character, or export the file again.");
    for (std::size_t column = 0; column < names.size(); ++column)
        if (invalidUtf8At(names[column]) != std::string_view::npos)
            return fail(ErrorKind::BadData,
                        "the name of column " + std::to_string(column + 1) + " is not text in "
                            + encoding,
                        "Choose another encoding, such as windows-1252.");
    return {};
}

Header numbered(std::size_t columns)
{
    Header header;
    for (std::size_t column = 1; column <= columns; ++column)
        header.names.push_back("Column " + std::to_string(column));
    return header;
}

/// Cuts the header's records off the window in @p block; nothing if more of the file is needed.
std::optional<Place> cutHeader(RowBlock& block, std::size_t held, const Dialect& dialect,
                               bool isEnd)
{
    const auto window = std::string_view(block.bytes).substr(0, held);
    if (held < 3 && !isEnd)
        return std::nullopt;
    const Place text{window.starts_with("\xEF\xBB\xBF") ? std::size_t(3) : 0, 1};
    const auto start = skipLines(window, text, dialect.skippedLines, isEnd);
    if (!start)
        return std::nullopt;
    RowCutter cutter(dialect);
    const auto rows = static_cast<std::size_t>(std::max(1, dialect.headerRows));
    auto stop = cutter.cut(block,
                           {start->position, held, start->line,
                            isEnd ? RowCutter::Tail::End : RowCutter::Tail::More, rows});
    if (block.rows() < rows && !(isEnd && block.rows() > 0))
        return std::nullopt;
    if (dialect.headerRows == 0)
        stop = {block.row(0).byteOffset, block.row(0).ref.line};
    cutter.unescape(block);
    return stop;
}

Result<Header> headerIn(const RowBlock& block, const Dialect& dialect)
{
    if (dialect.headerRows == 0)
        return numbered(block.row(0).cellCount);
    Header header;
    header.names = cellsOf(block, 0);
    if (block.rows() > 1)
        header.labels = cellsOf(block, 1);
    header.labels.resize(block.rows() > 1 ? header.names.size() : 0);
    if (auto names = checkNames(block, header.names, dialect.encoding); !names)
        return fail(names.error());
    return header;
}

} // namespace

Result<HeaderPosition> readHeader(TextWindow& text, const Dialect& dialect, std::size_t blockBytes)
{
    RowBlock block;
    auto held = text.fill(block.bytes, blockBytes);
    std::optional<Place> stop;
    while (held) {
        stop = cutHeader(block, *held, dialect, text.isAtEnd());
        if (stop || text.isAtEnd() || *held >= mostHeaderBytes)
            break;
        block.rowList.clear();
        block.cells.clear();
        block.noteList.clear();
        held = text.extend(block.bytes, *held, *held * 2);
    }
    if (!held)
        return fail(held.error());
    if (!stop)
        return fail(ErrorKind::BadData,
                    dialect.skippedLines > 0 ? "the file ends before the header line"
                                             : "the file has no header and no rows",
                    chooseHeader);
    auto header = headerIn(block, dialect);
    if (!header)
        return fail(header.error());
    text.keep(std::string_view(block.bytes).substr(stop->position, *held - stop->position),
              stop->position);
    return HeaderPosition{std::move(*header), stop->position, stop->line};
}

} // namespace muster
