// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/DaysOff.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace muster {

using namespace std::chrono;

/// Holidays that fall on a date, and move off a weekend.
static constexpr std::array fixedHolidays{January / 1, June / 19, July / 4, November / 11,
                                          December / 25};
/// Juneteenth became one in 2021.
static constexpr year juneteenthFrom(2021);

static bool isFixedHoliday(local_days on)
{
    const year_month_day date(on);
    const month_day day(date.month(), date.day());
    if (day == June / 19 && date.year() < juneteenthFrom)
        return false;
    return std::find(fixedHolidays.begin(), fixedHolidays.end(), day) != fixedHolidays.end();
}

/// Third Mondays and their like.
static bool isFloatingHoliday(local_days on)
{
    const year y = year_month_day(on).year();
    const std::array<local_days, 6> floating{
        local_days(y / January / Monday[3]), local_days(y / February / Monday[3]),
        local_days(y / May / Monday[last]),  local_days(y / September / Monday[1]),
        local_days(y / October / Monday[2]), local_days(y / November / Thursday[4])};
    return std::find(floating.begin(), floating.end(), on) != floating.end();
}

bool isUsFederalHoliday(local_days day)
{
    const weekday which(day);
    if (which == Saturday || which == Sunday)
        return false;
    return isFixedHoliday(day) || isFloatingHoliday(day)
        || (which == Friday && isFixedHoliday(day + days(1)))
        || (which == Monday && isFixedHoliday(day - days(1)));
}

Result<local_days> dayFromText(const std::string& text)
{
    const auto number = [&text](std::size_t from, std::size_t size) {
        int value = -1;
        const char* const end = text.data() + from + size;
        const auto read = std::from_chars(text.data() + from, end, value);
        return read.ec == std::errc() && read.ptr == end ? value : -1;
    };
    if (text.size() == 10 && text[4] == '-' && text[7] == '-') {
        const int y = number(0, 4);
        const int m = number(5, 2);
        const int d = number(8, 2);
        const year_month_day date(year(y), month(static_cast<unsigned>(m)),
                                  std::chrono::day(static_cast<unsigned>(d)));
        if (y > 0 && m > 0 && d > 0 && date.ok())
            return local_days(date);
    }
    return fail(ErrorKind::Config, "'" + text + "' is not a day", "Write it as 2026-12-24.");
}

std::string dayText(local_days day)
{
    const year_month_day date(day);
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

Result<DaysOff> DaysOff::parse(const std::vector<std::string>& words)
{
    DaysOff off;
    for (const std::string& word : words) {
        off.m_words.push_back(word);
        if (word == "us-federal") {
            off.m_usFederal = true;
            continue;
        }
        const auto dots = word.find("..");
        const auto first = dayFromText(word.substr(0, dots));
        const auto last = dots == std::string::npos ? first : dayFromText(word.substr(dots + 2));
        if (!first || !last || *last < *first)
            return fail(ErrorKind::Config, "'" + word + "' says no days off",
                        "Write us-federal, a day as 2026-12-24, or first and last day as "
                        "2026-12-24..2027-01-02.");
        off.m_ranges.push_back({*first, *last});
    }
    return off;
}

bool DaysOff::contains(Day day) const
{
    if (m_usFederal && isUsFederalHoliday(day))
        return true;
    return std::any_of(m_ranges.begin(), m_ranges.end(), [day](const Range& range) {
        return range.first <= day && day <= range.last;
    });
}

bool DaysOff::isBusinessDay(Day day) const
{
    const weekday which(day);
    return which != Saturday && which != Sunday && !contains(day);
}

} // namespace muster
