// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/DesktopScheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

namespace muster {

static const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
static const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
static const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
static const QString space = QStringLiteral("org.freedesktop.appearance");
static const QString key = QStringLiteral("color-scheme");

DesktopScheme::DesktopScheme(QObject* parent)
    : QObject(parent)
    , m_scheme(QGuiApplication::palette().color(QPalette::Window).lightness() < 128
                   ? theme::Scheme::Dark
                   : theme::Scheme::Light)
{
    askPortal();
}

void DesktopScheme::askPortal()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, path, settings, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    auto ask = QDBusMessage::createMethodCall(portal, path, settings, QStringLiteral("Read"));
    ask << space << key;
    // Asynchronous: a silent bus must not hold up the first window.
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(reply.value().variant());
        watcher->deleteLater();
    });
}

void DesktopScheme::settingChanged(const QString& changedSpace, const QString& changedKey,
                                   const QDBusVariant& value)
{
    if (changedSpace == space && changedKey == key)
        take(value.variant());
}

void DesktopScheme::take(const QVariant& value)
{
    // Read wraps the value twice, SettingChanged once. 0 = no preference, 1 = dark, 2 = light.
    const QVariant inner =
        value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const uint wish = inner.toUInt();
    if (wish != 1 && wish != 2)
        return;
    const auto found = wish == 1 ? theme::Scheme::Dark : theme::Scheme::Light;
    if (found == m_scheme)
        return;
    m_scheme = found;
    Q_EMIT changed(found);
}

} // namespace muster
