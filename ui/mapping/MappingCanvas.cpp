// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/MappingCanvas.h"

#include "ui/mapping/CanvasAccess.h"
#include "ui/mapping/CanvasPainter.h"
#include "ui/mapping/MappingWords.h"
#include "ui/models/CatalogueWords.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

namespace muster {

MappingCanvas::MappingCanvas(MappingModel& model, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_edits(model)
{
    CanvasAccess::install();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Columns and fields"));
    setAccessibleDescription(
        tr("Arrows move, Enter starts and ends a link, letters find, Delete unlinks."));
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(&model, &MappingModel::changed, this, &MappingCanvas::arrange);
    connect(&model, &MappingModel::maskChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &MappingModel::selectionChanged, viewport(), qOverload<>(&QWidget::update));
}

QSize MappingCanvas::minimumSizeHint() const
{
    return {44 * theme::grid, 30 * theme::grid};
}

void MappingCanvas::setFilter(const QString& text, bool isOnlyProblems)
{
    m_filter.text = text.trimmed();
    m_filter.isOnlyProblems = isOnlyProblems;
    arrange();
}

/// Cards move when the mapping or the filter changes; the cursor stays with what it was on.
void MappingCanvas::arrange()
{
    int column = -1;
    std::string key;
    if (!m_cursor.isNone() && m_cursor.lane == Lane::Links) {
        const CanvasLink& link = m_places.links()[static_cast<std::size_t>(m_cursor.item)];
        column = link.column;
        key = link.field;
    } else if (!m_cursor.isNone()) {
        const auto& item = m_places.items(m_cursor.lane)[static_cast<std::size_t>(m_cursor.item)];
        column = item.column;
        key = item.key;
    }
    m_linking = {};
    m_hover = {};
    m_drag.reset();
    place();
    if (m_cursor.lane == Lane::Links) {
        m_cursor.item = m_places.link(column, key);
        if (m_cursor.isNone())
            m_cursor = {Lane::Fields, m_places.fieldItem(key)};
    } else if (m_cursor.lane == Lane::Columns) {
        m_cursor.item = m_places.columnItem(column);
    } else {
        m_cursor.item = m_places.fieldItem(key);
    }
    CanvasAccess::changed(this);
    viewport()->update();
}

void MappingCanvas::place()
{
    m_places.arrange(m_model, m_filter, viewport()->size());
    verticalScrollBar()->setRange(0, m_places.range());
    verticalScrollBar()->setPageStep(m_places.body().height());
    verticalScrollBar()->setSingleStep(3 * theme::grid);
    m_places.scrollTo(verticalScrollBar()->value());
}

void MappingCanvas::resizeEvent(QResizeEvent* /*event*/)
{
    place();
}

void MappingCanvas::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    m_places.scrollTo(verticalScrollBar()->value());
    viewport()->update();
}

void MappingCanvas::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        place();
        viewport()->update();
    }
}

void MappingCanvas::paintEvent(QPaintEvent* /*event*/)
{
    CanvasLook look;
    look.cursor = m_cursor;
    look.hover = m_hover;
    look.hasFocus = hasFocus();
    look.hint = hint();
    if (m_drag) {
        look.origin = m_drag->from;
        look.target = m_drag->target;
        look.loose = m_drag->at;
        look.hiddenLink = m_drag->link;
    } else if (!m_linking.isNone()) {
        look.origin = m_linking;
        if (isTarget(m_linking, m_cursor))
            look.target = m_cursor;
    }
    QPainter painter(viewport());
    CanvasPainter(painter, m_model, m_places, look).paint();
}

QString MappingCanvas::hint() const
{
    const CanvasSpot from = m_drag ? m_drag->from : m_linking;
    if (from.isNone())
        return {};
    const CanvasSpot to = m_drag ? m_drag->target : m_cursor;
    if (!isTarget(from, to))
        return from.lane == Lane::Columns
            ? tr("Choose the field that this column feeds. Esc stops.")
            : tr("Choose the column for this field. Esc stops.");
    const CanvasSpot field = from.lane == Lane::Fields ? from : to;
    const auto& item = m_places.items(Lane::Fields)[static_cast<std::size_t>(field.item)];
    if (item.kind == CanvasItem::Kind::NewField)
        return tr("Adds a field with the column's name.");
    const FieldState& state = *m_model.field(item.key);
    const QString label = fieldLabel(*state.field);
    if (m_drag && m_drag->link >= 0)
        return tr("Moves the link to here.");
    if (state.mapped && !state.mapped->columns.empty())
        return m_drag ? tr("Adds it to %1. Hold Ctrl to replace what is there.").arg(label)
                      : tr("Enter adds it to %1.").arg(label);
    return m_drag ? tr("Maps it to %1.").arg(label) : tr("Enter maps it to %1.").arg(label);
}

bool MappingCanvas::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        m_hover = {};
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const CanvasSpot spot = spotAt(help->pos());
        if (spot.isNone())
            QToolTip::hideText();
        else
            QToolTip::showText(
                help->globalPos(),
                QStringLiteral("<p>%1</p><p>%2</p>")
                    .arg(nameOf(spot).toHtmlEscaped(), descriptionOf(spot).toHtmlEscaped()),
                viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool MappingCanvas::isTarget(CanvasSpot from, CanvasSpot spot) const
{
    if (from.isNone() || spot.isNone() || spot.lane == Lane::Links || from.lane == spot.lane)
        return false;
    const auto& item = m_places.items(spot.lane)[static_cast<std::size_t>(spot.item)];
    if (item.kind == CanvasItem::Kind::Column) {
        const ColumnState& column = m_model.columns()[static_cast<std::size_t>(item.column)];
        return column.isUsable && !column.isDropped;
    }
    return item.kind != CanvasItem::Kind::Group;
}

void MappingCanvas::join(CanvasSpot from, CanvasSpot to, bool replaces)
{
    if (!isTarget(from, to))
        return;
    const CanvasSpot left = from.lane == Lane::Columns ? from : to;
    const CanvasSpot right = from.lane == Lane::Columns ? to : from;
    const int column = m_places.items(Lane::Columns)[static_cast<std::size_t>(left.item)].column;
    const CanvasItem field = m_places.items(Lane::Fields)[static_cast<std::size_t>(right.item)];
    if (field.kind == CanvasItem::Kind::NewField)
        (void)m_edits.addOwn(column); // a taken name leaves all as it is
    else if (replaces)
        m_edits.map(column, field.key);
    else
        m_edits.connect(column, field.key);
}

/// @p stays is the end of the line that keeps its place.
void MappingCanvas::moveEnd(const CanvasLink& link, CanvasSpot stays, CanvasSpot target)
{
    if (!isTarget(stays, target))
        return;
    const CanvasItem item = m_places.items(target.lane)[static_cast<std::size_t>(target.item)];
    if (item.kind == CanvasItem::Kind::Column)
        m_edits.replace(link.field, link.column, item.column);
    else if (item.kind == CanvasItem::Kind::Field)
        m_edits.reroute(link.column, link.field, item.key);
}

} // namespace muster
