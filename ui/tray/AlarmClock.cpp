// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/AlarmClock.h"

#include <QTimer>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <QSocketNotifier>

#include <cerrno>
#include <sys/timerfd.h>
#include <unistd.h>
#endif

namespace muster {

#ifdef Q_OS_LINUX

struct AlarmClock::Timer {
    int file = ::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    QSocketNotifier notifier{file, QSocketNotifier::Read};

    ~Timer()
    {
        notifier.setEnabled(false);
        ::close(file);
    }

    void arm(qint64 milliseconds) const
    {
        itimerspec when{};
        when.it_value.tv_sec = milliseconds / 1000;
        when.it_value.tv_nsec = milliseconds % 1000 * 1'000'000;
        ::timerfd_settime(file, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr);
    }

    void disarm() const
    {
        const itimerspec never{};
        ::timerfd_settime(file, 0, &never, nullptr);
    }

    /// Takes what woke us; true when it was that the clock was set.
    bool wasSet() const
    {
        quint64 rings = 0;
        return ::read(file, &rings, sizeof rings) < 0 && errno == ECANCELED;
    }
};

AlarmClock::AlarmClock(QObject* parent) : QObject(parent), m_timer(std::make_unique<Timer>())
{
    connect(&m_timer->notifier, &QSocketNotifier::activated, this, &AlarmClock::wake);
}

#else

struct AlarmClock::Timer {
    QTimer timer;

    Timer() { timer.setSingleShot(true); }

    void arm(qint64 milliseconds)
    {
        constexpr qint64 step = 60'000;
        const qint64 left = milliseconds - QDateTime::currentMSecsSinceEpoch();
        timer.start(static_cast<int>(std::clamp<qint64>(left, 0, step)));
    }

    void disarm() { timer.stop(); }

    static bool wasSet() { return false; }
};

AlarmClock::AlarmClock(QObject* parent) : QObject(parent), m_timer(std::make_unique<Timer>())
{
    connect(&m_timer->timer, &QTimer::timeout, this, &AlarmClock::wake);
}

#endif

AlarmClock::~AlarmClock() = default;

void AlarmClock::set(const QDateTime& instant)
{
    m_instant = instant;
    if (instant.isValid())
        arm();
    else
        m_timer->disarm();
}

void AlarmClock::clear()
{
    set({});
}

void AlarmClock::arm()
{
    // 0 would disarm it; an instant before 1970 has passed as well as one after.
    m_timer->arm(std::max<qint64>(m_instant.toMSecsSinceEpoch(), 1));
}

void AlarmClock::wake()
{
    const bool isOtherTime = m_timer->wasSet();
    if (!m_instant.isValid())
        return;
    if (QDateTime::currentDateTimeUtc() >= m_instant) {
        m_instant = {};
        m_timer->disarm();
        Q_EMIT rang();
        return;
    }
    arm();
    if (isOtherTime)
        Q_EMIT clockChanged();
}

} // namespace muster
