// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ScheduleActions.h"
#include "app/cli/ScheduleReport.h"
#include "core/schedule/ScheduleDesk.h"

#include <filesystem>

namespace muster::cli {

static Result<std::string> feedName(const Context& context)
{
    return context.arguments.word(1, "the feed's name");
}

/// Options of "set" that each stand for a member of the schedule file.
static constexpr std::pair<std::string_view, const char*> members[] = {
    {"--spec", "spec"},
    {"--pattern", "pattern"},
    {"--zone", "zone"},
    {"--days-off", "days_off"},
    {"--black-out", "black_out"},
    {"--missed", "missed"},
    {"--window", "window_minutes"},
    {"--complete", "complete"},
    {"--settle", "settle_seconds"},
    {"--afterwards", "afterwards"},
    {"--silence-days", "silence_days"},
    {"--rehearsals", "rehearsals"}};

/// The schedule there is, or one made of --spec and --folder.
static Result<Schedule> toChange(const Context& context, const std::string& feed)
{
    const ScheduleStore store(context.directories);
    if (store.has(feed))
        return store.load(feed);
    const auto spec = context.arguments.required("--spec");
    const auto folder = context.arguments.required("--folder");
    if (!spec || !folder)
        return fail(spec ? folder.error() : spec.error());
    auto parsed = Spec::parse(*spec);
    if (!parsed)
        return fail(std::move(parsed.error()));
    Schedule schedule;
    schedule.feed = feed;
    schedule.spec = std::move(*parsed);
    return schedule;
}

static Result<void> change(Schedule& schedule, const Arguments& arguments)
{
    if (arguments.has("--folder")) {
        std::error_code ignored;
        schedule.folder = std::filesystem::absolute(arguments.value("--folder"), ignored)
                              .lexically_normal()
                              .string();
        while (schedule.folder.size() > 1 && schedule.folder.back() == '/')
            schedule.folder.pop_back();
        if (std::filesystem::is_regular_file(schedule.folder, ignored))
            return fail(ErrorKind::NoInput, schedule.folder + " is no folder but a file",
                        "Name the folder that it lies in, and the file with --pattern.");
        if (!std::filesystem::is_directory(schedule.folder, ignored))
            return fail(ErrorKind::NoInput, "the folder " + schedule.folder + " is not there",
                        "Make it, or connect the share that it is on.");
    }
    for (const auto& [option, member] : members) {
        if (!arguments.has(option))
            continue;
        if (auto set = schedule.set(member, arguments.value(option)); !set)
            return fail(set.error().kind == ErrorKind::Config
                            ? Error{ErrorKind::Usage, set.error().what, set.error().hint}
                            : set.error());
    }
    return {};
}

static Result<int> set(Context& context)
{
    const auto name = feedName(context);
    if (!name)
        return fail(name.error());
    if (auto feed = context.feeds().load(*name); !feed)
        return fail(std::move(feed.error()));
    auto schedule = toChange(context, *name);
    if (!schedule)
        return fail(std::move(schedule.error()));
    if (auto changed = change(*schedule, context.arguments); !changed)
        return fail(std::move(changed.error()));
    if (auto kept = keepSchedule(context.directories, *schedule, SystemClock().now()); !kept)
        return fail(std::move(kept.error()));
    const int told = showSchedule(context, *name);
    context.console.say("Nothing runs by itself until something calls 'muster schedule run-due': "
                        "'muster schedule install' sets up a timer, the window does it while it is "
                        "open, or put it into cron.");
    return told;
}

static Result<int> list(Context& context)
{
    return showSchedules(context);
}

static Result<int> show(Context& context)
{
    const auto name = feedName(context);
    if (!name)
        return fail(name.error());
    return showSchedule(context, *name);
}

static Result<int> removeSchedule(Context& context)
{
    const auto name = feedName(context);
    if (!name)
        return fail(name.error());
    if (auto dropped = dropSchedule(context.directories, *name); !dropped)
        return fail(std::move(dropped.error()));
    context.console.say("Removed the schedule of '" + *name + "'. The feed and its history stay.");
    return 0;
}

/// The feed named, or an empty name for all of them.
static Result<std::string> oneOrAll(const Context& context)
{
    if (context.arguments.words().size() < 2)
        return std::string();
    auto name = feedName(context);
    if (!name)
        return name;
    if (auto known = ScheduleStore(context.directories).load(*name); !known)
        return fail(std::move(known.error()));
    return name;
}

static Result<int> pause(Context& context)
{
    const auto name = oneOrAll(context);
    if (!name)
        return fail(name.error());
    const auto until = pauseEnd(context.arguments, SystemClock().now());
    if (!until)
        return fail(until.error());
    const auto done = changeMemory(context.directories, *name, [&until](ScheduleMemory& memory) {
        memory.pausedUntil = *until;
    });
    if (!done)
        return fail(done.error());
    context.console.say((name->empty() ? "Every schedule is" : "The schedule of '" + *name + "' is")
                        + std::string(" paused until ")
                        + (*until == ScheduleMemory::forever ? "you resume it" : localText(*until))
                        + ".");
    return 0;
}

static Result<int> resume(Context& context)
{
    const auto name = oneOrAll(context);
    if (!name)
        return fail(name.error());
    const auto done = changeMemory(context.directories, *name,
                                   [](ScheduleMemory& memory) { memory.pausedUntil = {}; });
    if (!done)
        return fail(done.error());
    context.console.say(name->empty() ? "Schedules run again, but those paused by themselves."
                                      : "The schedule of '" + *name + "' runs again.");
    return 0;
}

static Result<int> goLive(Context& context)
{
    const auto name = feedName(context);
    if (!name)
        return fail(name.error());
    if (auto known = ScheduleStore(context.directories).load(*name); !known)
        return fail(std::move(known.error()));
    const bool back = context.arguments.has("--rehearse-again");
    const auto done = changeMemory(context.directories, *name, [back](ScheduleMemory& memory) {
        memory.isLive = !back;
        memory.cleanRehearsals = 0;
    });
    if (!done)
        return fail(done.error());
    context.console.say(back ? "The schedule of '" + *name + "' rehearses again: it sends nothing."
                             : "The schedule of '" + *name
                                + "' is live: from the next file on it sends.");
    return 0;
}

static std::vector<std::string_view> optionsOfSet()
{
    std::vector<std::string_view> names{"--folder"};
    for (const auto& [option, member] : members)
        names.push_back(option);
    return names;
}

const Verb& scheduleVerb()
{
    static const Verb verb{
        "schedule",
        "unattended runs: when, from which folder, what became of them",
        "muster schedule set FEED --spec S --folder D [--pattern P] [OPTIONS]\n"
        "muster schedule list · show FEED · remove FEED\n"
        "muster schedule run-due [FEED] [--trigger T]\n"
        "muster schedule run FEED [--again] · skip FEED [--reason R]\n"
        "muster schedule release FEED --allow LIMIT=N --reason R\n"
        "muster schedule live FEED [--rehearse-again]\n"
        "muster schedule pause [FEED] [--for LENGTH | --until T] · resume [FEED]\n"
        "muster schedule install · uninstall",
        "A schedule takes the newest complete file of a folder when it is due and pushes it as "
        "'muster push'\n"
        "does, once each due time, whoever calls 'run-due': the timer of 'install', cron, a "
        "container, the tray.\n"
        "\n"
        "When: 'weekdays 06:30', 'Mon, Thu 7:00 and 15:00', '1st business day 07:00', 'every 4 "
        "hours', 'when a\n"
        "new file arrives', 'weekdays after 06:30 when a new file is there', or five cron fields.\n"
        "\n"
        "A new schedule rehearses first: it plans and judges each file and sends nothing, until "
        "three in a row\n"
        "were clean or you say 'live'. A file that breaks a limit of its feed is held; 'release' "
        "sends it with\n"
        "the exact number and a reason, which the history keeps. A file never goes out twice by "
        "itself; only\n"
        "'run --again' takes one that was dealt with before. 'show' lists the last ten due times "
        "and what became\n"
        "of each, so that rehearsals can be compared.\n"
        "\n"
        "run-due ends with 0 when nothing was due or all went well, else with the gravest code of "
        "its pushes.",
        scheduleOptions(),
        "  muster schedule set people --spec \"weekdays 06:30\" --folder /srv/hr --pattern "
        "'people_*.csv'\n"
        "  muster schedule list\n"
        "  muster schedule release people --allow terminations=37 --reason \"site closed\"\n"
        "  muster schedule install",
        nullptr,
        {},
        {{"set", &set, "FEED", optionsOfSet()},
         {"list", &list},
         {"show", &show, "FEED"},
         {"remove", &removeSchedule, "FEED"},
         {"run-due", &runDueSchedules, "FEED", {"--trigger"}},
         {"run", &runScheduleNow, "FEED", {"--again", "--trigger"}},
         {"release", &releaseHeld, "FEED", {"--allow", "--reason", "--trigger"}},
         {"skip", &skipOccasion, "FEED", {"--reason", "--trigger"}},
         {"live", &goLive, "FEED", {"--rehearse-again"}},
         {"pause", &pause, "FEED", {"--for", "--until"}},
         {"resume", &resume, "FEED"},
         {"install", &installTimer},
         {"uninstall", &uninstallTimer}}};
    return verb;
}

} // namespace muster::cli
