// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/Background.h"

namespace muster {

Background::Background(const QString& toldFile, QObject* parent)
    : QObject(parent)
    , m_told(toldFile)
    , m_inTrouble(m_told.feeds())
{
    for (const QString& feed : std::as_const(m_inTrouble))
        m_notifier.know(feed, m_told.of(feed));
    connect(&m_tray, &Tray::openRequested, this, [this] { Q_EMIT openRequested({}); });
    connect(&m_tray, &Tray::messageClicked, this, [this] { Q_EMIT openRequested({}); });
    connect(&m_tray, &Tray::reviewRequested, this,
            [this](const QString& feed) { Q_EMIT reviewRequested(feed, {}); });
    connect(&m_tray, &Tray::unlockRequested, this, &Background::unlockRequested);
    connect(&m_tray, &Tray::runOpened, this, &Background::runOpened);
    connect(&m_tray, &Tray::runRequested, this, &Background::runRequested);
    connect(&m_tray, &Tray::pauseRequested, this, &Background::pauseRequested);
    connect(&m_tray, &Tray::resumeRequested, this, &Background::resumeRequested);
    connect(&m_tray, &Tray::quitRequested, this, &Background::quitRequested);
    connect(&m_notifier, &Notifier::activated, this, &Background::act);
    connect(&m_notifier, &Notifier::undelivered, this, [this](const Notice& notice) {
        m_tray.say(notice.title, notice.text);
        if (m_tray.isShown() && m_inTrouble.contains(notice.subject))
            m_told.set(notice.subject, notice.event);
    });
    connect(&m_notifier, &Notifier::delivered, this, [this](const Notice& notice) {
        if (m_inTrouble.contains(notice.subject))
            m_told.set(notice.subject, notice.event);
    });
}

void Background::show(const Glance& glance)
{
    m_tray.show(glance);
    if (glance.isKnown)
        tellTroubles(glance);
}

void Background::tellTroubles(const Glance& glance)
{
    const QStringList before = m_inTrouble;
    m_inTrouble.clear();
    for (const auto& feed : glance.feeds) {
        const Notice notice = noticeOf(feed);
        const bool isTrouble = !notice.event.isEmpty();
        const bool isUndecided = feed.state == Glance::State::Running && before.contains(feed.name);
        if (isTrouble || isUndecided)
            m_inTrouble << feed.name;
        if (isTrouble)
            m_notifier.tell(notice);
    }
    for (const QString& feed : before) {
        if (m_inTrouble.contains(feed))
            continue;
        m_notifier.settle(feed);
        m_told.forget(feed);
    }
}

void Background::tellWhere()
{
    Notice notice;
    notice.subject = QStringLiteral("the window"); // no feed has a blank in its name
    notice.event = QStringLiteral("hidden");
    notice.title = tr("Muster keeps running");
    notice.text = tr("Scheduled pushes go on. The icon in the tray opens the window again.");
    notice.actions = {{QStringLiteral("default"), tr("Open Muster")}};
    m_notifier.tell(notice);
}

void Background::tellTrouble(const QString& feed, const QString& why)
{
    Notice notice;
    notice.subject = QStringLiteral("what was asked for");
    notice.event = QString::number(++m_troubles);
    notice.title = feed.isEmpty() ? tr("Muster could not do that") : tr("%1 was not run").arg(feed);
    notice.text = why;
    notice.actions = {{QStringLiteral("default"), tr("Open Muster")}};
    m_notifier.tell(notice);
}

void Background::act(const QString& subject, const QString& action, const QString& token)
{
    if (action == QLatin1String("review"))
        Q_EMIT reviewRequested(subject, token);
    else if (action == QLatin1String("retry") || action == QLatin1String("run"))
        Q_EMIT runRequested(subject);
    else if (action == QLatin1String("skip"))
        Q_EMIT skipRequested(subject);
    else if (action == QLatin1String("unlock"))
        Q_EMIT unlockRequested(subject);
    else
        Q_EMIT openRequested(token);
}

} // namespace muster
