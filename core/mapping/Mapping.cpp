// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/Mapping.h"

#include "core/base/Hash.h"
#include "core/base/Json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace muster {

static constexpr std::array<std::pair<Confidence, std::string_view>, 5> confidenceNames = {{
    {Confidence::High, "high"},
    {Confidence::Medium, "medium"},
    {Confidence::Low, "low"},
    {Confidence::None, "none"},
    {Confidence::Person, "person"},
}};

std::string_view confidenceName(Confidence confidence)
{
    for (const auto& [value, name] : confidenceNames) {
        if (value == confidence)
            return name;
    }
    return {};
}

Confidence confidenceFromName(std::string_view name)
{
    for (const auto& [value, candidate] : confidenceNames) {
        if (candidate == name)
            return value;
    }
    return Confidence::Person;
}

const FieldMapping* Mapping::find(std::string_view field) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const FieldMapping& mapped) {
        return mapped.field == field;
    });
    return found == fields.end() ? nullptr : &*found;
}

FieldMapping* Mapping::find(std::string_view field)
{
    return const_cast<FieldMapping*>(std::as_const(*this).find(field));
}

static QJsonArray toArray(const std::vector<std::string>& list)
{
    QJsonArray array;
    for (const std::string& item : list)
        array.append(json::value(item));
    return array;
}

static std::vector<std::string> toList(const QJsonValue& array)
{
    std::vector<std::string> list;
    for (const QJsonValue item : array.toArray())
        list.push_back(json::text(item));
    return list;
}

/// What decides the values sent; members at their default are left out so that feeds stay short.
static QJsonObject meaningOf(const FieldMapping& mapped)
{
    QJsonObject object;
    object.insert(QLatin1String("field"), json::value(mapped.field));
    object.insert(QLatin1String("columns"), toArray(mapped.columns));
    if (mapped.combine == Combine::Join)
        object.insert(QLatin1String("join"), json::value(mapped.separator));
    QJsonArray steps;
    for (const Transform& transform : mapped.transforms)
        steps.append(transform.toJson());
    object.insert(QLatin1String("transforms"), steps);
    if (mapped.blankClears)
        object.insert(QLatin1String("blank_clears"), true);
    if (!mapped.custom.empty())
        object.insert(QLatin1String("custom"), json::value(mapped.custom));
    return object;
}

QJsonObject Mapping::toJson() const
{
    QJsonArray array;
    for (const FieldMapping& mapped : fields) {
        QJsonObject object = meaningOf(mapped);
        object.insert(QLatin1String("confidence"), json::value(confidenceName(mapped.confidence)));
        if (!mapped.reason.empty())
            object.insert(QLatin1String("reason"), json::value(mapped.reason));
        array.append(object);
    }
    QJsonObject object;
    object.insert(QLatin1String("fields"), array);
    object.insert(QLatin1String("dropped"), toArray(dropped));
    return object;
}

static Result<FieldMapping> readField(const QJsonObject& object)
{
    FieldMapping mapped;
    mapped.field = json::text(object.value(QLatin1String("field")));
    if (mapped.field.empty())
        return fail(ErrorKind::Config, "a mapping without the name of its field",
                    "Give every entry of \"fields\" a \"field\".");
    mapped.columns = toList(object.value(QLatin1String("columns")));
    if (object.contains(QLatin1String("join"))) {
        mapped.combine = Combine::Join;
        mapped.separator = json::text(object.value(QLatin1String("join")));
    }
    for (const QJsonValue step : object.value(QLatin1String("transforms")).toArray()) {
        auto transform = Transform::fromJson(step);
        if (!transform)
            return fail(transform.error().in("field \"" + mapped.field + "\""));
        mapped.transforms.push_back(std::move(*transform));
    }
    mapped.blankClears = object.value(QLatin1String("blank_clears")).toBool();
    mapped.custom = json::text(object.value(QLatin1String("custom")));
    mapped.confidence = confidenceFromName(json::text(object.value(QLatin1String("confidence"))));
    mapped.reason = json::text(object.value(QLatin1String("reason")));
    return mapped;
}

Result<Mapping> Mapping::fromJson(const QJsonObject& object)
{
    Mapping mapping;
    for (const QJsonValue item : object.value(QLatin1String("fields")).toArray()) {
        auto mapped = readField(item.toObject());
        if (!mapped)
            return fail(std::move(mapped.error()));
        if (mapping.find(mapped->field))
            return fail(ErrorKind::Config, "the field \"" + mapped->field + "\" is mapped twice",
                        "Keep one entry; several columns can feed one field.");
        mapping.fields.push_back(std::move(*mapped));
    }
    mapping.dropped = toList(object.value(QLatin1String("dropped")));
    return mapping;
}

std::string Mapping::digest() const
{
    QJsonArray array;
    for (const FieldMapping& mapped : fields)
        array.append(meaningOf(mapped));
    const QByteArray text = QJsonDocument(array).toJson(QJsonDocument::Compact);
    return Sha256::hexOf({text.constData(), static_cast<std::size_t>(text.size())});
}

} // namespace muster
