// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/ScheduleDesk.h"

#include "core/base/Account.h"
#include "core/base/Ascii.h"
#include "core/feed/FeedStore.h"
#include "core/history/Lease.h"
#include "core/schedule/Due.h"

#include <algorithm>
#include <filesystem>

namespace muster {

Result<void> changeMemory(const Directories& directories, const std::string& feed,
                          const std::function<void(ScheduleMemory&)>& change)
{
    auto book = ScheduleBook::open(directories.state, ScheduleBook::Use::Write);
    if (!book)
        return fail(std::move(book.error()));
    auto changed = (*book)->change(feed, change);
    return changed ? Result<void>() : fail(std::move(changed.error()));
}

/// Whether two schedules are due at the same times.
static bool isSamePlan(const Schedule& one, const Schedule& other)
{
    return one.spec == other.spec && one.zone == other.zone && one.daysOff == other.daysOff
        && one.blackOut == other.blackOut;
}

Result<bool> isEverDue(const Schedule& schedule, Clock::Wall now)
{
    const auto times = DueTimes::of(schedule);
    if (!times)
        return fail(times.error());
    if (schedule.spec.kind() == Spec::Kind::Arrival)
        return times->isOpen(times->opens(now));
    if (times->next(now))
        return true;
    // Rarer than due times are looked for, as 29 February is.
    const auto rare = schedule.spec.next(now, times->zone(), schedule.daysOff);
    return rare && !schedule.blackOut.contains(times->zone().local(*rare));
}

static Result<void> putBrokenAside(const ScheduleStore& store, const std::string& feed)
{
    std::error_code error;
    std::filesystem::rename(store.path(feed), store.brokenPath(feed), error);
    if (error)
        return fail(ErrorKind::CannotWrite,
                    "the broken schedule file " + store.path(feed)
                        + " cannot be put aside: " + error.message(),
                    "Remove it by hand, then set the schedule again.");
    return {};
}

Result<void> keepSchedule(const Directories& directories, const Schedule& schedule, Clock::Wall now)
{
    const ScheduleStore store(directories);
    const auto before = store.load(schedule.feed);
    if (!before && store.has(schedule.feed))
        if (auto aside = putBrokenAside(store, schedule.feed); !aside)
            return aside;
    if (auto saved = store.save(schedule); !saved)
        return saved;
    if (before && isSamePlan(*before, schedule))
        return {};
    return changeMemory(directories, schedule.feed,
                        [now](ScheduleMemory& memory) { memory.since = now; });
}

/// Keeps whatever runs a feed's schedule out of what @p act does.
static Result<void> alone(const Directories& directories, const std::string& feed,
                          const std::function<Result<void>()>& act)
{
    const auto lease =
        Lease::take(directories.state, {scheduleLease(feed), {}, accountName()}, SystemClock());
    if (!lease)
        return fail(lease.error());
    return act();
}

static Result<void> forget(const Directories& directories, const std::string& feed)
{
    auto book = ScheduleBook::open(directories.state, ScheduleBook::Use::Write);
    return book ? (*book)->forget(feed) : fail(std::move(book.error()));
}

Result<void> dropSchedule(const Directories& directories, const std::string& feed)
{
    const ScheduleStore store(directories);
    if (!store.has(feed))
        return fail(store.load(feed).error());
    return alone(directories, feed, [&]() -> Result<void> {
        if (auto removed = store.remove(feed); !removed)
            return removed;
        std::error_code none;
        std::filesystem::remove(store.brokenPath(feed), none);
        return forget(directories, feed);
    });
}

Result<void> removeFeed(const Directories& directories, const std::string& feed)
{
    const FeedStore feeds(directories);
    if (!feeds.has(feed) || !ScheduleStore(directories).has(feed))
        return feeds.remove(feed);
    // The schedule first: without its feed it would only ever be broken.
    if (auto dropped = dropSchedule(directories, feed); !dropped)
        return dropped;
    return feeds.remove(feed);
}

Result<void> renameFeed(const Directories& directories, const std::string& from,
                        const std::string& to)
{
    const FeedStore feeds(directories);
    const ScheduleStore store(directories);
    if (!store.has(from))
        return feeds.rename(from, to);
    return alone(directories, from, [&]() -> Result<void> {
        if (auto renamed = feeds.rename(from, to); !renamed)
            return renamed;
        auto book = ScheduleBook::open(directories.state, ScheduleBook::Use::Write);
        if (!book)
            return fail(std::move(book.error()));
        if (auto followed = (*book)->rename(from, to); !followed)
            return followed;
        std::error_code error;
        std::filesystem::rename(store.path(from), store.path(to), error);
        if (error)
            return fail(ErrorKind::CannotWrite,
                        "the schedule of '" + from + "' could not follow: " + error.message(),
                        "The feed has its new name; give it its schedule anew.");
        return {};
    });
}

/// The part of a name from its first digit to its last, with what joins the digits, as a star.
static std::string patternOf(const std::string& name)
{
    const auto dot = name.rfind('.');
    const std::string stem = name.substr(0, dot);
    const std::string ending = dot == std::string::npos ? std::string() : name.substr(dot);
    const auto isDigit = [](char c) { return ascii::isDigit(c); };
    const auto first = std::find_if(stem.begin(), stem.end(), isDigit);
    const auto last = std::find_if(stem.rbegin(), stem.rend(), isDigit);
    if (first == stem.end())
        return name;
    return std::string(stem.begin(), first) + "*" + std::string(last.base(), stem.end()) + ending;
}

Schedule scheduleLike(const std::string& feed, const std::string& file, const Spec& spec)
{
    const auto slash = file.rfind('/');
    Schedule schedule;
    schedule.feed = feed;
    schedule.spec = spec;
    schedule.folder = slash == 0 ? "/" : file.substr(0, slash);
    schedule.pattern = patternOf(file.substr(slash + 1));
    return schedule;
}

} // namespace muster
