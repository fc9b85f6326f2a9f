// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/grid/GridContent.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontMetrics>
#include <QPalette>
#include <QPixmap>
#include <QRect>

#include <array>

class QPainter;

namespace muster {

/// What part of the content is on screen, in pixels of the viewport.
struct GridView {
    std::uint64_t top = 0; ///< first visible line
    int offset = 0; ///< horizontal scroll position
    int gutter = 0; ///< width of the row numbers
    QSize size;
    std::uint64_t currentRow = 0; ///< number; 0 = none
    int currentColumn = 0;
    bool hasFocus = false;

    QRect cell(const GridColumns& columns, std::uint64_t line, int column) const;
    std::uint64_t lineAt(int y) const;
    int visibleLines() const; ///< whole ones
};

/// Paints the lines of a GridContent. Made anew when palette, font or scale changes. GUI thread.
class GridPainter {
    Q_DECLARE_TR_FUNCTIONS(muster::GridPainter)

public:
    GridPainter(const QPalette& palette, const QFont& font, qreal scale);

    void paint(QPainter& painter, const GridContent& content, const GridView& view,
               const QRect& exposed) const;
    /// Width that a text takes in a cell; laid out exactly.
    int widthOf(const QString& text) const;
    /// The same at far less cost: rather too wide than too narrow.
    int roughWidthOf(const QString& text) const;

private:
    struct Row; ///< one row being painted

    void paintLine(QPainter& painter, const Row& row, const QString& text) const;
    static void paintTick(QPainter& painter, const QRect& place);
    void paintRow(QPainter& painter, const Row& row, const QRect& exposed) const;
    void paintCell(QPainter& painter, const Row& row, int column, const QRect& place) const;
    void paintGutter(QPainter& painter, const Row& row) const;
    void drawText(QPainter& painter, const QRect& place, QString text) const;

    QPalette m_palette;
    QFont m_font;
    QFont m_struckOut;
    QFontMetrics m_metrics;
    std::array<float, 0x250> m_advances{}; ///< of the Latin letters, without kerning
    int m_baseline; ///< from a line's top
    std::array<QPixmap, 3> m_icons; ///< by severity
    QPixmap m_pen;
};

} // namespace muster
