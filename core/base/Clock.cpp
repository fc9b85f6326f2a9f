// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Clock.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <thread>

namespace muster {

using std::chrono::milliseconds;

Clock::Wall SystemClock::now() const
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
}

Clock::Duration SystemClock::monotonic() const
{
    return std::chrono::duration_cast<milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

bool SystemClock::sleep(Duration duration)
{
    const auto end = monotonic() + duration;
    while (monotonic() < end) {
        if (m_stopRequested && m_stopRequested())
            return false;
        std::this_thread::sleep_for(std::min(end - monotonic(), milliseconds(50)));
    }
    return true;
}

std::string rfc3339(Clock::Wall time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()),
                  static_cast<int>(clock.subseconds().count()));
    return text.data();
}

} // namespace muster
