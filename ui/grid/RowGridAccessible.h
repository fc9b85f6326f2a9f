// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessibleWidget>

#include <map>

namespace muster {

class RowGrid;

/// A RowGrid for assistive technology: a table whose cells exist only once they are asked for, and
/// of those only some hundred. Its children are the cells row by row; whoever lists them gets the
/// first thousand rows, the table interface reaches all (as far as its row numbers, an int, go).
/// GUI thread.
class RowGridAccessible final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit RowGridAccessible(RowGrid* grid);
    ~RowGridAccessible() override;

    /// Makes Qt find it for every RowGrid; once is enough.
    static void install();
    static void tellCurrent(RowGrid* grid);
    static void tellModelChanged(RowGrid* grid);

    void* interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* focusChild() const override;

    QAccessibleInterface* caption() const override { return nullptr; }

    QAccessibleInterface* summary() const override { return nullptr; }

    QAccessibleInterface* cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface*> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;

    int selectedColumnCount() const override { return 0; }

    int selectedRowCount() const override { return 0; }

    int columnCount() const override;
    int rowCount() const override;

    QList<int> selectedColumns() const override { return {}; }

    QList<int> selectedRows() const override { return {}; }

    bool isColumnSelected(int /*column*/) const override { return false; }

    bool isRowSelected(int /*row*/) const override { return false; }

    bool selectRow(int row) override;
    bool selectColumn(int column) override;

    bool unselectRow(int /*row*/) override { return false; }

    bool unselectColumn(int /*column*/) override { return false; }

    void modelChange(QAccessibleTableModelChangeEvent* event) override;

    /// @p index among the shown rows; -1 holds the heads of the columns.
    QAccessibleInterface* cell(std::int64_t index, int column) const;

private:
    RowGrid* grid() const;
    void forget() const;

    mutable std::map<std::pair<std::int64_t, int>, QAccessible::Id> m_cells;
};

} // namespace muster
