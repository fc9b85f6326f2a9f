// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connections/ConnectionTester.h"

#include <QMap>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace muster {

class ToneIcon;

/// The stages of a connection test, ticked one by one. GUI thread.
class StageList final : public QWidget {
    Q_OBJECT

public:
    explicit StageList(QWidget* parent = nullptr);
    /// All stages wait; the first one runs when @p isRunning.
    void reset(bool isRunning);
    void tell(const StageResult& stage);
    /// What did not come by now never will.
    void finish();
    /// "good", "bad", "unknown", "skipped", "running", or "waiting"; for a stage's row.
    QString stateOf(const QString& stage) const;

private:
    struct Row {
        ToneIcon* icon = nullptr;
        QLabel* name = nullptr;
        QLabel* detail = nullptr;
        QString state;
    };

    Row& rowOf(const QString& stage);
    void paint(const QString& stage, const QString& state, const QString& detail);
    void runNext();

    QGridLayout* m_grid;
    QMap<QString, Row> m_rows;
    QLabel* m_hint;
};

} // namespace muster
