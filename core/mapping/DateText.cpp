// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/DateText.h"

#include <algorithm>

namespace muster {

static bool allDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

static DateFinding finish(std::string_view tail, DateValue& value)
{
    if (!readTimeTail(tail, value))
        return DateFinding::Unknown;
    return isOpenEnd(value) ? DateFinding::Open : DateFinding::Date;
}

static DateFinding digitsOnly(std::string_view text, DateValue& value)
{
    if (text.size() == 5)
        return DateFinding::Serial;
    if (text.size() != 8)
        return DateFinding::Unknown;
    value.year = takeNumber(text, 4, 4);
    value.month = takeNumber(text, 2, 2);
    value.day = takeNumber(text, 2, 2);
    if (isOpenEnd(value))
        return DateFinding::Open;
    // 01311980 is a date too, but not one that only this form can mean.
    return value.year >= 1900 && value.year < 2200 ? DateFinding::Date : DateFinding::Ambiguous;
}

/// A year of two or four digits behind a month's name; the name settles day and month.
static bool takeYear(std::string_view& text, int pivot, DateValue& value)
{
    const auto before = text.size();
    const int year = takeNumber(text, 2, 4);
    const auto digits = before - text.size();
    if (year < 0 || digits == 3)
        return false;
    value.year = digits == 2 ? fullYear(year, pivot) : year;
    return true;
}

static void skipAny(std::string_view& text, std::string_view characters)
{
    while (!text.empty() && characters.find(text.front()) != std::string_view::npos)
        text.remove_prefix(1);
}

/// 31-Jan-2024, 31 January 2024, 31JAN2024
static DateFinding dayThenName(int day, std::string_view rest, int pivot, DateValue& value)
{
    value.day = day;
    value.month = takeMonthName(rest);
    skipAny(rest, "-/ ,");
    if (value.month == 0 || !takeYear(rest, pivot, value))
        return DateFinding::Unknown;
    return finish(rest, value);
}

/// Jan 31, 2024
static DateFinding nameThenDay(std::string_view text, int pivot, DateValue& value)
{
    value.month = takeMonthName(text);
    skipAny(text, "- ");
    value.day = takeNumber(text, 1, 2);
    skipAny(text, "-, ");
    if (value.month == 0 || value.day < 0 || !takeYear(text, pivot, value))
        return DateFinding::Unknown;
    return finish(text, value);
}

/// a/b/year: decided only by a part above 12, or by both being the same.
static DateFinding dayAndMonth(int a, int b, DateValue& value)
{
    value.day = a;
    value.month = b;
    if (a == b || (a > 12 && b <= 12))
        return DateFinding::Date;
    if (b > 12 || a > 12) {
        value.day = b;
        value.month = a;
        return DateFinding::Date;
    }
    return DateFinding::Ambiguous;
}

static DateFinding threeNumbers(int first, char separator, std::string_view rest, DateValue& value)
{
    const int second = takeNumber(rest, 1, 2);
    if (second < 0 || !rest.starts_with(separator))
        return DateFinding::Unknown;
    rest.remove_prefix(1);
    const auto before = rest.size();
    const int third = takeNumber(rest, 2, 4);
    const auto digits = before - rest.size();
    if (third < 0 || digits == 3)
        return DateFinding::Unknown;
    DateValue tail;
    if (!readTimeTail(rest, tail))
        return DateFinding::Unknown;
    if (digits == 2)
        return DateFinding::Ambiguous;
    value = tail;
    value.year = third;
    DateFinding finding = DateFinding::Date;
    if (separator == '.') {
        value.day = first;
        value.month = second;
    } else {
        finding = dayAndMonth(first, second, value);
    }
    return isOpenEnd(value) ? DateFinding::Open : finding;
}

static DateFinding yearFirst(int year, char separator, std::string_view rest, DateValue& value)
{
    value.year = year;
    value.month = takeNumber(rest, 1, 2);
    if (value.month < 0 || !rest.starts_with(separator))
        return DateFinding::Unknown;
    rest.remove_prefix(1);
    value.day = takeNumber(rest, 1, 2);
    return value.day < 0 ? DateFinding::Unknown : finish(rest, value);
}

DateFinding recogniseDate(std::string_view text, int pivot, DateValue& value)
{
    value = {};
    if (text.empty())
        return DateFinding::Unknown;
    if (allDigits(text))
        return digitsOnly(text, value);
    std::string_view rest = text;
    const int first = takeNumber(rest, 1, 4);
    if (first < 0)
        return nameThenDay(text, pivot, value);
    const auto digits = text.size() - rest.size();
    std::string_view name = rest;
    skipAny(name, "-/ .");
    std::string_view probe = name;
    if (digits <= 2 && takeMonthName(probe) > 0)
        return dayThenName(first, name, pivot, value);
    const char separator = rest.empty() ? ' ' : rest.front();
    if (separator != '-' && separator != '/' && separator != '.')
        return DateFinding::Unknown;
    rest.remove_prefix(1);
    if (digits == 4)
        return yearFirst(first, separator, rest, value);
    return digits <= 2 ? threeNumbers(first, separator, rest, value) : DateFinding::Unknown;
}

bool isOpenEnd(const DateValue& value)
{
    return value.year == 9999 || (value.year == 0 && value.month == 0 && value.day == 0);
}

} // namespace muster
