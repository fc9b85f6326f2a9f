// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/Blank.h"

#include <array>
#include <cstddef>

namespace muster {

static bool isAsciiBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static constexpr std::array<std::string_view, 7> wideBlanks = {
    "\xC2\xA0", // no-break space
    "\xE2\x80\x8B", // zero-width space
    "\xE2\x80\xAF", // narrow no-break space
    "\xE2\x80\x83", // em space
    "\xE2\x80\x89", // thin space
    "\xE3\x80\x80", // ideographic space
    "\xEF\xBB\xBF", // byte order mark
};

/// Length of the blank that @p text starts with, 0 if it starts with something else.
static std::size_t leadingBlank(std::string_view text)
{
    if (text.empty())
        return 0;
    if (isAsciiBlank(text.front()))
        return 1;
    if (static_cast<unsigned char>(text.front()) < 0x80)
        return 0;
    for (const std::string_view blank : wideBlanks) {
        if (text.starts_with(blank))
            return blank.size();
    }
    return 0;
}

static std::size_t trailingBlank(std::string_view text)
{
    if (text.empty())
        return 0;
    if (isAsciiBlank(text.back()))
        return 1;
    if (static_cast<unsigned char>(text.back()) < 0x80)
        return 0;
    for (const std::string_view blank : wideBlanks) {
        if (text.ends_with(blank))
            return blank.size();
    }
    return 0;
}

std::string_view stripBlanks(std::string_view text)
{
    while (const std::size_t size = leadingBlank(text))
        text.remove_prefix(size);
    while (const std::size_t size = trailingBlank(text))
        text.remove_suffix(size);
    return text;
}

} // namespace muster
