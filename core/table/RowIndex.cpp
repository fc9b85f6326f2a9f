// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/RowIndex.h"

#include "core/base/BackgroundThread.h"
#include "core/table/Encoding.h"
#include "core/table/FileSource.h"

#include <algorithm>
#include <atomic>
#include <chrono>

namespace muster {

namespace {

constexpr std::chrono::milliseconds tellEvery{50};

/// Counts what the walk has read of the file, and ends it between two pieces, even inside one
/// endless row.
class WalkedSource final : public RewindableSource {
public:
    struct State {
        std::atomic<bool> isStopped = false;
        std::atomic<std::uint64_t> bytes = 0;
    };

    WalkedSource(std::unique_ptr<RewindableSource> source, std::shared_ptr<State> state)
        : m_source(std::move(source))
        , m_state(std::move(state))
    { }

    Result<std::size_t> read(char* to, std::size_t size) override
    {
        if (m_state->isStopped)
            return fail(ErrorKind::Cancelled, "the reading was stopped");
        auto count = m_source->read(to, size);
        m_state->bytes += count.value_or(0);
        return count;
    }

    Result<void> rewind() override
    {
        m_state->bytes = 0;
        return m_source->rewind();
    }

private:
    std::unique_ptr<RewindableSource> m_source;
    std::shared_ptr<State> m_state;
};

/// What the walk reads is decoded already; what cannot be read is told of the file's own encoding.
Result<void> checkReadable(const std::string& path, const Dialect& dialect,
                           const CsvReader::Options& options)
{
    if (encodingName(dialect.encoding) == "utf-8")
        return {};
    auto file = openFile(path);
    if (!file)
        return fail(file.error());
    auto reader = CsvReader::open(std::move(file->source), dialect, options);
    return reader ? Result<void>() : fail(reader.error());
}

} // namespace

struct RowIndex::Walk {
    std::shared_ptr<WalkedSource::State> state = std::make_shared<WalkedSource::State>();
    std::shared_ptr<TextPlaces> places = std::make_shared<TextPlaces>();
    std::unique_ptr<CsvReader> reader;
};

Result<std::unique_ptr<RowIndex>> RowIndex::open(const std::string& path, const Dialect& dialect,
                                                 const Options& options)
{
    if (auto readable = checkReadable(path, dialect, options.reading); !readable)
        return fail(readable.error());
    std::unique_ptr<RowIndex> index(new RowIndex(options));
    if (auto opened = index->openWalk(path, dialect); !opened)
        return fail(opened.error());
    auto file = openSeekable(path);
    if (!file)
        return fail(file.error());
    auto text = seekableText(std::move(*file), dialect.encoding, index->m_walk->places);
    if (!text)
        return fail(text.error());
    index->m_slice =
        std::make_unique<RowSlice>(std::move(*text), dialect, index->header(), options.reading);
    RowBlock block;
    if (auto more = index->walkBlock(block); !more)
        return fail(more.error());
    return index;
}

RowIndex::RowIndex(const Options& options)
    : m_options(options)
    , m_walk(std::make_unique<Walk>()) { }

RowIndex::~RowIndex()
{
    stop();
}

Result<void> RowIndex::openWalk(const std::string& path, const Dialect& dialect)
{
    auto file = openFile(path);
    if (!file)
        return fail(file.error());
    m_status.bytesTotal = file->size;
    auto text =
        recordingText(std::make_unique<WalkedSource>(std::move(file->source), m_walk->state),
                      dialect.encoding, m_walk->places, m_options.placeBytes);
    if (!text)
        return fail(text.error());
    Dialect decoded = dialect;
    decoded.encoding = "utf-8";
    auto options = m_options.reading;
    options.isDigesting = false;
    auto reader = CsvReader::open(std::move(*text), decoded, options);
    if (!reader)
        return fail(reader.error());
    m_walk->reader = std::move(*reader);
    return {};
}

const Header& RowIndex::header() const
{
    return m_walk->reader->header();
}

RowIndex::Status RowIndex::status() const
{
    const std::lock_guard lock(m_mutex);
    Status status = m_status;
    status.bytesDone = m_walk->state->bytes;
    return status;
}

std::vector<std::vector<std::string>> RowIndex::trailers() const
{
    return status().isComplete ? m_walk->reader->trailers()
                               : std::vector<std::vector<std::string>>();
}

std::size_t RowIndex::places() const
{
    const std::lock_guard lock(m_mutex);
    return m_places.size();
}

void RowIndex::start(Listener listener)
{
    m_thread = std::jthread([this, listener = std::move(listener)] { walk(listener); });
}

void RowIndex::stop()
{
    m_walk->state->isStopped = true;
    if (m_thread.joinable())
        m_thread.join();
}

void RowIndex::walk(const Listener& listener)
{
    using Clock = std::chrono::steady_clock;
    goToBackground();
    RowBlock block;
    auto told = Clock::now();
    while (!status().isComplete) {
        auto more = walkBlock(block);
        if (!more) {
            const std::lock_guard lock(m_mutex);
            m_status.error = std::move(more.error());
            break;
        }
        if (Clock::now() - told < tellEvery)
            continue;
        listener(status());
        told = Clock::now();
    }
    listener(status());
}

/// One block further; the status tells whether it was the last.
Result<void> RowIndex::walkBlock(RowBlock& block)
{
    auto more = m_walk->reader->next(block);
    if (!more)
        return fail(std::move(more.error()));
    const std::lock_guard lock(m_mutex);
    for (const auto& row : block.rowList) {
        const bool isDue = m_places.empty()
            || row.ref.row - m_places.back().row >= m_options.strideRows
            || row.byteOffset - m_places.back().offset >= m_options.strideBytes;
        if (isDue)
            m_places.push_back({row.ref.row, row.byteOffset, row.ref.line});
    }
    m_status.rows += block.rows();
    m_status.isComplete = !*more;
    for (const auto& note : block.notes())
        if (note.finding == RowFinding::UnclosedQuote)
            m_unclosed = {block.row(note.row).ref.row, note.column};
    return {};
}

Result<void> RowIndex::read(std::uint64_t first, std::uint64_t count, RowBlock& block)
{
    block.clear();
    const std::uint64_t rows = status().rows;
    if (first == 0 || first > rows)
        return {};
    const std::uint64_t end = first + std::min(count, rows - first + 1);
    for (std::uint64_t row = first; row < end;) {
        const std::size_t before = block.rows();
        if (auto read = m_slice->read(placeBefore(row), row, end - row, block); !read)
            return read;
        if (block.rows() == before)
            return fail(ErrorKind::Bug, "row " + std::to_string(row) + " was not found again");
        row += block.rows() - before;
    }
    noteUnclosed(block);
    return {};
}

RowSlice::Place RowIndex::placeBefore(std::uint64_t row) const
{
    const std::lock_guard lock(m_mutex);
    const auto after = std::upper_bound(
        m_places.begin(), m_places.end(), row,
        [](std::uint64_t number, const RowSlice::Place& place) { return number < place.row; });
    return *std::prev(after);
}

/// A slice ends before it could see that a quote never closes, when the row is too long to be held.
void RowIndex::noteUnclosed(RowBlock& block) const
{
    const std::lock_guard lock(m_mutex);
    if (!m_unclosed || block.rows() == 0 || block.rowList.back().ref.row != m_unclosed->row)
        return;
    const auto row = static_cast<std::uint32_t>(block.rows() - 1);
    const bool isNoted =
        std::any_of(block.notes().begin(), block.notes().end(), [row](const auto& note) {
            return note.row == row && note.finding == RowFinding::UnclosedQuote;
        });
    if (!isNoted)
        block.noteList.push_back({row, m_unclosed->column, RowFinding::UnclosedQuote});
}

} // namespace muster
