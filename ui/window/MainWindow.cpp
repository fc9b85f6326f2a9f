// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/MainWindow.h"

#include "ui/history/HistoryView.h"

#include <QAction>
#include <QKeySequence>

namespace muster {

MainWindow::MainWindow(const std::string& stateDirectory)
{
    setWindowTitle(tr("Muster: history"));
    auto* history = new HistoryView(stateDirectory);
    setCentralWidget(history);
    auto* refresh = new QAction(tr("Refresh"), this);
    refresh->setShortcut(QKeySequence::Refresh);
    connect(refresh, &QAction::triggered, history, &HistoryView::refresh);
    addAction(refresh);
    resize(1000, 700);
    setMinimumSize(640, 480);
}

} // namespace muster
