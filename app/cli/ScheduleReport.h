// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "core/history/ScheduleBook.h"

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
/// One occasion as an object of JSON.
void writeOccasion(JsonWriter& json, const Occasion& occasion);
/// The last due times of a feed that something became of, newest first.
Result<std::vector<Occasion>> lastOccasions(const Context& context, const std::string& feed);
/// A line for each, so that rehearsals can be compared before it goes live; times on the zone's
/// clock.
void printOccasions(const Console& console, const std::vector<Occasion>& occasions,
                    const std::string& zone);

} // namespace muster::cli
