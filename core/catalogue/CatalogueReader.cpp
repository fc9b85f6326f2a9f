// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Json.h"
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/Resource.h"

#include <QJsonArray>

namespace muster {

static std::string textAt(const QJsonObject& object, QLatin1String key)
{
    return json::text(object.value(key));
}

static std::vector<std::string> listAt(const QJsonObject& object, QLatin1String key)
{
    std::vector<std::string> list;
    for (const QJsonValue item : object.value(key).toArray())
        list.push_back(json::text(item));
    return list;
}

static Sensitivity sensitivityFromName(const std::string& name)
{
    if (name == "secret")
        return Sensitivity::Secret;
    return name == "personal" ? Sensitivity::Personal : Sensitivity::Normal;
}

static Result<Field> readField(const QJsonObject& object)
{
    Field field;
    field.key = textAt(object, QLatin1String("key"));
    const auto type = typeFromName(textAt(object, QLatin1String("type")));
    const auto need = needFromName(textAt(object, QLatin1String("need")));
    if (field.key.empty() || !type || !need)
        return fail(ErrorKind::Bug,
                    "the built-in catalogue has a wrong field \"" + field.key + "\"");
    field.type = *type;
    field.need = *need;
    field.label = textAt(object, QLatin1String("label"));
    field.format = textAt(object, QLatin1String("format"));
    field.shape = textAt(object, QLatin1String("shape"));
    field.unique = object.value(QLatin1String("unique")).toBool();
    field.values = listAt(object, QLatin1String("values"));
    field.olderValues = listAt(object, QLatin1String("olderValues"));
    field.sensitivity = sensitivityFromName(textAt(object, QLatin1String("sensitivity")));
    field.keyDocumented = object.value(QLatin1String("keyDocumented")).toBool(true);
    field.confidence = textAt(object, QLatin1String("confidence"));
    field.example = textAt(object, QLatin1String("example"));
    field.notes = textAt(object, QLatin1String("notes"));
    field.roles = listAt(object, QLatin1String("roles"));
    field.aliases = listAt(object, QLatin1String("aliases"));
    field.leftValues = listAt(object, QLatin1String("leftValues"));
    field.suggest = object.value(QLatin1String("suggest")).toBool(true);
    return field;
}

static Result<Catalogue> readCatalogue(std::string_view service, const QJsonObject& object)
{
    Catalogue catalogue;
    catalogue.service = service;
    catalogue.object = textAt(object, QLatin1String("object"));
    catalogue.label = textAt(object, QLatin1String("label"));
    catalogue.allowCustomFields = object.value(QLatin1String("allowCustomFields")).toBool();
    catalogue.complete = object.value(QLatin1String("complete")).toBool();
    catalogue.freeSchema = object.value(QLatin1String("freeSchema")).toBool();
    catalogue.primaryIdChoices = listAt(object, QLatin1String("primaryId"));
    if (!catalogue.primaryIdChoices.empty())
        catalogue.primaryId = catalogue.primaryIdChoices.front();
    catalogue.primaryIdRepeats = object.value(QLatin1String("primaryIdRepeats")).toBool();
    catalogue.note = textAt(object, QLatin1String("note"));
    catalogue.fileRules = listAt(object, QLatin1String("fileRules"));
    for (const QJsonValue item : object.value(QLatin1String("fields")).toArray()) {
        auto field = readField(item.toObject());
        if (!field)
            return fail(std::move(field.error()));
        catalogue.fields.push_back(std::move(*field));
    }
    return catalogue;
}

static Result<QJsonArray> objectsOf(std::string_view service)
{
    const auto file = loadResource("catalogues/" + std::string(service) + ".json");
    if (!file)
        return fail(ErrorKind::Config, "there is no service named \"" + std::string(service) + "\"",
                    "Use threatswitch or secureframe.");
    return file->value(QLatin1String("objects")).toArray();
}

std::vector<std::string> catalogueObjects(std::string_view service)
{
    std::vector<std::string> names;
    if (const auto objects = objectsOf(service)) {
        for (const QJsonValue object : *objects)
            names.push_back(textAt(object.toObject(), QLatin1String("object")));
    }
    return names;
}

Result<Catalogue> loadCatalogue(std::string_view service, std::string_view object)
{
    const auto objects = objectsOf(service);
    if (!objects)
        return fail(objects.error());
    std::string known;
    for (const QJsonValue item : *objects) {
        const std::string name = textAt(item.toObject(), QLatin1String("object"));
        if (name == object)
            return readCatalogue(service, item.toObject());
        known += (known.empty() ? "" : ", ") + name;
    }
    return fail(ErrorKind::Config,
                std::string(service) + " has no object named \"" + std::string(object) + "\"",
                "Use one of: " + known + ".");
}

} // namespace muster
