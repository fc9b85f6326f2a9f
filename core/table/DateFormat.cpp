// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/DateFormat.h"

#include <array>
#include <bit>

namespace muster {

namespace {

enum class Order { YearFirst, MonthFirst, DayFirst };

struct Format {
    std::string_view name; ///< y, M, d as in Qt and Unicode; anything else stands for itself
    Order order;
};

/// More specific before more general, so that the first bit of a set names it best.
constexpr std::array formats = {
    Format{"yyyy-MM-dd", Order::YearFirst}, Format{"yyyy/MM/dd", Order::YearFirst},
    Format{"yyyyMMdd", Order::YearFirst},   Format{"MM/dd/yyyy", Order::MonthFirst},
    Format{"dd/MM/yyyy", Order::DayFirst},  Format{"M/d/yyyy", Order::MonthFirst},
    Format{"d/M/yyyy", Order::DayFirst},    Format{"MM-dd-yyyy", Order::MonthFirst},
    Format{"dd-MM-yyyy", Order::DayFirst},  Format{"dd.MM.yyyy", Order::DayFirst},
    Format{"d.M.yyyy", Order::DayFirst},    Format{"dd-MMM-yyyy", Order::YearFirst},
    Format{"d-MMM-yyyy", Order::YearFirst}, Format{"dd MMM yyyy", Order::YearFirst},
    Format{"d MMM yyyy", Order::YearFirst}, Format{"MMM d, yyyy", Order::YearFirst},
    Format{"MM/dd/yy", Order::MonthFirst},  Format{"dd/MM/yy", Order::DayFirst},
    Format{"M/d/yy", Order::MonthFirst},    Format{"d/M/yy", Order::DayFirst},
    Format{"dd-MMM-yy", Order::YearFirst},  Format{"d-MMM-yy", Order::YearFirst},
    Format{"dd.MM.yy", Order::DayFirst}};

constexpr int compactFormat = 2;
constexpr std::size_t shortest = 6; ///< characters of a date
constexpr std::size_t longest = 12;

/// Which notations a text can have by its length and its first run of digits: nearly always one or
/// none, so that few texts are read along a notation at all.
struct Candidates {
    std::array<DateFormats, longest + 1> byLength{};
    std::array<DateFormats, longest + 1> byFirstRun{}; ///< by its length; 0 = starts with a letter
    std::array<DateFormats, 128> bySeparator{}; ///< by what stands behind that run

    constexpr Candidates()
    {
        for (std::size_t i = 0; i < formats.size(); ++i)
            add(formats[i].name, DateFormats(1) << i);
    }

    constexpr DateFormats of(std::string_view text) const
    {
        if (text.size() < shortest || text.size() > longest)
            return 0;
        std::size_t run = 0;
        while (run < text.size() && text[run] >= '0' && text[run] <= '9')
            ++run;
        const DateFormats found = byLength[text.size()] & byFirstRun[run];
        if (run == 0 || run == text.size())
            return found;
        const auto separator = static_cast<unsigned char>(text[run]);
        return separator < bySeparator.size() ? found & bySeparator[separator] : 0;
    }

private:
    /// A single letter stands for one digit or two.
    constexpr void add(std::string_view name, DateFormats bit)
    {
        std::size_t most = 0;
        std::size_t firstRun = 0; ///< letters of the digits it starts with
        char separator = 0;
        for (std::size_t at = 0; at < name.size();) {
            const char letter = name[at];
            std::size_t width = 1;
            const bool isPart = letter == 'y' || letter == 'M' || letter == 'd';
            while (isPart && at + width < name.size() && name[at + width] == letter)
                ++width;
            most += isPart && width == 1 ? 2 : width;
            const bool isDigits = isPart && !(letter == 'M' && width == 3);
            if (isDigits && separator == 0 && firstRun == at)
                firstRun += width;
            else if (!isPart && separator == 0)
                separator = letter;
            at += width;
        }
        for (std::size_t length = name.size(); length <= most && length <= longest; ++length)
            byLength[length] |= bit;
        byFirstRun[firstRun] |= bit;
        if (firstRun == 1)
            byFirstRun[2] |= bit;
        bySeparator[static_cast<unsigned char>(separator)] |= bit;
    }
};

constexpr Candidates candidates;

/// Reads a value along a format; the notations above give every letter run its meaning.
class Reading {
public:
    Reading(std::string_view text, std::string_view format) : m_text(text), m_format(format) { }

