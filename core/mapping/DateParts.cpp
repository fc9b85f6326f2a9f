// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/DateParts.h"

#include "core/base/Ascii.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace muster {

static constexpr std::array<std::string_view, 12> monthNames = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

static void skipSpaces(std::string_view& text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
}

bool DateValue::isInCalendar() const
{
    using namespace std::chrono;
    const bool isTime =
        hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second <= 60;
    return isTime && year >= 1 && year <= 9999 && month >= 1 && day >= 1
        && year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                          std::chrono::day(static_cast<unsigned>(day)))
               .ok();
}

DateValue DateValue::inUtc() const
{
    using namespace std::chrono;
    if (!hasTime || !hasOffset || isMidnight())
        return *this;
    const sys_days date =
        year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                       std::chrono::day(static_cast<unsigned>(day)));
    const auto instant = sys_seconds(date) + hours(hour) + minutes(minute - offsetMinutes);
    const auto midnight = floor<days>(instant);
    const year_month_day utcDate(midnight);
    const hh_mm_ss time(instant - midnight);
    DateValue utc = *this;
    utc.year = int(utcDate.year());
    utc.month = static_cast<int>(unsigned(utcDate.month()));
    utc.day = static_cast<int>(unsigned(utcDate.day()));
    utc.hour = static_cast<int>(time.hours().count());
    utc.minute = static_cast<int>(time.minutes().count());
    utc.offsetMinutes = 0;
    return utc;
}

int takeNumber(std::string_view& text, int least, int most)
{
    int digits = 0;
    int number = 0;
    while (digits < most && digits < static_cast<int>(text.size())
           && ascii::isDigit(text[static_cast<std::size_t>(digits)])) {
        number = number * 10 + (text[static_cast<std::size_t>(digits)] - '0');
        ++digits;
    }
    if (digits < least)
        return -1;
    text.remove_prefix(static_cast<std::size_t>(digits));
    return number;
}

int takeMonthName(std::string_view& text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), ascii::isLetter);
    const auto word = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    if (word.size() < 3)
        return 0;
    for (std::size_t i = 0; i < monthNames.size(); ++i) {
        const std::string_view name = monthNames[i];
        const bool isSept = i == 8 && word.size() == 4;
        const bool isWhole = word.size() == 3 || isSept || word.size() == name.size();
        if (!isWhole || word.size() > name.size())
            continue;
        if (std::equal(word.begin(), word.end(), name.begin(),
                       [](char a, char b) { return ascii::lower(a) == ascii::lower(b); })) {
            text.remove_prefix(word.size());
            if (text.starts_with('.'))
                text.remove_prefix(1);
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

std::string_view monthName(int month)
{
    return month >= 1 && month <= 12 ? monthNames[static_cast<std::size_t>(month) - 1]
                                     : std::string_view();
}

/// Z, +hh:mm, -hhmm or an abbreviation such as EST (kept as written: it names no offset for sure).
static bool readZone(std::string_view text, DateValue& value)
{
    if (text.empty())
        return true;
    if (text == "Z" || text == "z" || text == "UTC" || text == "GMT") {
        value.hasOffset = true;
        return true;
    }
    if (text.front() == '+' || text.front() == '-') {
        const int sign = text.front() == '-' ? -1 : 1;
        text.remove_prefix(1);
        const int hours = takeNumber(text, 2, 2);
        if (text.starts_with(':'))
            text.remove_prefix(1);
        const int minutes = text.empty() ? 0 : takeNumber(text, 2, 2);
        if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59 || !text.empty())
            return false;
        value.hasOffset = true;
        value.offsetMinutes = sign * (hours * 60 + minutes);
        return true;
    }
    return text.size() >= 2 && text.size() <= 5
        && std::all_of(text.begin(), text.end(), ascii::isLetter);
}

bool takeHalfOfDay(std::string_view& text, DateValue& value)
{
    if (text.size() < 2 || ascii::lower(text[1]) != 'm'
        || (ascii::lower(text[0]) != 'a' && ascii::lower(text[0]) != 'p'))
        return true;
    const bool isAfternoon = ascii::lower(text[0]) == 'p';
    text.remove_prefix(2);
    if (value.hour < 1 || value.hour > 12)
        return false;
    value.hour = value.hour % 12 + (isAfternoon ? 12 : 0);
    return true;
}

bool readTimeTail(std::string_view text, DateValue& value)
{
    if (text.empty())
        return true;
    if (text.front() != 'T' && text.front() != ' ')
        return !ascii::isLetter(text.front()) && readZone(text, value);
    text.remove_prefix(1);
    skipSpaces(text);
    value.hour = takeNumber(text, 1, 2);
    if (value.hour < 0 || !text.starts_with(':'))
        return false;
    text.remove_prefix(1);
    value.minute = takeNumber(text, 2, 2);
    if (text.starts_with(':')) {
        text.remove_prefix(1);
        value.second = takeNumber(text, 2, 2);
    }
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        if (takeNumber(text, 1, 9) < 0)
            return false;
    }
    if (value.minute < 0 || value.second < 0)
        return false;
    value.hasTime = true;
    skipSpaces(text);
    if (!takeHalfOfDay(text, value))
        return false;
    skipSpaces(text);
    return readZone(text, value);
}

int fullYear(int twoDigits, int pivot)
{
    return twoDigits <= pivot ? 2000 + twoDigits : 1900 + twoDigits;
}

} // namespace muster
