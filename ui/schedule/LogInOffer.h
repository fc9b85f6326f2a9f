// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/Autostart.h"

#include <QFrame>

class QLabel;

namespace muster {

struct Workplace;

/// Offered once a schedule is saved that nothing would start after the next log-in: that the
/// desktop starts Muster then. Hidden until there is something to offer. GUI thread.
class LogInOffer final : public QFrame {
    Q_OBJECT

public:
    explicit LogInOffer(const Workplace& workplace, QWidget* parent = nullptr);

    /// Shows itself, unless a log-in starts Muster already or the timer of the system is set up.
    void offer();

Q_SIGNALS:
    void taken(); ///< Muster starts at log-in from now on

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();

    Autostart m_autostart;
    QLabel* m_words;
};

} // namespace muster
