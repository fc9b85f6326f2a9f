// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/history/PersonView.h"
#include "ui/window/Page.h"
#include "ui/window/Workplace.h"

class QStackedWidget;

namespace muster {

class CompareView;
class LedgerDesk;
class LedgerWatch;
class RunList;
class RunView;

/// The record for people and auditors: all runs, one run, one person, two runs compared. Reads the
/// ledger off this thread and never writes it; a person's answer goes through the program muster.
/// Follows a run that goes on while somebody looks. GUI thread.
class HistoryPage final : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(const Workplace& workplace, QWidget* parent = nullptr);
    ~HistoryPage() override;

    void enter() override;
    /// Reads the record anew; what is open stays open.
    void refresh();
    /// Opens one run.
    void show(RunId run);
    using QWidget::show;
    /// How identifiers are hashed; the usual one asks the keychain for the history key.
    void setHasher(PersonView::Hasher hasher);

Q_SIGNALS:
    /// "Fix here and resend only the failed ones".
    void resendRequested(muster::RunId run);
    void openFeed(const QString& feed);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void wire();
    void goTo(QWidget* view);
    void goBack();
    void follow();
    void lookForNews();

    LedgerDesk* m_desk;
    LedgerWatch* m_watch;
    QStackedWidget* m_stack;
    RunList* m_list;
    RunView* m_run;
    PersonView* m_person;
    CompareView* m_compare;
    QWidget* m_before = nullptr; ///< where a run was opened from
    std::int64_t m_version = -1; ///< the ledger's, when it was last read
};

} // namespace muster
