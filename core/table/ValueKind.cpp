// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/ValueKind.h"

#include "core/base/Ascii.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace muster {

namespace {

constexpr std::size_t longestDate = 12; ///< characters of one without a time

bool isLetter(char c)
{
    return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Does @p value read as @p pattern, where 9 stands for a digit?
bool fits(std::string_view value, std::string_view pattern)
{
    return value.size() == pattern.size()
        && std::equal(value.begin(), value.end(), pattern.begin(),
                      [](char c, char p) { return p == '9' ? ascii::isDigit(c) : c == p; });
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
                       [](char c) { return isLetter(c) || ascii::isDigit(c) || c == '-'; });
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
    if (text.size() < 4 || !ascii::isDigit(text[0]))
        return false;
    const auto colon = text.find(':');
    return (colon == 1 || colon == 2) && text.size() > colon + 2 && ascii::isDigit(text[colon + 1])
        && ascii::isDigit(text[colon + 2])
        && text.find_first_not_of("0123456789:.+-TZAPMESDCUGapm ") == std::string_view::npos;
}

/// Which kinds of characters a value has, one bit each: most questions about it are answered by
/// what is not there.
enum Character : std::uint8_t {
    Digit = 1,
    Point = 2,
    Comma = 4,
    Sign = 8,
    Exponent = 16,
    At = 32,
    Colon = 64,
    Other = 128,
};

constexpr std::array<std::uint8_t, 256> characterTable()
{
    std::array<std::uint8_t, 256> table{};
    for (auto& entry : table)
        entry = Other;
    for (unsigned char c = '0'; c <= '9'; ++c)
        table[c] = Digit;
    table['.'] = Point;
    table[','] = Comma;
    table['+'] = table['-'] = Sign;
    table['e'] = table['E'] = Exponent;
    table['@'] = At;
    table[':'] = Colon;
    return table;
}

unsigned charactersOf(std::string_view value)
{
    static constexpr auto table = characterTable();
    unsigned found = 0;
    for (const char c : value)
        found |= table[static_cast<unsigned char>(c)];
    return found;
}

/// @p value has no other characters than a number may have.
ValueShape numberShape(std::string_view value)
{
    auto digits = value;
    if (digits.starts_with('-') || digits.starts_with('+'))
        digits.remove_prefix(1);
    if (std::all_of(digits.begin(), digits.end(), ascii::isDigit)) {
        const bool isPadded = digits.size() > 1 && digits.front() == '0';
        return {isPadded ? ValueKind::PaddedDigits : ValueKind::Integer, 0};
    }
    const auto points = std::count(digits.begin(), digits.end(), '.');
    const auto signs =
        std::count_if(digits.begin(), digits.end(), [](char c) { return c == '+' || c == '-'; });
    const auto exponents =
        std::count_if(digits.begin(), digits.end(), [](char c) { return c == 'e' || c == 'E'; });
    const bool isNumber = points <= 1 && exponents <= 1 && signs <= exponents
        && (ascii::isDigit(digits.front()) || digits.front() == '.')
        && (ascii::isDigit(digits.back()) || digits.back() == '.');
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

/// Of a value with a digit in it.
ValueShape digitShape(std::string_view value, unsigned has)
{
    const bool mayBeDate = value.size() <= longestDate || (has & Colon) != 0;
    if (ascii::isDigit(value.front())) {
        if (fits(value, "999-99-9999"))
            return {ValueKind::Ssn, 0};
        if (const auto date = mayBeDate ? dateShape(value) : ValueShape();
            date.kind != ValueKind::Text)
            return date;
    } else if (mayBeDate && isLetter(value.front()) && value.size() >= 11
               && ascii::isDigit(value.back())) {
        if (const auto date = dateShape(value); date.kind != ValueKind::Text)
            return date; // Jan 5, 2024
    }
    const bool mayBeNumber = (has & (At | Colon | Other)) == 0;
    return mayBeNumber ? numberShape(value) : ValueShape();
}

} // namespace

std::string_view trimmed(std::string_view value)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    if (value.empty() || (!isBlank(value.front()) && !isBlank(value.back())))
        return value;
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
    const unsigned has = charactersOf(value);
    if ((has & Digit) != 0) {
        if (const auto shape = digitShape(value, has); shape.kind != ValueKind::Text)
            return shape;
    }
    if ((has & At) != 0 && isEmail(value))
        return {ValueKind::Email, 0};
    return {isBoolean(value) ? ValueKind::Boolean : ValueKind::Text, 0};
}

} // namespace muster
