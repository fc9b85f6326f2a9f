// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/ScheduleDesk.h"

#include "core/base/Ascii.h"

#include <algorithm>

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

Result<void> keepSchedule(const Directories& directories, const Schedule& schedule, Clock::Wall now)
{
    if (auto saved = ScheduleStore(directories).save(schedule); !saved)
        return saved;
    return changeMemory(directories, schedule.feed,
                        [now](ScheduleMemory& memory) { memory.since = now; });
}

Result<void> dropSchedule(const Directories& directories, const std::string& feed)
{
    if (auto removed = ScheduleStore(directories).remove(feed); !removed)
        return removed;
    auto book = ScheduleBook::open(directories.state, ScheduleBook::Use::Write);
    if (!book)
        return fail(std::move(book.error()));
    return (*book)->forget(feed);
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
