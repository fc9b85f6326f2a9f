// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/Field.h"
#include "core/mapping/Blank.h"
#include "core/mapping/Mapping.h"
#include "core/mapping/QuotedText.h"

#include <algorithm>

namespace muster {

static constexpr const char* syntaxHint =
    "Write field=column[,column][|step], for example hired_at=\"Hire Date\"|trim|date:MM/dd/yyyy.";

/// The left side: a field of the catalogue, or "+name[:type]" for a field of the user's own.
static Result<void> readTarget(FieldMapping& mapped, const std::string& left)
{
    mapped.field = unquoted(stripBlanks(left));
    if (mapped.field.starts_with('+')) {
        const auto colon = mapped.field.find(':');
        mapped.custom = colon == std::string::npos ? "text" : mapped.field.substr(colon + 1);
        mapped.field = mapped.field.substr(1, colon == std::string::npos ? colon : colon - 1);
        if (!typeFromName(mapped.custom))
            return fail(ErrorKind::Usage, "there is no field type \"" + mapped.custom + "\"",
                        "Use text, email, ssn, date, datetime, boolean or code.");
    }
    if (mapped.field.empty())
        return fail(ErrorKind::Usage, "the name of the field is missing", syntaxHint);
    return {};
}

static Result<void> readStep(FieldMapping& mapped, const std::string& text)
{
    const std::string step(stripBlanks(text));
    if (step == "clear") {
        mapped.blankClears = true;
    } else if (step == "first") {
        mapped.combine = Combine::First;
    } else if (step == "join" || step.starts_with("join:")) {
        mapped.combine = Combine::Join;
        // Blanks count here: "join:, " parts by comma and space.
        if (step != "join")
            mapped.separator = unquoted(text.substr(text.find("join:") + 5));
    } else {
        auto transform = Transform::fromText(step);
        if (!transform)
            return fail(std::move(transform.error()));
        mapped.transforms.push_back(std::move(*transform));
    }
    return {};
}

static Result<void> readSource(FieldMapping& mapped, const std::vector<std::string>& parts)
{
    for (const std::string& column : splitOutsideQuotes(parts.front(), ',')) {
        const std::string name = unquoted(stripBlanks(column));
        if (!name.empty())
            mapped.columns.push_back(name);
    }
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (auto step = readStep(mapped, parts[i]); !step)
            return step;
    }
    const bool isConstant =
        std::any_of(mapped.transforms.begin(), mapped.transforms.end(), [](const Transform& step) {
            return step.name == "constant" || step.name == "default";
        });
    if (mapped.columns.empty() && !isConstant)
        return fail(ErrorKind::Usage, "no column is named for \"" + mapped.field + "\"",
                    "Name a column, or write " + mapped.field + "=|constant:VALUE.");
    return {};
}

Result<void> Mapping::assign(const std::string& text)
{
    const auto equals = text.find('=');
    if (equals == std::string::npos)
        return fail(ErrorKind::Usage, "there is no = between field and column", syntaxHint);
    FieldMapping mapped;
    if (auto target = readTarget(mapped, text.substr(0, equals)); !target)
        return target;
    const std::string right = text.substr(equals + 1);
    if (isBlank(right)) {
        const auto isField = [&](const FieldMapping& other) { return other.field == mapped.field; };
        if (std::erase_if(fields, isField) == 0)
            return fail(ErrorKind::Usage, "\"" + mapped.field + "\" is not mapped",
                        "There is nothing to remove.");
        return {};
    }
    if (auto source = readSource(mapped, splitOutsideQuotes(right, '|')); !source)
        return source;
    for (const std::string& column : mapped.columns)
        std::erase(dropped, column);
    if (FieldMapping* known = find(mapped.field)) {
        if (mapped.custom.empty())
            mapped.custom = known->custom;
        *known = std::move(mapped);
    } else {
        fields.push_back(std::move(mapped));
    }
    return {};
}

} // namespace muster
