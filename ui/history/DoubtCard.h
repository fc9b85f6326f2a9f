// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/LateResults.h"
#include "ui/theme/Theme.h"
#include "ui/window/Workplace.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace muster {

class ToneIcon;

/// What an ended run leaves open, one request at a time: the question that a request without an
/// answer puts to a person, whose answer the program muster writes down; then row results that were
/// not in yet, which the same program asks for where the service can be asked. Hidden while nothing
/// is open. GUI thread.
class DoubtCard final : public QFrame {
    Q_OBJECT

public:
    explicit DoubtCard(const Workplace& workplace, QWidget* parent = nullptr);

    /// The first open question of the run; a running one asks nothing yet.
    void show(const RunSummary& run, const std::vector<UnitSummary>& units);

Q_SIGNALS:
    void settled(); ///< the ledger has changed
    void resendRequested(muster::RunId run); ///< it was not received: send again

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void fit();
    void connectButtons();
    void ask(const UnitSummary& unit, std::size_t open);
    void setLook(const QString& card, const QString& icon, theme::Tone tone);
    void showWaiting(const WaitingUnit& waiting, std::size_t open);
    std::vector<WaitingUnit> waitingOf(const std::vector<UnitSummary>& units);
    void answer(bool received);
    void checkNow();
    void finish(int exitCode, const QString& error);
    void finishChecking(int exitCode, const QString& error);
    void setBusy(bool isBusy);

    Workplace m_workplace;
    MusterCommand m_command;
    RunSummary m_run;
    Connection m_connection; ///< of the run, if something waits there
    int m_unit = 0;
    int m_later = 0; ///< the unit that is to be decided later
    bool m_wasReceived = false;
    bool m_isWaiting = false; ///< for results; else for a person's answer
    bool m_canCheck = false;
    QString m_words; ///< what is open, in full
    ToneIcon* m_icon;
    QLabel* m_title;
    QLabel* m_question;
    QLabel* m_problem;
    QWidget* m_buttons;
    QPushButton* m_yes;
    QPushButton* m_no;
    QPushButton* m_wait;
    QPushButton* m_check;
    QPushButton* m_reopen;
};

} // namespace muster
