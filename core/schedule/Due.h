// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/Schedule.h"

#include <optional>
#include <vector>

namespace muster {

/// A due time of a schedule and how long its run may still begin.
struct DueTime {
    Clock::Wall at{};
    Clock::Wall deadline{}; ///< from here on it is too late; never after the next due time

    bool operator==(const DueTime&) const = default;
};

/// Answers when a schedule is due: its spec, zone, days off and black-outs together. Due times
/// within a black-out are none. Keeps nothing; any thread.
class DueTimes {
public:
    /// Noticed later than this, a due time was missed.
    static constexpr std::chrono::minutes grace{10};

    /// Config when the schedule's zone is not known here.
    static Result<DueTimes> of(const Schedule& schedule);

    std::optional<DueTime> next(Clock::Wall after) const;
    /// The last at or before @p now.
    std::optional<DueTime> latest(Clock::Wall now) const;
    /// The next ones, as many as there are up to @p most.
    std::vector<Clock::Wall> list(Clock::Wall after, int most) const;
    /// How many lie after @p after and before @p before, counted up to @p most.
    int countBetween(Clock::Wall after, Clock::Wall before, int most) const;
    /// Whether a run may begin by itself now: no day off and no black-out. Only what waits for
    /// files asks this; the others have no due time then.
    bool isOpen(Clock::Wall now) const;
    /// When isOpen() will next be true: @p now when it is.
    Clock::Wall opens(Clock::Wall now) const;

    const Zone& zone() const { return m_zone; }

private:
    DueTimes(const Schedule& schedule, Zone zone)
        : m_schedule(schedule)
        , m_zone(std::move(zone)) { }

    DueTime withDeadline(Clock::Wall at) const;
    bool isEven(LocalMinute from, LocalMinute to) const;

    Schedule m_schedule;
    Zone m_zone;
};

} // namespace muster
