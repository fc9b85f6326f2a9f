// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/FeedActions.h"
#include "app/cli/FeedReport.h"
#include "app/cli/SniffOptions.h"
#include "app/cli/Verb.h"
#include "core/base/Json.h"
#include "core/feed/FeedDifference.h"
#include "core/feed/FeedDraft.h"
#include "core/push/RecordStream.h"
#include "core/schedule/ScheduleDesk.h"

#include <algorithm>

namespace muster::cli {

static Result<int> create(Context& context)
{
    const auto name = context.arguments.word(1, "the feed's name");
    if (!name)
        return fail(name.error());
    if (auto good = TextStore::checkName(*name); !good)
        return fail(std::move(good.error()));
    if (context.feeds().has(*name) && !context.arguments.has("--replace"))
        return fail(
            ErrorKind::Config, "there is a feed '" + *name + "' already",
            "Replace it with --replace, or change it with 'muster feed map' and 'feed edit'.");
    const auto file = context.arguments.required("--file");
    const auto connectionName = context.arguments.required("--connection");
    if (!file || !connectionName)
        return fail(file ? connectionName.error() : file.error());
    auto connection = context.connections().load(*connectionName);
    if (!connection)
        return fail(std::move(connection.error()));
    auto seen = inspectFile(*file, context);
    if (!seen)
        return fail(std::move(seen.error()));
    auto draft = draftFeed(*name, *connection, context.arguments.value("--object"),
                           {seen->dialect, seen->header, seen->profiler.get()});
    if (!draft)
        return fail(std::move(draft.error()));
    if (auto saved = context.feeds().save(draft->feed); !saved)
        return fail(std::move(saved.error()));
    tellDraft(context.console, *draft);
    return 0;
}

static Result<Feed> feedOf(Context& context)
{
    const auto name = context.arguments.word(1, "the feed's name");
    if (!name)
        return fail(name.error());
    return context.feeds().load(*name);
}

static Result<int> show(Context& context)
{
    auto feed = feedOf(context);
    if (!feed)
        return fail(std::move(feed.error()));
    const Console& console = context.console;
    if (console.json()) {
        console.write(json::pretty(feed->toJson()));
        return 0;
    }
    console.print(feed->name + ": " + feed->object + " -> " + feed->connection
                  + ", bad rows: " + std::string(badRowsName(feed->badRows)));
    if (!feed->schemaSlug.empty())
        console.print("schema " + feed->schemaSlug
                      + (feed->partial
                             ? ", partial: blanks keep what the service has"
                             : ", full: each row replaces the whole resource, blanks clear"));
    console.print("read as " + feed->dialect.encoding + ", "
                  + delimiterName(feed->dialect.delimiter) + "; file "
                  + context.feeds().path(feed->name) + "\n");
    printMapping(console, feed->mapping);
    if (!feed->mapping.dropped.empty())
        console.print("Dropped, never read: " + joined(feed->mapping.dropped));
    return 0;
}

static Result<int> list(Context& context)
{
    const auto store = context.feeds();
    JsonWriter json;
    json.beginObject().key("feeds").beginArray();
    TextTable table({"NAME", "OBJECT", "CONNECTION", "BAD ROWS"});
    for (const std::string& name : store.names()) {
        auto feed = store.load(name);
        if (!feed) {
            table.add({name, "(unreadable)", "", ""});
            continue;
        }
        json.beginObject().member("name", name).member("object", feed->object);
        json.member("connection", feed->connection).endObject();
        table.add({name, feed->object, feed->connection, std::string(badRowsName(feed->badRows))});
    }
    json.endArray().endObject();
    if (context.console.json())
        context.console.print(json);
    else if (store.names().empty())
        context.console.print(
            "No feeds yet. A feed remembers how to read one export: 'muster feed new --help'.");
    else
        table.print(context.console);
    return 0;
}

static Result<int> edit(Context& context)
{
    auto feed = feedOf(context);
    if (!feed)
        return fail(std::move(feed.error()));
    if (!context.arguments.has("--set"))
        return fail(ErrorKind::Usage, "--set is missing",
                    "Say --set path=value, as in --set on_bad_rows=hold.");
    for (const std::string& pair : context.arguments.values("--set")) {
        const auto equals = pair.find('=');
        if (equals == std::string::npos)
            return fail(ErrorKind::Usage, "--set needs path=value, not '" + pair + "'");
        if (auto set = feed->set(pair.substr(0, equals), pair.substr(equals + 1)); !set)
            return fail(std::move(set.error()));
    }
    if (auto saved = context.feeds().save(*feed); !saved)
        return fail(std::move(saved.error()));
    context.console.say("Saved the feed '" + feed->name + "'.");
    return 0;
}

static Result<void> checkField(Feed& feed, const Connection& connection, const std::string& key,
                               bool mayAdd)
{
    auto catalogue = catalogueFor(feed, connection);
    if (!catalogue)
        return fail(std::move(catalogue.error()));
    if (catalogue->find(key))
        return {};
    if (catalogue->freeSchema)
        return {};
    if (mayAdd && catalogue->allowCustomFields) {
        if (auto added = catalogue->addCustom(key); !added)
            return added;
        feed.customFields.push_back(key);
        return {};
    }
    std::vector<std::string> keys;
    for (const Field& field : catalogue->fields)
        keys.push_back(field.key);
    const auto near = nearest(key, keys);
    return fail(
        ErrorKind::Config, "the service knows no field '" + key + "'",
        (near.empty() ? "Fields: " + joined(keys) + "." : "Did you mean '" + near + "'?")
            + (catalogue->allowCustomFields ? " Add a field of your own with --add-field." : ""));
}

static Result<int> map(Context& context)
{
    auto feed = feedOf(context);
    if (!feed)
        return fail(std::move(feed.error()));
    auto connection = context.connections().load(feed->connection);
    if (!connection)
        return fail(std::move(connection.error()));
    const auto& words = context.arguments.words();
    if (words.size() < 3)
        return fail(ErrorKind::Usage, "say what to map: FIELD=COLUMN",
                    "As in: muster feed map people email='Work Email|lower'");
    for (std::size_t i = 2; i < words.size(); ++i) {
        const std::string key = words[i].substr(0, words[i].find('='));
        const bool removes = words[i].size() == key.size() + 1;
        const bool ownField = key.starts_with('+'); // checked by the mapping itself
        if (!removes && !ownField) {
            auto known = checkField(*feed, *connection, key, context.arguments.has("--add-field"));
            if (!known)
                return fail(std::move(known.error()));
        }
        if (auto assigned = feed->mapping.assign(words[i]); !assigned)
            return fail(std::move(assigned.error()));
    }
    if (auto saved = context.feeds().save(*feed); !saved)
        return fail(std::move(saved.error()));
    context.console.say("Saved the feed '" + feed->name + "'.");
    return 0;
}

static Result<int> versions(Context& context)
{
    auto feed = feedOf(context);
    if (!feed)
        return fail(std::move(feed.error()));
    const auto store = context.feeds();
    const Console& console = context.console;
    JsonWriter json;
    json.beginObject().member("feed", feed->name).key("versions").beginArray();
    for (const std::string& version : store.versions().of(feed->name)) {
        const auto earlier = store.versions().load(feed->name, version);
        json.beginObject().member("version", version).key("differences").beginArray();
        if (!console.json())
            console.print(version + (earlier ? "" : " (unreadable)"));
        for (const FeedChange& change :
             earlier ? feedDifference(*feed, *earlier) : std::vector<FeedChange>()) {
            json.value(change.sentence);
            if (!console.json())
                console.print("  " + change.sentence);
        }
        json.endArray().endObject();
    }
    json.endArray().endObject();
    if (console.json())
        console.print(json);
    else if (store.versions().of(feed->name).empty())
        console.print("No earlier versions yet: one is kept each time the feed is changed.");
    return 0;
}

static Result<int> restore(Context& context)
{
    const auto name = context.arguments.word(1, "the feed's name");
    const auto version = context.arguments.required("--to");
    if (!name || !version)
        return fail(name ? version.error() : name.error());
    if (auto brought = context.feeds().bringBack(*name, *version); !brought)
        return fail(std::move(brought.error()));
    context.console.say("The feed '" + *name + "' is again as it was saved " + *version
                        + ". What it was until now is kept as a version.");
    return 0;
}

static Result<int> remove(Context& context)
{
    const auto name = context.arguments.word(1, "the feed's name");
    if (!name)
        return fail(name.error());
    const bool hadSchedule = ScheduleStore(context.directories).has(*name);
    if (auto removed = removeFeed(context.directories, *name); !removed)
        return fail(std::move(removed.error()));
    context.console.say("Removed the feed '" + *name + "'"
                        + (hadSchedule ? " and its schedule" : "") + ". Its history stays.");
    return 0;
}

/// Of "new": what the feed is learned from, and how to read that.
static std::vector<std::string_view> optionsOfNew()
{
    std::vector<std::string_view> names{"--file", "--connection", "--object", "--replace"};
    for (const Option& option : sniffOptions())
        names.push_back(option.name);
    return names;
}

static std::vector<Option> feedOptions()
{
    std::vector<Option> options{{"--file", "F", "the export to learn from, or to compare with"},
                                {"--take", "", "know this header from now on"},
                                {"--connection", "C", "where it goes"},
                                {"--object", "O", "what the rows are"},
                                {"--replace", "", "overwrite a feed of this name"},
                                {"--set", "path=value", "may be repeated"},
                                {"--to", "TIME", "the version, as 'feed versions' names it"},
                                {"--add-field", "", "a field the catalogue does not know"}};
    options.insert(options.end(), sniffOptions().begin(), sniffOptions().end());
    return options;
}

static constexpr std::string_view feedAbout =
    "A feed remembers how to read one export, how its columns become the service's fields, and "
    "where it\n"
    "goes. 'new' suggests the mapping and says why; nothing doubtful is taken silently.\n"
    "\n"
    "Objects: threatswitch personnel (default), accesses, eligibilities; secureframe "
    "personnel_account\n"
    "(default), training_record, cloud_resource, device, free.\n"
    "\n"
    "Transforms: trim, upper, lower, title, split:first|middle|last, date:FORMAT, ssn, "
    "pad:WIDTH:CHAR,\n"
    "boolean, map:A=B;C=D, constant:TEXT, default:TEXT, strip, join:SEPARATOR,\n"
    "lookup:KEY COLUMN:VALUE COLUMN, clear (a blank clears). FIELD= alone unmaps the field; "
    "+FIELD=COLUMN\n"
    "adds a field of your own.\n"
    "\n"
    "header: how the columns of an export differ from those the feed knows; --take lets it "
    "know "
    "them, and\n"
    "follows renamed columns where there is no doubt. Without --file: the file that its "
    "schedule holds.\n"
    "\n"
    "versions: what the feed was before each change, with the differences from now; restore "
    "brings one back.\n"
    "\n"
    "edit paths: on_bad_rows (stop|hold), connection, object, schema_slug, partial "
    "(true|false), primary_id,\n"
    "dialect.encoding, dialect.delimiter, dialect.skipped_lines, limits.rows_drop_percent, "
    "...: "
    "'muster feed\n"
    "show NAME --json' lists them.";

const Verb& feedVerb()
{
    static const Verb verb{"feed",
                           "recipes: new, show, list, edit, map, header, versions, restore, remove",
                           "muster feed new NAME --file F --connection C [--object O]\n"
                           "muster feed show NAME · list · remove NAME\n"
                           "muster feed edit NAME --set path=value…\n"
                           "muster feed map NAME FIELD=COLUMN[,COLUMN…][|TRANSFORM…]…\n"
                           "muster feed header NAME [--file F] [--take]\n"
                           "muster feed versions NAME · restore NAME --to TIME",
                           feedAbout,
                           feedOptions(),
                           "  muster feed new people --file workday_people.csv --connection hr\n"
                           "  muster feed map people 'email=Email - Primary Work|trim|lower'\n"
                           "  muster feed map people 'hired_at=Hire Date|date:MM/dd/yyyy'\n"
                           "  muster feed edit people --set on_bad_rows=hold",
                           nullptr,
                           {},
                           {{"new", &create, "NAME", optionsOfNew()},
                            {"show", &show, "FEED"},
                            {"list", &list},
                            {"edit", &edit, "FEED", {"--set"}},
                            {"map", &map, "FEED FIELD=COLUMN…", {"--add-field"}},
                            {"header", &feedHeader, "FEED", {"--file", "--take"}},
                            {"versions", &versions, "FEED"},
                            {"restore", &restore, "FEED", {"--to"}},
                            {"remove", &remove, "FEED"}}};
    return verb;
}

} // namespace muster::cli
