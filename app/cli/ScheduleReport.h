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

/// One occasion as an object of JSON.
void writeOccasion(JsonWriter& json, const Occasion& occasion);

} // namespace muster::cli
