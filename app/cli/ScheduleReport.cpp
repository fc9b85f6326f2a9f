// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ScheduleReport.h"

#include "app/cli/ExitCode.h"
#include "core/base/Json.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

namespace muster::cli {

std::string localText(Clock::Wall time)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return QLocale::c().toString(local, QStringLiteral("ddd yyyy-MM-dd HH:mm")).toStdString();
}

std::string localText(Clock::Wall time, const std::string& zone)
{
    const QTimeZone there(QByteArray::fromStdString(zone));
    const auto local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    if (zone.empty() || !there.isValid() || there == QTimeZone::systemTimeZone())
        return localText(time);
    const auto at = local.toTimeZone(there);
    return QLocale::c().toString(at, QStringLiteral("ddd yyyy-MM-dd HH:mm ")).toStdString()
        + there.abbreviation(at).toStdString();
}

/// As much of a message as a list has room for: its first sentence, or less; "show" has the whole.
static std::string brief(const std::string& message)
{
    static constexpr std::size_t room = 150;
    const auto dot = message.find(". ");
    std::string text = dot == std::string::npos ? message : message.substr(0, dot + 1);
    if (text.size() <= room)
        return text;
    std::size_t end = text.rfind(' ', room);
    end = end == std::string::npos ? room : end;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end; // not within a letter
    return text.substr(0, end) + " …";
}

/// The members of one status; the object stays open.
static void writeStatus(JsonWriter& json, const ScheduleStatus& status)
{
    json.beginObject().member("feed", status.feed);
    json.member("state", scheduleStateName(status.state)).member("problem", status.problem);
    if (status.schedule) {
        const Schedule& schedule = *status.schedule;
        writeSettings(json, schedule);
        json.member("rehearsing", status.isRehearsing());
        json.member("clean_rehearsals", status.memory.cleanRehearsals);
    }
    json.member("remedy", status.problem.empty() ? tryAgainWords(status) : mendWords(status));
    json.member("paused_until", jsonPause(status.pausedUntil));
    json.member("all_paused_until", jsonPause(status.allPausedUntil));
    json.key("next").beginArray();
    for (const Clock::Wall next : status.next)
        json.value(rfc3339(next));
    json.endArray().member("silent_days", status.silentDays);
    const std::pair<const char*, const std::optional<Occasion>*> occasions[] = {
        {"last", &status.last}, {"open", &status.open}, {"held", &status.held}};
    for (const auto& [name, occasion] : occasions) {
        json.key(name);
        if (*occasion)
            writeOccasion(json, **occasion);
        else
            json.null();
    }
    json.member("older_held", status.olderHeld);
}

static std::string nextWords(const ScheduleStatus& status)
{
    if (!status.problem.empty())
        return "-";
    if (status.pausedUntil == ScheduleMemory::forever)
        return "paused";
    if (status.next.empty())
        return status.schedule->spec.kind() == Spec::Kind::Arrival ? "with the next file" : "never";
    return localText(status.next.front(), status.schedule->zone);
}

/// " people.csv (and 2 older)".
static std::string heldWords(const ScheduleStatus& status)
{
    const std::string& file = status.held->file;
    return " " + file.substr(file.rfind('/') + 1)
        + (status.olderHeld > 0 ? " (and " + std::to_string(status.olderHeld) + " older)" : "");
}

static std::string lastWords(const ScheduleStatus& status, bool isBrief = false)
{
    if (!status.problem.empty())
        return status.problem;
    const auto& shown = status.held ? status.held : status.open ? status.open : status.last;
    if (!shown)
        return "nothing yet";
    return std::string(occasionName(shown->state)) + (status.held ? heldWords(status) : "") + ", "
        + localText(shown->changed, status.schedule->zone) + ": "
        + (isBrief ? brief(shown->message) : shown->message);
}

/// "rows=1204,leavers=37": what would let a held file pass.
static std::string allowWords(const Occasion& held)
{
    std::string words;
    const auto facts = json::parseObject(held.facts);
    if (!facts)
        return "…";
    for (const auto& limit : facts->value(QStringLiteral("limits")).toArray()) {
        const std::string allow = json::text(limit.toObject().value(QStringLiteral("allow")));
        if (!allow.empty())
            words += (words.empty() ? "" : ",") + allow;
    }
    return words.empty() ? "…" : words;
}

static void printTable(const Console& console, const std::vector<ScheduleStatus>& statuses)
{
    TextTable table({"FEED", "STATE", "NEXT", "WHEN"});
    for (const ScheduleStatus& status : statuses) {
        std::string state(scheduleStateName(status.state));
        if (status.isRehearsing())
            state += ", rehearsal " + std::to_string(status.memory.cleanRehearsals) + "/"
                + std::to_string(status.schedule->rehearsals);
        table.add({status.feed, state, nextWords(status),
                   status.schedule ? status.schedule->spec.words() : "-"});
    }
    table.print(console);
}

/// Until when it is paused by itself, beside a pause of all; 0 = it is not.
static Clock::Wall ownPause(const ScheduleStatus& status)
{
    const bool isOwn =
        status.pausedUntil != Clock::Wall{} && status.memory.pausedUntil > SystemClock().now();
    return isOwn ? status.memory.pausedUntil : Clock::Wall{};
}

