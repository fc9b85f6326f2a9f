// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/ScheduleWords.h"

#include "ui/models/CoreText.h"
#include "ui/schedule/SpecText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace muster {

using theme::Tone;

/// Where the words of this file are found by their translators.
class ScheduleWords {
    Q_DECLARE_TR_FUNCTIONS(ScheduleWords)
};

/// How one state is shown.
struct StateLook {
    const char* text;
    const char* icon;
    Tone tone;
};

/// In the order of ScheduleState.
static constexpr std::array<StateLook, 9> looks{{
    {QT_TRANSLATE_NOOP("ScheduleWords", "Cannot run"), "warn", Tone::Bad},
    {QT_TRANSLATE_NOOP("ScheduleWords", "Running"), "play", Tone::Accent},
    {QT_TRANSLATE_NOOP("ScheduleWords", "Held"), "held", Tone::Warn},
    {QT_TRANSLATE_NOOP("ScheduleWords", "Locked"), "lock", Tone::Warn},
    {QT_TRANSLATE_NOOP("ScheduleWords", "Failed"), "bad", Tone::Bad},
    {QT_TRANSLATE_NOOP("ScheduleWords", "Needs your answer"), "doubt", Tone::Warn},
    {QT_TRANSLATE_NOOP("ScheduleWords", "Paused"), "pause", Tone::Muted},
    {QT_TRANSLATE_NOOP("ScheduleWords", "Waits for a file"), "file", Tone::Muted},
    {QT_TRANSLATE_NOOP("ScheduleWords", "Ready"), "good", Tone::Good},
}};

/// Of what did not go through and is tried again by itself: no failure yet.
static constexpr StateLook retryingLook{"", "refresh", Tone::Warn};

static bool isRetrying(const ScheduleStatus& status)
{
    return status.state == ScheduleState::Failed && status.open
        && status.open->state == OccasionState::Retrying;
}

static const StateLook& lookOf(const ScheduleStatus& status)
{
    return isRetrying(status) ? retryingLook : looks.at(static_cast<std::size_t>(status.state));
}

/// The time of day is enough today.
static QString retryText(Clock::Wall next)
{
    const auto when = QDateTime::fromMSecsSinceEpoch(next.time_since_epoch().count());
    if (when <= QDateTime::currentDateTime())
        return ScheduleWords::tr("Tries again soon");
    //: How a time of day is written: see Qt's QDateTime::toString.
    const QString clock = when.toString(ScheduleWords::tr("HH:mm"));
    return when.date() == QDate::currentDate()
        ? ScheduleWords::tr("Tries again at %1", "time of day").arg(clock)
        : ScheduleWords::tr("Tries again on %1", "day and time of day").arg(momentText(next));
}

QString scheduleStateText(const ScheduleStatus& status)
{
    return isRetrying(status) ? retryText(status.open->nextTry)
                              : ScheduleWords::tr(lookOf(status).text);
}

QString scheduleStateIcon(const ScheduleStatus& status)
{
    return QLatin1String(lookOf(status).icon);
}

Tone scheduleStateTone(const ScheduleStatus& status)
{
    return lookOf(status).tone;
}

bool needsALook(const ScheduleStatus& status)
{
    using enum ScheduleState;
    static constexpr std::array urgent{Broken, Held, Locked, Failed, Asking};
    const bool isUrgent = std::find(urgent.begin(), urgent.end(), status.state) != urgent.end();
    return status.silentDays > 0 || (isUrgent && !isRetrying(status));
}

static QString sentence(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QString begun = text.left(1).toUpper() + text.mid(1);
    return begun.endsWith(QLatin1Char('.')) ? begun : begun + QLatin1Char('.');
}

static QString joined(const QString& one, const QString& other)
{
    return one.isEmpty() || other.isEmpty() ? one + other : one + QLatin1Char(' ') + other;
}

static QString openSentence(const ScheduleStatus& status)
{
    return status.open ? occasionSentence(*status.open) : QString();
}

static QString failedSentence(const ScheduleStatus& status)
{
    if (!isRetrying(status))
        return status.last ? occasionSentence(*status.last) : QString();
    return joined(openSentence(status), sentence(retryText(status.open->nextTry)));
}

