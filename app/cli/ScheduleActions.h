// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "core/history/ScheduleBook.h"

namespace muster::cli {

/// All of the verb's; each of its actions names those that it takes.
const std::vector<Option>& scheduleOptions();

/// "muster schedule run-due": every schedule, or the one named.
Result<int> runDueSchedules(Context& context);
/// "muster schedule run FEED".
Result<int> runScheduleNow(Context& context);
Result<int> releaseHeld(Context& context);
Result<int> skipOccasion(Context& context);
/// "muster schedule install": a timer of this account's systemd.
Result<int> installTimer(Context& context);
Result<int> uninstallTimer(Context& context);

/// The end of the pause that --for or --until says; without either, until it is resumed. Usage.
Result<Clock::Wall> pauseEnd(const Arguments& arguments, Clock::Wall now);

} // namespace muster::cli
