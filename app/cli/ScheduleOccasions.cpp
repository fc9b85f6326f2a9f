// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ScheduleReport.h"

namespace muster::cli {

std::string jsonTime(Clock::Wall time)
{
    return time == Clock::Wall{} ? std::string() : rfc3339(time);
}

std::string jsonPause(Clock::Wall end)
{
    return end == ScheduleMemory::forever ? "resumed" : jsonTime(end);
}

std::string pauseText(Clock::Wall end, const std::string& zone)
{
    return end == ScheduleMemory::forever ? "somebody resumes it" : localText(end, zone);
}

void writeOccasion(JsonWriter& json, const Occasion& occasion)
{
    beginOccasion(json, occasion);
    json.endObject();
}

void beginOccasion(JsonWriter& json, const Occasion& occasion)
{
    json.beginObject()
        .member("due", jsonTime(occasion.due))
        .member("state", occasionName(occasion.state))
        .member("changed", jsonTime(occasion.changed))
        .member("next_try", jsonTime(occasion.nextTry))
        .member("tries", occasion.tries)
        .member("file", occasion.file)
        .member("sha256", occasion.digest)
        .member("run", occasion.run)
        .member("exit", occasion.exitCode)
        .member("message", occasion.message);
    json.key("facts");
    occasion.facts.empty() ? json.null() : json.raw(occasion.facts);
}

Result<std::vector<Occasion>> lastOccasions(const Context& context, const std::string& feed)
{
    static constexpr int most = 10;
    auto book = ScheduleBook::open(context.directories.state, ScheduleBook::Use::Look);
    if (!book)
        return fail(std::move(book.error()));
    return (*book)->latest(feed, most);
}

void printOccasions(const Console& console, const std::vector<Occasion>& occasions,
                    const std::string& zone)
{
    if (occasions.empty())
        return;
    console.print("");
    TextTable table({"DUE", "STATE", "CHANGED", "WHAT"});
    for (const Occasion& occasion : occasions)
        table.add({localText(occasion.due, zone), std::string(occasionName(occasion.state)),
                   localText(occasion.changed, zone), occasion.message});
    table.print(console);
}

} // namespace muster::cli
