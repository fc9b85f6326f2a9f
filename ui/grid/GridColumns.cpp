// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/grid/GridColumns.h"

#include <algorithm>

namespace muster {

static constexpr int usualWidth = 120;

void GridColumns::set(std::vector<GridColumn> columns)
{
    const bool isSame =
        std::equal(columns.begin(), columns.end(), m_columns.begin(), m_columns.end(),
                   [](const auto& one, const auto& other) { return one.name == other.name; });
    m_columns = std::move(columns);
    if (isSame && !m_columns.empty())
        return;
    m_isNew = true;
    m_lefts.resize(m_columns.size() + 1);
    for (std::size_t i = 0; i < m_lefts.size(); ++i)
        m_lefts[i] = static_cast<int>(i) * usualWidth;
}

void GridColumns::setWidth(int column, int width)
{
    const int more = std::clamp(width, leastWidth, mostWidth) - this->width(column);
    for (auto i = static_cast<std::size_t>(column) + 1; i < m_lefts.size(); ++i)
        m_lefts[i] += more;
}

int GridColumns::columnAt(int x) const
{
    if (x < 0 || x >= total())
        return -1;
    const auto after = std::upper_bound(m_lefts.begin(), m_lefts.end(), x);
    return static_cast<int>(after - m_lefts.begin()) - 1;
}

} // namespace muster
