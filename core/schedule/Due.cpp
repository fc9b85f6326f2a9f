// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/Due.h"

#include <algorithm>

namespace muster {

using std::chrono::days;
using std::chrono::milliseconds;

/// Times that a black-out of every day covers are never due: there is an end to looking for them.
static constexpr days farAhead(3 * 366);
static constexpr days farBack(366);

Result<DueTimes> DueTimes::of(const Schedule& schedule)
{
    auto zone = Zone::named(schedule.zone);
    if (!zone)
        return fail(std::move(zone.error()));
    return DueTimes(schedule, std::move(*zone));
}

DueTime DueTimes::withDeadline(Clock::Wall at) const
{
    const Spec& spec = m_schedule.spec;
    DueTime due{at, at + (m_schedule.missed == MissedRun::Skip ? grace : m_schedule.window)};
    if (spec.kind() == Spec::Kind::AfterWithFile) {
        const auto day = std::chrono::floor<days>(m_zone.local(at));
        due.deadline = std::max(due.deadline, m_zone.once(LocalMinute(day + days(1))));
    }
    if (const auto following = spec.next(at, m_zone, m_schedule.daysOff))
        due.deadline = std::min(due.deadline, *following);
    return due;
}

/// Within the night in which the clock is changed its times come one by one.
bool DueTimes::isEven(LocalMinute from, LocalMinute to) const
{
    return to - from >= days(1) || m_zone.once(to) - m_zone.once(from) == to - from;
}

std::optional<DueTime> DueTimes::next(Clock::Wall after) const
{
    auto found = m_schedule.spec.next(after, m_zone, m_schedule.daysOff);
    while (found && *found < after + farAhead) {
        const auto [from, to] = m_schedule.blackOut.around(m_zone.local(*found));
        if (from == to)
            return withDeadline(*found);
        const Clock::Wall last = isEven(from, to) ? m_zone.once(to) - milliseconds(1) : *found;
        found = m_schedule.spec.next(std::max(*found, last), m_zone, m_schedule.daysOff);
    }
    return std::nullopt;
}

std::optional<DueTime> DueTimes::latest(Clock::Wall now) const
{
    auto found = m_schedule.spec.latest(now, m_zone, m_schedule.daysOff);
    while (found && *found > now - farBack) {
        const auto [from, to] = m_schedule.blackOut.around(m_zone.local(*found));
        if (from == to)
            return withDeadline(*found);
        const Clock::Wall first = isEven(from, to) ? m_zone.once(from) : *found;
        found = m_schedule.spec.latest(std::min(*found, first) - milliseconds(1), m_zone,
                                       m_schedule.daysOff);
    }
    return std::nullopt;
}

std::vector<Clock::Wall> DueTimes::list(Clock::Wall after, int most) const
{
    std::vector<Clock::Wall> found;
    auto due = next(after);
    while (due && static_cast<int>(found.size()) < most) {
        found.push_back(due->at);
        due = next(due->at);
    }
    return found;
}

int DueTimes::countBetween(Clock::Wall after, Clock::Wall before, int most) const
{
    int count = 0;
    for (auto due = next(after); due && due->at < before && count < most; due = next(due->at))
        ++count;
    return count;
}

bool DueTimes::isOpen(Clock::Wall now) const
{
    const LocalMinute local = m_zone.local(now);
    return !m_schedule.daysOff.contains(std::chrono::floor<days>(local))
        && !m_schedule.blackOut.contains(local);
}

Clock::Wall DueTimes::opens(Clock::Wall now) const
{
    if (isOpen(now))
        return now;
    // Quarters of an hour: black-outs and days begin and end on them as good as always, and being
    // some minutes late with a file that waited for days is no harm.
    static constexpr std::chrono::minutes step(15);
    Clock::Wall at = std::chrono::floor<std::chrono::minutes>(now);
    at -= at.time_since_epoch() % step;
    const Clock::Wall end = now + days(400);
    do
        at += step;
    while (at < end && !isOpen(at));
    return at;
}

} // namespace muster
