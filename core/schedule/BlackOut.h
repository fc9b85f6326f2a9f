// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/Zone.h"

#include <string>
#include <utility>
#include <vector>

namespace muster {

/// Stretches of time in which nothing runs by itself, such as the service's maintenance: between
/// two days ("2026-12-24..2027-01-02", whole days), two moments ("2026-12-24 18:00..2026-12-26
/// 06:00") or every day between two times ("22:00..04:00"). The end does not belong to it, but a
/// last day does. A value; any thread.
class BlackOut {
public:
    static Result<BlackOut> parse(const std::vector<std::string>& words);

    bool contains(LocalMinute at) const;
    /// One that @p at lies in: its first minute and the first after it; @p at twice for none.
    std::pair<LocalMinute, LocalMinute> around(LocalMinute at) const;

    const std::vector<std::string>& words() const { return m_words; }

    bool operator==(const BlackOut& other) const { return m_words == other.m_words; }

private:
    struct Range {
        LocalMinute from;
        LocalMinute to;
    };

    std::vector<std::string> m_words;
    std::vector<Range> m_ranges;
    std::vector<Range> m_daily; ///< minutes of day 0; to < from goes over midnight
};

/// "06:30" as minutes after midnight; -1 for anything else.
int minuteOfDay(const std::string& text);
std::string minuteText(int minuteOfDay);

} // namespace muster
