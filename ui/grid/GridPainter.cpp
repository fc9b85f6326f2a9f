// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/grid/GridPainter.h"

#include "ui/theme/Theme.h"

#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace muster {

using theme::grid;
using theme::Tone;

static constexpr int lineHeight = theme::rowHeight;
static constexpr int iconSize = 2 * grid;

QRect GridView::cell(const GridColumns& columns, std::uint64_t line, int column) const
{
    // Lines far away are far away, whatever their number: a pixel's place must fit into an int.
    static constexpr std::int64_t farAway = 1'000'000;
    const auto row = std::clamp(static_cast<std::int64_t>(line) - static_cast<std::int64_t>(top),
                                -farAway, farAway);
    return {gutter + columns.left(column) - offset, static_cast<int>(row) * lineHeight,
            columns.width(column), lineHeight};
}

std::uint64_t GridView::lineAt(int y) const
{
    return top + static_cast<std::uint64_t>(std::max(0, y / lineHeight));
}

int GridView::visibleLines() const
{
    return std::max(1, size.height() / lineHeight);
}

struct GridPainter::Row {
    const GridContent& content;
    const GridView& view;
    GridContent::Line line;
    int top = 0; ///< pixels
};

static Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tone::Bad;
    case Severity::Warning:
        return Tone::Warn;
    case Severity::Hint:
        break;
    }
    return Tone::Accent;
}

/// A drawing in one colour, sharp at the screen's scale.
static QPixmap drawing(const QString& name, Tone tone, qreal scale)
{
    QPixmap picture = theme::icon(name).pixmap(QSize(iconSize, iconSize), scale);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), theme::tone(tone));
    painter.end();
    picture.setDevicePixelRatio(scale);
    return picture;
}

GridPainter::GridPainter(const QPalette& palette, const QFont& font, qreal scale)
    : m_palette(palette)
    , m_font(font)
    , m_struckOut(font)
    , m_metrics(font)
    , m_baseline((lineHeight - m_metrics.height()) / 2 + m_metrics.ascent())
    , m_icons{drawing(QStringLiteral("bad"), Tone::Bad, scale),
              drawing(QStringLiteral("warn"), Tone::Warn, scale),
              drawing(QStringLiteral("info"), Tone::Accent, scale)}
    , m_pen(drawing(QStringLiteral("edit"), Tone::Accent, scale))
{
    m_struckOut.setStrikeOut(true);
    const QFontMetricsF exact(font);
    for (std::size_t i = 0; i < m_advances.size(); ++i)
        m_advances[i] = static_cast<float>(exact.horizontalAdvance(QChar(static_cast<int>(i))));
}

int GridPainter::widthOf(const QString& text) const
{
    return m_metrics.horizontalAdvance(text) + 2 * grid + 1;
}

int GridPainter::roughWidthOf(const QString& text) const
{
    const auto other = static_cast<float>(m_metrics.height()); // an em and a bit
    float width = 0;
    for (const QChar unit : text)
        width += unit.unicode() < m_advances.size() ? m_advances[unit.unicode()] : other;
    return static_cast<int>(width) + 2 * grid + 2;
}

void GridPainter::paint(QPainter& painter, const GridContent& content, const GridView& view,
                        const QRect& exposed) const
{
    painter.fillRect(exposed, m_palette.color(QPalette::Base));
    painter.setFont(m_font);
    const std::uint64_t lines = content.lines();
    const std::uint64_t end = std::min(lines, view.lineAt(exposed.bottom()) + 1);
    for (std::uint64_t index = view.lineAt(exposed.top()); index < end; ++index) {
        const Row row{content, view, content.line(index),
                      static_cast<int>(index - view.top) * lineHeight};
        if (row.line.kind == GridContent::Kind::Row)
            paintRow(painter, row, exposed);
        else
            paintLine(painter, row,
                      (row.line.kind == GridContent::Kind::Above ? content.linesAbove
                                                                 : content.linesBelow)
                          .at(static_cast<qsizetype>(row.line.number)));
    }
}

/// A line that is not data: greyed, over the whole width, and said to be so.
void GridPainter::paintLine(QPainter& painter, const Row& row, const QString& text) const
{
    const QRect place(0, row.top, row.view.size.width(), lineHeight);
    painter.fillRect(place, m_palette.color(QPalette::Window));
    painter.fillRect(place.left(), place.bottom(), place.width(), 1, theme::tone(Tone::Line));
    painter.setPen(theme::tone(Tone::Muted));
    const QString words = tr("not data");
    const int width = m_metrics.horizontalAdvance(words) + 2 * grid;
    drawText(painter, place.adjusted(row.view.gutter, 0, -width, 0), text);
    painter.drawText(place.right() - width + grid, place.top() + m_baseline, words);
    paintTick(painter, {0, row.top, row.view.gutter, lineHeight});
}

