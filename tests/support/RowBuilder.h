// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/ColumnProfile.h"
#include "core/table/RowSource.h"

#include <string>
#include <vector>

namespace muster::test {

using Cells = std::vector<std::string>;

inline Header header(const Cells& names)
{
    Header made;
    made.names = names;
    return made;
}

/// Fills a block by hand, as a reader would; the first row has number and line as given.
class RowBuilder {
public:
    explicit RowBuilder(std::uint64_t firstRow = 1, std::uint64_t firstLine = 2)
        : m_row(firstRow)
        , m_line(firstLine)
    { }

    RowBuilder& add(const Cells& cells)
    {
        m_block.rowList.push_back({{m_row++, m_line++},
                                   m_block.bytes.size(),
                                   static_cast<std::uint32_t>(m_block.cells.size()),
                                   static_cast<std::uint32_t>(cells.size())});
        for (const std::string& cell : cells) {
            const auto begin = static_cast<std::uint32_t>(m_block.bytes.size());
            m_block.bytes += cell;
            m_block.cells.push_back({begin, static_cast<std::uint32_t>(m_block.bytes.size())});
        }
        return *this;
    }

    /// A remark about the row added last.
    RowBuilder& note(RowFinding finding, std::uint32_t column = 0)
    {
        m_block.noteList.push_back(
            {static_cast<std::uint32_t>(m_block.rowList.size() - 1), column, finding});
        return *this;
    }

    const RowBlock& block() const { return m_block; }

private:
    RowBlock m_block;
    std::uint64_t m_row;
    std::uint64_t m_line;
};

inline RowBlock rows(const std::vector<Cells>& all)
{
    RowBuilder builder;
    for (const Cells& cells : all)
        builder.add(cells);
    return builder.block();
}

} // namespace muster::test
