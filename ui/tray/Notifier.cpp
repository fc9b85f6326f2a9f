// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/Notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <utility>

namespace muster {

static const QString service = QStringLiteral("org.freedesktop.Notifications");
static const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int patience = 4000; // ms

static QDBusMessage call(const QString& method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

Notifier::Notifier(QObject* parent) : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                SLOT(takeAction(uint, QString)));
    bus.connect(service, path, service, QStringLiteral("ActivationToken"), this,
                SLOT(takeToken(uint, QString)));
    bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                SLOT(takeClosing(uint, uint)));
    auto* watcher =
        new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString&, const QString& before) {
                if (!before.isEmpty())
                    forgetService();
            });
}

static void closeMessage(uint id)
{
    auto close = call(QStringLiteral("CloseNotification"));
    close << id;
    QDBusConnection::sessionBus().asyncCall(close, patience);
}

void Notifier::tell(const Notice& notice)
{
    Live& live = m_live[notice.subject];
    if (live.event == notice.event)
        return;
    live.event = notice.event;
    if (!QDBusConnection::sessionBus().isConnected()) {
        Q_EMIT undelivered(notice);
    } else if (m_abilities) {
        send(notice);
    } else {
        m_waiting.removeIf([&](const Notice& other) { return other.subject == notice.subject; });
        m_waiting << notice;
        askAbilities();
    }
}

void Notifier::settle(const QString& subject)
{
    const Live gone = m_live.take(subject);
    m_waiting.removeIf([&](const Notice& notice) { return notice.subject == subject; });
    if (gone.id != 0)
        closeMessage(gone.id);
}

void Notifier::askAbilities()
{
    if (std::exchange(m_isAsking, true))
        return;
    auto* waiting = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call(QStringLiteral("GetCapabilities")), patience),
        this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
        waiting->deleteLater();
        m_isAsking = false;
        takeAbilities(*waiting);
    });
}

void Notifier::takeAbilities(const QDBusPendingCallWatcher& answer)
{
    const QDBusPendingReply<QStringList> reply = answer;
    const auto waiting = std::exchange(m_waiting, {});
    if (reply.isError()) {
        for (const auto& notice : waiting)
            Q_EMIT undelivered(notice);
        return;
    }
    const QStringList names = reply.value();
    m_abilities = Abilities{names.contains(QStringLiteral("actions")),
                            names.contains(QStringLiteral("body-markup"))};
    for (const auto& notice : waiting)
        send(notice);
}

/// Its numbers mean nothing to the one that comes after it.
void Notifier::forgetService()
{
    m_abilities.reset();
    for (Live& live : m_live)
        live.id = 0;
}

QVariantList Notifier::wordsOf(const Notice& notice) const
{
    QStringList actions;
    if (m_abilities->hasActions) {
        for (const auto& action : notice.actions)
            actions << action.key << action.label;
    }
    const QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(static_cast<uchar>(notice.urgency))},
        {QStringLiteral("desktop-entry"), QStringLiteral("io.github.muster.Muster")}};
    constexpr int asTheDesktopLikes = -1; // ms
    return {QStringLiteral("Muster"),
            m_live.value(notice.subject).id,
            QStringLiteral("io.github.muster.Muster"),
            notice.title,
            m_abilities->hasMarkup ? notice.text.toHtmlEscaped() : notice.text,
            actions,
            hints,
            asTheDesktopLikes};
}

void Notifier::send(const Notice& notice)
{
    auto message = call(QStringLiteral("Notify"));
    message.setArguments(wordsOf(notice));
    auto* waiting = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, patience), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting, notice] {
        waiting->deleteLater();
        const QDBusPendingReply<uint> reply = *waiting;
        const auto live = m_live.find(notice.subject);
        const bool isStillTrue = live != m_live.end() && live->event == notice.event;
        if (reply.isError())
            Q_EMIT undelivered(notice);
        else if (isStillTrue)
            live->id = reply.value();
        else
            closeMessage(reply.value()); // things have changed on its way
        if (!reply.isError() && isStillTrue)
            Q_EMIT delivered(notice);
    });
}

QHash<QString, Notifier::Live>::iterator Notifier::messageOf(uint id)
{
    auto live = m_live.begin();
    while (live != m_live.end() && (id == 0 || live->id != id))
        ++live;
    return live;
}

void Notifier::takeAction(uint id, const QString& action)
{
    const auto live = messageOf(id);
    if (live != m_live.end())
        Q_EMIT activated(QString(live.key()), action, std::exchange(live->token, {}));
}

void Notifier::takeToken(uint id, const QString& token)
{
    const auto live = messageOf(id);
    if (live != m_live.end())
        live->token = token;
}

void Notifier::takeClosing(uint id, uint)
{
    const auto live = messageOf(id);
    if (live != m_live.end())
        live->id = 0; // its event stays: it is not told twice
}

} // namespace muster
