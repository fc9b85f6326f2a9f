// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ScheduleActions.h"
#include "app/cli/ScheduleReport.h"
#include "core/base/Json.h"

#include <QJsonArray>

namespace muster::cli {

/// As one word of a shell.
static std::string shellWord(const std::string& text)
{
    static constexpr std::string_view plain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:@%,+";
    if (!text.empty() && text.find_first_not_of(plain) == std::string::npos)
        return text;
    std::string word = "'";
    for (const char sign : text)
        word += sign == '\'' ? "'\\''" : std::string(1, sign);
    return word + "'";
}

/// As "schedule set" takes it.
static std::string optionText(const QJsonValue& value)
{
    if (value.isDouble())
        return std::to_string(value.toInt());
    if (!value.isArray())
        return json::text(value);
    std::string words;
    for (const auto& word : value.toArray())
        words += (words.empty() ? "" : ",") + json::text(word);
    return words;
}

void printSettings(const Console& console, const Schedule& schedule)
{
    const QJsonObject object = schedule.toJson();
    console.print("set by 'muster schedule set " + schedule.feed + "' with:");
    for (const auto& [option, member] : scheduleMembers())
        console.print("  " + std::string(option) + " "
                      + shown(shellWord(optionText(object.value(QLatin1String(member))))));
}

void writeSettings(JsonWriter& json, const Schedule& schedule)
{
    const QJsonObject object = schedule.toJson();
    for (const ScheduleMember& known : scheduleMembers()) {
        const QJsonValue value = object.value(QLatin1String(known.member));
        json.key(known.member);
        if (value.isDouble()) {
            json.value(value.toInt());
        } else if (!value.isArray()) {
            json.value(json::text(value));
        } else {
            json.beginArray();
            for (const auto& word : value.toArray())
                json.value(json::text(word));
            json.endArray();
        }
    }
}

} // namespace muster::cli
