// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/Catalogue.h"

#include "core/base/Ascii.h"

#include <algorithm>

namespace muster {

static constexpr std::string_view isoDate = "yyyy-MM-dd";
static constexpr std::string_view isoDateTime = "yyyy-MM-dd'T'HH:mm:ss'Z'";

static bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return ascii::lower(x) == ascii::lower(y); });
}

static bool isNameCharacter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    const bool isReserved = c == '=' || c == '|' || c == ',' || c == '"' || c == '\\';
    return byte >= 0x20 && byte != 0x7f && !isReserved;
}

/// Dots part nested names, so every step between them needs a name.
static bool isName(std::string_view key)
{
    const auto isOuterSpace = [](char c) { return c == ' '; };
    return !key.empty() && key.size() <= 120 && std::all_of(key.begin(), key.end(), isNameCharacter)
        && !isOuterSpace(key.front()) && !isOuterSpace(key.back()) && key.front() != '.'
        && key.back() != '.' && key.find("..") == std::string_view::npos;
}

const Field* Catalogue::find(std::string_view key) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field& field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

void Catalogue::choosePrimaryId(const std::function<bool(const std::string& key)>& isMapped)
{
    if (!primaryId.empty() && isMapped(primaryId))
        return;
    const auto choice = std::find_if(primaryIdChoices.begin(), primaryIdChoices.end(), isMapped);
    if (choice != primaryIdChoices.end())
        primaryId = *choice;
}

Result<void> Catalogue::addCustom(const std::string& key, FieldType type)
{
    if (!allowCustomFields)
        return fail(ErrorKind::Config, label + " takes no further fields",
                    "Map to one of the fields that the service lists.");
    if (!isName(key))
        return fail(ErrorKind::Config, "\"" + key + "\" cannot be the name of a field",
                    "Use letters, digits, spaces, - and _; a dot between two names nests them.");
    for (const Field& field : fields) {
        if (equalIgnoringCase(field.key, key))
            return fail(ErrorKind::Config, "there is already a field named \"" + field.key + "\"",
                        "Choose another name, or map to that field.");
    }
    Field field;
    field.key = key;
    field.label = key;
    field.type = type;
    if (type == FieldType::Date)
        field.format = isoDate;
    if (type == FieldType::DateTime)
        field.format = isoDateTime;
    field.keyDocumented = false;
    field.confidence = "low";
    field.suggest = false;
    field.custom = true;
    fields.push_back(std::move(field));
    return {};
}

} // namespace muster
