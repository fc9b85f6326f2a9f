// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/TrailerFinder.h"

#include "core/base/Ascii.h"
#include "core/table/RowLikeness.h"
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

static Sample sampleOf(std::string_view tail, const Dialect& dialect, bool isWhole)
{
    if (!isWhole) {
        const auto firstEnd = tail.find_first_of("\r\n");
        tail.remove_prefix(firstEnd == std::string_view::npos ? tail.size() : firstEnd);
    }
    return Sample::cut(tail, dialect, std::numeric_limits<std::size_t>::max(), true);
}

static std::size_t trailersOf(const Sample& sample, std::uint32_t columns)
{
    const auto rows = sample.block.rows();
    std::size_t found = 0;
    while (found < std::min(rows, mostTrailers) && isTrailer(sample, rows - 1 - found, columns))
        ++found;
    return found;
}

int trailerRecords(std::string_view tail, const Dialect& dialect, std::uint32_t columns,
                   bool isWhole)
{
    return static_cast<int>(trailersOf(sampleOf(tail, dialect, isWhole), columns));
}

int trailerLinesPresent(std::string_view tail, const Dialect& dialect, std::uint32_t columns,
                        bool isWhole)
{
    const auto sample = sampleOf(tail, dialect, isWhole);
    const auto rows = sample.block.rows();
    const auto lines = static_cast<std::size_t>(std::max(0, dialect.trailerLines));
    const auto before = static_cast<std::size_t>(dialect.skippedLines)
        + static_cast<std::size_t>(dialect.headerRows);
    const auto first = isWhole ? std::min(rows, before) : 0;
    const auto end = rows - std::min(rows - first, lines);
    const RowLikeness like(sample, first, end, columns);
    const bool endsInRecord = !tail.empty() && tail.back() != '\n' && tail.back() != '\r';
    std::size_t found = 0;
    while (found < rows - end) {
        const auto index = rows - 1 - found;
        if (!isTrailer(sample, index, columns)
            && like.isLike(sample, index, endsInRecord && found == 0))
            break;
        ++found;
    }
    return static_cast<int>(found);
}

/// "20261122", as most systems stamp their trailers.
static bool isDayStamp(std::string_view digits)
{
    if (digits.size() != 8 || !(digits.starts_with("19") || digits.starts_with("20")))
        return false;
    const auto month = digits.substr(4, 2);
    const auto day = digits.substr(6, 2);
    return month >= "01" && month <= "12" && day >= "01" && day <= "31";
}

/// Where the number that begins at @p at ends: digits, in groups of three if commas part them.
static std::size_t numberEnd(std::string_view text, std::size_t at)
{
    const auto digitsEnd = [&text](std::size_t from) {
        while (from < text.size() && ascii::isDigit(text[from]))
            ++from;
        return from;
    };
    auto end = digitsEnd(at);
    bool isGroup = end - at <= 3;
    while (isGroup && end < text.size() && text[end] == ',') {
        const auto next = digitsEnd(end + 1);
        isGroup = next - end == 4;
        end = isGroup ? next : end;
    }
    return end;
}

/// Whether the digits from @p begin to @p end are a piece of a name, a date, a time or an amount.
static bool isPiece(std::string_view cell, std::size_t begin, std::size_t end)
{
    static constexpr std::string_view marks = "-/.:";
    const auto isMark = [](char c) { return marks.find(c) != std::string_view::npos; };
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || c == '#';
    };
    if (begin > 0 && isLetter(cell[begin - 1]))
        return true;
    if (begin > 1 && isMark(cell[begin - 1]) && ascii::isDigit(cell[begin - 2]))
        return true;
    if (end < cell.size() && isLetter(cell[end]))
        return true;
    return end + 1 < cell.size() && isMark(cell[end]) && ascii::isDigit(cell[end + 1]);
}

/// The whole numbers of one cell.
static void appendNumbers(std::string_view cell, std::vector<std::uint64_t>& numbers)
{
    static constexpr std::size_t mostDigits = 10;
    for (std::size_t at = 0; at < cell.size();) {
        if (!ascii::isDigit(cell[at])) {
            ++at;
            continue;
        }
        const auto end = numberEnd(cell, at);
        std::string digits(cell.substr(at, end - at));
        digits.erase(std::remove(digits.begin(), digits.end(), ','), digits.end());
        if (!isPiece(cell, at, end) && digits.size() <= mostDigits && !isDayStamp(digits))
            numbers.push_back(std::stoull(digits));
        at = end;
    }
}

std::vector<std::uint64_t> trailerNumbers(std::string_view tail, const Dialect& dialect,
                                          std::uint32_t columns, bool isWhole)
{
    const auto sample = sampleOf(tail, dialect, isWhole);
    const auto rows = sample.block.rows();
    const auto known = static_cast<std::size_t>(std::max(0, dialect.trailerLines));
    const auto trailers = std::min(rows, std::max(known, trailersOf(sample, columns)));
    std::vector<std::uint64_t> numbers;
    for (auto row = rows - trailers; row < rows; ++row) {
        const auto filled = endOf(sample, row).filled;
        bool isFirst = true;
        for (std::uint32_t column = 0; column < sample.block.row(row).cellCount; ++column) {
            const auto cell = trimmed(sample.block.cell(row, column));
            const bool isType =
                isFirst && filled > 1 && std::all_of(cell.begin(), cell.end(), ascii::isDigit);
            isFirst = isFirst && cell.empty();
            if (!isType)
                appendNumbers(cell, numbers);
        }
    }
    return numbers;
}

} // namespace muster
