// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/Autostart.h"
#include "ui/window/Workplace.h"

#include <QFrame>

class QCheckBox;
class QPushButton;

namespace muster {

class StateLine;

/// What starts the runs: Muster while it is open, and that it starts at log-in; the timer of the
/// system; or a line for cron that can be copied. GUI thread.
class HowItRuns final : public QFrame {
    Q_OBJECT

public:
    explicit HowItRuns(const Workplace& workplace, QWidget* parent = nullptr);

    /// Looks again whether a log-in starts Muster and whether the timer is set up.
    void refresh();

private:
    QWidget* buildTimer();
    QWidget* buildCron();
    void setAutostart(bool on);
    void showTimer();
    void switchTimer();
    void end(int exitCode, const QString& error);

    Autostart m_autostart;
    MusterCommand m_command;
    QString m_cron;
    QCheckBox* m_atLogIn;
    StateLine* m_trouble; ///< with the choice of it
    StateLine* m_timer;
    QPushButton* m_switch;
};

} // namespace muster
