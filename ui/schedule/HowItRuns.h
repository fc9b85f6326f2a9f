// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/Workplace.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace muster {

class StateLine;

/// What starts the runs: Muster while it is open, the timer of the system, or a line for cron that
/// can be copied. GUI thread.
class HowItRuns final : public QFrame {
    Q_OBJECT

public:
    explicit HowItRuns(const Workplace& workplace, QWidget* parent = nullptr);

    void refresh(); ///< whether the timer is set up

private:
    QWidget* buildCron();
    void switchTimer();
    void end(int exitCode, const QString& error);

    MusterCommand m_command;
    QString m_cron;
    bool m_isRemoving = false;
    StateLine* m_timer;
    QPushButton* m_switch;
};

} // namespace muster
