// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/Issue.h"
#include "ui/grid/GridColumns.h"
#include "ui/grid/RowCache.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace muster {

/// A row's number, 1 being the file's first data row, and a column from 0; column -1 is the whole
/// row.
using GridCell = std::pair<std::uint64_t, int>;

/// A finding about a cell, as the grid shows it.
struct GridMark {
    Severity severity = Severity::Error;
    QString text;
};

/// What a RowGrid shows, line by line: lines above the data, rows (all, or only some), lines below;
/// and the text of every cell. GUI thread.
class GridContent {
    Q_DECLARE_TR_FUNCTIONS(muster::GridContent)

public:
    enum class Kind { Above, Row, Below };

    struct Line {
        Kind kind = Kind::Row;
        std::uint64_t number = 0; ///< of the row; else index in linesAbove or linesBelow
    };

    GridColumns columns;
    QStringList linesAbove; ///< of the file, but not data
    QStringList linesBelow;
    std::map<GridCell, GridMark> marks;
    std::map<GridCell, QString> edits; ///< shown in place of what the file holds
    bool isMasked = true;

    void setSource(std::shared_ptr<GridSource> source);
    /// Shows only these rows, in this order, ascending; nothing = all.
    void setRows(std::optional<std::vector<std::uint64_t>> rows);

    bool isFiltered() const { return m_rows.has_value(); }

    std::uint64_t rows() const; ///< shown
    std::uint64_t lines() const;
    Line line(std::uint64_t index) const;
    /// Number of the shown row @p index, from 0.
    std::uint64_t rowAt(std::uint64_t index) const;
    /// Place among the shown rows of @p row or, where it is not shown, of the one after it.
    std::uint64_t indexOf(std::uint64_t row) const;
    /// Physical line of a row; 0 while it cannot be read.
    std::uint64_t fileLine(std::uint64_t row) const;

    QString plainText(std::uint64_t row, int column) const;
    /// As it may be shown.
    QString text(std::uint64_t row, int column) const;
    const GridMark* mark(std::uint64_t row, int column) const; ///< of the cell, else of its row
    bool isEdited(std::uint64_t row, int column) const;
    /// "row 12, Work Email: a•••, problem: not an address"; for screen readers.
    QString description(std::uint64_t row, int column) const;

    const std::optional<Error>& error() const { return m_cache.error(); }

private:
    mutable RowCache m_cache{nullptr};
    std::optional<std::vector<std::uint64_t>> m_rows;
};

} // namespace muster
