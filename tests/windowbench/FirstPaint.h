// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>

namespace muster::bench {

/// Prints when the first window was painted, in nanoseconds of the clock that all processes share,
/// and ends the program. GUI thread.
class FirstPaint final : public QObject {
public:
    explicit FirstPaint(QApplication& application) { application.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget =
            event->type() == QEvent::Paint ? qobject_cast<QWidget*>(watched) : nullptr;
        if (!m_isSeen && widget != nullptr && widget->isWindow()) {
            m_isSeen = true;
            QTimer::singleShot(0, this, [] { tell(); }); // once what is painted now is on its way
        }
        return false;
    }

private:
    static void tell()
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        std::printf("%lld\n",
                    static_cast<long long>(
                        std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()));
        QApplication::quit();
    }

    bool m_isSeen = false;
};

} // namespace muster::bench
