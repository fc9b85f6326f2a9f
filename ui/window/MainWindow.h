// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/Workplace.h"

#include <QMainWindow>

class QStackedWidget;

namespace muster {

class Page;
class Rail;

/// The one window: the rail at the left, the chosen page beside it. GUI thread.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Workplace& workplace);

private:
    void addPage(Page* page, const QString& icon, const QString& name, bool last = false);
    void go(int place);

    Rail* m_rail;
    QStackedWidget* m_pages;
};

} // namespace muster