static std::string ownPauseWords(const ScheduleStatus& status)
{
    const Clock::Wall end = ownPause(status);
    return end == Clock::Wall{} ? std::string()
                                : "Paused until " + pauseText(end, status.schedule->zone)
            + ". 'muster schedule resume " + status.feed + "' lets it run.";
}

/// What became of it last, and what a person can do.
static void printRemarks(const Console& console, const ScheduleStatus& status)
{
    console.print(status.feed + ": " + shown(lastWords(status, true)));
    if (status.silentDays > 0)
        console.print("  No run for " + count(status.silentDays, "day", "days")
                      + " though it was due.");
    if (status.held)
        console.print("  Send it with 'muster schedule release " + status.feed + " --allow "
                      + allowWords(*status.held) + " --reason …', or say 'muster schedule skip "
                      + status.feed + "'.");
    for (const std::string& words :
         {mendWords(status), tryAgainWords(status), ownPauseWords(status)}) {
        if (!words.empty())
            console.print("  " + words);
    }
}

Result<int> showSchedules(const Context& context)
{
    const auto statuses = scheduleStatuses(context.directories, SystemClock().now());
    if (!statuses)
        return fail(statuses.error());
    if (context.console.json()) {
        JsonWriter json;
        json.beginObject().key("schedules").beginArray();
        for (const ScheduleStatus& status : *statuses) {
            writeStatus(json, status);
            json.endObject();
        }
        json.endArray().endObject();
        context.console.print(json);
        return 0;
    }
    if (statuses->empty()) {
        context.console.say("No feed has a schedule yet. Give one to a feed with 'muster schedule "
                            "set --help'.");
        return 0;
    }
    printTable(context.console, *statuses);
    context.console.print("");
    for (const ScheduleStatus& status : *statuses)
        printRemarks(context.console, status);
    if (const Clock::Wall end = statuses->front().allPausedUntil; end != Clock::Wall{})
        context.console.print("Every schedule is paused until " + pauseText(end)
                              + ". 'muster schedule resume' lets them run.");
    return 0;
}

static void print(const Console& console, const ScheduleStatus& status)
{
    const Schedule& schedule = *status.schedule;
    console.print(status.feed + ": " + schedule.spec.words()
                  + (schedule.zone.empty() ? "" : " in " + schedule.zone));
    console.print("takes " + schedule.pattern + " from " + schedule.folder);
    if (status.isRehearsing())
        console.print("rehearses, sending nothing: " + std::to_string(status.memory.cleanRehearsals)
                      + " of " + std::to_string(schedule.rehearsals)
                      + " clean; 'muster schedule live " + status.feed + "' ends it");
    console.print("state: " + std::string(scheduleStateName(status.state)));
    if (status.allPausedUntil != Clock::Wall{})
        console.print("paused, as every schedule is, until "
                      + pauseText(status.allPausedUntil, schedule.zone)
                      + ": 'muster schedule resume' lets them run");
    if (ownPause(status) != Clock::Wall{})
        console.print("paused until " + pauseText(ownPause(status), schedule.zone)
                      + ": 'muster schedule resume " + status.feed + "' lets it run");
    const bool isNever = status.next.empty() && status.pausedUntil == Clock::Wall{}
        && schedule.spec.kind() != Spec::Kind::Arrival;
    if (status.next.empty())
        console.print("next: " + nextWords(status)
                      + (isNever ? ": no due time is outside its black-outs and days off" : ""));
    for (std::size_t i = 0; i < status.next.size(); ++i)
        console.print((i == 0 ? "next: " : "      ") + localText(status.next[i], schedule.zone));
    console.print("last: " + shown(lastWords(status)));
    const std::string again = tryAgainWords(status);
    if (!again.empty() && lastWords(status).find("muster schedule run ") == std::string::npos)
        console.print("      " + again);
    if (status.silentDays > 0)
        console.print("no run for " + count(status.silentDays, "day", "days")
                      + " though it was due");
    printSettings(console, schedule);
}

static void printJson(const Console& console, const ScheduleStatus& status,
                      const std::vector<Occasion>& occasions)
{
    JsonWriter json;
    writeStatus(json, status);
    json.key("occasions").beginArray();
    for (const Occasion& occasion : occasions)
        writeOccasion(json, occasion);
    json.endArray().endObject();
    console.print(json);
}

int showSchedule(const Context& context, const std::string& feed)
{
    const auto told = [&context](const Error& error) {
        const int code = exitCode(error.kind);
        context.console.tell(error, code);
        return code;
    };
    const auto statuses = scheduleStatuses(context.directories, SystemClock().now());
    if (!statuses)
        return told(statuses.error());
    for (const ScheduleStatus& status : *statuses) {
        if (status.feed != feed)
            continue;
        if (!status.problem.empty())
            return told({ErrorKind::Config, status.problem, mendWords(status)});
        const auto occasions = lastOccasions(context, feed);
        if (!occasions)
            return told(occasions.error());
        if (context.console.json()) {
            printJson(context.console, status, *occasions);
        } else {
            print(context.console, status);
            printOccasions(context.console, *occasions, status.schedule->zone);
        }
        return 0;
    }
    return told(ScheduleStore(context.directories).load(feed).error());
}

} // namespace muster::cli
