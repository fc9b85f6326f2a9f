// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "core/history/ScheduleBook.h"
#include "core/schedule/Overview.h"

namespace muster::cli {

/// "muster schedule list".
Result<int> showSchedules(const Context& context);
/// "muster schedule show FEED"; an error becomes a message and its exit code.
int showSchedule(const Context& context, const std::string& feed);

/// "Mon 2026-11-23 06:30", on this computer's clock.
std::string localText(Clock::Wall time);
/// The same on the clock of a schedule's zone, which it names when it is not this computer's:
/// "Mon 2026-11-23 06:30 EST".
std::string localText(Clock::Wall time, const std::string& zone);

/// In JSON; empty for none.
std::string jsonTime(Clock::Wall time);
/// The end of a pause in JSON, "resumed" for one that a person has to end; empty for none.
std::string jsonPause(Clock::Wall end);
/// The same after "until", for people.
std::string pauseText(Clock::Wall end, const std::string& zone = {});

/// What a schedule is set to, a line for each option of "schedule set", as a shell takes it.
void printSettings(const Console& console, const Schedule& schedule);
/// The same as members of the open object, by their names in the schedule's file.
void writeSettings(JsonWriter& json, const Schedule& schedule);

/// How to mend a schedule that cannot be used, with the command; empty for one that can.
std::string mendWords(const ScheduleStatus& status);
/// How what failed, or was not taken, goes on, with the command; empty where it does by itself.
std::string tryAgainWords(const ScheduleStatus& status);
/// One occasion as an object of JSON.
void writeOccasion(JsonWriter& json, const Occasion& occasion);
/// The same; the object stays open.
void beginOccasion(JsonWriter& json, const Occasion& occasion);
/// The last due times of a feed that something became of, newest first.
Result<std::vector<Occasion>> lastOccasions(const Context& context, const std::string& feed);
/// A line for each, so that rehearsals can be compared before it goes live; times on the zone's
/// clock.
void printOccasions(const Console& console, const std::vector<Occasion>& occasions,
                    const std::string& zone);

} // namespace muster::cli
