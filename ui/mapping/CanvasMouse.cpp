// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/MappingCanvas.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

namespace muster {

CanvasSpot MappingCanvas::spotAt(const QPoint& point) const
{
    for (const Lane side : {Lane::Columns, Lane::Fields}) {
        if (const int item = m_places.itemAt(side, point); item >= 0)
            return {side, item};
    }
    return {Lane::Links, m_places.linkAt(point)};
}

void MappingCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    m_pressedAt = event->position().toPoint();
    m_pressed = spotAt(m_pressedAt);
    stopLinking();
    if (!m_pressed.isNone())
        moveCursor(m_pressed, false); // or what is being dragged would slip away
}

void MappingCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    const bool isFar = (point - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_drag)
        moveDrag(point);
    else if ((event->buttons() & Qt::LeftButton) && isFar && !m_pressed.isNone())
        startDrag(point);
    else if (event->buttons() == Qt::NoButton)
        hover(point);
}

void MappingCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    if (m_drag) {
        moveDrag(point);
        endDrag(event->modifiers() & Qt::ControlModifier);
    } else if (spotAt(point) == m_pressed) {
        clickOn(m_pressed, point);
    }
    m_pressed = {};
    hover(point);
}

void MappingCanvas::hover(const QPoint& point)
{
    const CanvasSpot spot = spotAt(point);
    if (spot == m_hover)
        return;
    m_hover = spot;
    viewport()->setCursor(spot.isNone() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    viewport()->update();
}

void MappingCanvas::clickOn(CanvasSpot spot, const QPoint& point)
{
    if (spot.isNone() || spot.lane == Lane::Links)
        return;
    const CanvasItem item = m_places.items(spot.lane)[static_cast<std::size_t>(spot.item)];
    if (item.kind == CanvasItem::Kind::Column) {
        const QRect use = m_places.useAnyway(spot.item).adjusted(-8, -8, 8, 8);
        if (isDropped(item) && use.contains(point))
            m_edits.useColumn(item.column);
    } else if (item.kind != CanvasItem::Kind::Field) {
        activate(spot);
    }
}

void MappingCanvas::startDrag(const QPoint& point)
{
    Drag drag;
    drag.at = point;
    if (m_pressed.lane == Lane::Links) {
        const CanvasLink& link = m_places.links()[static_cast<std::size_t>(m_pressed.item)];
        const auto distance = [this](CanvasSpot end) {
            return (m_places.port(end.lane, end.item) - m_pressedAt).manhattanLength();
        };
        const CanvasSpot left{Lane::Columns, link.left};
        const CanvasSpot right{Lane::Fields, link.right};
        // The end that was taken hold of is the one that moves.
        drag.from = distance(left) < distance(right) ? right : left;
        drag.link = m_pressed.item;
    } else if (isTarget({m_pressed.lane == Lane::Columns ? Lane::Fields : Lane::Columns, 0},
                        m_pressed)) {
        const auto& item = m_places.items(m_pressed.lane)[static_cast<std::size_t>(m_pressed.item)];
        if (item.kind == CanvasItem::Kind::NewField)
            return;
        drag.from = m_pressed;
    } else {
        return;
    }
    m_drag = drag;
    m_hover = {};
    viewport()->setCursor(Qt::ClosedHandCursor);
    m_scrollTimer.start(30, this);
    moveDrag(point);
}

void MappingCanvas::moveDrag(const QPoint& point)
{
    m_drag->at = point;
    const Lane other = m_drag->from.lane == Lane::Columns ? Lane::Fields : Lane::Columns;
    const CanvasSpot spot{other, m_places.itemAt(other, point)};
    m_drag->target = isTarget(m_drag->from, spot) ? spot : CanvasSpot{};
    viewport()->update();
}

void MappingCanvas::endDrag(bool replaces)
{
    const Drag drag = *m_drag;
    m_drag.reset();
    m_scrollTimer.stop();
    viewport()->unsetCursor();
    if (drag.link >= 0) {
        const CanvasLink link = m_places.links()[static_cast<std::size_t>(drag.link)];
        moveEnd(link, drag.from, drag.target);
    } else {
        join(drag.from, drag.target, replaces);
    }
    viewport()->update();
}

/// Scrolls while a drag is held near the upper or lower edge.
void MappingCanvas::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_scrollTimer.timerId() || !m_drag) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QRect body = m_places.body();
    const int edge = 4 * theme::grid;
    const int y = m_drag->at.y();
    const int step = y < body.top() + edge ? -theme::grid
        : y > body.bottom() - edge         ? theme::grid
                                           : 0;
    if (step == 0)
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + step);
    moveDrag(m_drag->at);
}

} // namespace muster
