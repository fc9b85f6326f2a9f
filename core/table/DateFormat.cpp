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

bool hasOrder(DateFormats set, Order order)
{
    for (std::size_t i = 0; i < formats.size(); ++i)
        if ((set >> i & 1U) != 0 && formats[i].order == order)
            return true;
    return false;
}

} // namespace

DateFormats dateFormats(std::string_view text)
{
    if (text.size() < 6 || text.size() > 12)
        return 0;
    DateFormats found = 0;
    for (std::size_t i = 0; i < formats.size(); ++i)
        if (Reading(text, formats[i].name).isDate())
            found |= DateFormats(1) << i;
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
    return hasOrder(set, Order::MonthFirst);
}

bool hasDayFirst(DateFormats set)
{
    return hasOrder(set, Order::DayFirst);
}

bool isOnlyCompact(DateFormats set)
{
    return set == DateFormats(1) << compactFormat;
}

} // namespace muster
