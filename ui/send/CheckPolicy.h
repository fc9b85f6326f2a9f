// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Feed.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace muster {

/// The choice of what happens when some rows are bad, each with its effect in numbers. GUI thread.
class CheckPolicy final : public QWidget {
    Q_OBJECT

public:
    explicit CheckPolicy(QWidget* parent = nullptr);

    /// Rows that would be sent, and rows that failed their checks.
    void setNumbers(std::uint64_t ready, std::uint64_t held);
    BadRows policy() const;
    void setPolicy(BadRows policy);

Q_SIGNALS:
    void changed();

private:
    QRadioButton* m_stop;
    QRadioButton* m_hold;
    QLabel* m_stopEffect;
    QLabel* m_holdEffect;
};

} // namespace muster
