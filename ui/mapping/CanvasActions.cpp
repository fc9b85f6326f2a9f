// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/CanvasAccess.h"
#include "ui/mapping/CanvasPainter.h"
#include "ui/mapping/MappingCanvas.h"
#include "ui/mapping/MappingWords.h"
#include "ui/models/CatalogueWords.h"

#include <algorithm>

namespace muster {

void MappingCanvas::activate(CanvasSpot spot)
{
    if (spot.isNone())
        return;
    if (isTarget(m_linking, spot)) {
        const CanvasSpot from = m_linking;
        stopLinking();
        join(from, spot);
        return;
    }
    stopLinking();
    if (spot.lane == Lane::Links) {
        moveCursor(spot);
        Q_EMIT stepsWanted();
        return;
    }
    const CanvasItem item = m_places.items(spot.lane)[static_cast<std::size_t>(spot.item)];
    if (item.kind == CanvasItem::Kind::Group && item.key != needName(Need::Legacy))
        return;
    if (item.kind == CanvasItem::Kind::Group) {
        m_filter.showsLegacy = !m_filter.showsLegacy;
        arrange();
        m_cursor = spot; // the heading stays where it is
    } else if (item.kind == CanvasItem::Kind::NewField) {
        Q_EMIT ownFieldWanted();
    } else if (isDropped(item)) {
        m_edits.useColumn(item.column);
    } else if (item.column < 0
               || m_model.columns()[static_cast<std::size_t>(item.column)].isUsable) {
        startLinking(spot);
    }
}

bool MappingCanvas::isDropped(const CanvasItem& item) const
{
    return item.kind == CanvasItem::Kind::Column
        && m_model.columns()[static_cast<std::size_t>(item.column)].isDropped;
}

void MappingCanvas::startLinking(CanvasSpot from)
{
    m_cursor = from;
    m_linking = from;
    const CanvasItem& item = m_places.items(from.lane)[static_cast<std::size_t>(from.item)];
    if (from.lane == Lane::Columns)
        moveCursor({Lane::Fields, bestField(item.column)});
    else
        moveCursor({Lane::Columns, bestColumn(from)});
    CanvasAccess::focused(this);
    viewport()->update();
}

/// The first column that no field uses yet, else the first that there is.
int MappingCanvas::bestColumn(CanvasSpot field) const
{
    for (int i = 0; i < m_places.count(Lane::Columns); ++i) {
        const int column = m_places.items(Lane::Columns)[static_cast<std::size_t>(i)].column;
        const bool isFree = m_model.columns()[static_cast<std::size_t>(column)].fields.empty();
        if (isFree && isTarget(field, {Lane::Columns, i}))
            return i;
    }
    return 0;
}

void MappingCanvas::stopLinking()
{
    m_linking = {};
    viewport()->update();
}

/// Where a link from this column most likely goes: a free field of its role, else one that is
/// required, else the first that is free.
int MappingCanvas::bestField(int column) const
{
    const ColumnRole* role = m_model.role(column);
    int best = -1;
    int bestWorth = -1;
    for (int i = 0; i < m_places.count(Lane::Fields); ++i) {
        const auto& item = m_places.items(Lane::Fields)[static_cast<std::size_t>(i)];
        const FieldState* state =
            item.kind == CanvasItem::Kind::Field ? m_model.field(item.key) : nullptr;
        if (!state)
            continue;
        const auto& roles = state->field->roles;
        const bool fits = role && std::find(roles.begin(), roles.end(), role->role) != roles.end();
        const int worth = state->mapped ? 0 : (fits ? 4 : 0) + (state->isRequired ? 2 : 0) + 1;
        if (worth > bestWorth) {
            best = i;
            bestWorth = worth;
        }
    }
    return best;
}

void MappingCanvas::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool isBack = event->reason() == Qt::BacktabFocusReason;
    const bool isMouse = event->reason() == Qt::MouseFocusReason;
    if (event->reason() == Qt::TabFocusReason || isBack || (m_cursor.isNone() && !isMouse)) {
        const int selected = m_places.fieldItem(m_model.selected());
        moveCursor(isBack && selected >= 0 ? CanvasSpot{Lane::Fields, selected}
                                           : CanvasSpot{Lane::Columns, 0});
    }
    CanvasAccess::focused(this);
    viewport()->update();
}

void MappingCanvas::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        stopLinking();
    viewport()->update();
}

static QString toText(const std::string& text)
{
    return QString::fromStdString(text);
}

QString MappingCanvas::nameOf(CanvasSpot spot) const
{
    if (spot.lane == Lane::Links) {
        const CanvasLink& link = m_places.links()[static_cast<std::size_t>(spot.item)];
        const FieldState& state = *m_model.field(link.field);
        return tr("%1 to %2, %3")
            .arg(toText(m_model.columnName(link.column)), fieldLabel(*state.field),
                 MappingWords::confidence(state.mapped->confidence));
    }
    const CanvasItem& item = m_places.items(spot.lane)[static_cast<std::size_t>(spot.item)];
    switch (item.kind) {
    case CanvasItem::Kind::Column:
        return toText(m_model.columnName(item.column));
    case CanvasItem::Kind::Field: {
        const FieldState& state = *m_model.field(item.key);
        const QString need =
            MappingWords::need(state.isRequired ? Need::Required : state.field->need);
        return tr("%1, %2, %3")
            .arg(fieldLabel(*state.field), need, MappingWords::source(state.mapped));
    }
    case CanvasItem::Kind::Group:
        return item.key == needName(Need::Legacy)
            ? m_filter.showsLegacy ? tr("Hide legacy fields") : tr("Show legacy fields")
            : MappingWords::need(needFromName(item.key).value_or(Need::Optional));
    case CanvasItem::Kind::NewField:
        return tr("Add a field of your own");
    }
    return {};
}

QString MappingCanvas::descriptionOf(CanvasSpot spot) const
{
    if (spot.lane == Lane::Links) {
        const CanvasLink& link = m_places.links()[static_cast<std::size_t>(spot.item)];
        const FieldMapping& mapped = *m_model.field(link.field)->mapped;
        const QString steps = MappingWords::steps(mapped);
        return MappingWords::reason(mapped)
            + (steps.isEmpty() ? QString() : QLatin1Char(' ') + steps + QLatin1Char('.'));
    }
    const CanvasItem& item = m_places.items(spot.lane)[static_cast<std::size_t>(spot.item)];
    if (item.kind == CanvasItem::Kind::Field) {
        const FieldState& state = *m_model.field(item.key);
        const QString problem = MappingWords::problem(state);
        return MappingWords::fieldForm(*state.field)
            + (problem.isEmpty() ? QString() : QStringLiteral(". ") + problem);
    }
    if (item.kind != CanvasItem::Kind::Column)
        return {};
    const ColumnState& state = m_model.columns()[static_cast<std::size_t>(item.column)];
    const ColumnRole* role = m_model.role(item.column);
    if (state.isDropped)
        return tr("Dropped, never read: %1. Press Enter to use it anyway.")
            .arg(MappingWords::sensitive(role ? role->role : std::string()));
    const QString feeds = state.fields.empty()
        ? tr("not mapped")
        : tr("mapped to %1").arg(fieldLabel(*m_model.field(state.fields.front())->field));
    return tr("%1, %2. %3")
        .arg(MappingWords::columnType(m_model.summary(item.column)), feeds,
             CanvasPainter::sampleText(m_model, item.column));
}

} // namespace muster
