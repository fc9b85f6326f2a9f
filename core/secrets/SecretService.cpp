// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/SecretService_p.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFile>
#include <QLibrary>

namespace muster {

static const QString serviceName = QStringLiteral("org.freedesktop.secrets");
static const char serviceHint[] =
    "Install and start gnome-keyring or KWallet, or give the secret with --secret-file.";

/// libdbus would start a bus of its own where an X display is near and no bus is named.
static bool hasBusAddress()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFile::exists(runtime + QStringLiteral("/bus"));
}

static QDBusMessage ask(const QString& service, const QString& path, const QString& member,
                        const QVariantList& arguments, int limit)
{
    const int dot = static_cast<int>(member.lastIndexOf(QLatin1Char('.')));
    auto call =
        QDBusMessage::createMethodCall(service, path, member.left(dot), member.mid(dot + 1));
    call.setArguments(arguments);
    call.setAutoStartService(false);
    return QDBusConnection::sessionBus().call(call, QDBus::Block, limit);
}

static QDBusMessage askBus(const char* member, const QVariantList& arguments, int limit)
{
    return ask(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
               QStringLiteral("org.freedesktop.DBus.") + QLatin1String(member), arguments, limit);
}

static QVariant answerOf(const QDBusMessage& reply)
{
    const bool good = reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty();
    return good ? reply.arguments().constFirst() : QVariant();
}

static bool isRunning(int limit)
{
    if (answerOf(askBus("NameHasOwner", {serviceName}, limit)).toBool())
        return true;
    const auto known = answerOf(askBus("ListActivatableNames", {}, limit)).toStringList();
    if (!known.contains(serviceName))
        return false;
    return answerOf(askBus("StartServiceByName", {serviceName, 0U}, limit)).isValid();
}

static SecretService afterError(const QDBusMessage& reply)
{
    const QString name = reply.errorName();
    const bool gone = name.endsWith(QLatin1String(".ServiceUnknown"))
        || name.endsWith(QLatin1String(".NameHasNoOwner"));
    return gone ? SecretService::NoService : SecretService::Silent;
}

static QDBusMessage askForAlias(int wait)
{
    return ask(serviceName, QStringLiteral("/org/freedesktop/secrets"),
               QStringLiteral("org.freedesktop.Secret.Service.ReadAlias"),
               {QStringLiteral("default")}, wait);
}

bool promptToUnlock(std::chrono::milliseconds limit)
{
    const int wait = static_cast<int>(limit.count());
    const auto collection = answerOf(askForAlias(wait)).value<QDBusObjectPath>();
    const auto reply = ask(serviceName, QStringLiteral("/org/freedesktop/secrets"),
                           QStringLiteral("org.freedesktop.Secret.Service.Unlock"),
                           {QVariant::fromValue(QList<QDBusObjectPath>{collection})}, wait);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().size() < 2)
        return false;
    const QString prompt = reply.arguments().at(1).value<QDBusObjectPath>().path();
    if (prompt == QLatin1String("/"))
        return true; // it needed no password
    const auto shown =
        ask(serviceName, prompt, QStringLiteral("org.freedesktop.Secret.Prompt.Prompt"),
            {QString()}, wait);
    return shown.type() == QDBusMessage::ReplyMessage;
}

SecretService askSecretService(std::chrono::milliseconds limit)
{
    const int wait = static_cast<int>(limit.count());
    QLibrary library(QStringLiteral("secret-1"), 0);
    if (!library.load())
        return SecretService::NoLibrary;
    if (!hasBusAddress() || !QDBusConnection::sessionBus().isConnected())
        return SecretService::NoBus;
    if (!isRunning(wait))
        return SecretService::NoService;
    const auto alias = askForAlias(wait);
    if (alias.type() == QDBusMessage::ErrorMessage)
        return afterError(alias);
    const auto collection = answerOf(alias).value<QDBusObjectPath>().path();
    if (collection.isEmpty() || collection == QLatin1String("/"))
        return SecretService::NoKeyring;
    const auto locked =
        ask(serviceName, collection, QStringLiteral("org.freedesktop.DBus.Properties.Get"),
            {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")}, wait);
    if (locked.type() == QDBusMessage::ErrorMessage)
        return afterError(locked);
    return answerOf(locked).value<QDBusVariant>().variant().toBool() ? SecretService::Locked
                                                                     : SecretService::Open;
}

Error secretServiceError(SecretService state)
{
    switch (state) {
    case SecretService::NoBus:
        return {ErrorKind::Keychain, "there is no keychain here: this session has no D-Bus",
                "Run this inside a desktop session, or give the secret with --secret-file."};
    case SecretService::NoService:
        return {ErrorKind::Keychain,
                "there is no keychain here: no Secret Service answers on D-Bus", serviceHint};
    case SecretService::NoLibrary:
        return {ErrorKind::Keychain, "there is no keychain here: libsecret is not installed",
                "Install the package libsecret-1-0, or give the secret with --secret-file."};
    case SecretService::Locked:
        return {
            ErrorKind::Keychain, "the keychain is locked",
            "Unlock it (log in to the desktop, or open its password program) and try again; nothing"
            " stored there was changed."};
    case SecretService::Silent:
        return {
            ErrorKind::Keychain, "the keychain does not answer",
            "Look for an unanswered password prompt, restart the keychain, or give the secret with"
            " --secret-file."};
    case SecretService::NoKeyring:
        return {
            ErrorKind::Keychain, "the keychain has no default keyring yet",
            "Make one with the desktop's password program, or give the secret with --secret-file."};
    case SecretService::Open:
        break;
    }
    return {ErrorKind::Bug, "the keychain is open", "Please report this."};
}

} // namespace muster
