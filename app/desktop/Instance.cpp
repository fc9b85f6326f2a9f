// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/Instance.h"

#include "app/desktop/InstanceAdaptor.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QUrl>

namespace muster {

static const QString path = QStringLiteral("/io/github/muster/Muster");
static const QString interface = QStringLiteral("org.freedesktop.Application");

static QString nameFor(const QStringList& directories)
{
    QString name = QStringLiteral("io.github.muster.Muster");
    if (directories.join(QString()).isEmpty())
        return name;
    const QByteArray all = directories.join(QLatin1Char('\n')).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex();
    // A part of a name may not begin with a digit.
    return name + QStringLiteral(".d") + QString::fromLatin1(digest.left(16));
}

Instance::Instance(const QStringList& directories) : m_name(nameFor(directories))
{
    new InstanceAdaptor(this); // owned by this
}

static QDBusMessage messageFor(const QString& name, const Instance::Wish& wish)
{
    QVariantMap platformData;
    if (!wish.token.isEmpty()) {
        platformData.insert(QStringLiteral("activation-token"), wish.token);
        platformData.insert(QStringLiteral("desktop-startup-id"), wish.token);
    }
    if (wish.files.isEmpty()) {
        auto activate =
            QDBusMessage::createMethodCall(name, path, interface, QStringLiteral("Activate"));
        activate << platformData;
        return activate;
    }
    QStringList uris;
    for (const QString& file : wish.files)
        uris << QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
    auto open = QDBusMessage::createMethodCall(name, path, interface, QStringLiteral("Open"));
    open << uris << platformData;
    return open;
}

Instance::Role Instance::claim(const Wish& wish)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return Role::Alone;
    // Before the name is ours: who finds it may call at once.
    bus.registerObject(path, this);
    constexpr int tries = 5; // the other one may just be ending
    constexpr int patience = 20'000; // ms; a busy machine takes its time to make a window
    for (int i = 0; i < tries; ++i) {
        const auto claimed =
            bus.interface()->registerService(m_name, QDBusConnectionInterface::DontQueueService,
                                             QDBusConnectionInterface::DontAllowReplacement);
        if (!claimed.isValid())
            return Role::Alone;
        if (claimed.value() == QDBusConnectionInterface::ServiceRegistered)
            return Role::First;
        if (wish.isBackground && wish.files.isEmpty())
            return Role::Second;
        const auto answer = bus.call(messageFor(m_name, wish), QDBus::Block, patience);
        if (answer.type() != QDBusMessage::ErrorMessage)
            return Role::Second;
        const QDBusError error(answer);
        const bool isGone = error.type() == QDBusError::ServiceUnknown
            || !bus.interface()->isServiceRegistered(m_name);
        if (!isGone)
            return Role::Refused;
    }
    return Role::Refused;
}

} // namespace muster
