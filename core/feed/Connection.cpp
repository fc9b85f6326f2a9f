// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/Connection.h"

#include "core/base/Json.h"

namespace muster {

QJsonObject Connection::toJson() const
{
    QJsonObject values;
    for (const auto& [key, value] : settings)
        values.insert(QString::fromStdString(key), json::value(value));
    QJsonObject object{{QStringLiteral("connection"), 1},
                       {QStringLiteral("service"), json::value(service)},
                       {QStringLiteral("settings"), values}};
    if (isPractice)
        object.insert(QStringLiteral("practice"), true);
    return object;
}

Result<Connection> Connection::fromJson(const std::string& name, const QJsonObject& object)
{
    const int version = object.value(QStringLiteral("connection")).toInt();
    if (version != 1)
        return fail(ErrorKind::Config,
                    "this is not a connection file of a version this program knows");
    Connection connection{name, json::text(object.value(QStringLiteral("service"))), {}};
    const auto values = object.value(QStringLiteral("settings")).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        connection.settings.emplace(it.key().toStdString(), json::text(it.value()));
    connection.isPractice = object.value(QStringLiteral("practice")).toBool();
    return connection;
}

std::string Connection::secretName(const std::string& item) const
{
    return "connection/" + name + "/" + item;
}

} // namespace muster
