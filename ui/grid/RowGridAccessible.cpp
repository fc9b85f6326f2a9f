// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/grid/RowGridAccessible.h"

#include "ui/grid/GridCellAccessible.h"
#include "ui/grid/RowGrid.h"

#include <QTimer>

#include <algorithm>
#include <limits>

namespace muster {

static constexpr std::size_t mostCells = 512;
static constexpr std::int64_t listedRows = 1000;

static QAccessibleInterface* makeAccessible(const QString& className, QObject* object)
{
    const bool isOurs = className == QLatin1String(RowGrid::staticMetaObject.className());
    auto* grid = isOurs ? qobject_cast<RowGrid*>(object) : nullptr;
    return grid ? new RowGridAccessible(grid) : nullptr;
}

void RowGridAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(&makeAccessible);
        return true;
    }();
    Q_UNUSED(once)
}

RowGridAccessible::RowGridAccessible(RowGrid* grid)
    : QAccessibleWidget(grid, QAccessible::Table) { }

RowGridAccessible::~RowGridAccessible()
{
    forget();
}

RowGrid* RowGridAccessible::grid() const
{
    return static_cast<RowGrid*>(object());
}

void RowGridAccessible::tellCurrent(RowGrid* grid)
{
    if (!QAccessible::isActive() || !grid->hasFocus() || grid->currentRow() == 0)
        return;
    auto* table = static_cast<RowGridAccessible*>(QAccessible::queryAccessibleInterface(grid));
    if (auto* current = table->focusChild()) {
        QAccessibleEvent event(current, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void RowGridAccessible::tellModelChanged(RowGrid* grid)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(grid, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

void* RowGridAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State RowGridAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    return state;
}

int RowGridAccessible::rowCount() const
{
    return static_cast<int>(
        std::min<std::uint64_t>(grid()->content().rows(), std::numeric_limits<int>::max()));
}

int RowGridAccessible::columnCount() const
{
    return grid()->content().columns.count();
}

int RowGridAccessible::childCount() const
{
    const auto rows = std::min<std::int64_t>(rowCount(), listedRows);
    return static_cast<int>(
        std::min<std::int64_t>(rows * columnCount(), std::numeric_limits<int>::max()));
}

int RowGridAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* cell = dynamic_cast<const GridCellAccessible*>(child);
    if (!cell || cell->index() < 0)
        return -1;
    const std::int64_t index = cell->index() * columnCount() + cell->columnIndex();
    return index <= std::numeric_limits<int>::max() ? static_cast<int>(index) : -1;
}

QAccessibleInterface* RowGridAccessible::child(int index) const
{
    const int columns = columnCount();
    return index < 0 || columns == 0 ? nullptr : cell(index / columns, index % columns);
}

QAccessibleInterface* RowGridAccessible::childAt(int x, int y) const
{
    const GridView view = grid()->view();
    const QPoint at = grid()->viewport()->mapFromGlobal(QPoint(x, y));
    const int column = grid()->content().columns.columnAt(at.x() - view.gutter + view.offset);
    if (at.x() < view.gutter || column < 0
        || !grid()->rect().contains(grid()->mapFromGlobal(QPoint(x, y))))
        return nullptr;
    if (at.y() < 0)
        return cell(-1, column);
    const auto above = static_cast<std::int64_t>(grid()->content().linesAbove.size());
    return cell(std::max<std::int64_t>(static_cast<std::int64_t>(view.lineAt(at.y())) - above, 0),
                column);
}

QAccessibleInterface* RowGridAccessible::focusChild() const
{
    const std::uint64_t row = grid()->currentRow();
    if (row == 0 || !grid()->hasFocus())
        return nullptr;
    return cell(static_cast<std::int64_t>(grid()->content().indexOf(row)), grid()->currentColumn());
}

QAccessibleInterface* RowGridAccessible::cellAt(int row, int column) const
{
    return row < 0 ? nullptr : cell(row, column);
}

QAccessibleInterface* RowGridAccessible::cell(std::int64_t index, int column) const
{
    if (column < 0 || column >= columnCount()
        || index >= static_cast<std::int64_t>(grid()->content().rows()))
        return nullptr;
    const auto found = m_cells.find({index, column});
    if (found != m_cells.end())
        return QAccessible::accessibleInterface(found->second);
    // Not at once: the caller may stand inside one of the cells.
    if (m_cells.size() == mostCells)
        QTimer::singleShot(0, grid(), [grid = grid()] {
            static_cast<RowGridAccessible*>(QAccessible::queryAccessibleInterface(grid))->forget();
        });
    auto* made = new GridCellAccessible(grid(), index, column);
    m_cells[{index, column}] = QAccessible::registerAccessibleInterface(made);
    return made;
}

void RowGridAccessible::forget() const
{
    for (const auto& [place, id] : m_cells)
        QAccessible::deleteAccessibleInterface(id);
    m_cells.clear();
}

int RowGridAccessible::selectedCellCount() const
{
    return grid()->currentRow() > 0 ? 1 : 0;
}

QList<QAccessibleInterface*> RowGridAccessible::selectedCells() const
{
    if (grid()->currentRow() == 0)
        return {};
    return {cell(static_cast<std::int64_t>(grid()->content().indexOf(grid()->currentRow())),
                 grid()->currentColumn())};
}

QString RowGridAccessible::columnDescription(int column) const
{
    return column >= 0 && column < columnCount() ? grid()->content().columns.at(column).name
                                                 : QString();
}

QString RowGridAccessible::rowDescription(int row) const
{
    return row >= 0 && row < rowCount()
        ? QString::number(grid()->content().rowAt(static_cast<std::uint64_t>(row)))
        : QString();
}

bool RowGridAccessible::selectRow(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    grid()->goToRow(grid()->content().rowAt(static_cast<std::uint64_t>(row)));
    return true;
}

bool RowGridAccessible::selectColumn(int column)
{
    if (column < 0 || column >= columnCount())
        return false;
    grid()->goTo(grid()->currentRow(), column);
    return true;
}

void RowGridAccessible::modelChange(QAccessibleTableModelChangeEvent* /*event*/)
{
    forget();
}

} // namespace muster
