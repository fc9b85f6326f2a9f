// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/DatePattern.h"

#include "core/base/Ascii.h"

#include <algorithm>

namespace muster {

void DatePattern::addLiteral(std::string_view text)
{
    if (!m_parts.empty() && m_parts.back().kind == Kind::Literal)
        m_parts.back().literal += text;
    else if (!text.empty())
        m_parts.push_back({Kind::Literal, 0, std::string(text)});
}

bool DatePattern::addLetters(char letter, int width)
{
    const auto add = [&](Kind kind, int least, int most) {
        m_parts.push_back({kind, width, {}});
        return width >= least && width <= most;
    };
    switch (letter) {
    case 'y':
    case 'Y':
        return add(width == 2 ? Kind::ShortYear : Kind::Year, 2, 4) && width != 3;
    case 'M':
        return add(width > 2 ? Kind::MonthName : Kind::Month, 1, 4);
    case 'd':
    case 'D':
        return add(Kind::Day, 1, 2);
    case 'H':
    case 'h':
        return add(Kind::Hour, 1, 2);
    case 'm':
        return add(Kind::Minute, 1, 2);
    case 's':
        return add(Kind::Second, 1, 2);
    case 'T':
    case 'Z':
        addLiteral(std::string(static_cast<std::size_t>(width), letter));
        return true;
    default:
        return false;
    }
}

std::optional<DatePattern> DatePattern::compile(std::string_view pattern)
{
    DatePattern format;
    std::size_t i = 0;
    while (i < pattern.size()) {
        const char c = pattern[i];
        if (c == '\'') {
            const auto end = pattern.find('\'', i + 1);
            if (end == std::string_view::npos)
                return std::nullopt;
            format.addLiteral(pattern.substr(i + 1, end - i - 1));
            i = end + 1;
        } else if (pattern.substr(i, 2) == "AP" || pattern.substr(i, 2) == "ap") {
            format.m_parts.push_back({Kind::Half, 2, {}});
            i += 2;
        } else if (ascii::isLetter(c)) {
            const auto end = std::min(pattern.find_first_not_of(c, i), pattern.size());
            if (!format.addLetters(c, static_cast<int>(end - i)))
                return std::nullopt;
            i = end;
        } else {
            format.addLiteral(pattern.substr(i, 1));
            ++i;
        }
    }
    if (!format.has(Kind::Month) && !format.has(Kind::MonthName) && !format.has(Kind::Hour)) {
        for (Part& part : format.m_parts)
            part.kind = part.kind == Kind::Minute ? Kind::Month : part.kind;
    }
    const bool isComplete = (format.has(Kind::Year) || format.has(Kind::ShortYear))
        && (format.has(Kind::Month) || format.has(Kind::MonthName)) && format.has(Kind::Day);
    return isComplete ? std::optional(format) : std::nullopt;
}

bool DatePattern::has(Kind kind) const
{
    return std::any_of(m_parts.begin(), m_parts.end(),
                       [kind](const Part& part) { return part.kind == kind; });
}

bool DatePattern::hasTime() const
{
    return has(Kind::Hour) || has(Kind::Minute) || has(Kind::Second);
}

/// One or more blanks of the text stand for each blank of the literal.
static bool takeLiteral(std::string_view literal, std::string_view& text)
{
    for (const char c : literal) {
        if (!text.starts_with(c))
            return false;
        text.remove_prefix(1);
        while (c == ' ' && text.starts_with(' '))
            text.remove_prefix(1);
    }
    return true;
}

bool DatePattern::readPart(std::size_t index, std::string_view& text, int pivot,
                           DateValue& value) const
{
    const Part& part = m_parts[index];
    const bool isFollowedByDigits =
        index + 1 < m_parts.size() && m_parts[index + 1].kind != Kind::Literal;
    const int least = isFollowedByDigits ? part.width : 1;
    const auto number = [&](int& to) { return (to = takeNumber(text, least, 2)) >= 0; };
    switch (part.kind) {
    case Kind::Year:
        return (value.year = takeNumber(text, 4, 4)) >= 0;
    case Kind::ShortYear: {
        const int year = takeNumber(text, 2, 2);
        value.year = fullYear(year, pivot);
        return year >= 0
            && (text.empty() || text.front() < '0' || text.front() > '9' || isFollowedByDigits);
    }
    case Kind::Month:
        return number(value.month);
    case Kind::MonthName:
        return (value.month = takeMonthName(text)) > 0;
    case Kind::Day:
        return number(value.day);
    case Kind::Hour:
        value.hasTime = true;
        return number(value.hour);
    case Kind::Minute:
        return number(value.minute);
    case Kind::Second:
        return number(value.second);
    case Kind::Half:
        return takeHalfOfDay(text, value);
    case Kind::Literal:
        return takeLiteral(part.literal, text);
    }
    return false;
}

bool DatePattern::read(std::string_view text, int pivot, DateValue& value) const
{
    value = {};
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (!readPart(i, text, pivot, value))
            return false;
    }
    if (text.empty())
        return true;
    DateValue tail;
    if (value.hasTime) {
        // Only a zone may follow; read behind a stand-in time so that one reader serves both.
        const std::string zone = " 00:00" + std::string(text);
        if (!readTimeTail(zone, tail))
            return false;
        value.hasOffset = tail.hasOffset;
        value.offsetMinutes = tail.offsetMinutes;
        return true;
    }
    return readTimeTail(text, value);
}

static void append(std::string& to, int number, int width)
{
    char digits[12];
    int size = 0;
    do {
        digits[size++] = static_cast<char>('0' + number % 10);
        number /= 10;
    } while (number > 0 && size < 10);
    for (int i = size; i < width; ++i)
        to.push_back('0');
    while (size > 0)
        to.push_back(digits[--size]);
}

void DatePattern::write(const DateValue& value, std::string& to) const
{
    const bool hasHalf = has(Kind::Half);
    for (const Part& part : m_parts) {
        switch (part.kind) {
        case Kind::Year:
            append(to, value.year, 4);
            break;
        case Kind::ShortYear:
            append(to, value.year % 100, 2);
            break;
        case Kind::Month:
            append(to, value.month, part.width);
            break;
        case Kind::MonthName:
            to += part.width == 3 ? monthName(value.month).substr(0, 3) : monthName(value.month);
            break;
        case Kind::Day:
            append(to, value.day, part.width);
            break;
        case Kind::Hour:
            append(to, hasHalf ? (value.hour + 11) % 12 + 1 : value.hour, part.width);
            break;
        case Kind::Minute:
            append(to, value.minute, part.width);
            break;
        case Kind::Second:
            append(to, value.second, part.width);
            break;
        case Kind::Half:
            to += value.hour < 12 ? "AM" : "PM";
            break;
        case Kind::Literal:
            to += part.literal;
            break;
        }
    }
}

} // namespace muster
