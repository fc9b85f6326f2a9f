// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/history/HistoryFixture.h"
#include "ui/window/MainWindow.h"

#include <functional>
#include <memory>

namespace muster::test {

/// The whole window with something on every page: feeds, connections, runs with an open question,
/// a sample file on its way to the preview. Nothing is sent and no keychain is asked.
class WindowScene {
public:
    WindowScene();

    /// Calls @p look on every page, step and dialog as it stands there, with a name for messages.
    void visit(const std::function<void(const QString&, QWidget&)>& look);

    /// Names and paths that stand for data in this scene.
    QStringList names() const;

    MainWindow& window() { return *m_window; }

private:
    using Look = std::function<void(const QString&, QWidget&)>;

    void fill();
    void visitSend(const Look& look);
    void visitFeed(const Look& look);
    void visitHistory(const Look& look);
    void visitConnections(const Look& look);
    void visitDialogs(const Look& look);
    void step(const QString& name, const Look& look);

    HistoryFixture m_history;
    RunId m_run = 0;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace muster::test
