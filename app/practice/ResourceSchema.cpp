// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/ResourceSchema.h"

#include "app/practice/ImportRules.h"
#include "core/base/Json.h"

namespace muster::practice {

using Paths = std::map<std::string, QJsonValue>;

static void collect(const QJsonObject& object, const std::string& prefix, Paths& into)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto path = prefix + it.key().toStdString();
        if (it.value().isObject())
            collect(it.value().toObject(), path + '.', into);
        else if (!it.value().isArray())
            into.emplace(path, it.value());
    }
}

static Paths pathsOf(const QJsonObject& object)
{
    Paths paths;
    collect(object, {}, paths);
    return paths;
}

static const char* typeOf(const QJsonValue& value)
{
    if (value.isNull())
        return "null";
    if (value.isBool())
        return "boolean";
    return value.isDouble() ? "number" : "string";
}

Result<ResourceSchema> ResourceSchema::fromFirst(const QJsonObject& first)
{
    ResourceSchema schema;
    for (const auto& [path, value] : pathsOf(first))
        schema.m_types.emplace(path, typeOf(value));
    for (const char* candidate : {"serial_number", "device_uuid", "id"})
        if (schema.m_types.count(candidate) > 0)
            schema.m_primaryId = candidate;
    if (schema.m_primaryId.empty())
        return fail(ErrorKind::BadData,
                    "resource_data[0] has no field that can be the primary ID (id)");
    return schema;
}

ResourceSchema ResourceSchema::fromJson(const QJsonObject& object)
{
    ResourceSchema schema;
    schema.m_primaryId = json::text(object.value(QStringLiteral("primary_id")));
    const auto types = object.value(QStringLiteral("structure")).toObject();
    for (auto it = types.begin(); it != types.end(); ++it)
        schema.m_types.emplace(it.key().toStdString(), json::text(it.value()));
    return schema;
}

QJsonObject ResourceSchema::toJson() const
{
    QJsonObject types;
    for (const auto& [path, type] : m_types)
        types.insert(QString::fromStdString(path), json::value(type));
    return {{QStringLiteral("primary_id"), json::value(m_primaryId)},
            {QStringLiteral("structure"), types},
            {QStringLiteral("model"), json::value(model())}};
}

static std::optional<std::string> badEmail(const std::string& path, const QJsonValue& value)
{
    const auto name = path.substr(path.rfind('.') + 1);
    if (name != "email" && !name.ends_with("_email"))
        return std::nullopt;
    const auto email = value.toString().toStdString();
    if (email.empty())
        return std::nullopt;
    if (!isEmailShaped(email))
        return path + " is not an e-mail address";
    return isBlocked(email)
        ? std::optional(path + " is at a domain that is not allowed in this account")
        : std::nullopt;
}

std::optional<std::string> ResourceSchema::problem(const QJsonObject& object, bool partial)
{
    const auto given = pathsOf(object);
    if (idOf(object).empty())
        return "has no value for the primary ID " + m_primaryId;
    for (const auto& [path, type] : m_types)
        if (!partial && given.count(path) == 0)
            return "does not match the schema: missing " + path;
    for (const auto& [path, value] : given) {
        const auto known = m_types.find(path);
        const auto below = m_types.lower_bound(path + '.');
        const bool isGroup = below != m_types.end() && below->first.starts_with(path + '.');
        if (known == m_types.end() && !(partial && value.isNull() && isGroup))
            return "does not match the schema: unexpected " + path;
        if (auto bad = badEmail(path, value))
            return bad;
        if (value.isNull() || known == m_types.end())
            continue;
        if (known->second == "null")
            known->second = typeOf(value);
        if (known->second != typeOf(value))
            return path + " must be a " + known->second + ", as in the schema";
    }
    return std::nullopt;
}

std::string ResourceSchema::idOf(const QJsonObject& object) const
{
    return json::text(object.value(QString::fromStdString(m_primaryId)));
}

std::string ResourceSchema::model() const
{
    const auto has = [&](const char* path) { return m_types.count(path) > 0; };
    if (has("cloud_resource_type"))
        return "cloud_resources";
    if (has("training_slug"))
        return {};
    if (has("device_uuid") || has("serial_number"))
        return "devices";
    return has("email") ? "user_accounts" : "";
}

QJsonObject withoutArrays(const QJsonObject& object, bool keepNulls)
{
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isArray() || (it.value().isNull() && !keepNulls))
            continue;
        if (it.value().isObject())
            kept.insert(it.key(), withoutArrays(it.value().toObject(), keepNulls));
        else
            kept.insert(it.key(), it.value());
    }
    return kept;
}

QJsonObject mergedPartially(QJsonObject old, const QJsonObject& changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull())
            old.remove(it.key());
        else if (it.value().isObject())
            old.insert(it.key(),
                       mergedPartially(old.value(it.key()).toObject(), it.value().toObject()));
        else
            old.insert(it.key(), it.value());
    }
    return old;
}

} // namespace muster::practice
