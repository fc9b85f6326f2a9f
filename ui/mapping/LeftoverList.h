// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mapping/MappingEdits.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace muster {

/// Below the table: the columns that no field uses, and the sensitive ones that are dropped. Enter
/// maps one or opts in, Delete drops it. GUI thread; the model must outlive it.
class LeftoverList final : public QWidget {
    Q_OBJECT

public:
    explicit LeftoverList(MappingModel& model, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void refreshButtons();
    void act();
    void drop();
    int current() const; ///< column, -1: none

    MappingModel& m_model;
    MappingEdits m_edits;
    QLabel* m_title;
    QListWidget* m_list;
    QPushButton* m_act;
    QPushButton* m_drop;
};

} // namespace muster