    bool isDate()
    {
        while (!m_format.empty())
            if (!step())
                return false;
        return m_text.empty() && isCalendarDay();
    }

private:
    bool step()
    {
        const char letter = m_format.front();
        const auto run = m_format.find_first_not_of(letter);
        const auto width = run == std::string_view::npos ? m_format.size() : run;
        const bool isPart = letter == 'y' || letter == 'M' || letter == 'd';
        if (!isPart) {
            const bool fits = m_text.starts_with(letter);
            m_format.remove_prefix(1);
            m_text.remove_prefix(fits ? 1 : 0);
            return fits;
        }
        m_format.remove_prefix(width);
        if (letter == 'M' && width == 3)
            return monthName();
        return number(letter == 'y' ? m_year : letter == 'M' ? m_month : m_day, width);
    }

    bool number(int& to, std::size_t width)
    {
        const std::size_t most = width == 1 ? 2 : width;
        std::size_t count = 0;
        to = 0;
        while (count < most && count < m_text.size() && m_text[count] >= '0'
               && m_text[count] <= '9')
            to = to * 10 + (m_text[count++] - '0');
        m_text.remove_prefix(count);
        return count >= width && count > 0;
    }

    bool monthName()
    {
        static constexpr std::string_view names = "janfebmaraprmayjunjulaugsepoctnovdec";
        if (m_text.size() < 3)
            return false;
        std::array<char, 3> lower{};
        for (std::size_t i = 0; i < lower.size(); ++i)
            lower[i] = static_cast<char>(m_text[i] | 0x20);
        const auto at = names.find(std::string_view(lower.data(), lower.size()));
        m_text.remove_prefix(3);
        m_month = static_cast<int>(at / 3) + 1;
        return at != std::string_view::npos && at % 3 == 0;
    }

    bool isCalendarDay() const
    {
        static constexpr std::array<int, 12> lengths = {31, 28, 31, 30, 31, 30,
                                                        31, 31, 30, 31, 30, 31};
        if (m_year == 0 && m_month == 0 && m_day == 0)
            return true;
        if (m_month < 1 || m_month > 12 || m_day < 1 || (m_year > 99 && m_year < 1800))
            return false;
        const bool isLeap = (m_year % 4 == 0 && m_year % 100 != 0) || m_year % 400 == 0;
        const int length = lengths[static_cast<std::size_t>(m_month - 1)];
        return m_day <= length + (m_month == 2 && isLeap ? 1 : 0);
    }

    std::string_view m_text;
    std::string_view m_format;
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

constexpr DateFormats withOrder(Order order)
{
    DateFormats set = 0;
    for (std::size_t i = 0; i < formats.size(); ++i)
        set |= formats[i].order == order ? DateFormats(1) << i : 0;
    return set;
}

constexpr DateFormats monthFirst = withOrder(Order::MonthFirst);
constexpr DateFormats dayFirst = withOrder(Order::DayFirst);

} // namespace

DateFormats dateFormats(std::string_view text)
{
    DateFormats found = 0;
    for (DateFormats left = candidates.of(text); left != 0; left &= left - 1) {
        const auto i = static_cast<std::size_t>(std::countr_zero(left));
        if (Reading(text, formats[i].name).isDate())
            found |= DateFormats(1) << i;
    }
    // Eight digits are a date only in living memory or at the open end; else they are a number.
    if (isOnlyCompact(found) && !text.starts_with("19") && !text.starts_with("20")
        && text != "99991231" && text != "00000000")
        return 0;
    return found;
}

std::string_view dateFormatName(DateFormats set)
{
    return set == 0 ? std::string_view()
                    : formats[static_cast<std::size_t>(std::countr_zero(set))].name;
}

bool hasMonthFirst(DateFormats set)
{
    return (set & monthFirst) != 0;
}

bool hasDayFirst(DateFormats set)
{
    return (set & dayFirst) != 0;
}

bool isOnlyCompact(DateFormats set)
{
    return set == DateFormats(1) << compactFormat;
}

} // namespace muster
