// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/Overview.h"

#include <QFrame>

#include <optional>

class QLabel;
class QMenu;
class QPushButton;

namespace muster {

class HeldCard;
class PastOccasions;
class StateLine;
struct ScheduleDetails;

/// The chosen schedule: what it does now, what is held, its next runs, how the last one ended, and
/// what can be done with it. Asks for things; does nothing itself. GUI thread.
class SchedulePanel final : public QFrame {
    Q_OBJECT

public:
    explicit SchedulePanel(QWidget* parent = nullptr);

    void tell(const ScheduleStatus& status);

    /// More about the same one; what was told of another is away.
    void tellMore(const ScheduleDetails& details);

    const std::optional<ScheduleStatus>& status() const { return m_status; }

    HeldCard* held() const { return m_held; }

    /// Whether something that may send can be begun now, and what goes on meanwhile.
    void setBusy(const QString& what);

Q_SIGNALS:
    void runWanted();
    void skipWanted(const QString& reason);
    void pauseWanted(muster::Clock::Wall until); ///< 0 = resume
    void liveWanted(bool isLive);
    void editWanted();
    void removeWanted();
    void openRunWanted(muster::RunId run);

private:
    void build();
    QWidget* buildActions();
    QMenu* makePauseMenu();
    QLabel* addBlock(const QString& heading);
    void showState();
    void showActions();
    void showTimes();
    void showLast();
    bool isPausedHere() const;

    std::optional<ScheduleStatus> m_status;
    bool m_isBusy = false;
    QLabel* m_title;
    QLabel* m_badge;
    StateLine* m_state;
    StateLine* m_silence;
    HeldCard* m_held;
    QPushButton* m_run;
    QPushButton* m_skip;
    QPushButton* m_pause;
    QPushButton* m_resume;
    QPushButton* m_live;
    QLabel* m_liveHelp;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QLabel* m_when;
    QLabel* m_next;
    QLabel* m_from;
    QLabel* m_limits;
    StateLine* m_last;
    QLabel* m_lastText;
    QPushButton* m_openRun;
    PastOccasions* m_past;
};

} // namespace muster
