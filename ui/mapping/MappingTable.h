// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mapping/MappingEdits.h"

#include <QTableView>

namespace muster {

class MappingTableModel;

/// The canvas's twin for the keyboard and for reading aloud: one row per field. Letters or Alt+Down
/// open the list of columns, Delete unmaps, Enter acts on the cell: choose a column, see the steps,
/// accept the suggestion. GUI thread; the model must outlive it.
class MappingTable final : public QTableView {
    Q_OBJECT

public:
    explicit MappingTable(MappingModel& model, QWidget* parent = nullptr);

    void setFilter(const QString& text, bool isOnlyProblems);

Q_SIGNALS:
    void stepsWanted(); ///< of the selected field

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void follow();
    void act(const QModelIndex& index);
    void pick(const QModelIndex& index, const QString& typed = {});

    MappingModel& m_model;
    MappingEdits m_edits;
    MappingTableModel* m_rows;
};

} // namespace muster
