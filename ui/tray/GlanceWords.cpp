// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/GlanceWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace muster {

/// Where the sentences of this file are found by their translators.
class GlanceWords {
    Q_DECLARE_TR_FUNCTIONS(GlanceWords)
};

QString soonText(const QDateTime& when, const QDateTime& now)
{
    if (!when.isValid())
        return {};
    const QLocale locale;
    QString clock = locale.toString(when.time(), QLocale::ShortFormat);
    const qint64 days = now.date().daysTo(when.date());
    if (days == 0)
        return clock;
    const QString day = qAbs(days) < 7
        ? locale.dayName(when.date().dayOfWeek(), QLocale::ShortFormat)
        : locale.toString(when.date(), QLocale::ShortFormat);
    return GlanceWords::tr("%1 %2", "day, time of day").arg(day, clock);
}

static QString feedsIn(const Glance& glance, Glance::State state)
{
    QStringList names;
    for (const auto& feed : glance.feeds) {
        if (feed.state == state)
            names << feed.name;
    }
    constexpr int most = 3;
    const auto more = static_cast<int>(names.size()) - most;
    QString text = names.mid(0, most).join(QStringLiteral(", "));
    if (more > 0)
        text = GlanceWords::tr("%1 and %n more", nullptr, more).arg(text);
    return text;
}

/// Whether each feed in this state is so because of that.
static bool isAll(const Glance& glance, Glance::State state, Glance::Trouble trouble)
{
    return std::all_of(glance.feeds.begin(), glance.feeds.end(),
                       [state, trouble](const Glance::Feed& feed) {
                           return feed.state != state || feed.trouble == trouble;
                       });
}

static QString waitingText(const Glance& glance)
{
    const QString feeds = feedsIn(glance, Glance::State::Held);
    return isAll(glance, Glance::State::Held, Glance::Trouble::Held)
        ? GlanceWords::tr("Held, waiting for you: %1").arg(feeds)
        : GlanceWords::tr("Waiting for you: %1").arg(feeds);
}

static QString failedText(const Glance& glance)
{
    const QString feeds = feedsIn(glance, Glance::State::Failed);
    return isAll(glance, Glance::State::Failed, Glance::Trouble::Failed)
        ? GlanceWords::tr("Failed: %1").arg(feeds)
        : GlanceWords::tr("Needs a look: %1").arg(feeds);
}

static QString pausedText(const Glance& glance)
{
    return glance.pausedUntil.isValid()
        ? GlanceWords::tr("Paused until %1")
              .arg(soonText(glance.pausedUntil, QDateTime::currentDateTime()))
        : GlanceWords::tr("Paused until you resume");
}

QString stateText(const Glance& glance)
{
    switch (glance.state) {
    case Glance::State::Idle:
        return glance.next.isValid() ? GlanceWords::tr("Waiting for the next run")
                                     : GlanceWords::tr("Nothing is scheduled");
    case Glance::State::Running:
        return GlanceWords::tr("Running: %1").arg(feedsIn(glance, Glance::State::Running));
    case Glance::State::Held:
        return waitingText(glance);
    case Glance::State::Failed:
        return failedText(glance);
    case Glance::State::Paused:
        return pausedText(glance);
    case Glance::State::Retrying:
        return GlanceWords::tr("Tries again by itself: %1")
            .arg(feedsIn(glance, Glance::State::Retrying));
    }
    return {};
}

QString tooltipText(const Glance& glance)
{
    const QDateTime now = QDateTime::currentDateTime();
    QStringList lines{GlanceWords::tr("Muster: %1").arg(stateText(glance))};
    if (!glance.outcomes.isEmpty()) {
        const auto& last = glance.outcomes.front();
        lines << GlanceWords::tr("Last: %1, %2. %3")
                     .arg(last.feed, soonText(last.when, now), last.sentence);
    }
    if (glance.next.isValid() && !glance.isPaused)
        lines << GlanceWords::tr("Next: %1").arg(soonText(glance.next, now));
    return lines.join(QLatin1Char('\n'));
}

} // namespace muster
