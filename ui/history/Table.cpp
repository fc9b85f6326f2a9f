// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/Table.h"

#include "ui/delegates/CellDelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace muster {

static void copyRow(const QTableView& table)
{
    const QModelIndex current = table.currentIndex();
    if (!current.isValid())
        return;
    QStringList cells;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        cells << current.siblingAtColumn(column).data(Qt::DisplayRole).toString();
    QGuiApplication::clipboard()->setText(cells.join(QLatin1Char('\t')));
}

static void setUpHeaders(QTableView& table, std::initializer_list<int> widths, int rowHeight)
{
    QHeaderView& rows = *table.verticalHeader();
    rows.hide();
    rows.setSectionResizeMode(QHeaderView::Fixed);
    rows.setMinimumSectionSize(rowHeight);
    rows.setDefaultSectionSize(rowHeight);
    QHeaderView& columns = *table.horizontalHeader();
    columns.setHighlightSections(false);
    columns.setMinimumSectionSize(5 * theme::grid);
    columns.setSectionsClickable(false);
    columns.setTextElideMode(Qt::ElideRight);
    int column = 0;
    for (const int width : widths) {
        if (width > 0)
            columns.resizeSection(column, std::max(width, columns.sectionSizeHint(column)));
        else
            columns.setSectionResizeMode(column, QHeaderView::Stretch);
        ++column;
    }
}

QTableView* makeTable(QAbstractItemModel* model, const QString& name,
                      std::initializer_list<int> widths, int rowHeight)
{
    auto* table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new CellDelegate(table));
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setMouseTracking(true);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUpHeaders(*table, widths, rowHeight);
    auto* copy = new QShortcut(QKeySequence::Copy, table);
    copy->setContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, table, [table] { copyRow(*table); });
    return table;
}

} // namespace muster
