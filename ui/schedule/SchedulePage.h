// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/Overview.h"
#include "ui/schedule/LateWork.h"
#include "ui/schedule/ScheduleReader.h"
#include "ui/schedule/ScheduleWork.h"
#include "ui/window/Page.h"
#include "ui/window/Workplace.h"

#include <functional>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace muster {

class AskBar;
class HowItRuns;
class LogInOffer;
class ScheduleEditor;
class ScheduleModel;
class SchedulePanel;
class StateLine;

/// The feeds that run without a person: when, what became of it, what waits for an answer. What may
/// send goes through the program muster. GUI thread.
class SchedulePage final : public Page {
    Q_OBJECT

public:
    explicit SchedulePage(const Workplace& workplace, QWidget* parent = nullptr);

    void enter() override;
    /// Shows one feed's schedule; asks first when something typed into the editor would be lost.
    void choose(const QString& feed);
    /// Opens the editor for a new one, or says why there is none to make.
    void create();
    /// Opens the editor with a schedule for files like this one, at times like now.
    void createLike(const QString& feed, const QString& file);
    /// Runs the chosen one now.
    void run();
    /// The same, but only while it rehearses: nothing is sent.
    void rehearse();

Q_SIGNALS:
    /// A person wants to see what a held file would do.
    void reviewRequested(const QString& file, const QString& feed);
    void openRunRequested(muster::RunId run);
    void sendRequested(); ///< there is no feed yet; one is made by sending a file

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildEmpty();
    QWidget* buildList();
    QWidget* buildMain();
    void connectPanel();
    void connectWork();
    void take(const std::vector<ScheduleStatus>& statuses);
    void showChosen();
    void showEmpty();
    void showPause();
    const ScheduleStatus* chosen() const;
    void edit();
    void backToList();
    void remember(const QString& feed, const std::function<void(ScheduleMemory&)>& change,
                  const QString& done);
    void pauseAll(Clock::Wall until);
    void setLive(bool isLive);
    void askToGoLive();
    void askToRemove();
    void ask(const QString& question, const QString& yes, const std::function<void()>& then);
    void calm();
    void remove();
    void tell(const QString& text, bool isGood);

    Workplace m_workplace;
    ScheduleReader m_reader;
    ScheduleWork m_work;
    ScheduleModel* m_model;
    std::string m_chosen; ///< feed; kept while the list is read anew
    bool m_isFilling = false;
    QStackedWidget* m_stack;
    QStackedWidget* m_body; ///< empty, or the list with its panel
    QWidget* m_listPage;
    QPushButton* m_new;
    QPushButton* m_pauseAll;
    QPushButton* m_resumeAll;
    StateLine* m_paused;
    AskBar* m_ask;
    std::function<void()> m_then; ///< when its answer is yes
    StateLine* m_message;
    LogInOffer* m_logIn;
    QLabel* m_emptyStep;
    QPushButton* m_first;
    QVBoxLayout* m_emptyColumn = nullptr; ///< each has m_how at its end while it is in front
    QVBoxLayout* m_mainColumn = nullptr;
    QListView* m_list;
    SchedulePanel* m_panel;
    HowItRuns* m_how;
    ScheduleEditor* m_editor;
    LateWork m_details; ///< last: it ends before the rest goes
};

} // namespace muster
