// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/ValueKind.h"

#include <algorithm>
#include <array>

namespace muster {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Does @p value read as @p pattern, where 9 stands for a digit?
bool fits(std::string_view value, std::string_view pattern)
{
    return value.size() == pattern.size()
        && std::equal(value.begin(), value.end(), pattern.begin(),
                      [](char c, char p) { return p == '9' ? isDigit(c) : c == p; });
}

bool isEmail(std::string_view value)
{
    const auto at = value.find('@');
    if (at == std::string_view::npos || at == 0 || value.find('@', at + 1) != std::string_view::npos
        || value.find_first_of(" \t,;:<>()\"\r\n") != std::string_view::npos)
        return false;
    const auto dot = value.rfind('.');
    return dot != std::string_view::npos && dot > at + 1 && value[at + 1] != '.'
        && value.size() - dot > 2
        && std::all_of(value.begin() + static_cast<std::ptrdiff_t>(dot) + 1, value.end(),
                       [](char c) { return isLetter(c) || isDigit(c) || c == '-'; });
}

bool isBoolean(std::string_view value)
{
    static constexpr std::array<std::string_view, 6> words = {"true", "false", "yes",
                                                              "no",   "y",     "n"};
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return word.size() == value.size()
            && std::equal(word.begin(), word.end(), value.begin(),
                          [](char w, char c) { return w == (c | 0x20); });
    });
}

/// Hours and minutes, then whatever a time may end with: seconds, a fraction, AM/PM, a zone.
bool isTime(std::string_view text)
{
    if (text.size() < 4 || !isDigit(text[0]))
        return false;
    const auto colon = text.find(':');
    return (colon == 1 || colon == 2) && text.size() > colon + 2 && isDigit(text[colon + 1])
        && isDigit(text[colon + 2])
        && text.find_first_not_of("0123456789:.+-TZAPMESDCUGapm ") == std::string_view::npos;
}

ValueShape numberShape(std::string_view value)
{
    auto digits = value;
    if (digits.starts_with('-') || digits.starts_with('+'))
        digits.remove_prefix(1);
    if (digits.empty() || !std::any_of(digits.begin(), digits.end(), isDigit))
        return {ValueKind::Text, 0};
    if (std::all_of(digits.begin(), digits.end(), isDigit)) {
        const bool isPadded = digits.size() > 1 && digits.front() == '0';
        return {isPadded ? ValueKind::PaddedDigits : ValueKind::Integer, 0};
    }
    const bool hasOnlyNumberCharacters =
        digits.find_first_not_of("0123456789.,eE+-") == std::string_view::npos;
    const auto points = std::count(digits.begin(), digits.end(), '.');
    const auto signs =
        std::count_if(digits.begin(), digits.end(), [](char c) { return c == '+' || c == '-'; });
    const auto exponents =
        std::count_if(digits.begin(), digits.end(), [](char c) { return c == 'e' || c == 'E'; });
    const bool isNumber = hasOnlyNumberCharacters && points <= 1 && exponents <= 1
        && signs <= exponents && (isDigit(digits.front()) || digits.front() == '.')
        && (isDigit(digits.back()) || digits.back() == '.');
    return {isNumber ? ValueKind::Number : ValueKind::Text, 0};
}

ValueShape dateShape(std::string_view value)
{
    if (const auto formats = dateFormats(value); formats != 0)
        return {isOnlyCompact(formats) ? ValueKind::CompactDate : ValueKind::Date, formats};
    for (const char separator : {'T', ' '}) {
        const auto at = value.find(separator, 6);
        if (at == std::string_view::npos || !isTime(value.substr(at + 1)))
            continue;
        if (const auto formats = dateFormats(value.substr(0, at)); formats != 0)
            return {ValueKind::DateTime, formats};
    }
    return {ValueKind::Text, 0};
}

} // namespace

std::string_view trimmed(std::string_view value)
{
    const auto first = value.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return value.substr(first, value.find_last_not_of(" \t\r\n") - first + 1);
}

ValueShape valueShape(std::string_view value)
{
    value = trimmed(value);
    if (value.empty())
        return {ValueKind::Blank, 0};
    if (value.size() > 254) // longer than an e-mail address may be
        return {ValueKind::Text, 0};
    if (isDigit(value.front())) {
        if (fits(value, "999-99-9999"))
            return {ValueKind::Ssn, 0};
        if (const auto date = dateShape(value); date.kind != ValueKind::Text)
            return date;
    } else if (isLetter(value.front()) && value.size() >= 11 && isDigit(value.back())) {
        if (const auto date = dateShape(value); date.kind != ValueKind::Text)
            return date; // Jan 5, 2024
    }
    if (const auto number = numberShape(value); number.kind != ValueKind::Text)
        return number;
    if (isEmail(value))
        return {ValueKind::Email, 0};
    return {isBoolean(value) ? ValueKind::Boolean : ValueKind::Text, 0};
}

} // namespace muster
