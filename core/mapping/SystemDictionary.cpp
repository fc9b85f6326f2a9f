// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/SystemDictionary.h"

#include "core/base/Json.h"
#include "core/catalogue/Resource.h"

#include <QJsonArray>

namespace muster {

static std::set<std::string, std::less<>> readSet(const QJsonValue& array)
{
    std::set<std::string, std::less<>> set;
    for (const QJsonValue item : array.toArray())
        set.insert(json::text(item));
    return set;
}

static std::vector<HrSystem> readSystems()
{
    std::vector<HrSystem> systems;
    const auto file = loadResource("hris/systems.json");
    if (!file)
        return systems;
    for (const QJsonValue item : file->value(QLatin1String("systems")).toArray()) {
        const QJsonObject object = item.toObject();
        HrSystem system;
        system.name = json::text(object.value(QLatin1String("name")));
        system.possessive = json::text(object.value(QLatin1String("possessive")));
        system.own = readSet(object.value(QLatin1String("own")));
        system.shared = readSet(object.value(QLatin1String("shared")));
        system.isTitled = object.value(QLatin1String("titled")).toBool();
        systems.push_back(std::move(system));
    }
    return systems;
}

const std::vector<HrSystem>& hrSystems()
{
    static const std::vector<HrSystem> systems = readSystems();
    return systems;
}

const HrSystem* ownerOf(std::string_view header)
{
    const HrSystem* owner = nullptr;
    for (const HrSystem& system : hrSystems()) {
        if (!system.own.contains(header))
            continue;
        if (owner)
            return nullptr;
        owner = &system;
    }
    return owner;
}

} // namespace muster
