// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ScheduleActions.h"
#include "app/cli/ScheduleReport.h"
#include "core/schedule/ArrivalFolder.h"
#include "core/schedule/ScheduleDesk.h"

#include <filesystem>
#include <unistd.h>

namespace muster::cli {

namespace fs = std::filesystem;

/// A new schedule, made of --spec and --folder.
static Result<Schedule> made(const std::string& feed, const Arguments& arguments)
{
    const auto spec = arguments.required("--spec");
    const auto folder = arguments.required("--folder");
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

/// The schedule there is, or a new one: also in place of one whose file cannot be used.
static Result<Schedule> toChange(const Context& context, const std::string& feed)
{
    const ScheduleStore store(context.directories);
    if (!store.has(feed))
        return made(feed, context.arguments);
    auto known = store.load(feed);
    if (known || (context.arguments.has("--spec") && context.arguments.has("--folder")))
        return known ? std::move(known) : made(feed, context.arguments);
    return fail(known.error().kind, known.error().what,
                "Mend the file, or set the schedule anew with --spec and --folder; the broken file "
                "is kept beside it then.");
}

static Result<void> changeFolder(Schedule& schedule, const std::string& given)
{
    std::error_code ignored;
    schedule.folder = fs::absolute(given, ignored).lexically_normal().string();
    while (schedule.folder.size() > 1 && schedule.folder.back() == '/')
        schedule.folder.pop_back();
    if (fs::is_regular_file(schedule.folder, ignored))
        return fail(ErrorKind::NoInput, schedule.folder + " is no folder but a file",
                    "Name the folder that it lies in, and the file with --pattern.");
    return {};
}

static Result<void> change(Schedule& schedule, const Arguments& arguments)
{
    if (arguments.has("--folder"))
        if (auto changed = changeFolder(schedule, arguments.value("--folder")); !changed)
            return changed;
    for (const auto& [option, member] : scheduleMembers()) {
        if (option == "--folder" || !arguments.has(option))
            continue;
        if (auto set = schedule.set(member, arguments.value(option)); !set)
            return fail(set.error().kind == ErrorKind::Config
                            ? Error{ErrorKind::Usage, set.error().what, set.error().hint}
                            : set.error());
    }
    return {};
}

static Result<void> refuseNever(const Schedule& schedule, Clock::Wall now)
{
    const auto ever = isEverDue(schedule, now);
    if (!ever)
        return fail(ever.error());
    if (*ever)
        return {};
    Schedule alone = schedule;
    alone.daysOff = {};
    alone.blackOut = {};
    const auto without = isEverDue(alone, now);
    if (without && *without)
        return fail(ErrorKind::Usage,
                    "its days off and black-outs leave no time at which '" + schedule.spec.words()
                        + "' is due",
                    "Nothing was saved. Say fewer of them: an empty --days-off '' or --black-out "
                    "'' takes all away.");
    return fail(ErrorKind::Usage, "'" + schedule.spec.words() + "' is never due: no day fits it",
                "Nothing was saved. Look at its day and its month.");
}

/// What would keep it from running as things are now; it may be mended later, as a share that is
/// not connected.
static void remarkFolder(const Console& console, const Schedule& schedule, Clock::Wall now)
{
    if (const auto seen = DiskFolder().look(schedule.folder, now); !seen)
        console.say("Warning: " + seen.error().what
                    + ". The schedule is saved all the same, and nothing is sent until the folder "
                      "can be read. "
                    + "If the name is wrong, say 'muster schedule set " + schedule.feed
                    + " --folder D'; if it is on a network share, connect the share.");
    else if (schedule.afterwards == Afterwards::Move
             && ::access(schedule.folder.c_str(), W_OK | X_OK) != 0)
        console.say("Warning: nothing can be written into " + schedule.folder
                    + ", so files cannot be moved away after their run. Give yourself the right "
                      "to, or say --afterwards leave.");
}

Result<int> setSchedule(Context& context)
{
    const auto name = context.arguments.word(1, "the feed's name");
    if (!name)
        return fail(name.error());
    if (auto feed = context.feeds().load(*name); !feed)
        return fail(std::move(feed.error()));
    auto schedule = toChange(context, *name);
    if (!schedule)
        return fail(std::move(schedule.error()));
    if (auto changed = change(*schedule, context.arguments); !changed)
        return fail(std::move(changed.error()));
    const Clock::Wall now = SystemClock().now();
    if (auto due = refuseNever(*schedule, now); !due)
        return fail(std::move(due.error()));
    const ScheduleStore store(context.directories);
    const bool wasBroken = store.has(*name) && !store.load(*name);
    if (auto kept = keepSchedule(context.directories, *schedule, now); !kept)
        return fail(std::move(kept.error()));
    const int told = showSchedule(context, *name);
    if (wasBroken)
        context.console.say("The file that could not be used is now " + store.brokenPath(*name)
                            + ".");
    remarkFolder(context.console, *schedule, now);
    context.console.say("Nothing runs by itself until something calls 'muster schedule run-due': "
                        "'muster schedule install' sets up a timer, the window does it while it is "
                        "open, or put it into cron.");
    return told;
}

} // namespace muster::cli
