// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/Due.h"
#include "core/schedule/DuePush.h"
#include "core/schedule/FileChoice.h"

#include <string>

namespace muster {

/// Decides what is due for one schedule at this moment and does it: at most one push a call, and
/// each due time comes to an end exactly once, whoever calls and however often. The caller holds
/// the feed's lease. One thread.
class RunDue {
public:
    RunDue(Schedule schedule, RunDueSeams seams);
    RunDue(const RunDue&) = delete;
    RunDue& operator=(const RunDue&) = delete;

    /// Does what is due now. Nothing when nothing was; else the occasion as it is now. What was due
    /// when the program was called, @p calledAt, is not late because other feeds had their turn.
    Result<std::optional<Occasion>> run(std::optional<Clock::Wall> calledAt = {});
    /// Takes the newest file now, due or not, paused or not; @p again also one that was dealt with
    /// before, else that is Nothing and not recorded. NoInput when there is no file, TryLater while
    /// it is being written.
    Result<Occasion> runNow(bool again);
    /// Sends the file that a limit holds; without @p allow, if no limit holds it any longer. Config
    /// when none is held, or it is gone or changed.
    Result<Occasion> release(const std::string& allow, const std::string& reason);
    /// A person's answer to a missed run, or to a held one: it does not run. Config when there is
    /// nothing to skip.
    Result<Occasion> skip(const std::string& reason);

private:
    using Step = Result<std::optional<Occasion>>;

    /// What is remembered, with a beginning; a clock that was set back moves the beginning with it.
    Result<ScheduleMemory> memoryAt(Clock::Wall now);
    /// Ends what a program that was ended had begun, if its push came to an end.
    Step settleRunning();
    Result<bool> isPaused(const ScheduleMemory& memory, Clock::Wall now);
    Step runTimes(const DueTimes& times, const ScheduleMemory& memory, Clock::Wall now);
    Step runArrival(const DueTimes& times, const ScheduleMemory& memory, Clock::Wall now);
    Step begin(const DueTimes& times, const DueTime& due, const ScheduleMemory& memory,
               Clock::Wall now);
    Step waitFor(Occasion occasion, const Error& error);
    /// Whatever the clock says: it may have been set back since.
    Step newestOpen();
    Step goOn(Occasion occasion, const DueTimes& times, const ScheduleMemory& memory);
    Result<void> endEarlier(Clock::Wall due);
    /// A held file waits no longer when a person has sent it by hand, or another in its place.
    Result<void> settleHeld();
    Result<Occasion> endLate(Occasion occasion);

    Step notReady(Occasion occasion, const FilePick& found, bool isNoted);
    Step notNew(Occasion occasion, const FolderFile& file, FileChoice::Known known, bool isNoted);
    bool isRehearsing(const ScheduleMemory& memory) const;
    /// Config when another file went out, or may have, after @p held was held.
    Result<void> refuseSuperseded(const Occasion& held);

    Schedule m_schedule;
    RunDueSeams m_seams;
    FileChoice m_choice;
    DuePush m_push;
    Clock::Wall m_calledAt{};
};

} // namespace muster
