// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/Preferences.h"
#include "ui/window/Workplace.h"

#include <QMainWindow>

namespace muster {

class ConnectionsPage;
class FeedsPage;
class HistoryPage;
class LateStack;
class Page;
class Rail;
class SendPage;

/// The one window: the rail at the left, the chosen page beside it. GUI thread.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const Workplace& workplace, const Preferences& preferences);

    /// Reads a file in Send.
    void openFile(const QString& path);
    int place() const; ///< index of the page in front

Q_SIGNALS:
    void preferencesChanged(const muster::Preferences& preferences);

private:
    /// In the order of the rail.
    enum Place { Send, Feeds, History, Schedule, Connections, Settings };

    void buildPages(const Workplace& workplace, const Preferences& preferences);
    void connectPages();
    void buildActions();
    QAction* addAction(const QString& text, const QKeySequence& keys,
                       const std::function<void()>& run);
    void addPage(Page* page, const QString& icon, const QString& name, bool last = false);
    void go(int place);
    void paste();

    Rail* m_rail;
    LateStack* m_pages;
    SendPage* m_send = nullptr;
    FeedsPage* m_feeds = nullptr;
    HistoryPage* m_history = nullptr;
    ConnectionsPage* m_connections = nullptr;
};

} // namespace muster
