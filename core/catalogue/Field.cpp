// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/Field.h"

#include <array>
#include <utility>

namespace muster {

static constexpr std::array<std::pair<FieldType, std::string_view>, 7> typeNames = {{
    {FieldType::Text, "text"},
    {FieldType::Email, "email"},
    {FieldType::Ssn, "ssn"},
    {FieldType::Date, "date"},
    {FieldType::DateTime, "datetime"},
    {FieldType::Boolean, "boolean"},
    {FieldType::Code, "code"},
}};

static constexpr std::array<std::pair<Need, std::string_view>, 5> needNames = {{
    {Need::Required, "required"},
    {Need::Recommended, "recommended"},
    {Need::Optional, "optional"},
    {Need::Legacy, "legacy"},
    {Need::Unknown, "unknown"},
}};

template <class Enum, std::size_t N>
static std::string nameOf(const std::array<std::pair<Enum, std::string_view>, N>& names, Enum value)
{
    for (const auto& [candidate, name] : names) {
        if (candidate == value)
            return std::string(name);
    }
    return {};
}

template <class Enum, std::size_t N>
static std::optional<Enum> valueOf(const std::array<std::pair<Enum, std::string_view>, N>& names,
                                   std::string_view text)
{
    for (const auto& [value, name] : names) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

std::string typeName(FieldType type)
{
    return nameOf(typeNames, type);
}

std::string needName(Need need)
{
    return nameOf(needNames, need);
}

std::optional<FieldType> typeFromName(std::string_view name)
{
    return valueOf(typeNames, name);
}

std::optional<Need> needFromName(std::string_view name)
{
    return valueOf(needNames, name);
}

} // namespace muster
