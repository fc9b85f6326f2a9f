// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/ScheduleBook.h"
#include "core/schedule/Due.h"

#include <optional>
#include <string>
#include <vector>

namespace muster {

/// What a schedule does at a moment, the most important first.
enum class ScheduleState {
    Broken, ///< its file, or its feed, cannot be used
    Running,
    Held, ///< a file waits for a person
    Locked, ///< for the keychain
    Failed, ///< the last run did, or nobody knows what became of it
    Asking, ///< a missed run waits for a person
    Paused,
    Waiting, ///< for a file that is due
    Idle,
};

/// "broken", "running" ...: the words of JSON.
std::string_view scheduleStateName(ScheduleState state);

/// One schedule as people are shown it. Text without cell values.
struct ScheduleStatus {
    std::string feed;
    ScheduleState state = ScheduleState::Idle;
    std::optional<Schedule> schedule; ///< nothing when Broken
    std::string problem; ///< why it is Broken
    ScheduleMemory memory;
    Clock::Wall pausedUntil{}; ///< the later of its own and everybody's pause; 0 = none
    Clock::Wall allPausedUntil{}; ///< everybody's; 0 = none
    std::vector<Clock::Wall> next; ///< up to five due times, none during the pause
    std::optional<Occasion> last; ///< the last that came to an end
    std::optional<Occasion> open; ///< what is under way, or waits
    std::optional<Occasion> held; ///< the newest that a limit holds
    int olderHeld = 0; ///< files held before that one, which still wait as well
    bool isWatchable = false; ///< the kernel tells of new files in its folder
    bool isOwed = false; ///< a due time came, and whoever looked could not even write that down
    int silentDays = 0; ///< since a run was due and none went through; 0 = below its limit
    std::optional<Clock::Wall> wake; ///< when the next look is worth while; new files beside

    bool isRehearsing() const
    {
        return schedule && !memory.isLive && memory.cleanRehearsals < schedule->rehearsals;
    }
};

/// The schedules of this computer at a moment. Reads files and the record, changes nothing, and may
/// take long when a folder's share does not answer; errors as of ScheduleBook.
Result<std::vector<ScheduleStatus>> scheduleStatuses(const Directories& directories,
                                                     Clock::Wall now);

/// When the next look is worth while over all of them; nothing when only new files can begin one.
std::optional<Clock::Wall> nextWake(const std::vector<ScheduleStatus>& statuses);

} // namespace muster
