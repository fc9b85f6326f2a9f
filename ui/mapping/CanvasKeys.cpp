// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/CanvasAccess.h"
#include "ui/mapping/MappingCanvas.h"
#include "ui/mapping/PickList.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace muster {

static constexpr int typeAheadPause = 1000; // ms

static bool isHeading(const MappingCanvas& canvas, CanvasSpot spot)
{
    if (spot.lane != Lane::Fields)
        return false;
    const auto& item = canvas.places().items(Lane::Fields)[static_cast<std::size_t>(spot.item)];
    return item.kind == CanvasItem::Kind::Group && item.key != needName(Need::Legacy);
}

void MappingCanvas::moveCursor(CanvasSpot spot, bool scrolls)
{
    if (spot.isNone() || spot.item >= m_places.count(spot.lane))
        return;
    m_cursor = spot;
    if (scrolls)
        verticalScrollBar()->setValue(m_places.positionShowing(spot.lane, spot.item));
    std::string field;
    if (spot.lane == Lane::Links) {
        field = m_places.links()[static_cast<std::size_t>(spot.item)].field;
    } else {
        const auto& item = m_places.items(spot.lane)[static_cast<std::size_t>(spot.item)];
        if (item.kind == CanvasItem::Kind::Field)
            field = item.key;
        else if (item.kind == CanvasItem::Kind::Column) {
            const auto& feeds = m_model.columns()[static_cast<std::size_t>(item.column)].fields;
            field = feeds.empty() ? std::string() : feeds.front();
        }
    }
    if (!field.empty() && m_linking.isNone())
        m_model.select(field);
    CanvasAccess::focused(this);
    viewport()->update();
}

void MappingCanvas::keyPressEvent(QKeyEvent* event)
{
    if (m_cursor.isNone())
        moveCursor({Lane::Columns, 0});
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier)) {
        pick();
    } else if (event->key() == Qt::Key_Escape && (m_drag || !m_linking.isNone())) {
        m_drag.reset();
        m_scrollTimer.stop();
        stopLinking();
    } else if (event->key() == Qt::Key_F2) {
        Q_EMIT stepsWanted();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        unlinkHere();
    } else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        activate(m_cursor);
    } else if (!isPlain || !(moveByKey(event->key()) || typeAhead(event->text()))) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool MappingCanvas::moveByKey(int key)
{
    const int last = m_places.count(m_cursor.lane);
    switch (key) {
    case Qt::Key_Up:
        moveWithin(-1);
        return true;
    case Qt::Key_Down:
        moveWithin(1);
        return true;
    case Qt::Key_PageUp:
        moveWithin(-5);
        return true;
    case Qt::Key_PageDown:
        moveWithin(5);
        return true;
    case Qt::Key_Home:
        moveWithin(-last);
        return true;
    case Qt::Key_End:
        moveWithin(last);
        return true;
    case Qt::Key_Left:
        moveAcross(false);
        return true;
    case Qt::Key_Right:
        moveAcross(true);
        return true;
    default:
        return false;
    }
}

void MappingCanvas::moveWithin(int delta)
{
    const int last = m_places.count(m_cursor.lane) - 1;
    CanvasSpot spot{m_cursor.lane, std::clamp(m_cursor.item + delta, 0, std::max(last, 0))};
    const int step = delta < 0 ? -1 : 1;
    while (spot.item >= 0 && spot.item <= last && isHeading(*this, spot))
        spot.item += step;
    if (spot.item < 0) // only a heading lies above
        spot.item = m_cursor.item;
    if (spot.item <= last)
        moveCursor(spot);
}

