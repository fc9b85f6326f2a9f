// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/BlackOut.h"
#include "core/schedule/Spec.h"

#include <array>

// How a Spec is stored and shown; Spec::parse reads every one of these words.

namespace muster {

static std::string ordinalText(int number)
{
    static constexpr std::array<const char*, 4> endings{"th", "st", "nd", "rd"};
    const bool isTeen = number % 100 >= 11 && number % 100 <= 13;
    const int last = number % 10;
    return std::to_string(number)
        + endings.at(isTeen || last > 3 ? 0 : static_cast<std::size_t>(last));
}

static std::string weekdayWords(const std::bitset<7>& weekdays)
{
    static constexpr std::array<const char*, 7> names{"Sun", "Mon", "Tue", "Wed",
                                                      "Thu", "Fri", "Sat"};
    if (weekdays.all())
        return "daily";
    if (weekdays == std::bitset<7>(0b0111110))
        return "weekdays";
    if (weekdays == std::bitset<7>(0b1000001))
        return "weekends";
    std::string words;
    for (std::size_t i = 1; i <= names.size(); ++i) { // from Monday on
        if (weekdays.test(i % 7))
            words += (words.empty() ? "" : ", ") + std::string(names.at(i % 7));
    }
    return words;
}

static std::string dayWords(const Spec::Days& days)
{
    if (days.businessDay != 0)
        return (days.businessDay < 0 ? "last" : ordinalText(days.businessDay)) + " business day";
    if (days.isLastOfMonth)
        return "last day";
    if (days.daysOfMonth.none())
        return weekdayWords(days.weekdays);
    std::string words;
    for (int day = 1; day <= 31; ++day) {
        if (days.daysOfMonth.test(static_cast<std::size_t>(day)))
            words += (words.empty() ? "day " : ", ") + ordinalText(day);
    }
    return words;
}

static std::string intervalWords(int minutes)
{
    const bool isHours = minutes % 60 == 0;
    const int number = isHours ? minutes / 60 : minutes;
    const std::string unit = isHours ? "hour" : "minute";
    return number == 1 ? "every " + unit : "every " + std::to_string(number) + " " + unit + "s";
}

std::string Spec::words() const
{
    if (!m_cron.empty())
        return "cron " + m_cron;
    if (m_kind == Kind::Arrival)
        return "when a new file arrives";
    std::string days = dayWords(m_days);
    if (m_interval > 0)
        return (days == "daily" ? "" : days + " ") + intervalWords(m_interval);
    std::string times;
    for (const int minute : m_minutes)
        times += (times.empty() ? "" : ", ") + minuteText(minute);
    if (m_kind == Kind::AfterWithFile)
        return days + " after " + times + " when a new file is there";
    return days + " " + times;
}

} // namespace muster
