// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/SpecReader_p.h"

#include <algorithm>
#include <charconv>

// Five cron fields, read as crontab(5) has them: minute, hour, day of month, month, day of week.

namespace muster {

static tl::unexpected<Error> wrongField(const std::string& field)
{
    return fail(ErrorKind::Config, "'" + field + "' is no cron field here",
                "Fields are minute 0-59, hour 0-23, day 1-31, month 1-12, weekday 0-7 (0 and 7 are "
                "Sunday), each with *, lists, ranges and steps as in '*/15' or '1-5'.");
}

static int valueOf(const std::string& text, const std::vector<std::string>& names)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (text == names[i])
            return static_cast<int>(i);
    }
    int value = -1;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    return read.ec == std::errc() && read.ptr == end ? value : -1;
}

/// One part of a list: "*", "5", "1-5", each with or without "/2".
static bool readPart(const std::string& part, std::pair<int, int> limits,
                     const std::vector<std::string>& names, std::vector<int>& values)
{
    const auto slash = part.find('/');
    const int step = slash == std::string::npos ? 1 : valueOf(part.substr(slash + 1), {});
    const std::string range = part.substr(0, slash);
    const auto dash = range.find('-');
    int from = limits.first;
    int to = limits.second;
    if (range != "*") {
        from = valueOf(range.substr(0, dash), names);
        to = dash != std::string::npos   ? valueOf(range.substr(dash + 1), names)
            : slash == std::string::npos ? from
                                         : limits.second;
    }
    if (step < 1 || from < limits.first || to > limits.second || to < from)
        return false;
    for (int value = from; value <= to; value += step)
        values.push_back(value);
    return true;
}

Result<std::vector<int>> cronField(const std::string& field, int least, int most,
                                   const std::vector<std::string>& names)
{
    std::vector<int> values;
    std::size_t from = 0;
    for (;;) {
        const auto comma = field.find(',', from);
        if (!readPart(field.substr(from, comma - from), {least, most}, names, values))
            return wrongField(field);
        if (comma == std::string::npos)
            break;
        from = comma + 1;
    }
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

Result<Spec> SpecReader::readCron(std::size_t from)
{
    static const std::vector<std::string> months{"",    "jan", "feb", "mar", "apr", "may", "jun",
                                                 "jul", "aug", "sep", "oct", "nov", "dec"};
    static const std::vector<std::string> weekdays{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
    if (m_words.size() != from + 5)
        return notUnderstood("cron needs five fields");
    const auto field = [this, from](std::size_t index) { return m_words[from + index]; };
    const auto minutes = cronField(field(0), 0, 59, {});
    const auto hours = cronField(field(1), 0, 23, {});
    const auto dates = cronField(field(2), 1, 31, {});
    const auto month = cronField(field(3), 1, 12, months);
    const auto days = cronField(field(4), 0, 7, weekdays);
    for (const auto* values : {&minutes, &hours, &dates, &month, &days}) {
        if (!*values)
            return fail(values->error());
    }
    for (const int hour : *hours) {
        for (const int minute : *minutes)
            m_spec.m_minutes.push_back(hour * 60 + minute);
    }
    const bool anyDate = field(2).starts_with('*');
    const bool anyDay = field(4).starts_with('*');
    for (const int date : *dates)
        m_spec.m_days.daysOfMonth.set(static_cast<std::size_t>(date));
    for (const int value : *month)
        m_spec.m_days.months.set(static_cast<std::size_t>(value));
    m_spec.m_days.weekdays.reset();
    for (const int day : *days)
        m_spec.m_days.weekdays.set(static_cast<std::size_t>(day % 7));
    m_spec.m_days.isEitherDay = !anyDate && !anyDay;
    m_spec.m_isRepeating = field(1).starts_with('*');
    for (std::size_t i = 0; i < 5; ++i)
        m_spec.m_cron += (i > 0 ? " " : "") + field(i);
    return m_spec;
}

} // namespace muster
