// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ScheduleActions.h"
#include "app/cli/ScheduleReport.h"
#include "core/schedule/ScheduleDesk.h"

#include <charconv>

// What is remembered about schedules and a person changes: pauses, and rehearsals.

namespace muster::cli {

namespace {

/// Until when nothing runs, as it is now; in the past or 0 = not paused.
struct Pauses {
    Clock::Wall own{};
    Clock::Wall all{};

    static Result<Pauses> of(const Directories& directories, const std::string& feed)
    {
        const auto book = ScheduleBook::open(directories.state, ScheduleBook::Use::Look);
        if (!book)
            return fail(book.error());
        const auto own = (*book)->memory(feed);
        const auto all = (*book)->memory({});
        if (!own || !all)
            return fail(own ? all.error() : own.error());
        return Pauses{own->pausedUntil, all->pausedUntil};
    }
};

} // namespace

/// The feed named, or an empty name for all of them.
static Result<std::string> oneOrAll(const Context& context)
{
    if (context.arguments.words().size() < 2)
        return std::string();
    auto name = context.arguments.word(1, "the feed's name");
    if (!name)
        return name;
    if (auto known = ScheduleStore(context.directories).load(*name); !known)
        return fail(std::move(known.error()));
    return name;
}

/// An object with what every one of these actions answers; it stays open.
static JsonWriter answer(const std::string& feed, std::string_view state, const Pauses& pauses,
                         Clock::Wall now)
{
    const auto running = [now](Clock::Wall end) { return end > now ? end : Clock::Wall{}; };
    JsonWriter json;
    json.beginObject().member("feed", feed).member("state", state);
    json.member("paused_until", jsonPause(running(std::max(pauses.own, pauses.all))));
    json.member("all_paused_until", jsonPause(running(pauses.all)));
    return json;
}

static void print(const Console& console, JsonWriter& json)
{
    json.endObject();
    if (console.json())
        console.print(json);
}

static Result<std::chrono::minutes> duration(const std::string& text)
{
    int number = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    const std::string unit(read.ptr, end);
    const int minutes = unit == "m" ? 1 : unit == "h" ? 60 : unit == "d" ? 24 * 60 : 0;
    if (read.ec != std::errc() || number < 1 || number > 100'000 || minutes == 0)
        return fail(ErrorKind::Usage,
                    "--for needs a time such as 30m, 4h or 2d, not '" + text + "'");
    return std::chrono::minutes(number * minutes);
}

/// The end of the pause that --for or --until says; without either, until it is resumed. Usage.
static Result<Clock::Wall> pauseEnd(const Arguments& arguments, Clock::Wall now)
{
    if (arguments.has("--for") && arguments.has("--until"))
        return fail(ErrorKind::Usage, "--for and --until cannot both be given");
    if (arguments.has("--for")) {
        const auto length = duration(arguments.value("--for"));
        if (!length)
            return fail(length.error());
        return now + *length;
    }
    if (!arguments.has("--until"))
        return ScheduleMemory::forever;
    const std::string text = arguments.value("--until");
    const auto day = dayFromText(text.substr(0, 10));
    const int minute =
        text.size() == 10 ? 0 : minuteOfDay(text.substr(std::min<std::size_t>(11, text.size())));
    const bool isJoined = text.size() == 10 || text[10] == ' ' || text[10] == 'T';
    if (!day || minute < 0 || !isJoined)
        return fail(ErrorKind::Usage, "--until needs a day or a moment, not '" + text + "'",
                    "Write 2026-12-24, or '2026-12-24 12:00'.");
    const auto zone = Zone::named({});
    if (!zone)
        return fail(zone.error());
    const Clock::Wall until = zone->once(LocalMinute(*day) + std::chrono::minutes(minute));
    if (until <= now)
        return fail(ErrorKind::Usage, "--until " + text + " has passed already");
    return until;
}

Result<int> pauseSchedules(Context& context)
{
    const auto name = oneOrAll(context);
    if (!name)
        return fail(name.error());
    const Clock::Wall now = SystemClock().now();
    const auto until = pauseEnd(context.arguments, now);
    if (!until)
        return fail(until.error());
    const auto done = changeMemory(context.directories, *name, [&until](ScheduleMemory& memory) {
        memory.pausedUntil = *until;
    });
    if (!done)
        return fail(done.error());
    const auto pauses = Pauses::of(context.directories, *name);
    if (!pauses)
        return fail(pauses.error());
    std::string said = (name->empty() ? "Every schedule is" : "The schedule of '" + *name + "' is")
        + std::string(" paused until ") + pauseText(*until) + ".";
    if (!name->empty() && pauses->all > now)
        said += " Besides, every schedule is paused until " + pauseText(pauses->all) + ".";
    context.console.say(said);
    JsonWriter json = answer(*name, "paused", *pauses, now);
    print(context.console, json);
    return 0;
}

/// Feeds whose schedule is paused by itself.
static Result<std::vector<std::string>> pausedByThemselves(const Directories& directories,
                                                           Clock::Wall now)
{
    std::vector<std::string> names;
    for (const std::string& feed : ScheduleStore(directories).names()) {
        const auto pauses = Pauses::of(directories, feed);
        if (!pauses)
            return fail(pauses.error());
        if (pauses->own > now)
            names.push_back(feed);
    }
    return names;
}

static Result<int> resumeAll(const Context& context, Clock::Wall now)
{
    const auto paused = pausedByThemselves(context.directories, now);
    if (!paused)
        return fail(paused.error());
    JsonWriter json = answer({}, "resumed", {}, now);
    json.key("still_paused").beginArray();
    std::string names;
    for (const std::string& feed : *paused) {
        json.value(feed);
        names += (names.empty() ? "" : ", ") + feed;
    }
    json.endArray();
    context.console.say(names.empty() ? "Schedules run again."
                                      : "Schedules run again, but those that were paused by "
                                        "themselves: "
                                + names + ". 'muster schedule resume FEED' ends that.");
    print(context.console, json);
    return 0;
}

Result<int> resumeSchedules(Context& context)
{
    const auto name = oneOrAll(context);
    if (!name)
        return fail(name.error());
    const auto done = changeMemory(context.directories, *name,
                                   [](ScheduleMemory& memory) { memory.pausedUntil = {}; });
    if (!done)
        return fail(done.error());
    const Clock::Wall now = SystemClock().now();
    if (name->empty())
        return resumeAll(context, now);
    const auto pauses = Pauses::of(context.directories, *name);
    if (!pauses)
        return fail(pauses.error());
    const bool stays = pauses->all > now;
    context.console.say(stays ? "The schedule of '" + *name
                                + "' is not paused by itself, but it stays paused because "
                                  "every schedule is, until "
                                + pauseText(pauses->all)
                                + ". 'muster schedule resume' lets all of them run."
                              : "The schedule of '" + *name + "' runs again.");
    JsonWriter json = answer(*name, stays ? "paused" : "resumed", *pauses, now);
    print(context.console, json);
    return 0;
}

Result<int> endRehearsals(Context& context)
{
    const auto name = context.arguments.word(1, "the feed's name");
    if (!name)
        return fail(name.error());
    const auto known = ScheduleStore(context.directories).load(*name);
    if (!known)
        return fail(known.error());
    const bool back = context.arguments.has("--rehearse-again");
    if (back && known->rehearsals == 0)
        return fail(ErrorKind::Config, "the schedule of '" + *name + "' has no rehearsals",
                    "Nothing was changed: it sends. Say 'muster schedule set " + *name
                        + " --rehearsals 3' first.");
    const auto done = changeMemory(context.directories, *name, [back](ScheduleMemory& memory) {
        memory.isLive = !back;
        memory.cleanRehearsals = 0;
    });
    if (!done)
        return fail(done.error());
    const Clock::Wall now = SystemClock().now();
    const auto pauses = Pauses::of(context.directories, *name);
    if (!pauses)
        return fail(pauses.error());
    std::string said = "The schedule of '" + *name
        + (back ? "' rehearses again: it sends nothing."
                : "' is live: from the next file on it sends.");
    if (pauses->all > now)
        said += " Every schedule is paused until " + pauseText(pauses->all) + ".";
    else if (pauses->own > now)
        said += " It is paused until " + pauseText(pauses->own) + ".";
    context.console.say(said);
    JsonWriter json = answer(*name, back ? "rehearsing" : "live", *pauses, now);
    print(context.console, json);
    return 0;
}

} // namespace muster::cli
