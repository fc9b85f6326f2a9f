// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/history/Receipt.h"

#include <QWidget>

class QPlainTextEdit;
class QTableView;

namespace muster {

class UnitModel;

/// The requests of one run, and the chosen one in full below. GUI thread.
class UnitsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit UnitsPanel(QWidget* parent = nullptr);
    void show(const RunDetail& detail);

private:
    void showUnit();

    RunDetail m_detail;
    UnitModel* m_model;
    QTableView* m_table;
    QPlainTextEdit* m_text;
};

/// A plain text in a fixed-width font, not to be changed; what it says can be copied.
QPlainTextEdit* makeText(const QString& name);

} // namespace muster
