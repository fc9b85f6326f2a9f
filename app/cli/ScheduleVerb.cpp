// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ScheduleActions.h"
#include "app/cli/ScheduleReport.h"
#include "core/schedule/ScheduleDesk.h"

namespace muster::cli {

static Result<std::string> feedName(const Context& context)
{
    return context.arguments.word(1, "the feed's name");
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
    if (context.console.json()) {
        JsonWriter json;
        json.beginObject().member("feed", *name).member("state", "removed").endObject();
        context.console.print(json);
    }
    return 0;
}

static std::vector<std::string_view> optionsOfSet()
{
    std::vector<std::string_view> names;
    for (const ScheduleMember& member : scheduleMembers())
        names.push_back(member.option);
    return names;
}

static constexpr std::string_view scheduleAbout =
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
    "Its secret comes from the keychain, or from a credential: the file muster-CONNECTION "
    "(mode 0400) in the\n"
    "folder that CREDENTIALS_DIRECTORY names; for the timer by LoadCredential= in a drop-in of "
    "its service.\n"
    "\n"
    "With --json every action prints one object. pause, resume and live: feed (empty: all of "
    "them), state,\n"
    "paused_until (a time, or 'resumed': until somebody resumes it) and all_paused_until; "
    "install and\n"
    "uninstall: state and files.\n"
    "\n"
    "run-due ends with 0 when nothing was due or all went well, else with the gravest code of "
    "its pushes.";

const Verb& scheduleVerb()
{
    static const Verb verb{
        "schedule",
        "unattended runs: when, from which folder, what became of them",
        "muster schedule set FEED --spec S --folder D [--pattern P] [OPTIONS]\n"
        "muster schedule list · show FEED · remove FEED\n"
        "muster schedule run-due [FEED] [--trigger T]\n"
        "muster schedule run FEED [--again] · skip FEED [--reason R]\n"
        "muster schedule release FEED [--allow LIMIT=N --reason R]\n"
        "muster schedule live FEED [--rehearse-again]\n"
        "muster schedule pause [FEED] [--for LENGTH | --until T] · resume [FEED]\n"
        "muster schedule install · uninstall",
        scheduleAbout,
        scheduleOptions(),
        "  muster schedule set people --spec \"weekdays 06:30\" --folder /srv/hr --pattern "
        "'people_*.csv'\n"
        "  muster schedule list\n"
        "  muster schedule release people --allow terminations=37 --reason \"site closed\"\n"
        "  muster schedule install",
        nullptr,
        {},
        {{"set", &setSchedule, "FEED", optionsOfSet()},
         {"list", &list},
         {"show", &show, "FEED"},
         {"remove", &removeSchedule, "FEED"},
         {"run-due", &runDueSchedules, "FEED", {"--trigger"}},
         {"run", &runScheduleNow, "FEED", {"--again", "--trigger"}},
         {"release", &releaseHeld, "FEED", {"--allow", "--reason", "--trigger"}},
         {"skip", &skipOccasion, "FEED", {"--reason", "--trigger"}},
         {"live", &endRehearsals, "FEED", {"--rehearse-again"}},
         {"pause", &pauseSchedules, "FEED", {"--for", "--until"}},
         {"resume", &resumeSchedules, "FEED"},
         {"install", &installTimer},
         {"uninstall", &uninstallTimer}}};
    return verb;
}

} // namespace muster::cli
