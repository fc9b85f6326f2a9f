// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/Preferences.h"
#include "ui/window/Workplace.h"

#include <QMainWindow>

namespace muster {

class LateStack;
class PracticeService;
class Rail;
class SendPage;

/// The one window: the rail at the left, the chosen page beside it. Pages other than Send are made
/// after the first paint, or when they are asked for. GUI thread.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const Workplace& workplace, const Preferences& preferences);

    /// Reads a file in Send.
    void openFile(const QString& path);
    /// The first of them; says so when there are more, or when a push is running and none is read.
    void openFiles(const QStringList& paths);
    void openRun(qint64 run); ///< in History
    void openSchedule(const QString& feed); ///< in Schedule
    int place() const; ///< index of the page in front

Q_SIGNALS:
    void preferencesChanged(const muster::Preferences& preferences);
    void quitRequested(); ///< not only this window: the program

private:
    /// In the order of the rail.
    enum Place { Send, Feeds, History, Schedule, Connections, Settings };

    void buildPages();
    QWidget* makeFeeds();
    QWidget* makeHistory();
    QWidget* makeSchedule();
    QWidget* makeConnections();
    QWidget* makeSettings();
    void connectPages();
    void buildActions();
    void addScheduleActions();
    QAction* addAction(const QString& text, const QKeySequence& keys,
                       const std::function<void()>& run);
    template <typename PageType>
    PageType* at(Place place);
    void change(const Preferences& preferences);
    void go(int place);
    void paste();
    void say(const QString& words);

    Workplace m_workplace;
    Preferences m_preferences;
    PracticeService* m_practice;
    Rail* m_rail;
    LateStack* m_pages;
    SendPage* m_send = nullptr;
};

} // namespace muster
