// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/grid/GridHeader.h"

#include "ui/theme/Theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace muster {

using theme::grid;

static constexpr int reach = grid / 2; ///< of a column's edge
static constexpr int fillHeight = grid / 2;

GridHeader::GridHeader(const GridColumns& columns, QWidget* parent)
    : QWidget(parent)
    , m_columns(columns)
{
    setMouseTracking(true);
    setAccessibleName(tr("Columns"));
}

int GridHeader::preferredHeight()
{
    return QFontMetrics(theme::font(theme::Type::Strong)).height()
        + QFontMetrics(theme::font(theme::Type::Caption)).height() + 3 * grid + fillHeight;
}

void GridHeader::setView(int left, int offset, int current)
{
    m_left = left;
    m_offset = offset;
    m_current = current;
    update();
}

void GridHeader::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setClipRect(QRect(m_left, 0, width() - m_left, height()));
    for (int column = std::max(0, m_columns.columnAt(m_offset)); column < m_columns.count();
         ++column) {
        const int x = m_left + m_columns.left(column) - m_offset;
        if (x >= width())
            break;
        paintColumn(painter, column, {x, 0, m_columns.width(column), height()});
    }
    painter.setClipping(false);
    painter.fillRect(0, height() - 1, width(), 1, theme::tone(theme::Tone::Edge));
}

void GridHeader::paintColumn(QPainter& painter, int column, const QRect& place) const
{
    const GridColumn& told = m_columns.at(column);
    if (column == m_current) {
        painter.fillRect(place, theme::softTone(theme::Tone::Accent));
        painter.fillRect(place.adjusted(0, place.height() - 3, -1, 0),
                         theme::tone(theme::Tone::Accent));
    }
    painter.fillRect(place.right(), grid, 1, place.height() - 2 * grid,
                     theme::tone(theme::Tone::Line));
    const QRect inner = place.adjusted(grid, grid, -grid, -grid);
    QFont name = theme::font(theme::Type::Strong);
    name.setStrikeOut(told.isSensitive);
    painter.setFont(name);
    painter.setPen(told.isSensitive ? theme::tone(theme::Tone::Muted)
                                    : palette().color(QPalette::Text));
    const QFontMetrics metrics(name);
    painter.drawText(inner.left(), inner.top() + metrics.ascent(),
                     metrics.elidedText(told.name.simplified(), Qt::ElideRight, inner.width()));
    const QFont caption = theme::font(theme::Type::Caption);
    const QFontMetrics small(caption);
    painter.setFont(caption);
    painter.setPen(theme::tone(theme::Tone::Muted));
    QStringList about;
    for (const QString& part :
         {told.isSensitive ? tr("dropped") : QString(), told.type, told.distinct, told.label})
        if (!part.isEmpty())
            about << part;
    painter.drawText(
        inner.left(), inner.top() + metrics.height() + small.ascent(),
        small.elidedText(about.join(QStringLiteral(" · ")), Qt::ElideRight, inner.width()));
    paintFill(painter, told, inner);
}

void GridHeader::paintFill(QPainter& painter, const GridColumn& column, const QRect& inner) const
{
    if (column.fill < 0)
        return;
    const QRect bar(inner.left(), inner.bottom() - fillHeight + 1, inner.width(), fillHeight);
    painter.fillRect(bar, theme::softTone(theme::Tone::Edge));
    // A single value among thousands is still to be seen.
    const int filled =
        column.fill <= 0 ? 0 : std::max(1, static_cast<int>(bar.width() * column.fill));
    painter.fillRect(QRect(bar.topLeft(), QSize(filled, bar.height())),
                     theme::tone(column.isSensitive ? theme::Tone::Edge : theme::Tone::Accent));
}

/// The bar is thin, so its surroundings count too.
bool GridHeader::isOnFill(const QPoint& at, int column) const
{
    return m_columns.at(column).fill >= 0 && m_columns.at(column).fill < 1
        && at.y() >= height() - grid - 2 * fillHeight;
}

int GridHeader::edgeAt(int x) const
{
    const int inside = x - m_left + m_offset;
    if (x < m_left - reach)
        return -1;
    const int column = m_columns.columnAt(inside);
    const int before = column < 0 ? m_columns.count() - 1 : column - 1;
    if (column >= 0 && m_columns.left(column + 1) - inside <= reach)
        return column;
    return before >= 0 && std::abs(inside - m_columns.left(before + 1)) <= reach ? before : -1;
}

void GridHeader::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragged = edgeAt(event->pos().x());
    const int column = m_columns.columnAt(event->pos().x() - m_left + m_offset);
    if (m_dragged >= 0 || column < 0 || event->pos().x() < m_left)
        return;
    Q_EMIT chosen(column);
    if (isOnFill(event->pos(), column))
        Q_EMIT fillChosen(column);
}

void GridHeader::mouseMoveEvent(QMouseEvent* event)
{
    const int x = event->pos().x();
    if (m_dragged >= 0)
        Q_EMIT resized(m_dragged, x - m_left + m_offset - m_columns.left(m_dragged));
    else
        setCursor(edgeAt(x) >= 0 ? Qt::SplitHCursor : Qt::PointingHandCursor);
}

void GridHeader::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    m_dragged = -1;
}

void GridHeader::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int edge = edgeAt(event->pos().x()); edge >= 0)
        Q_EMIT fitted(edge);
}

bool GridHeader::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = m_columns.columnAt(help->pos().x() - m_left + m_offset);
    if (column < 0 || help->pos().x() < m_left)
        return true;
    const GridColumn& told = m_columns.at(column);
    QStringList lines{told.name};
    if (!told.label.isEmpty())
        lines << told.label;
    if (told.fill >= 0)
        lines << tr("%1 % filled · %2 · %3")
                     .arg(QLocale().toString(told.fill * 100, 'f', told.fill < 1 ? 1 : 0),
                          told.type, told.distinct);
    if (told.isSensitive)
        lines << tr("Sensitive and not needed: dropped unless you map it.");
    QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), this);
    return true;
}

} // namespace muster
