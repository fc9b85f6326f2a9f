// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/ColumnProfile.h"
#include "core/table/ValueKind.h"

#include <algorithm>

namespace muster {

namespace {

constexpr const char* dot = "•";
constexpr const char* dots = "•••";

std::string repeatedDots(std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += dot;
    return text;
}

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
        || static_cast<unsigned char>(c) >= 0x80;
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// Every letter and digit becomes a dot; what stands between them stays.
std::string shapeOf(std::string_view value)
{
    std::string shape;
    for (const char c : value) {
        if (isContinuation(c))
            continue;
        if (isLetterOrDigit(c))
            shape += dot;
        else
            shape += c;
    }
    return shape;
}

/// The first character, whole; a dot when its bytes are not text.
std::string firstCharacter(std::string_view value)
{
    const auto lead = static_cast<unsigned char>(value.front());
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    const auto first = value.substr(0, length);
    const bool isText = lead < 0x80 ? lead >= 0x20
                                    : lead >= 0xC2 && first.size() == length
            && std::all_of(first.begin() + 1, first.end(), isContinuation);
    return isText ? std::string(first) : dot;
}

/// Nine digits, however grouped: an SSN may be written without hyphens or with blanks.
bool isSsnLike(std::string_view value)
{
    const auto digits =
        std::count_if(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits == 9 && value.find_first_not_of("0123456789- ") == std::string_view::npos;
}

std::string maskedEmail(std::string_view value)
{
    const auto at = value.find('@');
    const auto end = value.rfind('.');
    return firstCharacter(value) + dots + "@" + firstCharacter(value.substr(at + 1)) + dots
        + std::string(value.substr(end));
}

} // namespace

std::string masked(std::string_view value)
{
    value = trimmed(value);
    const auto characters = static_cast<std::size_t>(
        std::count_if(value.begin(), value.end(), [](char c) { return !isContinuation(c); }));
    if (characters < 4)
        return repeatedDots(characters);
    const auto kind = valueShape(value).kind;
    if (isSsnLike(value) || kind == ValueKind::Ssn || kind == ValueKind::Date
        || kind == ValueKind::CompactDate || kind == ValueKind::DateTime)
        return shapeOf(value);
    if (kind == ValueKind::Email)
        return maskedEmail(value);
    return firstCharacter(value) + dots;
}

} // namespace muster
