// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/NameParts.h"

#include "core/base/Ascii.h"
#include "core/mapping/Blank.h"

#include <algorithm>
#include <array>

namespace muster {

static constexpr std::array<std::string_view, 12> suffixes = {
    "jr", "sr", "ii", "iii", "iv", "md", "phd", "esq", "cpa", "pe", "dds", "rn"};

static constexpr std::array<std::string_view, 24> particles = {
    "van", "von", "der", "den", "de", "del", "della", "di",  "da", "do",  "dos", "du",
    "la",  "le",  "bin", "ibn", "al", "el",  "ter",   "ten", "st", "st.", "zu",  "af"};

/// Compares ignoring case and points, so that "Ph.D." is "phd".
static bool isWord(std::string_view text, std::string_view word)
{
    std::size_t at = 0;
    for (const char c : text) {
        if (c == '.')
            continue;
        if (at >= word.size() || ascii::lower(c) != word[at])
            return false;
        ++at;
    }
    return at == word.size();
}

template <std::size_t N>
static bool isOneOf(std::string_view text, const std::array<std::string_view, N>& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return isWord(text, word); });
}

static std::string_view firstWord(std::string_view text)
{
    return text.substr(0, text.find(' '));
}

static std::string_view lastWord(std::string_view text)
{
    const auto space = text.rfind(' ');
    return space == std::string_view::npos ? text : text.substr(space + 1);
}

static std::string_view withoutSuffix(std::string_view name)
{
    const std::string_view last = lastWord(name);
    if (last.size() == name.size() || !isOneOf(last, suffixes))
        return name;
    return stripBlanks(name.substr(0, name.size() - last.size()));
}

static NameParts givenNames(std::string_view given)
{
    NameParts parts;
    given = withoutSuffix(given);
    parts.first = firstWord(given);
    parts.middle = stripBlanks(given.substr(parts.first.size()));
    return parts;
}

static NameParts withoutComma(std::string_view name)
{
    name = withoutSuffix(name);
    NameParts parts;
    parts.first = firstWord(name);
    std::string_view rest = stripBlanks(name.substr(parts.first.size()));
    if (rest.empty())
        return parts;
    std::string_view middle = rest.substr(0, rest.size() - lastWord(rest).size());
    // Particles in front of the last word belong to it: "Ludwig van Beethoven".
    for (;;) {
        const std::string_view candidate = stripBlanks(middle);
        const std::string_view word = lastWord(candidate);
        if (word.empty() || !isOneOf(word, particles))
            break;
        middle = candidate.substr(0, candidate.size() - word.size());
    }
    parts.last = stripBlanks(rest.substr(middle.size()));
    parts.middle = stripBlanks(middle);
    return parts;
}

NameParts splitName(std::string_view fullName)
{
    fullName = stripBlanks(fullName);
    const auto comma = fullName.find(',');
    if (comma == std::string_view::npos)
        return withoutComma(fullName);
    const std::string_view before = stripBlanks(fullName.substr(0, comma));
    std::string_view after = stripBlanks(fullName.substr(comma + 1));
    const auto second = after.find(',');
    if (second != std::string_view::npos)
        after = stripBlanks(after.substr(0, second));
    if (isOneOf(after, suffixes) && before.find(' ') != std::string_view::npos)
        return withoutComma(before);
    NameParts parts = givenNames(after);
    parts.last = before;
    return parts;
}

std::string_view stripDecorations(std::string_view name)
{
    for (;;) {
        name = stripBlanks(name);
        if (name.empty() || (name.back() != ')' && name.back() != ']'))
            return name;
        const auto open = name.rfind(name.back() == ')' ? '(' : '[');
        if (open == std::string_view::npos || open == 0)
            return name;
        name = name.substr(0, open);
    }
}

} // namespace muster
