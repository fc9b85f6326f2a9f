// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

namespace muster {

/// One step of Send. The page around it shows its title in the stepper and its primary action in
/// the bar below (Ctrl+Enter). GUI thread.
class SendStep : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// Words on the primary button; empty hides it.
    virtual QString primaryText() const = 0;

    /// Whether the primary action can be taken now.
    virtual bool isReady() const { return true; }

    /// Called each time the step comes to the front.
    virtual void enter() { }

    /// The primary action; the usual one is to go on.
    virtual void primary() { Q_EMIT done(); }

Q_SIGNALS:
    void changed(); ///< primaryText or isReady may differ now
    void done(); ///< go on to the next step
};

} // namespace muster
