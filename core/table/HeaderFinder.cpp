// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/HeaderFinder.h"

#include "core/table/ValueKind.h"

#include <algorithm>
#include <set>
#include <string>

namespace muster {

namespace {

constexpr std::size_t searchedRecords = 60;

/// What the cells of one record look like.
struct RecordLook {
    std::size_t filled = 0;
    std::size_t dataLike = 0; ///< dates, e-mail addresses, numbers: what no column is called
    std::size_t certain = 0; ///< of these, e-mail addresses and full dates
    std::size_t repeated = 0;
};

RecordLook lookAt(const Sample& sample, std::size_t index)
{
    RecordLook look;
    std::set<std::string_view> seen;
    for (std::uint32_t column = 0; column < sample.block.row(index).cellCount; ++column) {
        const auto cell = trimmed(sample.block.cell(index, column));
        const auto kind = valueShape(cell).kind;
        if (kind == ValueKind::Blank)
            continue;
        ++look.filled;
        look.repeated += seen.insert(cell).second ? 0 : 1;
        // A year is a plausible column name, and so is a single number in a pivot.
        const bool isYear = kind == ValueKind::Integer && cell.size() == 4
            && (cell.starts_with("19") || cell.starts_with("20"));
        look.dataLike += kind != ValueKind::Text && !isYear ? 1 : 0;
        look.certain += kind == ValueKind::Email || kind == ValueKind::Date
                || kind == ValueKind::DateTime || kind == ValueKind::Ssn
            ? 1
            : 0;
    }
    return look;
}

/// Most cells filled, hardly any data, hardly any name twice.
bool isHeaderLike(const Sample& sample, std::size_t index)
{
    const auto look = lookAt(sample, index);
    const auto cells = sample.block.row(index).cellCount;
    return look.filled * 2 > cells && look.certain * 10 < look.filled + 1
        && look.dataLike * 4 <= look.filled && look.repeated * 2 <= look.filled
        && (cells > 1 || look.dataLike == 0);
}

bool isMostlyBlank(const Sample& sample, std::size_t index)
{
    return lookAt(sample, index).filled * 2 <= sample.block.row(index).cellCount;
}

/// Does a cell of this record stand again below, in its own column, in most columns? Then it is
/// data.
bool repeatsBelow(const Sample& sample, std::size_t index)
{
    const auto& block = sample.block;
    std::size_t filled = 0;
    std::size_t repeats = 0;
    const auto end = std::min(block.rows(), index + 100);
    for (std::uint32_t column = 0; column < block.row(index).cellCount; ++column) {
        const auto cell = block.cell(index, column);
        if (cell.empty())
            continue;
        ++filled;
        for (std::size_t below = index + 2; below < end; ++below) {
            if (block.cell(below, column) == cell) {
                ++repeats;
                break;
            }
        }
    }
    return filled > 0 && repeats * 2 >= filled;
}

bool isKey(std::string_view cell)
{
    return cell.size() >= 2 && cell[0] >= 'A' && cell[0] <= 'Z'
        && std::all_of(cell.begin(), cell.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
           });
}

/// Upper-case letters and digits only, so that "User ID" and USERID are the same.
std::string keyOf(std::string_view label)
{
    std::string key;
    for (const char c : label) {
        if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            key += c;
        else if (c >= 'a' && c <= 'z')
            key += static_cast<char>(c - 'a' + 'A');
    }
    return key;
}

FoundHeader headerAt(const Sample& sample, std::size_t index)
{
    FoundHeader found;
    found.columns = sample.block.row(index).cellCount;
    found.skippedLines = static_cast<int>(sample.block.row(index).ref.line) - 1;
    found.headerRows = headerRowsAt(sample, index);
    found.firstDataRecord = index + static_cast<std::size_t>(found.headerRows);
    return found;
}

FoundHeader noHeaderAt(const Sample& sample, std::size_t index)
{
    FoundHeader found;
    found.headerRows = 0;
    found.columns = sample.block.row(index).cellCount;
    found.skippedLines = index == 0 ? 0 : static_cast<int>(sample.block.row(index).ref.line) - 1;
    found.firstDataRecord = index;
    return found;
}

/// A header just above the first full record, when the rows have a cell more or less than it.
bool isHeaderAbove(const Sample& sample, std::size_t index, std::uint32_t usual)
{
    if (index == 0)
        return false;
    const auto cells = sample.block.row(index - 1).cellCount;
    const auto difference = cells > usual ? cells - usual : usual - cells;
    return cells > 1 && difference * 5 <= std::max<std::uint32_t>(usual, 5)
        && isHeaderLike(sample, index - 1);
}

} // namespace

int headerRowsAt(const Sample& sample, std::size_t index)
{
    const auto& block = sample.block;
    if (index + 1 >= block.rows() || block.row(index).cellCount < 2
        || block.row(index).cellCount != block.row(index + 1).cellCount
        || !isHeaderLike(sample, index + 1))
        return 1;
    std::size_t keys = 0;
    std::size_t alike = 0;
    const auto cells = block.row(index).cellCount;
    for (std::uint32_t column = 0; column < cells; ++column) {
        const auto key = trimmed(block.cell(index, column));
        const auto label = keyOf(block.cell(index + 1, column));
        keys += isKey(key) ? 1 : 0;
        alike += !label.empty() && keyOf(key) == label ? 1 : 0;
    }
    return keys * 10 >= cells * 9 && alike * 5 >= cells * 2 ? 2 : 1;
}

FoundHeader findHeader(const Sample& sample)
{
    const auto& block = sample.block;
    if (block.rows() == 0)
        return {};
    const auto usual = sample.usualCells();
    const auto end = std::min(block.rows(), searchedRecords);
    std::size_t firstFull = end;
    for (std::size_t index = 0; index < end; ++index) {
        if (block.row(index).cellCount != usual)
            continue;
        firstFull = std::min(firstFull, index);
        if (isHeaderLike(sample, index))
            return repeatsBelow(sample, index) ? noHeaderAt(sample, firstFull)
                                               : headerAt(sample, index);
        if (isHeaderAbove(sample, index, usual))
            return headerAt(sample, index - 1);
        if (!isMostlyBlank(sample, index))
            return noHeaderAt(sample, index);
    }
    return firstFull == end ? headerAt(sample, 0) : noHeaderAt(sample, firstFull);
}

} // namespace muster
