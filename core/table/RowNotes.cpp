// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/RowNotes.h"

#include "core/table/Utf8.h"

#include <algorithm>

namespace muster {

void noteRaggedRows(RowBlock& block, std::size_t columns)
{
    for (std::uint32_t index = 0; index < block.rows(); ++index) {
        const auto count = block.row(index).cellCount;
        if (count < columns)
            block.noteList.push_back({index, count, RowFinding::TooFewCells});
        for (auto column = static_cast<std::uint32_t>(columns); column < count; ++column) {
            if (block.cell(index, column).find_first_not_of(" \t") == std::string_view::npos)
                continue;
            block.noteList.push_back({index, column, RowFinding::TooManyCells});
            break;
        }
    }
}

void noteBadCells(RowBlock& block, std::size_t cellBytes)
{
    for (std::uint32_t index = 0; index < block.rows(); ++index) {
        for (std::uint32_t column = 0; column < block.row(index).cellCount; ++column) {
            const auto cell = block.cell(index, column);
            if (cell.size() > cellBytes)
                block.noteList.push_back({index, column, RowFinding::TooLong});
            if (invalidUtf8At(cell) != std::string_view::npos)
                block.noteList.push_back({index, column, RowFinding::InvalidEncoding});
        }
    }
}

void sortNotes(RowBlock& block)
{
    std::stable_sort(block.noteList.begin(), block.noteList.end(),
                     [](const auto& one, const auto& other) { return one.row < other.row; });
}

} // namespace muster
