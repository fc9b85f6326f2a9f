// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Ascii.h"
#include "core/schedule/BlackOut.h"
#include "core/schedule/SpecReader_p.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace muster {

static constexpr std::array<std::string_view, 7> weekdayNames{
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};

/// "mon", "monday" and "mondays" as the number of the day, Sunday 0; -1 for other words.
static int weekdayNumber(std::string_view word)
{
    for (std::size_t day = 0; day < weekdayNames.size(); ++day) {
        const std::string_view name = weekdayNames.at(day);
        const bool isPlural = word.size() == name.size() + 1 && word.back() == 's';
        if (isPlural ? word.substr(0, name.size()) == name
                     : word.size() >= 3 && name.starts_with(word))
            return static_cast<int>(day);
    }
    return -1;
}

/// The number at the start of "15th" or "15"; -1 for other words.
static int ordinal(std::string_view word)
{
    int value = 0;
    const char* const end = word.data() + word.size();
    const auto read = std::from_chars(word.data(), end, value);
    if (read.ec != std::errc() || value < 1)
        return -1;
    const std::string_view rest(read.ptr, static_cast<std::size_t>(end - read.ptr));
    const bool known = rest.empty() || rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
    return known ? value : -1;
}

SpecReader::SpecReader(const std::string& text) : m_text(text)
{
    std::string word;
    const auto finish = [this, &word] {
        if (!word.empty())
            m_words.push_back(std::move(word));
        word.clear();
    };
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\n')
            finish();
        else
            word.push_back(ascii::lower(c));
    }
    finish();
}

const std::string& SpecReader::word() const
{
    static const std::string none;
    return isAtEnd() ? none : m_words[m_at];
}

bool SpecReader::take(const std::string& wanted)
{
    const bool is = word() == wanted;
    m_at += is;
    return is;
}

bool SpecReader::takeAll(const std::vector<std::string>& wanted)
{
    if (m_words.size() - std::min(m_at, m_words.size()) < wanted.size())
        return false;
    const auto from = m_words.begin() + static_cast<std::ptrdiff_t>(m_at);
    if (!std::equal(wanted.begin(), wanted.end(), from))
        return false;
    m_at += wanted.size();
    return true;
}

tl::unexpected<Error> SpecReader::notUnderstood(const std::string& what) const
{
    return fail(ErrorKind::Config, "the schedule '" + m_text + "' is not understood: " + what,
                "Say for example 'weekdays 06:30', 'Mon, Thu 7:00 and 15:00', '1st business day "
                "07:00', 'every 4 hours', 'when a new file arrives', 'weekdays after 06:30 when a "
                "new file is there', or five cron fields.");
}

/// "when a new file is there" and the like, which must come last.
bool SpecReader::takeFileEnding()
{
    for (const char* const first : {"when", "if", "once", "as"}) {
        const auto from = std::find(m_words.begin(), m_words.end(), first);
        const auto file = std::find(from, m_words.end(), "file");
        if (from == m_words.end() || file == m_words.end())
            continue;
        const std::string last = m_words.back();
        if (last != "there" && last != "arrives" && last != "arrived" && last != "comes")
            continue;
        m_words.erase(from, m_words.end());
        while (!m_words.empty() && m_words.back() == ",")
            m_words.pop_back();
        return true;
    }
    return false;
}

Result<Spec> SpecReader::read()
{
    if (m_words.empty())
        return notUnderstood("it is empty");
    const bool saysCron = m_words.front() == "cron";
    const bool hasTime = m_text.find(':') != std::string::npos;
    const char first = m_words.front().front();
    if (saysCron || (m_words.size() == 5 && !hasTime && (first == '*' || ascii::isDigit(first))))
        return readCron(saysCron ? 1 : 0);
    // Commas separate; those within cron fields do not come here.
    std::vector<std::string> split;
    for (std::string& word : m_words) {
        std::size_t from = 0;
        for (std::size_t comma = word.find(','); comma != std::string::npos;
             comma = word.find(',', from)) {
            split.push_back(word.substr(from, comma - from));
            split.emplace_back(",");
            from = comma + 1;
        }
        split.push_back(word.substr(from));
    }
    split.erase(std::remove(split.begin(), split.end(), ""), split.end());
    m_words = std::move(split);

    const bool waitsForFile = takeFileEnding();
    if (waitsForFile && m_words.empty()) {
        m_spec.m_kind = Spec::Kind::Arrival;
        return m_spec;
    }
    if (auto days = readDays(); !days)
        return fail(std::move(days.error()));
    const bool after = take("after") || take("from");
    if (after && !waitsForFile)
        return notUnderstood("'after' needs 'when a new file is there' at its end");
    if (waitsForFile)
        m_spec.m_kind = Spec::Kind::AfterWithFile;
    if (auto times = readTimes(); !times)
        return fail(std::move(times.error()));
    if (waitsForFile && m_spec.m_minutes.size() != 1)
        return notUnderstood("give exactly one time after 'after'");
    return m_spec;
}

bool SpecReader::readWeekdays()
{
    const auto dash = word().find('-');
    const int first = weekdayNumber(std::string_view(word()).substr(0, dash));
    const int last = dash == std::string::npos
        ? first
        : weekdayNumber(std::string_view(word()).substr(dash + 1));
    if (first < 0 || last < 0)
        return false;
    if (!m_hasDays)
        m_spec.m_days.weekdays.reset();
    for (int day = first;; day = (day + 1) % 7) {
        m_spec.m_days.weekdays.set(static_cast<std::size_t>(day));
        if (day == last)
            break;
    }
    ++m_at;
    return true;
}