/// A ticked box at the right of the gutter: a click there makes the line data.
void GridPainter::paintTick(QPainter& painter, const QRect& place)
{
    static constexpr int side = 14;
    const int top = place.top() + (place.height() - side) / 2;
    const QRectF box(place.right() - grid - side, top, side, side);
    const QPointF middle = box.center();
    const QPolygonF tick(
        {middle + QPointF(-3.5, 0), middle + QPointF(-1, 2.5), middle + QPointF(3.5, -2.5)});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::tone(Tone::Edge), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(theme::tone(Tone::Muted), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(tick);
    painter.restore();
}

void GridPainter::paintRow(QPainter& painter, const Row& row, const QRect& exposed) const
{
    const GridColumns& columns = row.content.columns;
    const GridView& view = row.view;
    const bool isCurrent = row.line.number == view.currentRow;
    const QRect cells(view.gutter, row.top, view.size.width() - view.gutter, lineHeight);
    if (isCurrent)
        painter.fillRect(cells, m_palette.color(QPalette::AlternateBase));
    const int first = std::max(0, columns.columnAt(view.offset + exposed.left() - view.gutter));
    painter.save();
    painter.setClipRect(cells, Qt::IntersectClip);
    for (int column = first; column < columns.count(); ++column) {
        const QRect place(view.gutter + columns.left(column) - view.offset, row.top,
                          columns.width(column), lineHeight);
        if (place.left() > exposed.right())
            break;
        if (place.right() >= view.gutter)
            paintCell(painter, row, column, place);
    }
    painter.fillRect(cells.left(), cells.bottom(),
                     std::min(cells.width(), columns.total() - view.offset), 1,
                     theme::tone(Tone::Line));
    if (isCurrent && columns.count() > 0) {
        const int column = view.currentColumn;
        const QRect place(view.gutter + columns.left(column) - view.offset, row.top,
                          columns.width(column), lineHeight);
        painter.setPen(
            QPen(theme::tone(view.hasFocus ? Tone::Accent : Tone::Edge), view.hasFocus ? 2 : 1));
        const int inset = view.hasFocus ? 1 : 0;
        painter.drawRect(place.adjusted(inset, inset, -1 - inset, -1 - inset));
    }
    painter.restore();
    paintGutter(painter, row);
}

void GridPainter::paintCell(QPainter& painter, const Row& row, int column, const QRect& place) const
{
    const GridContent& content = row.content;
    QRect inner = place;
    if (const GridMark* mark = content.mark(row.line.number, column)) {
        painter.fillRect(place.adjusted(0, 0, -1, -1), theme::softTone(toneOf(mark->severity)));
        inner.setRight(inner.right() - iconSize);
        painter.drawPixmap(inner.right() - grid / 2, place.top() + (lineHeight - iconSize) / 2,
                           m_icons[static_cast<std::size_t>(mark->severity)]);
    }
    const bool isStruckOut = content.columns.at(column).isSensitive;
    if (content.isEdited(row.line.number, column)) {
        inner.setRight(inner.right() - iconSize);
        painter.drawPixmap(inner.right() - grid / 2, place.top() + (lineHeight - iconSize) / 2,
                           m_pen);
    }
    painter.setPen(isStruckOut ? theme::tone(Tone::Muted) : m_palette.color(QPalette::Text));
    if (isStruckOut)
        painter.setFont(m_struckOut);
    drawText(painter, inner, content.text(row.line.number, column));
    if (isStruckOut)
        painter.setFont(m_font);
}

void GridPainter::paintGutter(QPainter& painter, const Row& row) const
{
    const bool isCurrent = row.line.number == row.view.currentRow;
    const QRect place(0, row.top, row.view.gutter, lineHeight);
    painter.fillRect(place,
                     isCurrent ? theme::softTone(Tone::Accent) : m_palette.color(QPalette::Window));
    painter.fillRect(place.right(), place.top(), 1, lineHeight, theme::tone(Tone::Line));
    painter.setPen(isCurrent ? m_palette.color(QPalette::Text) : theme::tone(Tone::Muted));
    const QString number = QString::number(row.line.number);
    painter.drawText(place.right() - grid - m_metrics.horizontalAdvance(number),
                     row.top + m_baseline, number);
}

/// Line ends become visible marks; what is too wide is elided.
void GridPainter::drawText(QPainter& painter, const QRect& place, QString text) const
{
    if (text.isEmpty())
        return;
    for (QChar& unit : text)
        if (unit < QLatin1Char(' '))
            unit = unit == QLatin1Char('\t') ? QLatin1Char(' ') : QChar(0x21B5);
    // Laying a text out only to see that it fits would cost as much as drawing it.
    if (roughWidthOf(text) > place.width())
        text = m_metrics.elidedText(text, Qt::ElideRight, place.width() - 2 * grid);
    painter.drawText(place.left() + grid, place.top() + m_baseline, text);
}

} // namespace muster