QString scheduleStateSentence(const ScheduleStatus& status)
{
    if (status.state == ScheduleState::Paused) // its sentence names the state
        return scheduleSentence(status);
    return ScheduleWords::tr("%1. %2", "state, then sentences about it")
        .arg(scheduleStateText(status),
             isRetrying(status) ? openSentence(status) : scheduleSentence(status));
}

QString scheduleSentence(const ScheduleStatus& status)
{
    switch (status.state) {
    case ScheduleState::Broken:
        return joined(ScheduleWords::tr("Nothing runs until this is put right:"),
                      sentence(coreText(status.problem)));
    case ScheduleState::Held:
        return ScheduleWords::tr("A file waits for you. Nothing of it was sent.");
    case ScheduleState::Locked:
        return ScheduleWords::tr("The password store is locked. Nothing is lost: the run goes on "
                                 "once it is unlocked.");
    case ScheduleState::Failed:
        return failedSentence(status);
    case ScheduleState::Paused:
        return sentence(pauseText(status.pausedUntil));
    case ScheduleState::Running:
    case ScheduleState::Asking:
    case ScheduleState::Waiting:
        return openSentence(status);
    case ScheduleState::Idle:
        break;
    }
    if (status.schedule && status.schedule->spec.kind() == Spec::Kind::Arrival)
        return ScheduleWords::tr("It runs with the next new file.");
    return status.next.empty()
        ? ScheduleWords::tr("It is never due: days off and black-outs cover every time.")
        : ScheduleWords::tr("It waits for its next time.");
}

QString otherZone(const std::string& zone)
{
    const auto named = QTimeZone(QByteArray::fromStdString(zone));
    const bool isOwn = zone.empty() || named == QTimeZone::systemTimeZone();
    return isOwn ? QString() : QString::fromStdString(zone);
}

QString whenText(const Schedule& schedule)
{
    const QString zone = otherZone(schedule.zone);
    const QString text = specText(schedule.spec);
    const bool hasTimes = schedule.spec.kind() != Spec::Kind::Arrival;
    return zone.isEmpty() || !hasTimes
        ? text
        : ScheduleWords::tr("%1 (%2 time)", "times, time zone").arg(text, zone);
}

QString momentText(Clock::Wall time)
{
    const auto when = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    const bool isThisYear = when.date().year() == QDate::currentDate().year();
    //: How a moment is written: see Qt's QDateTime::toString.
    return QLocale().toString(when,
                              isThisYear ? ScheduleWords::tr("ddd d MMM, HH:mm")
                                         : ScheduleWords::tr("ddd d MMM yyyy, HH:mm"));
}

QString pauseText(Clock::Wall until)
{
    return until == ScheduleMemory::forever
        ? ScheduleWords::tr("Paused until you resume it")
        : ScheduleWords::tr("Paused until %1").arg(momentText(until));
}

QString nextText(const ScheduleStatus& status)
{
    if (!status.schedule || status.state == ScheduleState::Broken)
        return {};
    if (status.pausedUntil == ScheduleMemory::forever)
        return pauseText(status.pausedUntil);
    if (!status.next.empty())
        return ScheduleWords::tr("Next: %1").arg(momentText(status.next.front()));
    if (status.pausedUntil != Clock::Wall{})
        return pauseText(status.pausedUntil);
    return status.schedule->spec.kind() == Spec::Kind::Arrival
        ? ScheduleWords::tr("With the next file")
        : ScheduleWords::tr("Never");
}

QString rehearsalText(const ScheduleStatus& status)
{
    return status.isRehearsing() ? ScheduleWords::tr("Rehearsal %1 of %2")
                                       .arg(status.memory.cleanRehearsals)
                                       .arg(status.schedule->rehearsals)
                                 : QString();
}

QString silenceText(const ScheduleStatus& status)
{
    if (status.silentDays == 0)
        return {};
    return status.schedule && status.schedule->spec.kind() == Spec::Kind::Arrival
        ? ScheduleWords::tr("No new file for %n day(s)", nullptr, status.silentDays)
        : ScheduleWords::tr("No run for %n day(s)", nullptr, status.silentDays);
}

} // namespace muster
