// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/Notice.h"

#include <QCoreApplication>

namespace muster {

/// Where the sentences of this file are found by their translators.
class NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
};

static QList<Notice::Action> actionsOf(Glance::Way way)
{
    QList<Notice::Action> actions{{QStringLiteral("default"), NoticeWords::tr("Open Muster")}};
    switch (way) {
    case Glance::Way::None:
        break;
    case Glance::Way::Review:
        actions.append({QStringLiteral("review"), NoticeWords::tr("Review")});
        break;
    case Glance::Way::Retry:
        actions.append({QStringLiteral("retry"), NoticeWords::tr("Try again")});
        break;
    case Glance::Way::Unlock:
        actions.append({QStringLiteral("unlock"), NoticeWords::tr("Unlock")});
        break;
    case Glance::Way::Answer:
        actions.append({QStringLiteral("run"), NoticeWords::tr("Run now")});
        actions.append({QStringLiteral("skip"), NoticeWords::tr("Skip")});
        break;
    }
    return actions;
}

static QString titleOf(const Glance::Feed& feed)
{
    switch (feed.trouble) {
    case Glance::Trouble::None:
        break;
    case Glance::Trouble::Held:
        return NoticeWords::tr("%1 is held and waits for you").arg(feed.name);
    case Glance::Trouble::Locked:
        return NoticeWords::tr("%1 waits for the password store").arg(feed.name);
    case Glance::Trouble::Missed:
        return NoticeWords::tr("%1 missed its time. Run it now?").arg(feed.name);
    case Glance::Trouble::Failed:
        return NoticeWords::tr("%1 failed").arg(feed.name);
    case Glance::Trouble::Unknown:
        return NoticeWords::tr("Nobody knows whether %1 was received").arg(feed.name);
    case Glance::Trouble::Silent:
        return NoticeWords::tr("%1: no run for %n day(s)", nullptr, feed.count).arg(feed.name);
    case Glance::Trouble::Broken:
        return NoticeWords::tr("%1 cannot run").arg(feed.name);
    case Glance::Trouble::Rejected:
        return NoticeWords::tr("%1 was sent; %n row(s) were rejected", nullptr, feed.count)
            .arg(feed.name);
    case Glance::Trouble::Retrying:
        return NoticeWords::tr("%1 was not sent yet").arg(feed.name);
    }
    return {};
}

static Notice::Urgency urgencyOf(const Glance::Feed& feed)
{
    if (feed.trouble == Glance::Trouble::Rejected)
        return Notice::Urgency::Low;
    return feed.state == Glance::State::Failed ? Notice::Urgency::Critical
                                               : Notice::Urgency::Normal;
}

Notice noticeOf(const Glance::Feed& feed)
{
    Notice notice;
    notice.subject = feed.name;
    notice.text = feed.result;
    notice.actions = actionsOf(feed.way);
    if (feed.trouble == Glance::Trouble::None)
        return notice;
    notice.title = titleOf(feed);
    notice.event = QStringLiteral("%1 %2").arg(static_cast<int>(feed.trouble)).arg(feed.event);
    notice.urgency = urgencyOf(feed);
    return notice;
}

} // namespace muster
