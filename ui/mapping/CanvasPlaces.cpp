// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/CanvasGeometry.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace muster {

QRect CanvasGeometry::rect(Lane side, int item) const
{
    return items(side)[static_cast<std::size_t>(item)].rect.translated(0, -offset(side));
}

QPointF CanvasGeometry::port(Lane side, int item) const
{
    const QRectF card = rect(side, item);
    return {side == Lane::Columns ? card.right() : card.left(), card.center().y()};
}

QPainterPath CanvasGeometry::curve(const QPointF& from, const QPointF& to)
{
    const double reach = (to.x() - from.x()) / 2;
    QPainterPath path(from);
    path.cubicTo(from + QPointF(reach, 0), to - QPointF(reach, 0), to);
    return path;
}

QPainterPath CanvasGeometry::curve(int link) const
{
    const CanvasLink& drawn = m_links[static_cast<std::size_t>(link)];
    return curve(port(Lane::Columns, drawn.left), port(Lane::Fields, drawn.right));
}

QRect CanvasGeometry::useAnyway(int item) const
{
    const QRect card = rect(Lane::Columns, item);
    const QFontMetrics metrics(theme::font(theme::Type::Caption));
    const int width = metrics.horizontalAdvance(
        QCoreApplication::translate("muster::CanvasPainter", "Use anyway"));
    return {card.right() - 2 * theme::grid - width, card.bottom() - theme::grid - metrics.height(),
            width, metrics.height()};
}

QRect CanvasGeometry::body() const
{
    return {0, m_top, m_viewport.width(), m_viewport.height() - m_top - m_bottom};
}

int CanvasGeometry::itemAt(Lane side, const QPoint& point) const
{
    if (!body().contains(point))
        return -1;
    for (int i = 0; i < static_cast<int>(items(side).size()); ++i) {
        // The port sticks out of the card; half a gap more makes it easy to hit.
        const QRect area = rect(side, i).adjusted(-theme::grid, 0, theme::grid, theme::grid / 2);
        if (area.contains(point))
            return i;
    }
    return -1;
}

int CanvasGeometry::linkAt(const QPoint& point) const
{
    if (!body().contains(point))
        return -1;
    QPainterPathStroker stroker;
    stroker.setWidth(1.5 * theme::grid);
    for (int i = static_cast<int>(m_links.size()) - 1; i >= 0; --i) {
        if (stroker.createStroke(curve(i)).contains(point))
            return i;
    }
    return -1;
}

int CanvasGeometry::columnItem(int column) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](const CanvasItem& item) { return item.column == column; });
    return column < 0 || found == m_columns.end() ? -1
                                                  : static_cast<int>(found - m_columns.begin());
}

int CanvasGeometry::fieldItem(std::string_view key) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const CanvasItem& item) {
        return item.kind == CanvasItem::Kind::Field && item.key == key;
    });
    return found == m_fields.end() ? -1 : static_cast<int>(found - m_fields.begin());
}

int CanvasGeometry::link(int column, std::string_view field) const
{
    const auto found = std::find_if(m_links.begin(), m_links.end(), [&](const CanvasLink& link) {
        return link.column == column && link.field == field;
    });
    return found == m_links.end() ? -1 : static_cast<int>(found - m_links.begin());
}

} // namespace muster
