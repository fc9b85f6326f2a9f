// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/Sample.h"

#include "core/table/RowCutter.h"

#include <map>

namespace muster {

Sample Sample::cut(std::string_view text, const Dialect& dialect, std::size_t maxRows, bool isWhole)
{
    Sample sample;
    auto& block = sample.block;
    block.bytes = text;
    RowCutter cutter(dialect);
    const auto tail = isWhole ? RowCutter::Tail::End : RowCutter::Tail::More;
    auto stop = cutter.cut(block, {0, text.size(), 1, tail, maxRows});
    if (block.rows() == 0 && !isWhole)
        stop = cutter.cut(block, {0, text.size(), 1, RowCutter::Tail::Forced, maxRows});
    cutter.unescape(block);
    const bool isFull = block.rows() == maxRows || text.empty();
    sample.coverage =
        isFull ? 1 : static_cast<double>(stop.position) / static_cast<double>(text.size());
    return sample;
}

std::uint32_t Sample::usualCells() const
{
    std::map<std::uint32_t, std::uint64_t> rowsOf;
    for (const auto& row : block.rowList)
        ++rowsOf[row.cellCount];
    std::uint32_t usual = 1;
    std::uint64_t most = 0;
    for (const auto& [cells, rows] : rowsOf) {
        if (rows * (cells - 1) >= most) {
            most = rows * (cells - 1);
            usual = cells;
        }
    }
    return usual;
}

} // namespace muster
