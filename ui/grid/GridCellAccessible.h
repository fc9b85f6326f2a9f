// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QPointer>

namespace muster {

class RowGrid;

/// One cell of a RowGrid, or the head of one of its columns, for assistive technology. GUI thread.
class GridCellAccessible final : public QAccessibleInterface,
                                 public QAccessibleTableCellInterface,
                                 public QAccessibleActionInterface {
public:
    /// @p index among the shown rows; -1 is the head of the column.
    GridCellAccessible(RowGrid* grid, std::int64_t index, int column);

    bool isValid() const override;

    QObject* object() const override { return nullptr; }

    QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }

    QAccessibleInterface* parent() const override;

    QAccessibleInterface* child(int /*index*/) const override { return nullptr; }

    int childCount() const override { return 0; }

    int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }

    QString text(QAccessible::Text kind) const override;

    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override { }

    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    QList<QAccessibleInterface*> columnHeaderCells() const override;

    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }

    int columnIndex() const override { return m_column; }

    int rowIndex() const override;

    int columnExtent() const override { return 1; }

    int rowExtent() const override { return 1; }

    QAccessibleInterface* table() const override { return parent(); }

    QStringList actionNames() const override;
    void doAction(const QString& name) override;

    QStringList keyBindingsForAction(const QString& /*name*/) const override { return {}; }

    std::int64_t index() const { return m_index; }

private:
    bool isHead() const { return m_index < 0; }

    std::uint64_t row() const;

    QPointer<RowGrid> m_grid;
    std::int64_t m_index;
    int m_column;
};

} // namespace muster
