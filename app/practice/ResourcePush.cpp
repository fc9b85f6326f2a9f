// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/ResourcePush.h"

#include "app/practice/ResourceSchema.h"
#include "core/base/Json.h"

#include <QJsonDocument>

#include <algorithm>

namespace muster::practice {

static tl::unexpected<Error> bad(std::string what)
{
    return fail(ErrorKind::BadData, std::move(what));
}

static bool isSlug(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

Result<ResourcePush> ResourcePush::parse(std::string_view body, std::string_view vendorSlug)
{
    const auto root = json::parseObject(body);
    if (!root)
        return bad("the body: " + root.error().what);
    const auto text = [&](std::string_view name) { return json::at(*root, name).toString(); };
    ResourcePush push;
    push.m_slug = text("/schema_slug").toStdString();
    if (!isSlug(push.m_slug))
        return bad("schema_slug must be a string of lower-case letters, digits and underscores");
    if (text("/vendor_slug").toStdString() != vendorSlug)
        return bad("vendor_slug does not match this connection");
    const auto partial = json::at(*root, "/partial");
    if (!partial.isUndefined() && !partial.isBool())
        return bad("partial must be true or false");
    push.m_partial = partial.toBool();
    push.m_objects = json::at(*root, "/resource_data").toArray();
    if (push.m_objects.isEmpty())
        return bad("resource_data must be an array with at least one object");
    for (qsizetype i = 0; i < push.m_objects.size(); ++i)
        if (!push.m_objects.at(i).isObject())
            return bad("resource_data[" + std::to_string(i) + "] is not an object");
    return push;
}

static Result<ResourceSchema> schemaFor(const PracticeBooks& books, const std::string& slug,
                                        const QJsonObject& first)
{
    const auto known = books.schemas.find(slug);
    if (known != books.schemas.end())
        return ResourceSchema::fromJson(known->second);
    return ResourceSchema::fromFirst(first);
}

Result<void> ResourcePush::apply(PracticeBooks& books) const
{
    auto schema = schemaFor(books, m_slug, m_objects.first().toObject());
    if (!schema)
        return fail(schema.error());
    for (qsizetype i = 0; i < m_objects.size(); ++i)
        if (const auto problem = schema->problem(m_objects.at(i).toObject(), m_partial))
            return bad("resource_data[" + std::to_string(i) + "] " + *problem);
    books.schemas[m_slug] = schema->toJson();
    auto& resources = books.resources[m_slug];
    for (const auto& value : m_objects) {
        const auto given = withoutArrays(value.toObject(), m_partial);
        auto& stored = resources[schema->idOf(given)];
        const auto old = m_partial && !stored.empty()
            ? json::parseObject(stored).value_or(QJsonObject())
            : QJsonObject();
        const auto now = mergedPartially(old, given);
        stored = QJsonDocument(now).toJson(QJsonDocument::Compact).toStdString();
    }
    return {};
}

} // namespace muster::practice
