// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/GlanceMaker.h"

#include "ui/models/CoreText.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

/// Where the sentences of this file are found by their translators.
class GlanceMaker {
    Q_DECLARE_TR_FUNCTIONS(GlanceMaker)
};

static QDateTime local(Clock::Wall time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

static Glance::State stateOf(ScheduleState state)
{
    switch (state) {
    case ScheduleState::Running:
        return Glance::State::Running;
    case ScheduleState::Held:
    case ScheduleState::Asking:
        return Glance::State::Held;
    case ScheduleState::Broken:
    case ScheduleState::Failed:
    case ScheduleState::Locked:
        return Glance::State::Failed;
    case ScheduleState::Paused:
        return Glance::State::Paused;
    case ScheduleState::Waiting:
    case ScheduleState::Idle:
        break;
    }
    return Glance::State::Idle;
}

static Glance::Way wayOf(ScheduleState state)
{
    switch (state) {
    case ScheduleState::Held:
        return Glance::Way::Review;
    case ScheduleState::Locked:
        return Glance::Way::Unlock;
    case ScheduleState::Failed:
    case ScheduleState::Asking:
        return Glance::Way::Retry;
    default:
        return Glance::Way::None;
    }
}

/// What is said of: held, then what is open, then the last.
static const Occasion* shownOf(const ScheduleStatus& status)
{
    if (status.held)
        return &*status.held;
    if (status.open)
        return &*status.open;
    return status.last ? &*status.last : nullptr;
}

static Glance::Feed feedOf(const ScheduleStatus& status)
{
    Glance::Feed feed;
    feed.name = QString::fromStdString(status.feed);
    feed.state = stateOf(status.state);
    feed.way = wayOf(status.state);
    feed.canRun = status.state != ScheduleState::Broken && status.state != ScheduleState::Running;
    if (!status.next.empty())
        feed.next = local(status.next.front());
    const Occasion* const shown = shownOf(status);
    if (shown != nullptr) {
        feed.result = coreText(QString::fromStdString(shown->message));
        feed.event = QStringLiteral("%1 %2")
                         .arg(QLatin1String(scheduleStateName(status.state).data()))
                         .arg(shown->due.time_since_epoch().count());
    }
    if (status.state == ScheduleState::Broken) {
        feed.result = coreText(QString::fromStdString(status.problem));
        feed.event = feed.result;
    }
    const bool isWell = feed.state == Glance::State::Idle || feed.state == Glance::State::Paused;
    if (status.silentDays > 0 && isWell) {
        feed.state = Glance::State::Failed;
        feed.result = GlanceMaker::tr("No run for %n day(s), though one was due.", nullptr,
                                      status.silentDays);
        feed.event = QStringLiteral("silent");
    }
    return feed;
}

/// The gravest counts; being paused only when all is well.
static Glance::State overall(const Glance& glance)
{
    using State = Glance::State;
    for (const State state : {State::Running, State::Held, State::Failed}) {
        if (std::any_of(glance.feeds.begin(), glance.feeds.end(),
                        [state](const Glance::Feed& feed) { return feed.state == state; }))
            return state;
    }
    return glance.isPaused ? State::Paused : State::Idle;
}

Glance glanceOf(const std::vector<ScheduleStatus>& statuses, Clock::Wall now)
{
    Glance glance;
    glance.canPause = !statuses.empty();
    glance.isPaused = !statuses.empty();
    Clock::Wall until = ScheduleMemory::forever;
    for (const ScheduleStatus& status : statuses) {
        glance.feeds.append(feedOf(status));
        glance.isPaused = glance.isPaused && status.pausedUntil > now;
        until = std::min(until, status.pausedUntil);
        const QDateTime& next = glance.feeds.constLast().next;
        if (next.isValid() && (!glance.next.isValid() || next < glance.next))
            glance.next = next;
    }
    if (glance.isPaused && until < ScheduleMemory::forever)
        glance.pausedUntil = local(until);
    glance.state = overall(glance);
    return glance;
}

} // namespace muster
