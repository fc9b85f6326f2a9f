// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/delta/FileFacts.h"

#include "core/base/Json.h"
#include "core/base/JsonWriter.h"

#include <QJsonArray>

#include <map>

namespace muster {

std::string FileFacts::toJson() const
{
    JsonWriter json;
    json.beginObject().member("rows", rows);
    if (leavers)
        json.member("leavers", *leavers);
    json.member("terminations", terminations);
    if (trailer)
        json.member("trailer", *trailer);
    json.key("fill").beginObject();
    std::map<std::string, std::vector<std::uint64_t>> fields; // [field, first column, ...]
    for (const FieldFill& one : fill) {
        auto& places = fields[one.field];
        const auto place = static_cast<std::size_t>(one.column);
        places.resize(std::max(places.size(), place + 1));
        places[place] = one.rows;
    }
    for (const auto& [field, places] : fields) {
        json.key(field).beginArray();
        for (const std::uint64_t filled : places)
            json.value(filled);
        json.endArray();
    }
    json.endObject().endObject();
    return json.text();
}

static std::uint64_t number(const QJsonValue& value)
{
    return static_cast<std::uint64_t>(value.toInteger());
}

Result<FileFacts> FileFacts::fromJson(const std::string& text)
{
    const auto object = json::parseObject(text);
    if (!object)
        return fail(ErrorKind::Bug,
                    "the ledger's note about a file cannot be read: " + object.error().what);
    FileFacts facts;
    facts.rows = number(object->value(QStringLiteral("rows")));
    facts.terminations = number(object->value(QStringLiteral("terminations")));
    if (const auto leavers = object->value(QStringLiteral("leavers")); leavers.isDouble())
        facts.leavers = number(leavers);
    if (const auto trailer = object->value(QStringLiteral("trailer")); trailer.isDouble())
        facts.trailer = number(trailer);
    const QJsonObject fields = object->value(QStringLiteral("fill")).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        int column = 0;
        for (const auto& filled : field.value().toArray())
            facts.fill.push_back({field.key().toStdString(), column++, number(filled)});
    }
    return facts;
}

} // namespace muster
