// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/FeedActions.h"
#include "app/cli/FeedReport.h"
#include "core/feed/HeaderDrift.h"
#include "core/history/ScheduleBook.h"
#include "core/push/RecordStream.h"

#include <algorithm>

namespace muster::cli {

using Kind = ColumnDrift::Kind;
using Repair = ColumnDrift::Repair;

namespace {

/// The file to look at, and whether the schedule of the feed holds it.
struct HeaderFile {
    std::string path;
    bool isHeld = false;
};

} // namespace

static Result<HeaderFile> headerFile(const Context& context, const std::string& feed)
{
    if (context.arguments.has("--file"))
        return HeaderFile{context.arguments.value("--file")};
    const auto book = ScheduleBook::open(context.directories.state, ScheduleBook::Use::Look);
    auto held = book ? (*book)->newest(feed, OccasionState::Held)
                     : Result<std::optional<Occasion>>(fail(book.error()));
    if (held && *held)
        return HeaderFile{(*held)->file, true};
    return fail(ErrorKind::Usage,
                "--file is missing, and no schedule holds a file of '" + feed + "'",
                "Say which export has the new header: muster feed header " + feed + " --file F");
}

static Result<Header> headerOf(const Context& context, const Feed& feed, const std::string& path)
{
    auto input = openInput(path, context.directories.state);
    if (!input)
        return fail(std::move(input.error()));
    const Dialect dialect = fittingDialect(*input, feed);
    auto rows = openRows(std::move(*input), dialect);
    if (!rows)
        return fail(std::move(rows.error()));
    return (*rows)->header();
}

/// Renamed beyond doubt, new, or in another place: everything else is a person's to say.
static bool isTaken(const ColumnDrift& change)
{
    return change.kind != Kind::Missing && (change.kind != Kind::Renamed || change.isSure);
}

static std::string kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Renamed:
        return "renamed";
    case Kind::Moved:
        return "moved";
    case Kind::New:
        return "new";
    case Kind::Missing:
        return "missing";
    }
    return {};
}

static std::string columnWords(const ColumnDrift& change)
{
    return change.kind == Kind::Renamed ? change.before + " -> " + change.now
        : change.now.empty()            ? change.before
                                        : change.now;
}

/// What --take does with a column, or what a person has to say first.
static std::string repairWords(const ColumnDrift& change)
{
    const std::string fields = joined(change.fields);
    if (change.kind == Kind::Missing)
        return "a column for " + fields + " must be named first";
    if (change.kind == Kind::Renamed && !change.isSure)
        return "perhaps; say first whether " + fields + " comes from it";
    if (change.kind == Kind::Moved)
        return "nothing: columns are found by name";
    if (change.repair == Repair::Drop)
        return "never read: sensitive";
    if (change.kind == Kind::Renamed)
        return fields + " comes from it";
    return "known, not sent" + (fields.empty() ? "" : "; could fill " + fields);
}

static void print(const Console& console, const std::string& feed, const HeaderDrift& drift,
                  bool isSaved)
{
    if (console.json()) {
        JsonWriter json;
        json.beginObject().member("feed", feed).key("changes").beginArray();
        for (const ColumnDrift& change : drift.changes) {
            json.beginObject().member("change", kindWord(change.kind));
            json.member("before", change.before).member("now", change.now);
            json.key("fields").beginArray();
            for (const std::string& field : change.fields)
                json.value(field);
            json.endArray().member("takes", isTaken(change)).member("why", change.why).endObject();
        }
        json.endArray().member("taken", isSaved).endObject();
        console.print(json);
        return;
    }
    TextTable table({"CHANGE", "COLUMN", "WITH --take", "WHY"});
    for (const ColumnDrift& change : drift.changes)
        table.add({kindWord(change.kind), columnWords(change), repairWords(change), change.why});
    if (!drift.isEmpty())
        table.print(console);
}

/// What must be said with 'feed map' before the header can be taken; empty: nothing.
static std::string openCommands(const Feed& feed, const HeaderDrift& drift)
{
    std::string commands;
    for (const ColumnDrift& change : drift.changes) {
        if (isTaken(change))
            continue;
        const std::string column = change.now.empty() ? "COLUMN" : change.now;
        for (const std::string& field : change.fields)
            commands.append(commands.empty() ? "" : "; ")
                .append("muster feed map ")
                .append(feed.name)
                .append(" '")
                .append(field)
                .append("=")
                .append(column)
                .append("'");
    }
    return commands;
}

static Result<void> take(const Context& context, const Feed& feed, const Header& header,
                         HeaderDrift drift)
{
    if (const std::string open = openCommands(feed, drift); !open.empty())
        return fail(ErrorKind::Config,
                    "the feed '" + feed.name
                        + "' reads columns that this file does not have, so "
                          "it stays as it is",
                    "Say where each field comes from now (FIELD= alone: from nowhere), then take "
                    "the header again: "
                        + open);
    for (ColumnDrift& change : drift.changes) {
        if (change.repair == Repair::MapTo) // sending more than before is a person's decision
            change.repair = Repair::Accept;
    }
    return context.feeds().save(repaired(feed, header, drift));
}

Result<int> feedHeader(Context& context)
{
    const auto name = context.arguments.word(1, "the feed's name");
    if (!name)
        return fail(name.error());
    const auto feed = context.feeds().load(*name);
    if (!feed)
        return fail(feed.error());
    const auto connection = context.connections().load(feed->connection);
    if (!connection)
        return fail(connection.error());
    const auto catalogue = catalogueFor(*feed, *connection);
    if (!catalogue)
        return fail(catalogue.error());
    const auto file = headerFile(context, *name);
    if (!file)
        return fail(file.error());
    const auto header = headerOf(context, *feed, file->path);
    if (!header)
        return fail(header.error());
    const HeaderDrift drift = headerDrift(*feed, *header, *catalogue);
    const bool isKnown = feed->columns == header->names;
    const bool isToSave = context.arguments.has("--take") && !isKnown;
    if (isToSave) {
        if (auto taken = take(context, *feed, *header, drift); !taken) {
            if (!context.console.json())
                print(context.console, *name, drift, false);
            return fail(std::move(taken.error()));
        }
    }
    print(context.console, *name, drift, isToSave);
    if (isKnown)
        context.console.say("The feed '" + *name + "' knows this header already.");
    else if (!isToSave)
        context.console.say(
            "If its columns are right from now on, let the feed know them: muster feed header "
            + *name + (file->isHeld ? "" : " --file " + file->path) + " --take");
    else
        context.console.say(
            "The feed '" + *name + "' knows this header now."
            + (file->isHeld ? " Send the held file with: muster schedule release " + *name : ""));
    return 0;
}

} // namespace muster::cli
