// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/Transform.h"

#include "core/base/Json.h"
#include "core/mapping/DatePattern.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <string_view>

namespace muster {

namespace {

/// What a transform of one name may and must be given.
struct Rule {
    std::string_view name;
    std::array<std::string_view, 2> options; ///< known single values
    std::size_t required; ///< that many of them, from the front, must be there
    bool takesValues = false;
    bool takesList = false;
};

constexpr std::array rules = {
    Rule{"trim", {}, 0},
    Rule{"upper", {}, 0},
    Rule{"lower", {}, 0},
    Rule{"title", {}, 0},
    Rule{"split", {"part"}, 1},
    Rule{"date", {"to"}, 0, false, true},
    Rule{"ssn", {}, 0},
    Rule{"pad", {"width", "with"}, 1},
    Rule{"boolean", {"true", "false"}, 0},
    Rule{"map", {"other"}, 0, true},
    Rule{"constant", {"value"}, 1},
    Rule{"default", {"value"}, 1},
    Rule{"strip", {}, 0},
    Rule{"lookup", {"by", "take"}, 2},
};

const Rule* ruleOf(std::string_view name)
{
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const Rule& rule) { return rule.name == name; });
    return found == rules.end() ? nullptr : &*found;
}

tl::unexpected<Error> wrong(const Transform& transform, const std::string& what)
{
    return fail(ErrorKind::Usage, "the step \"" + transform.name + "\" " + what,
                "See muster feed map --help for the steps and how they are written.");
}

Result<void> checkOptions(const Transform& transform, const Rule& rule)
{
    for (const auto& [key, value] : transform.options) {
        if (std::find(rule.options.begin(), rule.options.end(), key) == rule.options.end())
            return wrong(transform, "has no option \"" + key + "\"");
    }
    for (std::size_t i = 0; i < rule.required; ++i) {
        if (transform.option(std::string(rule.options[i])).empty())
            return wrong(transform, "needs " + std::string(rule.options[i]));
    }
    if (!transform.values.empty() && !rule.takesValues)
        return wrong(transform, "takes no values");
    if (rule.takesValues && transform.values.empty())
        return wrong(transform, "needs at least one value");
    if (!transform.list.empty() && !rule.takesList)
        return wrong(transform, "takes no list");
    return {};
}

bool isWidth(const std::string& text)
{
    const bool isNumber = !text.empty() && text.size() <= 3
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isNumber && std::stoi(text) >= 1 && std::stoi(text) <= 100;
}

Result<void> checkDate(const Transform& transform)
{
    for (const std::string& format : transform.list) {
        if (!DatePattern::compile(format))
            return wrong(transform, "cannot read the format \"" + format + "\"");
    }
    const std::string to = transform.option("to");
    if (!to.empty() && !DatePattern::compile(to))
        return wrong(transform, "cannot write the format \"" + to + "\"");
    return {};
}

} // namespace

std::string Transform::option(const std::string& key) const
{
    const auto found = options.find(key);
    return found == options.end() ? std::string() : found->second;
}

Result<void> Transform::validate() const
{
    const Rule* rule = ruleOf(name);
    if (!rule)
        return fail(ErrorKind::Usage, "there is no step named \"" + name + "\"",
                    "Use trim, upper, lower, title, split, date, ssn, pad, boolean, map, constant, "
                    "default, strip or lookup.");
    if (auto checked = checkOptions(*this, *rule); !checked)
        return checked;
    if (name == "date")
        return checkDate(*this);
    const std::string part = option("part");
    if (name == "split" && part != "first" && part != "middle" && part != "last")
        return wrong(*this, "needs part first, middle or last");
    if (name == "pad" && (!isWidth(option("width")) || option("with").size() > 1))
        return wrong(*this, "needs a width from 1 to 100 and one character to fill with");
    const std::string other = option("other");
    if (name == "map" && !other.empty() && other != "keep" && other != "blank" && other != "issue")
        return wrong(*this, "knows keep, blank or issue for all other values");
    if (name == "boolean" && option("true").empty() != option("false").empty())
        return wrong(*this, "needs the words for yes and the words for no");
    return {};
}

QJsonValue Transform::toJson() const
{
    QJsonObject object;
    for (const auto& [key, value] : options)
        object.insert(QString::fromStdString(key), json::value(value));
    if (!values.empty()) {
        QJsonObject map;
        for (const auto& [from, to] : values)
            map.insert(QString::fromStdString(from), json::value(to));
        object.insert(QLatin1String("values"), map);
    }
    if (!list.empty()) {
        QJsonArray formats;
        for (const std::string& format : list)
            formats.append(json::value(format));
        object.insert(QLatin1String("from"), formats);
    }
    object.insert(QLatin1String("do"), json::value(name));
    return object;
}

Result<Transform> Transform::fromJson(const QJsonValue& value)
{
    Transform transform;
    const QJsonObject object = value.toObject();
    for (auto item = object.begin(); item != object.end(); ++item) {
        const std::string key = item.key().toStdString();
        if (key == "do") {
            transform.name = json::text(item.value());
        } else if (key == "values") {
            const QJsonObject map = item.value().toObject();
            for (auto pair = map.begin(); pair != map.end(); ++pair)
                transform.values.emplace(pair.key().toStdString(), json::text(pair.value()));
        } else if (key == "from") {
            for (const QJsonValue format : item.value().toArray())
                transform.list.push_back(json::text(format));
        } else {
            transform.options.emplace(key, json::text(item.value()));
        }
    }
    if (auto valid = transform.validate(); !valid)
        return fail(ErrorKind::Config, valid.error().what, valid.error().hint);
    return transform;
}

} // namespace muster
