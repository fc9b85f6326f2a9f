// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/FeedReport.h"

namespace muster::cli {

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

static void writeMapping(JsonWriter& json, const Mapping& mapping)
{
    json.key("mapping").beginArray();
    for (const FieldMapping& field : mapping.fields) {
        json.beginObject().member("field", field.field).key("columns").beginArray();
        for (const std::string& column : field.columns)
            json.value(column);
        json.endArray().key("transforms").beginArray();
        for (const Transform& transform : field.transforms)
            json.value(transform.toText());
        json.endArray().member("confidence", confidenceName(field.confidence));
        json.member("reason", field.reason).endObject();
    }
    json.endArray();
}

static void writeList(JsonWriter& json, std::string_view name,
                      const std::vector<std::string>& words)
{
    json.key(name).beginArray();
    for (const std::string& word : words)
        json.value(word);
    json.endArray();
}

void printMapping(const Console& console, const Mapping& mapping)
{
    TextTable table({"FIELD", "FROM", "TRANSFORMS", "CONFIDENCE", "WHY"});
    for (const FieldMapping& field : mapping.fields) {
        std::vector<std::string> steps;
        for (const Transform& transform : field.transforms)
            steps.push_back(transform.toText());
        table.add({field.field, field.columns.empty() ? "(constant)" : joined(field.columns),
                   joined(steps), std::string(confidenceName(field.confidence)), field.reason});
    }
    table.print(console);
}

void tellDraft(const Console& console, const FeedDraft& draft)
{
    const Feed& feed = draft.feed;
    const Suggestion& found = draft.suggestion;
    if (console.json()) {
        JsonWriter json;
        json.beginObject().member("feed", feed.name);
        writeMapping(json, feed.mapping);
        writeList(json, "dropped", feed.mapping.dropped);
        writeList(json, "unmapped_columns", found.unmappedColumns);
        writeList(json, "missing_required", found.missingRequired);
        json.endObject();
        console.print(json);
        return;
    }
    printMapping(console, feed.mapping);
    if (!feed.mapping.dropped.empty())
        console.print("Dropped, never read (sensitive and not needed): "
                      + joined(feed.mapping.dropped));
    if (!found.unmappedColumns.empty())
        console.print("Not mapped: " + joined(found.unmappedColumns));
    if (!found.missingRequired.empty())
        console.print("Still missing, required: " + joined(found.missingRequired)
                      + "\n  Map each with: muster feed map " + feed.name + " FIELD=COLUMN");
    console.say("Saved the feed '" + feed.name + "'. Next: muster check " + feed.name
                + " --file …");
}

} // namespace muster::cli
