// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/table/IndexReading.h"

#include "core/table/FileSource.h"
#include "tests/support/TestMain.h"

#include <algorithm>

namespace muster::test {

namespace {

/// A row as a test compares it.
struct SeenRow {
    RowRef ref;
    std::uint64_t offset = 0;
    std::vector<std::string> cells;
    std::vector<std::pair<std::uint32_t, RowFinding>> notes; ///< sorted

    bool operator==(const SeenRow&) const = default;
};

void addRows(const RowBlock& block, std::vector<SeenRow>& to)
{
    auto note = block.notes().begin();
    for (std::uint32_t index = 0; index < block.rows(); ++index) {
        const auto& row = block.row(index);
        SeenRow seen{row.ref, row.byteOffset, {}, {}};
        for (std::uint32_t column = 0; column < row.cellCount; ++column)
            seen.cells.emplace_back(block.cell(index, column));
        for (; note != block.notes().end() && note->row == index; ++note)
            seen.notes.emplace_back(note->column, note->finding);
        std::sort(seen.notes.begin(), seen.notes.end());
        to.push_back(std::move(seen));
    }
}

/// Every row as CsvReader gives it, in the encoding as it is.
Result<std::vector<SeenRow>> walked(const std::string& path, const Dialect& dialect,
                                    const CsvReader::Options& options,
                                    std::vector<std::vector<std::string>>* trailers)
{
    auto file = openFile(path);
    if (!file)
        return fail(file.error());
    auto reader = CsvReader::open(std::move(file->source), dialect, options);
    if (!reader)
        return fail(reader.error());
    std::vector<SeenRow> rows;
    RowBlock block;
    for (;;) {
        auto more = (*reader)->next(block);
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        addRows(block, rows);
    }
    *trailers = (*reader)->trailers();
    return rows;
}

/// Reads the rows in spans that start and end anywhere, backwards and forwards; empty when they are
/// as expected, else what differs.
QByteArray compareSpans(RowIndex& index, const std::vector<SeenRow>& expected, std::mt19937& random)
{
    const auto size = static_cast<std::uint64_t>(expected.size());
    RowBlock block;
    for (int round = 0; round < 60; ++round) {
        const std::uint64_t first = round == 0 ? 1 : 1 + random() % (size + 1);
        const std::uint64_t count = round == 0 ? size + 5 : random() % 40;
        if (auto read = index.read(first, count, block); !read)
            return "error: " + QByteArray::fromStdString(describe(read.error()));
        std::vector<SeenRow> seen;
        addRows(block, seen);
        const std::uint64_t end = std::min(first + count, size + 1);
        const auto from =
            expected.begin() + static_cast<std::ptrdiff_t>(std::min(first, size + 1)) - 1;
        const std::vector<SeenRow> wanted(
            from, from + static_cast<std::ptrdiff_t>(end > first ? end - first : 0));
        if (seen != wanted) {
            QByteArray text = "rows " + QByteArray::number(quint64(first)) + " + "
                + QByteArray::number(quint64(count)) + ": " + QByteArray::number(int(seen.size()))
                + " for " + QByteArray::number(int(wanted.size()));
            for (std::size_t i = 0; i < std::min(seen.size(), wanted.size()); ++i)
                if (!(seen[i] == wanted[i]))
                    return text + ", differs at " + QByteArray::number(quint64(wanted[i].ref.row))
                        + " notes " + QByteArray::number(int(seen[i].notes.size())) + " for "
                        + QByteArray::number(int(wanted[i].notes.size()));
            return text;
        }
    }
    return {};
}

} // namespace

RowIndex::Options optionsOf(std::size_t block, std::uint64_t stride, std::size_t place)
{
    RowIndex::Options options;
    options.reading.blockBytes = block;
    options.reading.cellBytes = block < 1024 ? 64 : options.reading.cellBytes;
    options.strideRows = stride;
    options.strideBytes = block < 1024 ? 96 : options.strideBytes;
    options.placeBytes = place;
    return options;
}

QByteArray compare(const std::string& path, const Dialect& dialect,
                   const RowIndex::Options& options, std::mt19937& random)
{
    std::vector<std::vector<std::string>> trailers;
    const auto expected = walked(path, dialect, options.reading, &trailers);
    auto index = RowIndex::open(path, dialect, options);
    if (!expected || !index) {
        const bool same = !expected && !index && expected.error() == index.error();
        return same ? QByteArray() : QByteArray("one opens the file, the other does not");
    }
    WalkEnd end;
    (*index)->start(end.listener());
    const auto status = end.wait();
    if (status.error)
        return QByteArray::fromStdString(describe(*status.error));
    if (status.rows != expected->size() || status.bytesDone != status.bytesTotal)
        return "rows: " + QByteArray::number(quint64(status.rows)) + " for "
            + QByteArray::number(quint64(expected->size()));
    if ((*index)->trailers() != trailers)
        return "trailers";
    return compareSpans(**index, *expected, random);
}

} // namespace muster::test
