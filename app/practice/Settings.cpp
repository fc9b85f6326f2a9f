// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/Settings.h"

#include "core/base/Json.h"
#include "core/base/JsonWriter.h"

#include <array>
#include <charconv>
#include <variant>

namespace muster::practice {

struct SettingKey {
    std::string_view name;
    std::variant<std::string Settings::*, unsigned Settings::*, bool Settings::*> member;
    std::string_view choices = {}; ///< space on both sides of each; empty = any text
};

static const std::array<SettingKey, 16> keys{{
    {"token_path", &Settings::tokenPath},
    {"token_style", &Settings::tokenStyle, " any json form basic "},
    {"token_pointer", &Settings::tokenPointer},
    {"token_seconds", &Settings::tokenSeconds},
    {"import_path", &Settings::importPath},
    {"file_part", &Settings::filePart},
    {"name_part", &Settings::namePart},
    {"object_part", &Settings::objectPart},
    {"key_id_part", &Settings::keyIdPart},
    {"mappings_part", &Settings::mappingsPart},
    {"row_base", &Settings::rowBase, " 1 2 "},
    {"queued", &Settings::queued, " true false "},
    {"polls", &Settings::polls},
    {"shape", &Settings::shape, " flat nested "},
    {"unknown_columns", &Settings::unknownColumns, " keep refuse "},
    {"rate_limit", &Settings::rateLimit},
}};

static bool isAllowed(const SettingKey& key, std::string_view value)
{
    return key.choices.empty()
        || key.choices.find(' ' + std::string(value) + ' ') != std::string_view::npos;
}

/// False when the text does not fit the member's type.
static bool assign(Settings& settings, const SettingKey& key, std::string_view value)
{
    if (const auto* text = std::get_if<std::string Settings::*>(&key.member)) {
        settings.*(*text) = value;
        return true;
    }
    if (const auto* flag = std::get_if<bool Settings::*>(&key.member)) {
        settings.*(*flag) = value == "true";
        return true;
    }
    const auto* end = value.data() + value.size();
    unsigned number = 0;
    const auto read = std::from_chars(value.data(), end, number);
    settings.*std::get<unsigned Settings::*>(key.member) = number;
    return read.ec == std::errc() && read.ptr == end;
}

Result<void> Settings::set(std::string_view key, std::string_view value)
{
    std::string names;
    for (const auto& known : keys) {
        names.append(" ").append(known.name);
        if (known.name != key)
            continue;
        Settings changed = *this;
        if (!isAllowed(known, value) || !assign(changed, known, value))
            return fail(ErrorKind::Usage, "the setting " + std::string(key) + " cannot be that",
                        known.choices.empty() ? "Give a whole number."
                                              : "Choices:" + std::string(known.choices));
        *this = std::move(changed);
        return {};
    }
    return fail(ErrorKind::Usage, "\"" + std::string(key) + "\" is not a setting",
                "Settings:" + names);
}

Result<void> Settings::set(const QJsonObject& values)
{
    Settings changed = *this;
    for (auto it = values.begin(); it != values.end(); ++it)
        if (auto done = changed.set(it.key().toStdString(), json::text(it.value())); !done)
            return done;
    *this = std::move(changed);
    return {};
}

std::string Settings::json() const
{
    JsonWriter out;
    out.beginObject();
    for (const auto& key : keys) {
        out.key(key.name);
        if (const auto* text = std::get_if<std::string Settings::*>(&key.member))
            out.value(this->*(*text));
        else if (const auto* flag = std::get_if<bool Settings::*>(&key.member))
            out.value(this->*(*flag));
        else
            out.value(this->*std::get<unsigned Settings::*>(key.member));
    }
    out.endObject();
    return out.text();
}

} // namespace muster::practice
