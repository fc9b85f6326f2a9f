// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/Sample.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// Whether a record looks like those above it: as wide, and with cells of a shape that their
/// columns have ("E1001" and "E1002" have one, "Total" has another). Where it could be either, it
/// does. A value.
class RowLikeness {
public:
    /// Learns from the records @p first to @p end (exclusive), the last few hundred of them.
    RowLikeness(const Sample& sample, std::size_t first, std::size_t end, std::uint32_t columns);

    /// @p isCutOff: the text ends in this record, perhaps in the middle of a cell.
    bool isLike(const Sample& sample, std::size_t index, bool isCutOff) const;

private:
    bool isSeen(std::uint32_t column, const std::string& shape, bool isBeginning) const;

    std::uint32_t m_columns;
    std::vector<std::set<std::string>> m_shapes; ///< by column
    std::set<std::uint32_t> m_widths;
    std::size_t m_leastFilled;
};

} // namespace muster
