// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/BlackOut.h"

#include "core/schedule/DaysOff.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

namespace muster {

using std::chrono::days;
using std::chrono::minutes;

int minuteOfDay(const std::string& text)
{
    const auto digit = [&text](std::size_t at) {
        return at < text.size() && text[at] >= '0' && text[at] <= '9' ? text[at] - '0' : -100;
    };
    const std::size_t colon = text.find(':');
    if ((colon != 1 && colon != 2) || text.size() != colon + 3)
        return -1;
    const int hour = colon == 1 ? digit(0) : digit(0) * 10 + digit(1);
    const int minute = digit(colon + 1) * 10 + digit(colon + 2);
    return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 ? hour * 60 + minute : -1;
}

std::string minuteText(int minuteOfDay)
{
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d", minuteOfDay / 60, minuteOfDay % 60);
    return text.data();
}

/// A day, or a day and a time; nothing for other words.
static std::optional<LocalMinute> moment(const std::string& text, bool isEnd)
{
    const auto day = dayFromText(text.substr(0, 10));
    if (!day)
        return std::nullopt;
    if (text.size() == 10)
        return LocalMinute(*day) + (isEnd ? days(1) : days(0));
    const int minute = minuteOfDay(text.substr(std::min<std::size_t>(11, text.size())));
    if ((text[10] != ' ' && text[10] != 'T') || minute < 0)
        return std::nullopt;
    return LocalMinute(*day) + minutes(minute);
}

Result<BlackOut> BlackOut::parse(const std::vector<std::string>& words)
{
    BlackOut black;
    for (const std::string& word : words) {
        black.m_words.push_back(word);
        const auto dots = word.find("..");
        const std::string left = word.substr(0, dots);
        const std::string right = dots == std::string::npos ? left : word.substr(dots + 2);
        const int fromMinute = minuteOfDay(left);
        const int toMinute = minuteOfDay(right);
        if (dots != std::string::npos && fromMinute >= 0 && toMinute >= 0
            && fromMinute != toMinute) {
            black.m_daily.push_back(
                {LocalMinute(minutes(fromMinute)), LocalMinute(minutes(toMinute))});
            continue;
        }
        const auto from = moment(left, false);
        const auto to = moment(right, true);
        if (!from || !to || *to <= *from)
            return fail(ErrorKind::Config, "'" + word + "' says no black-out",
                        "Write two days as 2026-12-24..2027-01-02, two moments as '2026-12-24 "
                        "18:00..2026-12-26 06:00', or two times of every day as 22:00..04:00.");
        black.m_ranges.push_back({*from, *to});
    }
    return black;
}

std::pair<LocalMinute, LocalMinute> BlackOut::around(LocalMinute at) const
{
    for (const Range& range : m_ranges) {
        if (range.from <= at && at < range.to)
            return {range.from, range.to};
    }
    const LocalMinute today(std::chrono::floor<days>(at));
    for (const Range& range : m_daily) {
        const bool overMidnight = range.to < range.from;
        for (const days back : {days(0), days(overMidnight ? 1 : 0)}) {
            const LocalMinute from = today - back + range.from.time_since_epoch();
            const LocalMinute to =
                today - back + days(overMidnight ? 1 : 0) + range.to.time_since_epoch();
            if (from <= at && at < to)
                return {from, to};
        }
    }
    return {at, at};
}

bool BlackOut::contains(LocalMinute at) const
{
    const auto [from, to] = around(at);
    return from < to;
}

} // namespace muster
