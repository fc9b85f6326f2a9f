// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/GlanceMaker.h"

#include "ui/schedule/ScheduleWords.h"

#include <QCoreApplication>
#include <QJsonDocument>

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

/// Rows that the service refused of what went out last.
static int rejectedOf(const ScheduleStatus& status)
{
    if (!status.last || status.last->state != OccasionState::Sent)
        return 0;
    const auto facts = QJsonDocument::fromJson(QByteArray::fromStdString(status.last->facts));
    return facts[QStringLiteral("rejected")].toInt();
}

static bool isRetrying(const ScheduleStatus& status)
{
    return status.open && status.open->state == OccasionState::Retrying;
}

static Glance::Trouble failureOf(const ScheduleStatus& status)
{
    if (status.last && status.last->state == OccasionState::Unknown)
        return Glance::Trouble::Unknown;
    return isRetrying(status) ? Glance::Trouble::Retrying : Glance::Trouble::Failed;
}

static Glance::Trouble troubleOf(const ScheduleStatus& status)
{
    using enum Glance::Trouble;
    switch (status.state) {
    case ScheduleState::Held:
        return Held;
    case ScheduleState::Locked:
        return Locked;
    case ScheduleState::Asking:
        return Missed;
    case ScheduleState::Broken:
        return Broken;
    case ScheduleState::Failed:
        return failureOf(status);
    case ScheduleState::Running:
        return None;
    case ScheduleState::Waiting:
    case ScheduleState::Idle:
        if (status.silentDays > 0)
            return Silent;
        break;
    case ScheduleState::Paused: // on purpose, however long
        break;
    }
    return rejectedOf(status) > 0 ? Rejected : None;
}

static Glance::State stateOf(ScheduleState state, Glance::Trouble trouble)
{
    switch (trouble) {
    case Glance::Trouble::Held:
    case Glance::Trouble::Locked:
    case Glance::Trouble::Missed:
        return Glance::State::Held;
    case Glance::Trouble::Failed:
    case Glance::Trouble::Unknown:
    case Glance::Trouble::Silent:
    case Glance::Trouble::Broken:
        return Glance::State::Failed;
    case Glance::Trouble::Retrying:
        return Glance::State::Retrying;
    case Glance::Trouble::None:
    case Glance::Trouble::Rejected:
        break;
    }
    if (state == ScheduleState::Running)
        return Glance::State::Running;
    return state == ScheduleState::Paused ? Glance::State::Paused : Glance::State::Idle;
}

static Glance::Way wayOf(Glance::Trouble trouble)
{
    switch (trouble) {
    case Glance::Trouble::Held:
    case Glance::Trouble::Unknown:
    case Glance::Trouble::Rejected:
        return Glance::Way::Review;
    case Glance::Trouble::Locked:
        return Glance::Way::Unlock;
    case Glance::Trouble::Missed:
        return Glance::Way::Answer;
    case Glance::Trouble::Failed:
    case Glance::Trouble::Retrying:
        return Glance::Way::Retry;
    case Glance::Trouble::None:
    case Glance::Trouble::Silent:
    case Glance::Trouble::Broken:
        break;
    }
    return Glance::Way::None;
}

/// What is spoken of; may be null.
static const Occasion* shownOf(const ScheduleStatus& status, Glance::Trouble trouble)
{
    const auto* const last = status.last ? &*status.last : nullptr;
    const auto* const open = status.open ? &*status.open : nullptr;
    switch (trouble) {
    case Glance::Trouble::Held:
        return &*status.held;
    case Glance::Trouble::Locked:
    case Glance::Trouble::Missed:
    case Glance::Trouble::Retrying:
        return open;
    default:
        return last;
    }
}

static QString joined(const QString& one, const QString& other)
{
    return one.isEmpty() ? other : one + QLatin1Char(' ') + other;
}

static QString resultOf(const ScheduleStatus& status, const Glance::Feed& feed)
{
    switch (feed.trouble) {
    case Glance::Trouble::Silent:
        return status.schedule && status.schedule->spec.kind() == Spec::Kind::Arrival
            ? GlanceMaker::tr("No new file for %n day(s).", nullptr, feed.count)
            : GlanceMaker::tr("No run for %n day(s), though one was due.", nullptr, feed.count);
    case Glance::Trouble::Broken:
    case Glance::Trouble::Locked:
    case Glance::Trouble::Failed:
        return scheduleSentence(status);
    case Glance::Trouble::Retrying: // without the time: it is told once for all tries
        return joined(occasionSentence(*status.open), GlanceMaker::tr("It tries again by itself."));
    default:
        break;
    }
    const Occasion* const shown = shownOf(status, feed.trouble);
    return shown != nullptr ? occasionSentence(*shown) : QString();
}

static QString eventOf(const ScheduleStatus& status, const Glance::Feed& feed)
{
    if (feed.trouble == Glance::Trouble::Silent)
        return QStringLiteral("silent");
    if (feed.trouble == Glance::Trouble::Broken)
        return feed.result;
    const Occasion* const shown = shownOf(status, feed.trouble);
    return shown == nullptr ? QString()
                            : QStringLiteral("%1 %2")
                                  .arg(QLatin1String(occasionName(shown->state).data()))
                                  .arg(shown->due.time_since_epoch().count());
}

static Glance::Feed feedOf(const ScheduleStatus& status)
{
    using enum Glance::Trouble;
    Glance::Feed feed;
    feed.name = QString::fromStdString(status.feed);
    feed.trouble = troubleOf(status);
    feed.state = stateOf(status.state, feed.trouble);
    feed.way = wayOf(feed.trouble);
    feed.canRun = status.state != ScheduleState::Broken && status.state != ScheduleState::Running;
    if (!status.next.empty())
        feed.next = local(status.next.front());
    if (feed.trouble == Silent || feed.trouble == Rejected)
        feed.count = feed.trouble == Silent ? status.silentDays : rejectedOf(status);
    if (feed.trouble == Unknown || feed.trouble == Rejected)
        feed.run = status.last->run;
    if (feed.trouble == Retrying)
        feed.again = local(status.open->nextTry);
    feed.result = resultOf(status, feed);
    feed.event = eventOf(status, feed);
    return feed;
}

/// The gravest counts; being paused only when all is well.
static Glance::State overall(const Glance& glance)
{
    using State = Glance::State;
    for (const State state : {State::Running, State::Held, State::Failed, State::Retrying}) {
        if (std::any_of(glance.feeds.begin(), glance.feeds.end(),
                        [state](const Glance::Feed& feed) { return feed.state == state; }))
            return state;
    }
    return glance.isPaused ? State::Paused : State::Idle;
}

static bool runsByItself(const ScheduleStatus& status)
{
    return status.state != ScheduleState::Broken && status.pausedUntil < ScheduleMemory::forever;
}

Glance glanceOf(const std::vector<ScheduleStatus>& statuses, Clock::Wall now)
{
    Glance glance;
    glance.isKnown = true;
    glance.canPause = !statuses.empty();
    glance.isPaused = !statuses.empty();
    Clock::Wall until = ScheduleMemory::forever;
    for (const ScheduleStatus& status : statuses) {
        glance.feeds.append(feedOf(status));
        glance.isPaused = glance.isPaused && status.pausedUntil > now;
        glance.isWaiting = glance.isWaiting || runsByItself(status);
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
