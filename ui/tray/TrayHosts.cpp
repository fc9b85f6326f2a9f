// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/TrayHosts.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QGuiApplication>

#include <cstdlib>
#include <xcb/xcb.h>

namespace muster {

static const QString service = QStringLiteral("org.kde.StatusNotifierWatcher");
static const QString path = QStringLiteral("/StatusNotifierWatcher");
static const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
constexpr int patience = 5000; // ms, for an answer of the bus

struct TrayHosts::Screen {
    xcb_connection_t* connection;
    xcb_atom_t tray; ///< the selection that a tray owns
    xcb_atom_t manager; ///< the message that tells of a new owner

    static xcb_atom_t atom(xcb_connection_t* connection, const QByteArray& name)
    {
        const auto asked = xcb_intern_atom(connection, 0, static_cast<std::uint16_t>(name.size()),
                                           name.constData());
        const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> answer(
            xcb_intern_atom_reply(connection, asked, nullptr), &std::free);
        return answer ? answer->atom : xcb_atom_t{XCB_ATOM_NONE};
    }

    static std::unique_ptr<Screen> ofThisDesktop()
    {
        const auto* platform = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
        if (platform == nullptr)
            return nullptr;
        auto* connection = platform->connection();
        return std::make_unique<Screen>(Screen{connection, atom(connection, "_NET_SYSTEM_TRAY_S0"),
                                               atom(connection, "MANAGER")});
    }

    bool hasTray() const
    {
        const std::unique_ptr<xcb_get_selection_owner_reply_t, decltype(&std::free)> answer(
            xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, tray),
                                          nullptr),
            &std::free);
        return answer && answer->owner != XCB_WINDOW_NONE;
    }

    bool tellsOfTray(const void* message) const
    {
        const auto* event = static_cast<const xcb_generic_event_t*>(message);
        if ((event->response_type & 0x7f) != XCB_CLIENT_MESSAGE)
            return false;
        const auto* told = static_cast<const xcb_client_message_event_t*>(message);
        return told->type == manager && told->data.data32[1] == tray;
    }
};

TrayHosts::TrayHosts(QObject* parent) : QObject(parent), m_screen(Screen::ofThisDesktop())
{
    if (m_screen)
        QCoreApplication::instance()->installNativeEventFilter(this);
    watchBus();
}

TrayHosts::~TrayHosts() = default;

bool TrayHosts::isPresent() const
{
    return m_hasNotifierHost || (m_screen && m_screen->hasTray());
}

void TrayHosts::watchBus()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    m_watcher = new QDBusServiceWatcher(service, bus,
                                        QDBusServiceWatcher::WatchForRegistration
                                            | QDBusServiceWatcher::WatchForUnregistration,
                                        this);
    connect(m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHosts::askForHost);
    connect(m_watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            [this] { takeHost(false); });
    // The watcher of a desktop may be there long before its panel is.
    bus.connect(service, path, service, QStringLiteral("StatusNotifierHostRegistered"), this,
                SLOT(askForHost()));
    bus.connect(service, path, service, QStringLiteral("StatusNotifierHostUnregistered"), this,
                SLOT(askForHost()));
    askForHost();
}

void TrayHosts::askForHost()
{
    auto ask = QDBusMessage::createMethodCall(service, path, properties, QStringLiteral("Get"));
    ask << service << QStringLiteral("IsStatusNotifierHostRegistered");
    ask.setAutoStartService(false);
    auto* waiting =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(ask, patience), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
        const QDBusPendingReply<QDBusVariant> answer = *waiting;
        waiting->deleteLater();
        takeHost(!answer.isError() && answer.value().variant().toBool());
    });
}

void TrayHosts::takeHost(bool isThere)
{
    const bool isNews = isThere && !m_hasNotifierHost;
    m_hasNotifierHost = isThere;
    if (isNews)
        Q_EMIT appeared();
}

bool TrayHosts::nativeEventFilter(const QByteArray& type, void* message, qintptr*)
{
    if (type == "xcb_generic_event_t" && m_screen && m_screen->tellsOfTray(message))
        QMetaObject::invokeMethod(this, &TrayHosts::appeared, Qt::QueuedConnection);
    return false;
}

} // namespace muster
