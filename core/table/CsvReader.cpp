// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/CsvReader.h"

#include "core/table/HeaderReader.h"
#include "core/table/RowCutter.h"
#include "core/table/RowNotes.h"
#include "core/table/RowSkipper.h"
#include "core/table/TextWindow.h"
#include "core/table/Utf8.h"

#include <algorithm>

namespace muster {

namespace {

constexpr std::size_t leastBlockBytes = 16;
constexpr std::size_t mostBlockBytes = 1024UL * 1024 * 1024;

} // namespace

struct CsvReader::State {
    State(TextWindow window, const Dialect& asDialect, const Options& withOptions)
        : text(std::move(window))
        , dialect(asDialect)
        , options(withOptions)
        , cutter(asDialect)
    { }

    /// One window's worth of rows, cells still as written.
    struct Filled {
        std::size_t bytes = 0; ///< that they take, from the block's first byte
        std::size_t rows = 0; ///< that may be handed out; the block may hold more
    };

    Result<bool> next(RowBlock& block);
    Result<Filled> fill(RowBlock& block);
    Result<Filled> fillGiantRow(RowBlock& block, std::size_t held);
    std::size_t deliverable(const RowBlock& block) const;
    void takeTrailers(const RowBlock& block, std::size_t from);

    TextWindow text;
    Dialect dialect;
    Options options;
    RowCutter cutter;
    HeaderPosition start;
    std::uint64_t line = 1; ///< of the first byte not handed out
    std::uint64_t rows = 0; ///< handed out so far
    bool isDone = false;
    std::vector<std::vector<std::string>> trailers;
};

/// Leaves the block's first @p count rows.
static void keepRows(RowBlock& block, std::size_t count)
{
    if (count >= block.rows())
        return;
    block.cells.resize(block.row(count).firstCell);
    block.rowList.resize(count);
    while (!block.noteList.empty() && block.noteList.back().row >= count)
        block.noteList.pop_back();
}

/// Not the blank lines before what may be the end of a one-column file, and not the trailers.
std::size_t CsvReader::State::deliverable(const RowBlock& block) const
{
    const auto isBlankLine = [&](const RowBlock::Row& entry) {
        const auto cell =
            block.cells[entry.firstCell]; // a quoted blank cell begins after its quote
        return entry.cellCount == 1 && cell.begin == cell.end && cell.begin == entry.byteOffset;
    };
    std::size_t count = block.rows();
    while (count > 0 && isBlankLine(block.row(count - 1)))
        --count;
    return count - std::min(count, static_cast<std::size_t>(dialect.trailerLines));
}

Result<CsvReader::State::Filled> CsvReader::State::fill(RowBlock& block)
{
    auto held = text.fill(block.bytes, options.blockBytes);
    RowCutter::Stop stop;
    std::size_t count = 0;
    while (held) {
        const auto tail = text.isAtEnd() ? RowCutter::Tail::End : RowCutter::Tail::More;
        stop = cutter.cut(block, {0, *held, line, tail});
        count = deliverable(block);
        if (count > 0 || text.isAtEnd())
            break;
        if (*held >= options.rowBytes()) {
            count =
                block.rows(); // more blank lines or trailers than can be held are rows after all
            break;
        }
        keepRows(block, 0);
        held = text.extend(block.bytes, *held, std::min(*held * 2, options.rowBytes()));
    }
    if (!held)
        return fail(held.error());
    block.bytes.resize(*held);
    if (count == 0 && !text.isAtEnd())
        return fillGiantRow(block, *held);
    if (count < block.rows() && !text.isAtEnd())
        stop = {block.row(count).byteOffset, block.row(count).ref.line};
    text.keep(std::string_view(block.bytes).substr(stop.position), stop.position);
    line = stop.line;
    return Filled{stop.position, count};
}

/// Hands out what is held of a row that is longer than may be held, and skips the rest of it.
Result<CsvReader::State::Filled> CsvReader::State::fillGiantRow(RowBlock& block, std::size_t held)
{
    keepRows(block, 0);
    cutter.cut(block, {0, held, line, RowCutter::Tail::Forced});
    const auto lastColumn = block.row(0).cellCount - 1;
    block.noteList.push_back({0, lastColumn, RowFinding::TooLong});
    RowSkipper skipper(dialect);
    skipper.feed(block.bytes);
    text.keep({}, held);
    std::string rest;
    std::size_t end = std::string_view::npos;
    while (end == std::string_view::npos) {
        const auto more = text.fill(rest, options.blockBytes);
        if (!more)
            return fail(more.error());
        if (*more == 0)
            break;
        const auto window = std::string_view(rest).substr(0, *more);
        end = skipper.feed(window);
        const auto used = std::min(end, window.size());
        text.keep(window.substr(used), used);
    }
    if (end == std::string_view::npos && skipper.isInQuotes())
        block.noteList.push_back({0, lastColumn, RowFinding::UnclosedQuote});
    line += skipper.lineEnds();
    return Filled{held, 1};
}

void CsvReader::State::takeTrailers(const RowBlock& block, std::size_t from)
{
    const auto end = std::min(block.rows(), from + static_cast<std::size_t>(dialect.trailerLines));
    for (std::size_t index = from; index < end; ++index) {
        auto& cells = trailers.emplace_back();
        for (std::uint32_t column = 0; column < block.row(index).cellCount; ++column)
            cells.emplace_back(block.cell(index, column));
    }
}

Result<bool> CsvReader::State::next(RowBlock& block)
{
    block.rowList.clear();
    block.cells.clear();
    block.noteList.clear();
    if (isDone) {
        block.clear();
        return false;
    }
    const auto offset = text.offset();
    const auto filled = fill(block);
    if (!filled)
        return fail(filled.error());
    const auto window = std::string_view(block.bytes).substr(0, filled->bytes);
    const bool needsLook = window.size() > options.cellBytes
        || invalidUtf8At(window, text.isAtEnd()) != std::string_view::npos;
    isDone = text.isDrained();
    if (!isDone)
        keepRows(block, filled->rows);
    cutter.unescape(block);
    if (isDone)
        takeTrailers(block, filled->rows);
    keepRows(block, filled->rows);
    if (block.rows() == 0) {
        block.clear();
        return false;
    }
    for (auto& row : block.rowList) {
        row.ref.row = ++rows;
        row.byteOffset += offset;
    }
    noteRaggedRows(block, start.header.names.size());
    if (needsLook)
        noteBadCells(block, options.cellBytes);
    sortNotes(block);
    return true;
}

CsvReader::CsvReader(std::unique_ptr<State> state) : m_state(std::move(state)) { }

CsvReader::~CsvReader() = default;

Result<std::unique_ptr<CsvReader>> CsvReader::open(std::unique_ptr<RewindableSource> source,
                                                   const Dialect& dialect, Options options)
{
    if (auto usable = dialect.checkReadable(); !usable)
        return fail(usable.error());
    options.blockBytes = std::clamp(options.blockBytes, leastBlockBytes, mostBlockBytes);
    options.cellBytes = std::clamp(options.cellBytes, leastBlockBytes, mostBlockBytes / 8);
    auto text = TextWindow::open(std::move(source), dialect.encoding, options.isDigesting);
    if (!text)
        return fail(text.error());
    auto start = readHeader(*text, dialect, options.blockBytes);
    if (!start)
        return fail(start.error());
    auto state = std::make_unique<State>(std::move(*text), dialect, options);
    state->cutter.setKeepBlankLines(start->header.names.size() == 1);
    state->line = start->line;
    state->start = std::move(*start);
    return std::unique_ptr<CsvReader>(new CsvReader(std::move(state)));
}

const Header& CsvReader::header() const
{
    return m_state->start.header;
}

Result<bool> CsvReader::next(RowBlock& block)
{
    return m_state->next(block);
}

Result<void> CsvReader::rewind()
{
    m_state->line = m_state->start.line;
    m_state->rows = 0;
    m_state->isDone = false;
    m_state->trailers.clear();
    return m_state->text.restart(m_state->start.offset);
}

std::uint64_t CsvReader::bytesRead() const
{
    return m_state->text.bytesRead();
}

std::uint64_t CsvReader::bytesTotal() const
{
    return m_state->options.sizeTotal;
}

std::string CsvReader::digest() const
{
    return m_state->text.digest();
}

const std::vector<std::vector<std::string>>& CsvReader::trailers() const
{
    return m_state->trailers;
}

} // namespace muster
