// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/Feed.h"

#include "core/base/Json.h"

#include <QJsonArray>
#include <QStringList>

namespace muster {

std::string_view badRowsName(BadRows policy)
{
    return policy == BadRows::Stop ? "stop" : "hold";
}

Result<BadRows> badRowsFromName(const std::string& name)
{
    if (name == "stop")
        return BadRows::Stop;
    if (name == "hold")
        return BadRows::Hold;
    return fail(ErrorKind::Usage, "'" + name + "' is no policy for bad rows", "Say stop or hold.");
}

QJsonObject Feed::toJson() const
{
    QJsonArray custom;
    for (const std::string& field : customFields)
        custom.append(json::value(field));
    QJsonArray header;
    for (const std::string& column : columns)
        header.append(json::value(column));
    return {{QStringLiteral("feed"), 1},
            {QStringLiteral("connection"), json::value(connection)},
            {QStringLiteral("object"), json::value(object)},
            {QStringLiteral("dialect"), dialect.toJson()},
            {QStringLiteral("header_fingerprint"), json::value(headerFingerprint)},
            {QStringLiteral("columns"), header},
            {QStringLiteral("custom_fields"), custom},
            {QStringLiteral("mapping"), mapping.toJson()},
            {QStringLiteral("on_bad_rows"), json::value(badRowsName(badRows))},
            {QStringLiteral("limits"), limits.toJson()},
            {QStringLiteral("schema_slug"), json::value(schemaSlug)},
            {QStringLiteral("partial"), partial},
            {QStringLiteral("primary_id"), json::value(primaryId)}};
}

Result<Feed> Feed::fromJson(const std::string& name, const QJsonObject& object)
{
    if (object.value(QStringLiteral("feed")).toInt() != 1)
        return fail(ErrorKind::Config, "this is not a feed file of a version this program knows");
    auto dialect = Dialect::fromJson(object.value(QStringLiteral("dialect")).toObject());
    if (!dialect)
        return fail(dialect.error().in("dialect"));
    auto mapping = Mapping::fromJson(object.value(QStringLiteral("mapping")).toObject());
    if (!mapping)
        return fail(mapping.error().in("mapping"));
    auto policy = badRowsFromName(json::text(object.value(QStringLiteral("on_bad_rows"))));
    if (!policy)
        return fail(ErrorKind::Config, policy.error().what, policy.error().hint);
    if (!object.value(QStringLiteral("partial")).isBool())
        return fail(ErrorKind::Config, "partial must be true or false");
    auto limits = Limits::fromJson(object.value(QStringLiteral("limits")).toObject());
    if (!limits)
        return fail(limits.error().in("limits"));
    Feed feed;
    feed.name = name;
    feed.connection = json::text(object.value(QStringLiteral("connection")));
    feed.object = json::text(object.value(QStringLiteral("object")));
    feed.dialect = std::move(*dialect);
    feed.headerFingerprint = json::text(object.value(QStringLiteral("header_fingerprint")));
    for (const auto& column : object.value(QStringLiteral("columns")).toArray())
        feed.columns.push_back(json::text(column));
    for (const auto& field : object.value(QStringLiteral("custom_fields")).toArray())
        feed.customFields.push_back(json::text(field));
    feed.mapping = std::move(*mapping);
    feed.badRows = *policy;
    feed.limits = *limits;
    feed.schemaSlug = json::text(object.value(QStringLiteral("schema_slug")));
    feed.partial = object.value(QStringLiteral("partial")).toBool();
    feed.primaryId = json::text(object.value(QStringLiteral("primary_id")));
    return feed;
}

/// @p text as the kind of value that stood there before.
static Result<QJsonValue> alike(const QJsonValue& before, const std::string& text)
{
    if (before.isBool()) {
        if (text != "true" && text != "false")
            return fail(ErrorKind::Config, "'" + text + "' is neither true nor false");
        return QJsonValue(text == "true");
    }
    if (before.isDouble()) {
        bool isNumber = false;
        const int number = QString::fromStdString(text).toInt(&isNumber);
        if (!isNumber || number < 0)
            return fail(ErrorKind::Config, "'" + text + "' is not a whole number");
        return QJsonValue(number);
    }
    if (before.isArray())
        return QJsonValue(QJsonArray::fromStringList(
            QString::fromStdString(text).split(QLatin1Char(','), Qt::SkipEmptyParts)));
    return json::value(text);
}

static Result<QJsonObject> withValue(QJsonObject object, QStringList path, const std::string& text)
{
    const QString key = path.takeFirst();
    if (!object.contains(key))
        return fail(ErrorKind::Config, "a feed has no '" + key.toStdString() + "'",
                    "There is: " + object.keys().join(QStringLiteral(", ")).toStdString());
    if (path.isEmpty()) {
        if (object.value(key).isObject())
            return fail(ErrorKind::Config, "'" + key.toStdString() + "' is a group of values",
                        "Name one of its members, as in dialect.delimiter.");
        auto value = alike(object.value(key), text);
        if (!value)
            return fail(value.error().in(key.toStdString()));
        object.insert(key, *value);
        return object;
    }
    auto inner = withValue(object.value(key).toObject(), path, text);
    if (!inner)
        return inner;
    object.insert(key, *inner);
    return object;
}

Result<void> Feed::set(const std::string& path, const std::string& value)
{
    if (path == "feed" || path == "columns" || path.starts_with("mapping"))
        return fail(ErrorKind::Config, "'" + path + "' cannot be set this way",
                    "Use 'muster feed map' for the mapping.");
    auto changed = withValue(toJson(), QString::fromStdString(path).split(QLatin1Char('.')), value);
    if (!changed)
        return fail(std::move(changed.error()));
    auto feed = fromJson(name, *changed);
    if (!feed)
        return fail(std::move(feed.error()));
    *this = std::move(*feed);
    return {};
}

} // namespace muster
