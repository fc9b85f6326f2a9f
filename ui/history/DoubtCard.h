// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/LedgerReader.h"
#include "ui/command/MusterCommand.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace muster {

/// The question a request without an answer puts to a person, and the person's answer, which the
/// program muster writes down. Hidden while there is no question. GUI thread.
class DoubtCard final : public QFrame {
    Q_OBJECT

public:
    explicit DoubtCard(const MusterCommand::Place& place, QWidget* parent = nullptr);

    /// The first open question of the run; a running one asks nothing yet.
    void show(const RunSummary& run, const std::vector<UnitSummary>& units);

Q_SIGNALS:
    void settled(); ///< the ledger has changed
    void resendRequested(muster::RunId run); ///< it was not received: send again

private:
    void build();
    void ask(const UnitSummary& unit, std::size_t open);
    void answer(bool received);
    void finish(int exitCode, const QString& error);
    void setBusy(bool isBusy);

    MusterCommand m_command;
    RunSummary m_run;
    int m_unit = 0;
    int m_later = 0; ///< the unit that is to be decided later
    bool m_wasReceived = false;
    QLabel* m_title;
    QLabel* m_question;
    QLabel* m_problem;
    QWidget* m_buttons;
    QPushButton* m_yes;
    QPushButton* m_no;
    QPushButton* m_wait;
    QPushButton* m_reopen;
};

} // namespace muster
