// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/MappingTable.h"

#include "ui/mapping/MappingRowDelegate.h"
#include "ui/mapping/MappingTableModel.h"
#include "ui/mapping/PickList.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <array>

namespace muster {

MappingTable::MappingTable(MappingModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_edits(model)
    , m_rows(new MappingTableModel(model, this))
{
    setModel(m_rows);
    setItemDelegate(new MappingRowDelegate(this));
    setAccessibleName(tr("Fields and where they come from"));
    setAccessibleDescription(
        tr("Letters or Alt+Down choose a column, Delete unmaps, Enter acts on the cell."));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves; arrows move
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(MappingRowDelegate::height());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setMinimumSectionSize(theme::grid);
    connect(&model, &MappingModel::selectionChanged, this, &MappingTable::follow);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &MappingTable::follow);
}

void MappingTable::setFilter(const QString& text, bool isOnlyProblems)
{
    m_rows->setFilter(text, isOnlyProblems);
}

/// The row of the field that is looked at, in the column where the person is.
void MappingTable::follow()
{
    const int row = m_rows->rowOf(m_model.selected());
    if (row < 0 || currentIndex().row() == row)
        return;
    const int column =
        currentIndex().isValid() ? currentIndex().column() : MappingTableModel::FromColumn;
    setCurrentIndex(m_rows->index(row, column));
}

void MappingTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        m_model.select(m_rows->keyOf(current.row()));
}

void MappingTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    follow();
    if (!currentIndex().isValid() && m_rows->rowCount() > 0)
        setCurrentIndex(m_rows->index(0, MappingTableModel::FromColumn));
}

void MappingTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    const int width = viewport()->width();
    const bool isNarrow = width < 60 * theme::grid;
    setColumnHidden(MappingTableModel::ChangesColumn, isNarrow); // the inspector has them too
    static constexpr std::array wide{26, 24, 19, 15};
    static constexpr std::array narrow{32, 28, 0, 22};
    int left = width;
    for (int i = 0; i < static_cast<int>(wide.size()); ++i) {
        const int share = (isNarrow ? narrow : wide)[static_cast<std::size_t>(i)];
        setColumnWidth(i, width * share / 100);
        left -= width * share / 100;
    }
    setColumnWidth(MappingTableModel::ExampleColumn, left);
}

void MappingTable::pick(const QModelIndex& index, const QString& typed)
{
    const QModelIndex from = index.siblingAtColumn(MappingTableModel::FromColumn);
    const QRect cell = visualRect(from);
    PickList::ofColumns(m_model, m_rows->keyOf(index.row()), this)
        ->openBelow(QRect(viewport()->mapToGlobal(cell.topLeft()), cell.size()), typed);
}

void MappingTable::act(const QModelIndex& index)
{
    switch (index.column()) {
    case MappingTableModel::FieldColumn:
    case MappingTableModel::FromColumn:
        pick(index);
        break;
    case MappingTableModel::ConfidenceColumn:
        m_edits.accept(m_rows->keyOf(index.row()));
        break;
    default:
        Q_EMIT stepsWanted();
    }
}

void MappingTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex here = currentIndex();
    if (!here.isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QString typed = event->text();
    if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier))
        pick(here);
    else if (event->key() == Qt::Key_F2)
        Q_EMIT stepsWanted();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        m_edits.unmap(m_rows->keyOf(here.row()));
    else if (isPlain && (isEnter || event->key() == Qt::Key_Space))
        act(here);
    else if (isPlain && !typed.isEmpty() && typed.at(0).isPrint())
        pick(here, typed);
    else
        QTableView::keyPressEvent(event);
}

void MappingTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index == currentIndex()
        && index.column() == MappingTableModel::FromColumn)
        pick(index);
}

} // namespace muster
