// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

class QFontMetrics;

namespace muster {

/// One column as the grid's header tells it.
struct GridColumn {
    QString name;
    QString label; ///< second header row, may be empty
    QString type; ///< for people; empty while it is not known
    QString distinct; ///< "250 different"
    double fill = -1; ///< share of rows that are not blank, 0..1; -1 = not known yet
    bool isSensitive = false; ///< struck out: dropped unless a person maps it
};

/// The columns and where they stand, in pixels from the left edge of the first. A value; GUI
/// thread.
class GridColumns {
public:
    static constexpr int leastWidth = 40;
    static constexpr int mostWidth = 4000;

    /// Keeps the widths of columns that have the same name at the same place.
    void set(std::vector<GridColumn> columns);

    int count() const { return static_cast<int>(m_columns.size()); }

    const GridColumn& at(int column) const { return m_columns[static_cast<std::size_t>(column)]; }

    int left(int column) const { return m_lefts[static_cast<std::size_t>(column)]; }

    int width(int column) const { return left(column + 1) - left(column); }

    int total() const { return m_lefts.back(); }

    void setWidth(int column, int width);
    /// The column at @p x, or -1 beyond the last.
    int columnAt(int x) const;

    /// Whether widths have still to be chosen by content.
    bool isNew() const { return m_isNew; }

    void setSized() { m_isNew = false; }

private:
    std::vector<GridColumn> m_columns;
    std::vector<int> m_lefts{0}; ///< one more than columns
    bool m_isNew = true;
};

} // namespace muster
