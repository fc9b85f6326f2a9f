// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/Practice.h"

#include "core/base/Json.h"
#include "core/base/Secret.h"
#include "core/feed/FeedStore.h"
#include "core/feed/Services.h"

#include <QUrl>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

namespace muster {

std::string practiceDirectory(const Directories& directories)
{
    return directories.state + "/practice";
}

std::optional<QJsonObject> practiceCard(const std::string& directory)
{
    std::ifstream file(directory + "/practice.json", std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    auto card = json::parseObject(text.str());
    return card ? std::optional<QJsonObject>(*card) : std::nullopt;
}

bool practiceRuns(const QJsonObject& card)
{
    const auto pid = static_cast<pid_t>(card.value(QStringLiteral("pid")).toInt());
    if (pid <= 1 || ::kill(pid, 0) != 0)
        return false;
    std::ifstream name("/proc/" + std::to_string(pid) + "/comm");
    std::string comm;
    std::getline(name, comm);
    return comm == "muster-practice";
}

std::string practiceConnectionName(const std::string& service)
{
    return "practice-" + service;
}

std::vector<std::string> practiceConnections(const std::vector<std::string>& connections,
                                             const Directories& directories)
{
    const ConnectionStore store(directories);
    std::vector<std::string> found;
    for (const std::string& name : connections) {
        bool isPractice = std::any_of(serviceFacts().begin(), serviceFacts().end(),
                                      [&name](const ServiceFacts& service) {
                                          return name == practiceConnectionName(service.id);
                                      });
        if (!isPractice && store.has(name)) {
            const auto connection = store.load(name);
            isPractice = connection && connection->isPractice;
        }
        if (isPractice)
            found.push_back(name);
    }
    return found;
}

/// Nobody's account: it may be replaced by a practice connection.
static bool isOnThisComputer(const Connection& connection)
{
    const auto given = connection.settings.find("base_url");
    if (given == connection.settings.end())
        return false;
    const QString host = QUrl(QString::fromStdString(given->second)).host();
    return host == QLatin1String("localhost") || host == QLatin1String("::1")
        || host.startsWith(QLatin1String("127."));
}

static Result<void> writeSecret(const std::string& path, std::string_view secret)
{
    const std::string draft = path + ".new";
    ::unlink(draft.c_str());
    const int file =
        ::open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0400);
    const bool written = file >= 0
        && ::write(file, secret.data(), secret.size()) == static_cast<ssize_t>(secret.size());
    const int cause = errno;
    if (file >= 0)
        ::close(file);
    if (written && ::rename(draft.c_str(), path.c_str()) == 0)
        return {};
    ::unlink(draft.c_str());
    return fail(ErrorKind::CannotWrite,
                "the practice secret " + path + " cannot be written: " + std::strerror(cause));
}

/// "API secret" -> "api_secret", as the card calls it.
static QString cardKey(const std::string& label)
{
    return QString::fromStdString(label).toLower().replace(QLatin1Char(' '), QLatin1Char('_'));
}

static std::string secretPath(const std::string& name, const Directories& directories)
{
    return practiceDirectory(directories) + "/" + name + ".secret";
}

/// Settings that the card knows under the same names, first the service's own, then everybody's.
static Result<Connection> connectionFrom(const QJsonObject& card, const ServiceFacts& service)
{
    Connection connection{practiceConnectionName(service.id), service.id, {}, true};
    const auto own = card.value(QString::fromStdString(service.id)).toObject();
    for (const ServiceSetting& setting : service.settings) {
        const QString key = QString::fromStdString(setting.key);
        const auto value = own.contains(key) ? own.value(key) : card.value(key);
        if (value.isString())
            connection.settings[setting.key] = json::text(value);
    }
    const auto certificate = connection.settings.find("recipient_certificate");
    if (certificate == connection.settings.end())
        return connection;
    const auto facts = readCertificateFor(certificate->first, certificate->second);
    if (!facts)
        return fail(facts.error());
    connection.settings["encryption"] = "cms";
    connection.settings["recipient_fingerprint"] = facts->fingerprint;
    return connection;
}

Result<std::vector<std::string>> savePracticeConnections(const Directories& directories)
{
    const auto card = practiceCard(practiceDirectory(directories));
    if (!card)
        return fail(ErrorKind::NoInput, "the practice service left no practice.json",
                    "Start it again.");
    const ConnectionStore store(directories);
    std::vector<std::string> names;
    for (const ServiceFacts& service : serviceFacts()) {
        auto connection = connectionFrom(*card, service);
        if (!connection)
            return fail(std::move(connection.error()));
        const auto before = store.has(connection->name) ? store.load(connection->name)
                                                        : Result<Connection>(*connection);
        if (!before || !(before->isPractice || isOnThisComputer(*before)))
            return fail(ErrorKind::Config,
                        "the connection '" + connection->name + "' leads to another computer",
                        "Rename or remove it: practice uses this name.");
        std::string secret = json::text(card->value(QString::fromStdString(service.id))
                                            .toObject()
                                            .value(cardKey(service.secretLabel)));
        auto written = writeSecret(secretPath(connection->name, directories), secret);
        wipe(secret);
        if (!written)
            return fail(std::move(written.error()));
        if (auto saved = store.save(*connection); !saved)
            return fail(std::move(saved.error()));
        names.push_back(connection->name);
    }
    return names;
}

std::optional<std::string> secretFileOf(const Connection& connection,
                                        const Directories& directories)
{
    if (!connection.isPractice)
        return std::nullopt;
    return secretPath(connection.name, directories);
}

} // namespace muster
