// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/ArrivalFolder.h"
#include "core/schedule/Due.h"
#include "core/schedule/FilePick.h"
#include "core/schedule/PushOrder.h"

#include <functional>
#include <string>

namespace muster {

/// What decides and pushes needs from outside.
struct RunDueSeams {
    Clock& clock;
    ScheduleBook& book;
    ArrivalFolder& folder;
    std::function<PushAnswer(const PushOrder&)> push;
    FeedRoute route; ///< the feed and where it goes now
    /// ScheduleBook::sentFile() of this route.
    std::function<Result<std::optional<SentFile>>(const std::string& digest)> sentBy;
    /// ScheduleBook::sentInPlace() of this route.
    std::function<Result<RunId>(const Occasion& held)> sentInPlace;
};

/// Decides what is due for one schedule at this moment and does it: at most one push a call, and
/// each due time comes to an end exactly once, whoever calls and however often. The caller holds
/// the feed's lease. One thread.
class RunDue {
public:
    RunDue(Schedule schedule, RunDueSeams seams);

    /// Does what is due now. Nothing when nothing was; else the occasion as it is now. What was due
    /// when the program was called, @p calledAt, is not late because other feeds had their turn.
    Result<std::optional<Occasion>> run(std::optional<Clock::Wall> calledAt = {});
    /// Takes the newest file now, due or not, paused or not; @p again also one that was dealt with
    /// before, else that is Nothing and not recorded. NoInput when there is no file, TryLater while
    /// it is being written.
    Result<Occasion> runNow(bool again);
    /// Sends the file that a limit holds. Config when none is held, or it is gone or changed.
    Result<Occasion> release(const std::string& allow, const std::string& reason);
    /// A person's answer to a missed run, or to a held one: it does not run. Config when there is
    /// nothing to skip.
    Result<Occasion> skip(const std::string& reason);

    /// Waiting before another try, after @p tries of them: minutes at first, an hour in the end.
    static std::chrono::minutes pause(int tries);

private:
    using Step = Result<std::optional<Occasion>>;

    /// What is remembered, with a beginning; a clock that was set back moves the beginning with it.
    Result<ScheduleMemory> memoryAt(Clock::Wall now);
    /// Ends what a program that was ended had begun, if its push came to an end.
    Step settleRunning();
    Result<Occasion> goneOn(Occasion occasion, const SentFile& sent);
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

    Result<FilePick> pick();
    /// What keeps a file from being taken.
    enum class Known {
        No, ///< it is new
        Sent, ///< or dealt with before
        Failed, ///< before, and nobody put it there again
        Older, ///< than one that was sent
        Back, ///< what was sent before another file, written anew: a person must say which is right
    };
    /// Unless No, the occasion then says why, or has ended.
    Result<Known> isKnown(Occasion& occasion, const FolderFile& file);
    Result<Known> wasSent(Occasion& occasion, const FolderFile& file, const std::string& digest);
    Result<bool> isOlder(Occasion& occasion, const FolderFile& file, const std::string& digest);
    Result<Occasion> finish(Occasion occasion, OccasionState state, const std::string& message);
    Step notReady(Occasion occasion, const FilePick& found, bool isNoted);
    Step notNew(Occasion occasion, const FolderFile& file, Known known, bool isNoted);
    Result<std::string> digestOf(const FolderFile& file);
    Result<bool> isWrittenAnew(const FolderFile& file);
    bool isRehearsing(const ScheduleMemory& memory) const;
    Result<Occasion> take(Occasion occasion, bool isRehearsal);
    Result<Occasion> carry(Occasion occasion, const PushOrder& order);
    Result<void> countRehearsal(const Occasion& occasion);
    Result<void> replaceHeld();
    /// Config when another file went out, or may have, after @p held was held.
    Result<void> refuseSuperseded(const Occasion& held);
    void putAway(Occasion& occasion);
    Result<Occasion> keep(Occasion occasion, OccasionState state, std::string message);

    Schedule m_schedule;
    RunDueSeams m_seams;
    bool m_isByHand = false;
    Clock::Wall m_calledAt{};
};

} // namespace muster
