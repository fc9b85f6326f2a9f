// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace muster {

/// One place of the rail. GUI thread.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called each time the page comes to the front; reads again what may have changed.
    virtual void enter() { }
};

} // namespace muster
