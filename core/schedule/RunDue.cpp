// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/RunDue.h"

#include <algorithm>

// The first part of RunDue: what is due and what is too late. The others are RunDueFile.cpp,
// RunDueKnown.cpp and RunDueByHand.cpp.

namespace muster {

static constexpr Clock::Wall never{};

RunDue::RunDue(Schedule schedule, RunDueSeams seams)
    : m_schedule(std::move(schedule))
    , m_seams(std::move(seams))
{ }

std::chrono::minutes RunDue::pause(int tries)
{
    return std::chrono::minutes(std::min(60, 5 << std::clamp(tries - 1, 0, 4)));
}

Result<ScheduleMemory> RunDue::memoryAt(Clock::Wall now)
{
    auto memory = m_seams.book.memory(m_schedule.feed);
    if (!memory || (memory->since != never && memory->since <= now))
        return memory;
    return m_seams.book.change(m_schedule.feed, [now](ScheduleMemory& kept) { kept.since = now; });
}

Result<bool> RunDue::isPaused(const ScheduleMemory& memory, Clock::Wall now)
{
    const auto all = m_seams.book.memory({});
    if (!all)
        return fail(all.error());
    return memory.pausedUntil > now || all->pausedUntil > now;
}

Result<std::optional<Occasion>> RunDue::run(std::optional<Clock::Wall> calledAt)
{
    const Clock::Wall now = m_seams.clock.now();
    m_calledAt = std::min(calledAt.value_or(now), now);
    const auto times = DueTimes::of(m_schedule);
    if (!times)
        return fail(times.error());
    const auto memory = memoryAt(now);
    if (!memory)
        return fail(memory.error());
    const auto paused = isPaused(*memory, now);
    if (!paused)
        return fail(paused.error());
    auto settled = settleRunning();
    if (!settled || *settled || *paused)
        return settled;
    if (auto freed = settleHeld(); !freed)
        return fail(std::move(freed.error()));
    return m_schedule.spec.kind() == Spec::Kind::Arrival ? runArrival(*times, *memory, now)
                                                         : runTimes(*times, *memory, now);
}

Result<void> RunDue::settleHeld()
{
    auto held = m_seams.book.newest(m_schedule.feed, OccasionState::Held);
    if (!held)
        return fail(std::move(held.error()));
    if (!*held)
        return {};
    const auto sent = m_seams.sentBy((*held)->digest);
    if (!sent)
        return fail(sent.error());
    if (!*sent) {
        const auto other = m_seams.sentInPlace(**held);
        if (!other)
            return fail(other.error());
        return *other > 0 ? replaceHeld() : Result<void>();
    }
    (*held)->run = (*sent)->run;
    (*held)->exitCode = (*sent)->exitCode;
    auto kept =
        keep(std::move(**held), OccasionState::Sent,
             "It was held, and then sent by hand as run " + std::to_string((*sent)->run) + ".");
    if (!kept)
        return fail(std::move(kept.error()));
    return replaceHeld();
}

/// What waited when the next due time came, or when its window closed.
Result<Occasion> RunDue::endLate(Occasion occasion)
{
    const std::string said = occasion.message;
    switch (occasion.state) {
    case OccasionState::Waiting:
        return keep(std::move(occasion), OccasionState::Missed,
                    "No new file came in time: " + said);
    case OccasionState::Asking:
        return keep(std::move(occasion), OccasionState::Missed,
                    "It was missed, and nobody said that it should run.");
    case OccasionState::Running:
        return keep(std::move(occasion), OccasionState::Failed,
                    "The program or the computer ended while it was being sent; the history shows "
                    "what was sent.");
    default:
        occasion.digest.clear(); // nothing was wrong with the file: it may be taken later on
        return keep(std::move(occasion), OccasionState::Failed,
                    "It did not succeed in time: " + said);
    }
}

Result<void> RunDue::endEarlier(Clock::Wall due)
{
    const auto latest = m_seams.book.latest(m_schedule.feed, 20);
    if (!latest)
        return fail(latest.error());
    for (const Occasion& occasion : *latest) {
        if (!isOpen(occasion.state) || occasion.due >= due)
            continue;
        if (auto ended = endLate(occasion); !ended)
            return fail(std::move(ended.error()));
    }
    return {};
}

RunDue::Step RunDue::runTimes(const DueTimes& times, const ScheduleMemory& memory, Clock::Wall now)
{
    const auto due = times.latest(now);
    const bool isBefore = !due || due->at <= memory.since;
    if (auto ended = endEarlier(isBefore ? memory.since : due->at); !ended)
        return fail(std::move(ended.error()));
    if (isBefore)
        return std::optional<Occasion>();
    auto known = m_seams.book.at(m_schedule.feed, due->at);
    if (!known)
        return fail(std::move(known.error()));
    if (!*known)
        return begin(times, *due, memory, now);
    if (!isOpen((*known)->state))
        return std::optional<Occasion>();
    if (now >= due->deadline)
        return endLate(std::move(**known));
    if ((*known)->state == OccasionState::Asking || (*known)->nextTry > now)
        return std::optional<Occasion>();
    return goOn(std::move(**known), times, memory);
}

RunDue::Step RunDue::begin(const DueTimes& times, const DueTime& due, const ScheduleMemory& memory,
                           Clock::Wall now)
{
    Occasion occasion;
    occasion.feed = m_schedule.feed;
    occasion.due = due.at;
    occasion.noticed = now;
    const bool isTimed = m_schedule.spec.kind() == Spec::Kind::Times;
    const bool isLate = isTimed && m_calledAt - due.at > DueTimes::grace;
    if (m_calledAt >= due.deadline || (isLate && m_schedule.missed == MissedRun::Skip))
        return keep(std::move(occasion), OccasionState::Missed,
                    "This computer was off or Muster did not run when it was due.");
    if (isLate && m_schedule.missed == MissedRun::Ask)
        return keep(std::move(occasion), OccasionState::Asking,
                    "This computer was off or Muster did not run when it was due. Run it now, or "
                    "skip it.");
    return goOn(std::move(occasion), times, memory);
}

RunDue::Step RunDue::newestOpen()
{
    const auto latest = m_seams.book.latest(m_schedule.feed, 50);
    if (!latest)
        return fail(latest.error());
    for (const Occasion& occasion : *latest) {
        if (isOpen(occasion.state))
            return std::optional(occasion);
    }
    return std::optional<Occasion>();
}

RunDue::Step RunDue::runArrival(const DueTimes& times, const ScheduleMemory& memory,
                                Clock::Wall now)
{
    auto found = newestOpen();
    if (!found)
        return found;
    if (*found) {
        const Occasion& open = **found;
        const bool waits = open.state == OccasionState::Waiting;
        if (!waits && now >= open.noticed + m_schedule.window)
            return endLate(open);
        return open.nextTry > now ? Step(std::optional<Occasion>()) : goOn(open, times, memory);
    }
    const auto taken = m_seams.book.at(m_schedule.feed, now);
    if (!taken)
        return fail(taken.error());
    Occasion occasion;
    occasion.feed = m_schedule.feed;
    occasion.noticed = now;
    occasion.due = now;
    // Two files within one millisecond, or a clock that was set back to this very one.
    if (*taken)
        occasion.due += std::chrono::milliseconds(1);
    return goOn(std::move(occasion), times, memory);
}

Result<Occasion> RunDue::keep(Occasion occasion, OccasionState state, std::string message)
{
    occasion.state = state;
    occasion.message = std::move(message);
    occasion.changed = m_seams.clock.now();
    if (auto written = m_seams.book.write(occasion); !written)
        return fail(std::move(written.error()));
    return occasion;
}

} // namespace muster
