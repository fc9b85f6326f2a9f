// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "core/history/ScheduleBook.h"

namespace muster::cli {

/// All of the verb's; each of its actions names those that it takes.
const std::vector<Option>& scheduleOptions();

/// An option of "set" that stands for a member of the schedule file.
struct ScheduleMember {
    std::string_view option; ///< "--window"
    const char* member; ///< "window_minutes"
};

/// In the order of the help.
const std::vector<ScheduleMember>& scheduleMembers();

/// "muster schedule set FEED".
Result<int> setSchedule(Context& context);
/// "muster schedule run-due": every schedule, or the one named.
Result<int> runDueSchedules(Context& context);
/// "muster schedule run FEED".
Result<int> runScheduleNow(Context& context);
Result<int> releaseHeld(Context& context);
Result<int> skipOccasion(Context& context);
/// "muster schedule pause": every schedule, or the one named; resume alike.
Result<int> pauseSchedules(Context& context);
Result<int> resumeSchedules(Context& context);
/// "muster schedule live FEED".
Result<int> endRehearsals(Context& context);
/// "muster schedule install": a timer of this account's systemd.
Result<int> installTimer(Context& context);
Result<int> uninstallTimer(Context& context);

} // namespace muster::cli
