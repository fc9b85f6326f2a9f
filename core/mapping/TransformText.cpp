// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/QuotedText.h"
#include "core/mapping/Transform.h"

namespace muster {

static constexpr std::string_view separators = ":|,=";

/// The first '=' outside of quotes, npos if there is none.
static std::size_t equalsSign(std::string_view text)
{
    bool isQuoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            isQuoted = !isQuoted;
        else if (text[i] == '=' && !isQuoted)
            return i;
    }
    return std::string_view::npos;
}

static Result<void> readMapPart(Transform& transform, const std::string& part)
{
    const auto at = equalsSign(part);
    if (at == std::string::npos)
        return fail(ErrorKind::Usage, "a value map is written FROM=TO",
                    "For example map:A=Active:T=Terminated:*=issue.");
    const std::string from = unquoted(part.substr(0, at));
    const std::string to = unquoted(part.substr(at + 1));
    if (part.starts_with("*="))
        transform.options["other"] = to;
    else
        transform.values[from] = to;
    return {};
}

static void readDatePart(Transform& transform, const std::string& part)
{
    if (part.starts_with("to="))
        transform.options["to"] = unquoted(part.substr(3));
    else
        transform.list.push_back(unquoted(part));
}

/// Options of the steps whose parts have a fixed place.
static std::vector<std::string> placesOf(const std::string& name)
{
    if (name == "split")
        return {"part"};
    if (name == "pad")
        return {"width", "with"};
    if (name == "boolean")
        return {"true", "false"};
    if (name == "constant" || name == "default")
        return {"value"};
    if (name == "lookup")
        return {"by", "take"};
    return {};
}

Result<Transform> Transform::fromText(const std::string& text)
{
    const std::vector<std::string> parts = splitOutsideQuotes(text, ':');
    Transform transform;
    transform.name = unquoted(parts.front());
    const std::vector<std::string> places = placesOf(transform.name);
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (transform.name == "date") {
            readDatePart(transform, parts[i]);
        } else if (transform.name == "map") {
            if (auto read = readMapPart(transform, parts[i]); !read)
                return fail(std::move(read.error()));
        } else if (i <= places.size()) {
            transform.options[places[i - 1]] = unquoted(parts[i]);
        } else {
            return fail(ErrorKind::Usage, "the step \"" + transform.name + "\" has too many parts",
                        "Put a part that holds a colon in double quotes.");
        }
    }
    if (auto valid = transform.validate(); !valid)
        return fail(std::move(valid.error()));
    return transform;
}

std::string Transform::toText() const
{
    std::string text = name;
    for (const std::string& format : list)
        text += ':' + quotedWhereNeeded(format, separators);
    for (const auto& [from, to] : values)
        text += ':' + quotedWhereNeeded(from, from == "*" ? "*" : separators) + '='
            + quotedWhereNeeded(to, separators);
    if (name == "date" && !option("to").empty())
        text += ":to=" + quotedWhereNeeded(option("to"), separators);
    if (name == "map" && !option("other").empty())
        text += ":*=" + option("other");
    for (const std::string& place : placesOf(name)) {
        const std::string value = option(place);
        if (!value.empty())
            text += ':' + (name == "boolean" ? value : quotedWhereNeeded(value, separators));
    }
    return text;
}

} // namespace muster