/// "1st business day", "15th", "day 15", "last day", "last business day", "of the month".
bool SpecReader::readOrdinal()
{
    const bool saysDay = take("day");
    if (take("last")) {
        if (takeAll({"business", "day"}))
            m_spec.m_days.businessDay = -1;
        else if (take("day"))
            m_spec.m_days.isLastOfMonth = true;
        else
            return false;
    } else {
        const int number = word().find(':') == std::string::npos ? ordinal(word()) : -1;
        if (number < 0)
            return false;
        ++m_at;
        if (!saysDay && takeAll({"business", "day"}))
            m_spec.m_days.businessDay = number;
        else if (number <= 31)
            m_spec.m_days.daysOfMonth.set(static_cast<std::size_t>(number));
        else
            return false;
    }
    takeAll({"of", "the", "month"});
    takeAll({"of", "each", "month"});
    return m_spec.m_days.businessDay <= 20;
}

bool SpecReader::readDayWord()
{
    if (take("daily") || take("day") || take("days"))
        return true;
    if (take("weekdays") || take("weekday")) {
        m_spec.m_days.weekdays = std::bitset<7>(0b0111110);
        return true;
    }
    if (take("weekends") || take("weekend")) {
        m_spec.m_days.weekdays = std::bitset<7>(0b1000001);
        return true;
    }
    return readWeekdays();
}

Result<void> SpecReader::readDays()
{
    takeAll({"monthly", "on"});
    take("on");
    bool saysDayOfMonth = false;
    for (;;) {
        const std::size_t before = m_at;
        const auto weekdays = m_spec.m_days.weekdays;
        const bool saysEvery = take("every");
        const bool isOrdinal = !saysEvery
            && (word() == "last" || ordinal(word()) > 0
                || (word() == "day" && m_at + 1 < m_words.size()
                    && ordinal(m_words[m_at + 1]) > 0));
        const bool isDay = isOrdinal ? readOrdinal() : readDayWord();
        if (!isDay) {
            if (isOrdinal)
                return notUnderstood("'" + m_words[before] + "'");
            m_at = before;
            return {};
        }
        // "1st monday" would be read as every 1st, whatever the weekday.
        const bool isOfWeek =
            weekdayNumber(m_words[before].substr(0, m_words[before].find('-'))) >= 0
            || m_spec.m_days.weekdays != weekdays;
        if ((saysDayOfMonth && isOfWeek) || (isOrdinal && m_spec.m_days.weekdays.count() < 7))
            return notUnderstood("a day of the month and a weekday cannot be said together");
        saysDayOfMonth = saysDayOfMonth || isOrdinal;
        m_hasDays = true;
        const std::size_t between = m_at;
        if ((take(",") || take("and")) && (ordinal(word()) < 0 || word().find(':') != word().npos)
            && weekdayNumber(word().substr(0, word().find('-'))) < 0 && word() != "last")
            m_at = between; // what follows are times
    }
}

bool SpecReader::readInterval()
{
    int number = 1;
    if (take("hourly")) {
        m_spec.m_interval = 60;
    } else {
        if (!take("every"))
            return false;
        if (const int given = ordinal(word()); given > 0) {
            number = given;
            ++m_at;
        }
        if (take("hour") || take("hours"))
            m_spec.m_interval = number * 60;
        else if (take("minute") || take("minutes"))
            m_spec.m_interval = number;
    }
    m_spec.m_isRepeating = true;
    for (int minute = 0; m_spec.m_interval > 0 && minute < 24 * 60; minute += m_spec.m_interval)
        m_spec.m_minutes.push_back(minute);
    return true;
}

int SpecReader::readTime()
{
    if (take("noon"))
        return 12 * 60;
    if (take("midnight"))
        return 0;
    std::string text = word();
    int half = 0;
    for (const auto& [ending, value] : {std::pair("am", 1), std::pair("pm", 2)}) {
        if (text.size() > 2 && text.ends_with(ending)) {
            half = value;
            text.resize(text.size() - 2);
        } else if (m_at + 1 < m_words.size() && m_words[m_at + 1] == ending) {
            half = value;
            m_words.erase(m_words.begin() + static_cast<std::ptrdiff_t>(m_at) + 1);
        }
    }
    if (half > 0 && text.find(':') == std::string::npos)
        text += ":00";
    int minute = minuteOfDay(text);
    if (minute < 0)
        return -1;
    if (half > 0 && (minute < 60 || minute >= 13 * 60))
        return -1;
    if (half == 1 && minute >= 12 * 60)
        minute -= 12 * 60;
    if (half == 2 && minute < 12 * 60)
        minute += 12 * 60;
    ++m_at;
    return minute;
}

Result<void> SpecReader::readTimes()
{
    if (readInterval()) {
        const int interval = m_spec.m_interval;
        if (interval == 0)
            return notUnderstood("'every' needs a number of hours or minutes, or a day");
        if (interval > 24 * 60 || 24 * 60 % interval != 0)
            return notUnderstood("'every' needs a number that divides the day, so that it falls on "
                                 "the same times each day");
        if (m_spec.m_kind == Spec::Kind::AfterWithFile)
            return notUnderstood("a time to wait from is missing");
    } else {
        take("at");
        take(",");
        do {
            take("at");
            const int minute = readTime();
            if (minute < 0)
                return notUnderstood(isAtEnd() ? "a time such as 06:30 is missing"
                                               : "'" + word() + "' is no time such as 06:30");
            m_spec.m_minutes.push_back(minute);
        } while (take(",") || take("and"));
    }
    if (!isAtEnd())
        return notUnderstood("'" + word() + "' is left over");
    auto& minutes = m_spec.m_minutes;
    std::sort(minutes.begin(), minutes.end());
    minutes.erase(std::unique(minutes.begin(), minutes.end()), minutes.end());
    return {};
}

Result<Spec> Spec::parse(const std::string& text)
{
    return SpecReader(text).read();
}

} // namespace muster
