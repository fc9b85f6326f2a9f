// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/Overview.h"

#include "core/feed/FeedStore.h"
#include "core/schedule/ArrivalFolder.h"

#include <algorithm>
#include <array>

namespace muster {

/// How often a file that is due is looked for where nothing tells of it.
static constexpr std::chrono::minutes lookAgain(5);

std::string_view scheduleStateName(ScheduleState state)
{
    static constexpr std::array<std::string_view, 9> names{
        "broken", "running", "held", "locked", "failed", "asking", "paused", "waiting", "idle"};
    return names.at(static_cast<std::size_t>(state));
}

static ScheduleState stateOf(const ScheduleStatus& status, Clock::Wall now)
{
    const auto isOpenAs = [&status](OccasionState state) {
        return status.open && status.open->state == state;
    };
    if (!status.problem.empty())
        return ScheduleState::Broken;
    if (isOpenAs(OccasionState::Running))
        return ScheduleState::Running;
    if (status.held)
        return ScheduleState::Held;
    if (isOpenAs(OccasionState::Locked))
        return ScheduleState::Locked;
    const bool hasFailed = status.last
        && (status.last->state == OccasionState::Failed
            || status.last->state == OccasionState::Unknown);
    if (hasFailed || isOpenAs(OccasionState::Retrying))
        return ScheduleState::Failed;
    if (isOpenAs(OccasionState::Asking))
        return ScheduleState::Asking;
    if (status.pausedUntil > now)
        return ScheduleState::Paused;
    return isOpenAs(OccasionState::Waiting) ? ScheduleState::Waiting : ScheduleState::Idle;
}

/// Whole days since the first due time after the last run that went through.
static int silence(const ScheduleStatus& status, const DueTimes& times,
                   const std::vector<Occasion>& occasions, Clock::Wall now)
{
    if (status.schedule->silenceDays == 0 || status.memory.since == Clock::Wall{}
        || status.pausedUntil > now)
        return 0;
    // A pause that has ended by itself was nobody's fault.
    Clock::Wall through = std::max(status.memory.since, status.memory.pausedUntil);
    for (const Occasion& occasion : occasions) {
        using enum OccasionState;
        if (occasion.state == Sent || occasion.state == Nothing || occasion.state == Rehearsed)
            through = std::max(through, occasion.changed);
    }
    const auto missing = status.schedule->spec.kind() == Spec::Kind::Arrival
        ? std::optional(DueTime{through, {}})
        : times.next(through);
    if (!missing || missing->at > now)
        return 0;
    const int days = static_cast<int>((now - missing->at) / std::chrono::days(1));
    return days >= status.schedule->silenceDays ? days : 0;
}

static std::optional<Clock::Wall> wakeOf(const ScheduleStatus& status, Clock::Wall now)
{
    if (status.state == ScheduleState::Broken)
        return std::nullopt;
    if (status.pausedUntil > now)
        return status.pausedUntil < ScheduleMemory::forever ? std::optional(status.pausedUntil)
                                                            : std::nullopt;
    std::optional<Clock::Wall> wake;
    if (!status.next.empty())
        wake = status.next.front();
    // What is written over in its place, or on a share, no folder tells of.
    if (!status.open && status.schedule->spec.kind() == Spec::Kind::Arrival)
        return now + lookAgain;
    if (!status.open && status.isOwed)
        return now + lookAgain;
    if (!status.open || status.open->state == OccasionState::Asking)
        return wake;
    const Clock::Wall again = status.open->nextTry > now ? status.open->nextTry : now + lookAgain;
    return wake ? std::min(*wake, again) : again;
}

/// Whether a due time has come of which nothing is written yet: who looked could not.
static bool isOwed(const ScheduleStatus& status, const DueTimes& times,
                   const std::vector<Occasion>& occasions, Clock::Wall now)
{
    const auto due = times.latest(now);
    if (!due || status.memory.since == Clock::Wall{} || due->at <= status.memory.since
        || now >= due->deadline)
        return false;
    return std::none_of(occasions.begin(), occasions.end(),
                        [&due](const Occasion& occasion) { return occasion.due == due->at; });
}

/// The newest held file and how many older ones wait, unless a person has sent it by hand, or
/// another in its place.
static Result<void> lookAtHeld(ScheduleStatus& status, ScheduleBook& book, const FeedRoute& route)
{
    auto all = book.all(status.feed, OccasionState::Held);
    if (!all)
        return fail(std::move(all.error()));
    if (all->empty())
        return {};
    const auto sent = book.sentFile(route, all->front().digest);
    const auto other = book.sentInPlace(route, all->front());
    if (!sent || !other)
        return fail(sent ? other.error() : sent.error());
    if (*sent || *other > 0)
        return {};
    status.olderHeld = static_cast<int>(all->size()) - 1;
    status.held = std::move(all->front());
    return {};
}

static Result<void> complete(ScheduleStatus& status, ScheduleBook& book, const FeedRoute& route,
                             Clock::Wall allPaused, Clock::Wall now)
{
    const auto times = DueTimes::of(*status.schedule);
    if (!times)
        return fail(times.error());
    const auto memory = book.memory(status.feed);
    if (!memory)
        return fail(memory.error());
    const auto occasions = book.latest(status.feed, 50);
    if (!occasions)
        return fail(occasions.error());
    if (auto looked = lookAtHeld(status, book, route); !looked)
        return looked;
    status.memory = *memory;
    status.allPausedUntil = allPaused > now ? allPaused : Clock::Wall{};
    const Clock::Wall paused = std::max(memory->pausedUntil, allPaused);
    status.pausedUntil = paused > now ? paused : Clock::Wall{};
    for (const Occasion& occasion : *occasions) {
        if (isOpen(occasion.state) && !status.open)
            status.open = occasion;
        if (!isOpen(occasion.state) && !status.last)
            status.last = occasion;
    }
    status.isOwed = isOwed(status, *times, *occasions, now);
    if (status.pausedUntil < ScheduleMemory::forever)
        status.next = times->list(std::max(now, status.pausedUntil), 5);
    status.isWatchable = tellsOfChanges(status.schedule->folder);
    status.silentDays = silence(status, *times, *occasions, now);
    return {};
}

Result<std::vector<ScheduleStatus>> scheduleStatuses(const Directories& directories,
                                                     Clock::Wall now)
{
    const ScheduleStore store(directories);
    const FeedStore feeds(directories);
    const auto book = ScheduleBook::open(directories.state, ScheduleBook::Use::Look);
    if (!book)
        return fail(book.error());
    const auto all = (*book)->memory({});
    if (!all)
        return fail(all.error());
    std::vector<ScheduleStatus> statuses;
    for (const std::string& name : store.names()) {
        ScheduleStatus& status = statuses.emplace_back();
        status.feed = name;
        auto schedule = store.load(name);
        const auto feed = feeds.load(name);
        if (!schedule || !feed)
            status.problem = schedule ? feed.error().what : schedule.error().what;
        if (schedule)
            status.schedule = std::move(*schedule);
        if (schedule && feed) {
            if (auto filled =
                    complete(status, **book, {name, feed->connection}, all->pausedUntil, now);
                !filled)
                return fail(std::move(filled.error()));
        }
        status.state = stateOf(status, now);
        status.wake = wakeOf(status, now);
    }
    return statuses;
}

std::optional<Clock::Wall> nextWake(const std::vector<ScheduleStatus>& statuses)
{
    std::optional<Clock::Wall> first;
    for (const ScheduleStatus& status : statuses) {
        if (status.wake && (!first || *status.wake < *first))
            first = status.wake;
    }
    return first;
}

} // namespace muster
