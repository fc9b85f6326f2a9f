// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/DaysOff.h"
#include "core/schedule/Zone.h"

#include <bitset>
#include <optional>
#include <string>
#include <vector>

namespace muster {

/// When a feed is due, as people say it: "weekdays 06:30", "1st business day 07:00", "every 4
/// hours", "when a new file arrives", "weekdays after 06:30 when a new file is there", or five cron
/// fields. A value; any thread. Days off are never due.
class Spec {
public:
    enum class Kind {
        Times, ///< at times of certain days
        AfterWithFile, ///< from a time of certain days on, once a new file is there
        Arrival, ///< whenever a new file is there
    };

    /// Which days; all conditions that are set must hold.
    struct Days {
        std::bitset<7> weekdays = std::bitset<7>(0b1111111); ///< bit 0 = Sunday
        std::bitset<32> daysOfMonth; ///< bit 1..31; none = any
        std::bitset<13> months; ///< bit 1..12; none = any
        int businessDay = 0; ///< n-th of the month; -1 = the last; 0 = any day
        bool isLastOfMonth = false;
        /// Cron's rule: when both are restricted one of them is enough.
        bool isEitherDay = false;

        bool operator==(const Days&) const = default;
    };

    /// Reads words or cron fields. Config error saying what was not understood, with examples.
    static Result<Spec> parse(const std::string& text);

    Kind kind() const { return m_kind; }

    const Days& dueDays() const { return m_days; }

    /// Of the day, ascending, each once; none for Arrival.
    const std::vector<int>& minutes() const { return m_minutes; }

    int interval() const { return m_interval; } ///< minutes between them; 0 = times of their own

    const std::string& cron() const { return m_cron; } ///< the five fields it was given as, or none

    /// The words as they are stored and shown; parse() reads them as an equal Spec.
    std::string words() const;

    /// The first due instant after @p after; nothing for Arrival, and when none comes in 12 years.
    std::optional<Clock::Wall> next(Clock::Wall after, const Zone& zone, const DaysOff& off) const;
    /// The last due instant at or before @p at, as far as two years back.
    std::optional<Clock::Wall> latest(Clock::Wall at, const Zone& zone, const DaysOff& off) const;

    bool operator==(const Spec& other) const = default;

private:
    friend class SpecReader;

    bool isDue(std::chrono::local_days day, const DaysOff& off) const;
    std::vector<Clock::Wall> ofDay(std::chrono::local_days day, const Zone& zone) const;

    Kind m_kind = Kind::Times;
    Days m_days;
    std::vector<int> m_minutes; ///< of the day, ascending, each once
    int m_interval = 0; ///< minutes between them; 0 = times of their own
    /// Goes by what has passed, not by what the clock shows: twice where the clock is put back.
    bool m_isRepeating = false;
    std::string m_cron; ///< the five fields it was given as
};

} // namespace muster
