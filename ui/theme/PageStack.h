// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedWidget>
#include <QTabWidget>

namespace muster {

/// Pages of which one is seen. Qt's own stack lays out the wrapping texts of all of them whenever
/// one label changes, which costs more than everything else that a click does; a page that fills
/// its place has no use for that. GUI thread.
class PageStack : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;

    bool hasHeightForWidth() const override { return false; }
};

/// The same with tabs.
class PageTabs final : public QTabWidget {
public:
    using QTabWidget::QTabWidget;

    bool hasHeightForWidth() const override { return false; }
};

} // namespace muster
