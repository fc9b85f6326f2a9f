// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/Spec.h"

#include <algorithm>

namespace muster {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::year_month_day;

/// The n-th business day of its month, counted from the end for a negative n.
static bool isBusinessDayNumber(local_days day, int number, const DaysOff& off)
{
    if (!off.isBusinessDay(day))
        return false;
    const auto month = year_month_day(day).month();
    int found = 1;
    const days step(number > 0 ? -1 : 1);
    for (local_days other = day + step; year_month_day(other).month() == month; other += step)
        found += off.isBusinessDay(other);
    return found == std::abs(number);
}

bool Spec::isDue(local_days day, const DaysOff& off) const
{
    if (off.contains(day))
        return false;
    const year_month_day date(day);
    const auto month = static_cast<unsigned>(date.month());
    if (m_days.months.any() && !m_days.months.test(month))
        return false;
    if (m_days.businessDay != 0 && !isBusinessDayNumber(day, m_days.businessDay, off))
        return false;
    if (m_days.isLastOfMonth && year_month_day(day + days(1)).month() == date.month())
        return false;
    const bool weekday = m_days.weekdays.test(std::chrono::weekday(day).c_encoding());
    const bool anyDate = m_days.daysOfMonth.none();
    const bool isDate = anyDate || m_days.daysOfMonth.test(static_cast<unsigned>(date.day()));
    return m_days.isEitherDay ? weekday || isDate : weekday && isDate;
}

std::vector<Clock::Wall> Spec::ofDay(local_days day, const Zone& zone) const
{
    std::vector<Clock::Wall> found;
    for (const int minute : m_minutes) {
        const LocalMinute local = LocalMinute(day) + std::chrono::minutes(minute);
        if (!m_isRepeating) {
            found.push_back(zone.once(local));
            continue;
        }
        for (const Clock::Wall instant : zone.instants(local))
            found.push_back(instant);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::optional<Clock::Wall> Spec::next(Clock::Wall after, const Zone& zone, const DaysOff& off) const
{
    if (m_kind == Kind::Arrival)
        return std::nullopt;
    const auto from = std::chrono::floor<days>(zone.local(after)) - days(1);
    for (local_days day = from; day < from + days(12 * 366); day += days(1)) {
        if (!isDue(day, off))
            continue;
        const auto times = ofDay(day, zone);
        const auto first = std::upper_bound(times.begin(), times.end(), after);
        if (first != times.end())
            return *first;
    }
    return std::nullopt;
}

std::optional<Clock::Wall> Spec::latest(Clock::Wall at, const Zone& zone, const DaysOff& off) const
{
    if (m_kind == Kind::Arrival)
        return std::nullopt;
    const auto from = std::chrono::floor<days>(zone.local(at)) + days(1);
    for (local_days day = from; day > from - days(2 * 366); day -= days(1)) {
        if (!isDue(day, off))
            continue;
        const auto times = ofDay(day, zone);
        const auto beyond = std::upper_bound(times.begin(), times.end(), at);
        if (beyond != times.begin())
            return *std::prev(beyond);
    }
    return std::nullopt;
}

} // namespace muster