/// Along the first line there is; without one, or while a link is made, to the card beside.
void MappingCanvas::moveAcross(bool right)
{
    const auto& links = m_places.links();
    if (m_cursor.lane == Lane::Links) {
        const CanvasLink& link = links[static_cast<std::size_t>(m_cursor.item)];
        moveCursor(right ? CanvasSpot{Lane::Fields, link.right}
                         : CanvasSpot{Lane::Columns, link.left});
        return;
    }
    const bool isLeft = m_cursor.lane == Lane::Columns;
    if (isLeft != right)
        return;
    for (int i = 0; m_linking.isNone() && i < static_cast<int>(links.size()); ++i) {
        const CanvasLink& link = links[static_cast<std::size_t>(i)];
        if ((isLeft ? link.left : link.right) == m_cursor.item) {
            moveCursor({Lane::Links, i});
            return;
        }
    }
    const Lane other = isLeft ? Lane::Fields : Lane::Columns;
    const int height = m_places.rect(m_cursor.lane, m_cursor.item).center().y();
    CanvasSpot nearest;
    for (int i = 0; i < m_places.count(other); ++i) {
        const auto distance = [&](int item) {
            return std::abs(m_places.rect(other, item).center().y() - height);
        };
        if (!isHeading(*this, {other, i})
            && (nearest.isNone() || distance(i) < distance(nearest.item)))
            nearest = {other, i};
    }
    moveCursor(nearest);
}

/// From the columns to the fields and on; never a trap.
bool MappingCanvas::focusNextPrevChild(bool next)
{
    const bool isAtEnd = m_cursor.lane == (next ? Lane::Fields : Lane::Columns);
    const Lane other = next ? Lane::Fields : Lane::Columns;
    if (!hasFocus() || isAtEnd || m_cursor.isNone() || m_places.count(other) == 0)
        return QAbstractScrollArea::focusNextPrevChild(next);
    const int selected = m_places.fieldItem(m_model.selected());
    CanvasSpot to{other, other == Lane::Fields && selected >= 0 ? selected : 0};
    while (isHeading(*this, to) && to.item + 1 < m_places.count(other))
        ++to.item;
    moveCursor(to);
    return true;
}

void MappingCanvas::unlinkHere()
{
    if (m_cursor.isNone())
        return;
    if (m_cursor.lane == Lane::Links) {
        const CanvasLink link = m_places.links()[static_cast<std::size_t>(m_cursor.item)];
        m_edits.unlink(link.column, link.field);
        return;
    }
    const CanvasItem item = m_places.items(m_cursor.lane)[static_cast<std::size_t>(m_cursor.item)];
    if (item.kind == CanvasItem::Kind::Column) {
        const ColumnState& state = m_model.columns()[static_cast<std::size_t>(item.column)];
        if (state.isSensitive && state.fields.empty() && !state.isDropped)
            m_edits.dropColumn(item.column);
        else
            m_edits.unlinkAll(item.column);
    } else if (item.kind == CanvasItem::Kind::Field)
        m_edits.unmap(item.key);
}

void MappingCanvas::pick()
{
    if (m_cursor.lane == Lane::Links || m_cursor.isNone())
        return;
    const CanvasItem item = m_places.items(m_cursor.lane)[static_cast<std::size_t>(m_cursor.item)];
    const QRect card = m_places.rect(m_cursor.lane, m_cursor.item);
    auto* list = item.kind == CanvasItem::Kind::Column
        ? PickList::ofFields(m_model, item.column, this)
        : item.kind == CanvasItem::Kind::Field ? PickList::ofColumns(m_model, item.key, this)
                                               : nullptr;
    if (list)
        list->openBelow(QRect(viewport()->mapToGlobal(card.topLeft()), card.size()));
}

bool MappingCanvas::typeAhead(const QString& text)
{
    if (text.isEmpty() || !text.at(0).isPrint() || m_cursor.lane == Lane::Links)
        return false;
    if (!m_sinceTyped.isValid() || m_sinceTyped.elapsed() > typeAheadPause)
        m_typed.clear();
    m_sinceTyped.start();
    m_typed += text;
    const int count = m_places.count(m_cursor.lane);
    const auto find = [&](bool isAtStart) {
        for (int i = 0; i < count; ++i) {
            const CanvasSpot spot{m_cursor.lane, (m_cursor.item + i) % count};
            const QString name = nameOf(spot);
            if (!isHeading(*this, spot)
                && (isAtStart ? name.startsWith(m_typed, Qt::CaseInsensitive)
                              : name.contains(m_typed, Qt::CaseInsensitive)))
                return spot;
        }
        return CanvasSpot{};
    };
    const CanvasSpot found = find(true);
    moveCursor(found.isNone() ? find(false) : found);
    return true;
}

} // namespace muster
