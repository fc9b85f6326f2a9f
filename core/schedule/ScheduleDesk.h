// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/ScheduleBook.h"
#include "core/schedule/Schedule.h"

#include <functional>
#include <string>

namespace muster {

/// Whether a schedule's time ever comes: a day that does not exist, or days off and black-outs of
/// every day, leave none. Config when its zone is not known here.
Result<bool> isEverDue(const Schedule& schedule, Clock::Wall now);

/// Gives a feed this schedule, or changes it. A file that cannot be used is kept beside it, as
/// ScheduleStore::brokenPath(). Due times that passed before @p now are none of its,
/// unless they were of the schedule before: what waits then goes on. Main thread.
Result<void> keepSchedule(const Directories& directories, const Schedule& schedule,
                          Clock::Wall now);

/// Takes a feed's schedule away with all that is remembered about it; the feed and its history
/// stay. Busy while it runs.
Result<void> dropSchedule(const Directories& directories, const std::string& feed);

/// Removes a feed with its schedule and all that is remembered about that; Busy while it runs.
Result<void> removeFeed(const Directories& directories, const std::string& feed);

/// FeedStore::rename; its schedule and what is remembered about that go with it. Busy while it
/// runs.
Result<void> renameFeed(const Directories& directories, const std::string& from,
                        const std::string& to);

/// Changes what is remembered about a schedule; an empty feed stands for all of them.
Result<void> changeMemory(const Directories& directories, const std::string& feed,
                          const std::function<void(ScheduleMemory&)>& change);

/// What a schedule for a file like this one would be: its folder, and a pattern that fits the next
/// ones ("people_2026-11.csv" -> "people_*.csv").
Schedule scheduleLike(const std::string& feed, const std::string& file, const Spec& spec);

} // namespace muster
