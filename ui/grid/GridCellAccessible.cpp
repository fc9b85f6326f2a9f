// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/grid/GridCellAccessible.h"

#include "ui/grid/GridHeader.h"
#include "ui/grid/RowGrid.h"
#include "ui/grid/RowGridAccessible.h"

#include <limits>

namespace muster {

GridCellAccessible::GridCellAccessible(RowGrid* grid, std::int64_t index, int column)
    : m_grid(grid)
    , m_index(index)
    , m_column(column)
{ }

bool GridCellAccessible::isValid() const
{
    return m_grid && m_column < m_grid->content().columns.count()
        && m_index < static_cast<std::int64_t>(m_grid->content().rows());
}

std::uint64_t GridCellAccessible::row() const
{
    return m_grid->content().rowAt(static_cast<std::uint64_t>(m_index));
}

QAccessibleInterface* GridCellAccessible::parent() const
{
    return m_grid ? QAccessible::queryAccessibleInterface(m_grid) : nullptr;
}

QString GridCellAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const GridColumn& column = m_grid->content().columns.at(m_column);
    if (kind == QAccessible::Description && isHead()) {
        QStringList told;
        for (const QString& part : {column.label, column.type, column.distinct})
            if (!part.isEmpty())
                told << part;
        if (column.fill >= 0)
            told << RowGrid::tr("%1 % filled").arg(QLocale().toString(column.fill * 100, 'f', 1));
        if (column.isSensitive)
            told << RowGrid::tr("dropped");
        return told.join(QStringLiteral(", "));
    }
    if (kind == QAccessible::Name)
        return isHead() ? column.name : m_grid->content().description(row(), m_column);
    if (kind == QAccessible::Value && !isHead())
        return m_grid->content().text(row(), m_column);
    return {};
}

QRect GridCellAccessible::rect() const
{
    if (!isValid())
        return {};
    const GridContent& content = m_grid->content();
    const auto line = static_cast<std::uint64_t>(std::max<std::int64_t>(m_index, 0))
        + static_cast<std::uint64_t>(content.linesAbove.size());
    QRect place = m_grid->view().cell(content.columns, line, m_column);
    if (isHead()) {
        place.setTop(-GridHeader::preferredHeight());
        place.setHeight(GridHeader::preferredHeight());
    }
    return {m_grid->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::Role GridCellAccessible::role() const
{
    return isHead() ? QAccessible::ColumnHeader : QAccessible::Cell;
}

QAccessible::State GridCellAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.readOnly = true;
    if (isHead())
        return state;
    state.focusable = true;
    state.selectable = true;
    state.selected = isSelected();
    state.focused = state.selected && m_grid->hasFocus();
    state.offscreen = !m_grid->viewport()->rect().intersects(
        rect().translated(-m_grid->viewport()->mapToGlobal(QPoint())));
    return state;
}

void* GridCellAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface && !isHead())
        return static_cast<QAccessibleTableCellInterface*>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface*>(this);
    return nullptr;
}

bool GridCellAccessible::isSelected() const
{
    return isValid() && !isHead() && m_grid->currentRow() == row()
        && m_grid->currentColumn() == m_column;
}

QList<QAccessibleInterface*> GridCellAccessible::columnHeaderCells() const
{
    const auto* table = static_cast<const RowGridAccessible*>(parent());
    return table ? QList<QAccessibleInterface*>{table->cell(-1, m_column)}
                 : QList<QAccessibleInterface*>();
}

int GridCellAccessible::rowIndex() const
{
    return static_cast<int>(std::min<std::int64_t>(m_index, std::numeric_limits<int>::max()));
}

QStringList GridCellAccessible::actionNames() const
{
    return {setFocusAction()};
}

void GridCellAccessible::doAction(const QString& name)
{
    if (!isValid() || name != setFocusAction())
        return;
    m_grid->setFocus();
    m_grid->goTo(isHead() ? m_grid->currentRow() : row(), m_column);
}

} // namespace muster
