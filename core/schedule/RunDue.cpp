// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/RunDue.h"

#include <algorithm>

// What is due, what is too late, and what waits. RunDueByHand.cpp: what a person asks for.

namespace muster {

static constexpr Clock::Wall never{};

RunDue::RunDue(Schedule schedule, RunDueSeams seams)
    : m_schedule(std::move(schedule))
    , m_seams(std::move(seams))
    , m_choice(m_schedule, m_seams)
    , m_push(m_schedule, m_seams)
{ }

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
        return *other > 0 ? m_push.replaceHeld() : Result<void>();
    }
    (*held)->run = (*sent)->run;
    (*held)->exitCode = (*sent)->exitCode;
    auto kept = m_push.keep(std::move(**held), OccasionState::Sent,
                            "It was held, and then sent by hand as run "
                                + std::to_string((*sent)->run) + ".");
    if (!kept)
        return fail(std::move(kept.error()));
    return m_push.replaceHeld();
}

/// What waited when the next due time came, or when its window closed.
Result<Occasion> RunDue::endLate(Occasion occasion)
{
    const std::string said = occasion.message;
    switch (occasion.state) {
    case OccasionState::Waiting:
        return m_push.keep(std::move(occasion), OccasionState::Missed,
                           "No new file came in time: " + said);
    case OccasionState::Asking:
        return m_push.keep(std::move(occasion), OccasionState::Missed,
                           "It was missed, and nobody said that it should run.");
    case OccasionState::Running:
        return m_push.keep(
            std::move(occasion), OccasionState::Failed,
            "The program or the computer ended while it was being sent; the history shows "
            "what was sent.");
    default:
        occasion.digest.clear(); // nothing was wrong with the file: it may be taken later on
        return m_push.keep(std::move(occasion), OccasionState::Failed,
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
        return m_push.keep(std::move(occasion), OccasionState::Missed,
                           "This computer was off or Muster did not run when it was due.");
    if (isLate && m_schedule.missed == MissedRun::Ask)
        return m_push.keep(
            std::move(occasion), OccasionState::Asking,
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

RunDue::Step RunDue::settleRunning()
{
    auto running = m_seams.book.newest(m_schedule.feed, OccasionState::Running);
    if (!running)
        return fail(std::move(running.error()));
    if (!*running || (*running)->digest.empty())
        return std::optional<Occasion>();
    const auto sent = m_seams.sentBy((*running)->digest);
    if (!sent)
        return fail(sent.error());
    if (!*sent || (*sent)->later > 0)
        return std::optional<Occasion>();
    return m_push.goneOn(std::move(**running), **sent);
}

bool RunDue::isRehearsing(const ScheduleMemory& memory) const
{
    return !memory.isLive && memory.cleanRehearsals < m_schedule.rehearsals;
}

RunDue::Step RunDue::notReady(Occasion occasion, const FilePick& found, bool isNoted)
{
    const bool isArrival = m_schedule.spec.kind() == Spec::Kind::Arrival;
    if (found.state == FilePick::State::None)
        occasion.message =
            "No file named like " + m_schedule.pattern + " is in " + m_schedule.folder + ".";
    const bool isSettling = found.state == FilePick::State::Settling;
    if (isSettling) {
        const bool byCompanion = m_schedule.complete == Complete::Done;
        occasion.message = byCompanion
            ? found.file->name + " waits for its companion " + found.file->name + ".done."
            : found.file->name + " may still be written; it is looked at again.";
        occasion.nextTry = m_seams.clock.now() + 3 * m_schedule.settle;
    }
    if (isArrival && !isNoted && !isSettling)
        return std::optional<Occasion>(); // nothing came; there is nothing to note
    const bool waits = !isArrival || isSettling;
    const std::string message = occasion.message;
    return m_push.keep(std::move(occasion), waits ? OccasionState::Waiting : OccasionState::Nothing,
                       message);
}

RunDue::Step RunDue::notNew(Occasion occasion, const FolderFile& file, FileChoice::Known known,
                            bool isNoted)
{
    if (occasion.run > 0) // its push went on when the program that had begun it was ended
    {
        const SentFile sent{occasion.run, occasion.exitCode};
        return m_push.goneOn(std::move(occasion), sent);
    }
    const Spec::Kind kind = m_schedule.spec.kind();
    const std::string message = occasion.message;
    if (known == FileChoice::Known::Back && kind != Spec::Kind::AfterWithFile) {
        occasion.exitCode = 12; // as of a held file: a person must decide
        return m_push.keep(std::move(occasion), OccasionState::Failed, message);
    }
    if (known == FileChoice::Known::Failed) // it is no news, and no success either
        return isNoted ? m_push.keep(std::move(occasion), OccasionState::Failed, message)
                       : Step(std::optional<Occasion>());
    if (known == FileChoice::Known::Older && kind == Spec::Kind::Arrival)
        return m_push.keep(std::move(occasion), OccasionState::Skipped, message);
    if (known == FileChoice::Known::Older
        || known == FileChoice::Known::Back) { // a newer one may come yet
        occasion.digest.clear();
        return m_push.keep(std::move(occasion), OccasionState::Waiting, message);
    }
    if (kind == Spec::Kind::Times) {
        const auto anew = m_choice.isWrittenAnew(file);
        if (!anew)
            return fail(anew.error());
        if (*anew)
            return m_push.keep(std::move(occasion), OccasionState::Nothing, message);
    }
    return notReady(std::move(occasion), {FilePick::State::Ready, file}, isNoted);
}

/// A folder or a file that cannot be read is waited for, by its name; other errors are the
/// caller's.
RunDue::Step RunDue::waitFor(Occasion occasion, const Error& error)
{
    if (error.kind != ErrorKind::NoInput && error.kind != ErrorKind::Io)
        return fail(error);
    return m_push.keep(std::move(occasion), OccasionState::Waiting,
                       "It waits: " + error.what + "."
                           + (error.hint.empty() ? "" : " " + error.hint));
}

RunDue::Step RunDue::goOn(Occasion occasion, const DueTimes& times, const ScheduleMemory& memory)
{
    const bool isNoted = occasion.changed != Clock::Wall{};
    const Clock::Wall now = m_seams.clock.now();
    if (!times.isOpen(now)) {
        if (m_schedule.spec.kind() == Spec::Kind::Arrival && !isNoted)
            return std::optional<Occasion>();
        occasion.nextTry = times.opens(now);
        return m_push.keep(std::move(occasion), OccasionState::Waiting,
                           "Paused for a black-out or a day off; it goes on afterwards.");
    }
    const auto found = m_choice.pick();
    if (!found)
        return waitFor(std::move(occasion), found.error());
    if (found->state != FilePick::State::Ready)
        return notReady(std::move(occasion), *found, isNoted);
    const auto known = m_choice.known(occasion, *found->file, false);
    if (!known)
        return waitFor(std::move(occasion), known.error());
    return *known == FileChoice::Known::No
        ? Step(m_push.take(std::move(occasion), isRehearsing(memory)))
        : notNew(std::move(occasion), *found->file, *known, isNoted);
}

} // namespace muster
