// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/FeedDifference.h"

#include <algorithm>

namespace muster {

namespace {

using About = FeedChange::About;
using Changes = std::vector<FeedChange>;

std::string joined(const std::vector<std::string>& words, const std::string& with)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : with) + word;
    return text;
}

std::string sourceOf(const FieldMapping& field)
{
    if (field.columns.empty())
        return "a fixed value";
    return joined(field.columns, field.combine == Combine::Join ? " + " : " or ");
}

std::string stepsOf(const FieldMapping& field)
{
    std::vector<std::string> steps;
    for (const Transform& transform : field.transforms)
        steps.push_back(transform.toText());
    return steps.empty() ? "no steps" : joined(steps, ", ");
}

void compareField(Changes& changes, const FieldMapping& before, const FieldMapping& after)
{
    const auto add = [&](std::string text) {
        changes.push_back({About::Mapping, after.field, after.field + " " + std::move(text)});
    };
    if (sourceOf(before) != sourceOf(after))
        add("now comes from " + sourceOf(after) + " (was " + sourceOf(before) + ")");
    else if (before.separator != after.separator && after.combine == Combine::Join)
        add("is joined with '" + after.separator + "' (was '" + before.separator + "')");
    if (before.transforms != after.transforms)
        add("now takes the steps: " + stepsOf(after) + " (was: " + stepsOf(before) + ")");
    if (before.blankClears != after.blankClears)
        add(after.blankClears ? "is now cleared by a blank cell"
                              : "is no longer cleared by a blank cell");
    if (before.custom != after.custom)
        add("is now of another type");
}

void compareMapping(Changes& changes, const Mapping& before, const Mapping& after)
{
    for (const FieldMapping& field : after.fields) {
        if (const FieldMapping* old = before.find(field.field))
            compareField(changes, *old, field);
        else
            changes.push_back({About::Mapping, field.field,
                               field.field + " is now filled, from " + sourceOf(field)});
    }
    for (const FieldMapping& field : before.fields) {
        if (!after.find(field.field))
            changes.push_back({About::Mapping, field.field,
                               field.field + " is no longer filled (was " + sourceOf(field) + ")"});
    }
}

void compareDropped(Changes& changes, const Mapping& before, const Mapping& after)
{
    const auto lacks = [](const std::vector<std::string>& list, const std::string& name) {
        return std::find(list.begin(), list.end(), name) == list.end();
    };
    for (const std::string& column : after.dropped) {
        if (lacks(before.dropped, column))
            changes.push_back(
                {About::Mapping, column, "the column " + column + " is now never read"});
    }
    for (const std::string& column : before.dropped) {
        if (lacks(after.dropped, column))
            changes.push_back({About::Mapping, column,
                               "the column " + column + " is no longer kept from being read"});
    }
}

void compareValue(Changes& changes, About about, const std::string& subject,
                  const std::string& before, const std::string& after)
{
    if (before == after)
        return;
    const auto shown = [](const std::string& text) { return text.empty() ? "none" : text; };
    changes.push_back(
        {about, subject,
         "the " + subject + " is now " + shown(after) + " (was " + shown(before) + ")"});
}

void compareReading(Changes& changes, const Dialect& before, const Dialect& after)
{
    const auto quote = [](char c) { return c == 0 ? std::string() : std::string(1, c); };
    const auto add = [&changes](const char* subject, const std::string& a, const std::string& b) {
        compareValue(changes, About::Reading, subject, a, b);
    };
    add("encoding", before.encoding, after.encoding);
    add("delimiter", delimiterName(before.delimiter), delimiterName(after.delimiter));
    add("quote character", quote(before.quote), quote(after.quote));
    add("escape character", quote(before.escape), quote(after.escape));
    add("number of lines above the header", std::to_string(before.skippedLines),
        std::to_string(after.skippedLines));
    add("number of header rows", std::to_string(before.headerRows),
        std::to_string(after.headerRows));
    add("number of lines left out at the end", std::to_string(before.trailerLines),
        std::to_string(after.trailerLines));
}

void compareLimits(Changes& changes, const Limits& before, const Limits& after)
{
    const QJsonObject old = before.toJson();
    const QJsonObject now = after.toJson();
    for (auto limit = now.begin(); limit != now.end(); ++limit) {
        QString words = limit.key();
        compareValue(
            changes, About::Rules,
            "limit '" + words.replace(QLatin1Char('_'), QLatin1Char(' ')).toStdString() + "'",
            std::to_string(old.value(limit.key()).toInt()), std::to_string(limit.value().toInt()));
    }
}

} // namespace

std::vector<FeedChange> feedDifference(const Feed& before, const Feed& after)
{
    Changes changes;
    compareMapping(changes, before.mapping, after.mapping);
    compareDropped(changes, before.mapping, after.mapping);
    compareReading(changes, before.dialect, after.dialect);
    compareValue(changes, About::Destination, "connection", before.connection, after.connection);
    compareValue(changes, About::Destination, "kind of rows", before.object, after.object);
    compareValue(changes, About::Destination, "schema", before.schemaSlug, after.schemaSlug);
    compareValue(changes, About::Destination, "field that names a row", before.primaryId,
                 after.primaryId);
    compareLimits(changes, before.limits, after.limits);
    if (before.badRows != after.badRows)
        changes.push_back({About::Rules, "bad rows",
                           after.badRows == BadRows::Hold
                               ? "a bad row is now held and the others are sent"
                               : "a bad row now keeps the whole file from being sent"});
    if (before.partial != after.partial)
        changes.push_back({About::Rules, "partial",
                           after.partial
                               ? "only the fields given now change at the service"
                               : "each row now replaces everything the service has of it"});
    return changes;
}

} // namespace muster
