// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delta/FileFacts.h"
#include "core/mapping/Mapping.h"
#include "core/mapping/Record.h"
#include "core/table/RowSource.h"

#include <vector>

namespace muster {

/// Counts in how many rows the mapped fields have a value, and the columns they come from. One
/// thread.
class FillCounter {
public:
    FillCounter() = default;
    /// @p header: the file's; the mapping's fields in the records' order.
    FillCounter(const Mapping& mapping, const Header& header);

    void restart();
    void add(const RowBlock& block, std::size_t row, const Record& record);

    const std::vector<FieldFill>& fill() const { return m_fill; }

private:
    std::vector<FieldFill> m_fill;
    std::vector<std::size_t> m_places; ///< of each: index of its field, or of its column
};

} // namespace muster
