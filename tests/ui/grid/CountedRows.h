// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/grid/GridColumns.h"
#include "ui/grid/GridSource.h"

#include <algorithm>

namespace muster::test {

/// Rows made up when they are read: column 0 of row 7 is "r7c0". As many as one likes.
class CountedRows final : public GridSource {
public:
    CountedRows(std::uint64_t rows, std::uint32_t columns) : m_rows(rows), m_columns(columns) { }

    std::uint64_t rows() const override { return m_rows; }

    Result<void> read(std::uint64_t first, std::uint64_t count, RowBlock& block) override
    {
        ++reads;
        mostRead = std::max(mostRead, count);
        if (isBroken)
            return fail(ErrorKind::Io, "the file x.csv changed while it was being read",
                        "Start again.");
        block.clear();
        for (std::uint64_t row = first; row < first + count && row <= m_rows; ++row) {
            block.rowList.push_back(
                {{row, row + 1}, 0, static_cast<std::uint32_t>(block.cells.size()), m_columns});
            for (std::uint32_t column = 0; column < m_columns; ++column) {
                const auto begin = static_cast<std::uint32_t>(block.bytes.size());
                block.bytes += "r" + std::to_string(row) + "c" + std::to_string(column);
                block.cells.push_back({begin, static_cast<std::uint32_t>(block.bytes.size())});
            }
        }
        return {};
    }

    void grow(std::uint64_t rows) { m_rows = rows; }

    int reads = 0;
    std::uint64_t mostRead = 0;
    bool isBroken = false;

private:
    std::uint64_t m_rows;
    std::uint32_t m_columns;
};

inline std::vector<GridColumn> namedColumns(int count)
{
    std::vector<GridColumn> columns(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        columns[static_cast<std::size_t>(i)].name = QStringLiteral("Column %1").arg(i);
    return columns;
}

} // namespace muster::test
