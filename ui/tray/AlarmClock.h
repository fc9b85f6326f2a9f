// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>

#include <memory>

namespace muster {

/// One alarm at an instant of the wall clock. On Linux the kernel keeps it (timerfd): nothing wakes
/// up while it waits, it rings at once after a suspend that slept through it, and setting the clock
/// is told. Elsewhere a coarse timer looks at the clock once a minute. GUI thread.
class AlarmClock final : public QObject {
    Q_OBJECT

public:
    explicit AlarmClock(QObject* parent = nullptr);
    ~AlarmClock() override;

    /// Instead of the one before. An instant that has passed rings as soon as the event loop runs.
    void set(const QDateTime& instant);
    void clear();

    /// Invalid: none is set.
    QDateTime instant() const { return m_instant; }

Q_SIGNALS:
    void rang(); ///< once; the alarm is no longer set
    /// Somebody set the wall clock while the alarm was set, which it still is.
    void clockChanged();

private:
    struct Timer;

    void arm();
    void wake();

    QDateTime m_instant;
    std::unique_ptr<Timer> m_timer;
};

} // namespace muster
