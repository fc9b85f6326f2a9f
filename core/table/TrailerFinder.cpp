// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/TrailerFinder.h"

#include "core/base/Ascii.h"
#include "core/table/Sample.h"
#include "core/table/ValueKind.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>

namespace muster {

namespace {

constexpr std::size_t mostTrailers = 4;

bool isWord(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

bool isOnlyControls(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20;
    });
}

/// "Total records: 250", "*** End of report ***", "(250 rows affected)".
bool isClosingSentence(std::string_view lower)
{
    static constexpr std::array<std::string_view, 9> phrases = {
        "total",        "end of",        "record count",     "row count",    "rows affected",
        "records read", "rows exported", "report generated", "number of rec"};
    return lower.size() < 120 && std::any_of(phrases.begin(), phrases.end(), [&](auto phrase) {
               return lower.find(phrase) != std::string_view::npos;
           });
}

/// The filled cells of one record.
struct RecordEnd {
    std::string first; ///< lower case
    std::size_t filled = 0;
    std::size_t counts = 0; ///< filled cells that are whole numbers, the first aside
};

RecordEnd endOf(const Sample& sample, std::size_t index)
{
    RecordEnd end;
    for (std::uint32_t column = 0; column < sample.block.row(index).cellCount; ++column) {
        const auto cell = trimmed(sample.block.cell(index, column));
        if (cell.empty())
            continue;
        const auto kind = valueShape(cell).kind;
        if (end.filled++ == 0)
            end.first = ascii::lowered(cell);
        else if (kind != ValueKind::Text)
            ++end.counts; // numbers, padded numbers, the run's date
    }
    return end;
}

bool isTrailer(const Sample& sample, std::size_t index, std::uint32_t columns)
{
    const auto end = endOf(sample, index);
    if (end.filled == 0)
        return false;
    const auto cells = sample.block.row(index).cellCount;
    const bool isShort = cells < columns;
    if (end.filled == 1 && isOnlyControls(end.first))
        return true;
    if (columns == 1)
        return isWord(end.first, {"trl", "trailer", "eof"}) || end.first.starts_with("total rec")
            || end.first.starts_with("*** end") || end.first.starts_with("end of ");
    const bool isSparse = end.filled * 2 <= columns || end.filled <= 2;
    const bool hasOnlyCounts = end.counts + 1 >= end.filled;
    if (isWord(end.first, {"trl", "trlr", "tlr", "trailer", "ftr", "footer", "eof", "end"}))
        return isShort || isSparse;
    if (isWord(end.first, {"t", "9", "99", "999", "z", "zz"}))
        return isShort && end.filled >= 2 && hasOnlyCounts;
    if (isWord(end.first, {"total", "totals", "grand total", "total:", "totals:", "count", "sum"}))
        return isShort || isSparse || hasOnlyCounts;
    return end.filled <= 2 && hasOnlyCounts && isClosingSentence(end.first)
        && (isShort || end.filled * 2 <= columns);
}

} // namespace

int trailerRecords(std::string_view tail, const Dialect& dialect, std::uint32_t columns,
                   bool isWhole)
{
    if (!isWhole) {
        const auto firstEnd = tail.find_first_of("\r\n");
        tail.remove_prefix(firstEnd == std::string_view::npos ? tail.size() : firstEnd);
    }
    const auto sample = Sample::cut(tail, dialect, std::numeric_limits<std::size_t>::max(), true);
    const auto rows = sample.block.rows();
    std::size_t found = 0;
    while (found < std::min(rows, mostTrailers) && isTrailer(sample, rows - 1 - found, columns))
        ++found;
    return static_cast<int>(found);
}

} // namespace muster
