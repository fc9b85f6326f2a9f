// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/RowLikeness.h"

#include "core/base/Ascii.h"
#include "core/table/ValueKind.h"

#include <algorithm>
#include <limits>

namespace muster {

static constexpr std::size_t mostLearned = 500;

/// Digits as 9, letters as a, each run of them once: "E1001" is "a9".
static std::string shapeOf(std::string_view cell)
{
    std::string shape;
    for (const char c : cell) {
        const bool isOther = static_cast<unsigned char>(c) >= 0x80; // of some alphabet
        const bool isLetter = isOther || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const char kind = isLetter ? 'a' : ascii::isDigit(c) ? '9' : c;
        if (shape.empty() || shape.back() != kind)
            shape += kind;
    }
    return shape;
}

RowLikeness::RowLikeness(const Sample& sample, std::size_t first, std::size_t end,
                         std::uint32_t columns)
    : m_columns(columns)
    , m_shapes(columns)
    , m_leastFilled(std::numeric_limits<std::size_t>::max())
{
    for (auto index = std::max(first, end - std::min(end, mostLearned)); index < end; ++index) {
        const auto cells = sample.block.row(index).cellCount;
        std::size_t filled = 0;
        for (std::uint32_t column = 0; column < std::min(cells, columns); ++column) {
            const auto cell = trimmed(sample.block.cell(index, column));
            if (cell.empty())
                continue;
            ++filled;
            m_shapes[column].insert(shapeOf(cell));
        }
        m_widths.insert(cells);
        m_leastFilled = std::min(m_leastFilled, filled);
    }
}

bool RowLikeness::isSeen(std::uint32_t column, const std::string& shape, bool isBeginning) const
{
    if (column >= m_columns)
        return false;
    const auto& seen = m_shapes[column];
    if (!isBeginning)
        return seen.contains(shape);
    const auto next = seen.lower_bound(shape);
    return next != seen.end() && next->starts_with(shape);
}

bool RowLikeness::isLike(const Sample& sample, std::size_t index, bool isCutOff) const
{
    const auto cells = sample.block.row(index).cellCount;
    const bool isShort = cells < m_columns;
    if (isShort && !isCutOff && !m_widths.contains(cells))
        return false;
    std::size_t filled = 0;
    std::size_t like = 0;
    for (std::uint32_t column = 0; column < cells; ++column) {
        const auto cell = trimmed(sample.block.cell(index, column));
        if (cell.empty())
            continue;
        ++filled;
        like += isSeen(column, shapeOf(cell), isCutOff && column + 1 == cells) ? 1 : 0;
    }
    // A total below wide rows: "Sum", nothing, nothing, "250".
    if (!isShort && filled * 2 <= m_leastFilled)
        return false;
    return like > 0 && like * 2 >= filled;
}

} // namespace muster
