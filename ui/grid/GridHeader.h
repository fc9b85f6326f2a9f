// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/grid/GridColumns.h"

#include <QWidget>

namespace muster {

/// The head of a RowGrid: name, type, fill and number of different values of every visible column.
/// A click chooses a column, its right edge is dragged. The keyboard reaches the same through the
/// grid. GUI thread.
class GridHeader final : public QWidget {
    Q_OBJECT

public:
    /// @p columns outlives it.
    GridHeader(const GridColumns& columns, QWidget* parent);

    /// @p left is the first column's edge at scroll position 0, @p offset the scroll position.
    void setView(int left, int offset, int current);
    static int preferredHeight();

Q_SIGNALS:
    void chosen(int column);
    void fillChosen(int column); ///< a click on the bar that shows how full it is
    void resized(int column, int width);
    void fitted(int column); ///< its width shall fit its content

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintColumn(QPainter& painter, int column, const QRect& place) const;
    void paintFill(QPainter& painter, const GridColumn& column, const QRect& inner) const;
    bool isOnFill(const QPoint& at, int column) const;
    /// The column whose right edge is at @p x, or -1.
    int edgeAt(int x) const;

    const GridColumns& m_columns;
    int m_left = 0;
    int m_offset = 0;
    int m_current = -1;
    int m_dragged = -1;
};

} // namespace muster
