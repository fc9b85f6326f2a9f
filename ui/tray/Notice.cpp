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
    }
    return actions;
}

Notice noticeOf(const Glance::Feed& feed)
{
    Notice notice;
    notice.subject = feed.name;
    notice.text = feed.result;
    notice.actions = actionsOf(feed.way);
    if (feed.state == Glance::State::Held) {
        notice.title = NoticeWords::tr("%1 is held and waits for you").arg(feed.name);
        notice.event = QStringLiteral("held ") + feed.event;
    } else if (feed.state == Glance::State::Failed) {
        notice.title = NoticeWords::tr("%1 failed").arg(feed.name);
        notice.event = QStringLiteral("failed ") + feed.event;
        notice.isUrgent = true;
    }
    return notice;
}

} // namespace muster
