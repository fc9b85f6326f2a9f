// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <chrono>
#include <string>
#include <vector>

namespace muster {

/// Days on which nothing runs by itself: named sets of holidays, single days, and ranges of days. A
/// value; any thread. Stored as the words it was made from: "us-federal", "2026-12-24",
/// "2026-12-24..2027-01-02".
class DaysOff {
public:
    using Day = std::chrono::local_days;

    /// Config for a word that is none of the three, or a range that ends before it begins.
    static Result<DaysOff> parse(const std::vector<std::string>& words);

    bool contains(Day day) const;

    /// Monday to Friday and none of these days.
    bool isBusinessDay(Day day) const;

    const std::vector<std::string>& words() const { return m_words; }

    bool operator==(const DaysOff& other) const { return m_words == other.m_words; }

private:
    struct Range {
        Day first;
        Day last;
    };

    std::vector<std::string> m_words;
    std::vector<Range> m_ranges;
    bool m_usFederal = false;
};

/// Whether the federal government of the United States does not work: the holidays of 5 U.S.C. 6103
/// on the days they are observed (a Saturday's on Friday, a Sunday's on Monday).
bool isUsFederalHoliday(std::chrono::local_days day);

/// "2026-12-24"; Config for anything else.
Result<std::chrono::local_days> dayFromText(const std::string& text);
std::string dayText(std::chrono::local_days day);

} // namespace muster
