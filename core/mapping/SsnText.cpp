// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/SsnText.h"

#include "core/base/Ascii.h"

#include <algorithm>

namespace muster {

static bool isMask(char c)
{
    return c == '*' || c == 'X' || c == 'x' || c == '#';
}

static bool isGrouped(std::string_view text)
{
    return text.size() == 11 && (text[3] == '-' || text[3] == ' ') && text[6] == text[3];
}

/// Areas 000, 666 and 900-999 are never given out; a row of one digit is a placeholder.
static bool isUnusual(const std::string& ssn)
{
    return ssn.starts_with("000") || ssn.starts_with("666") || ssn.front() == '9'
        || ssn == "123-45-6789" || ssn == "111-11-1111";
}

std::string_view shapeSsn(std::string_view text, std::string& to)
{
    to.clear();
    std::size_t digits = 0;
    std::size_t masks = 0;
    bool hasOther = false;
    for (const char c : text) {
        digits += ascii::isDigit(c);
        masks += isMask(c);
        hasOther |= !ascii::isDigit(c) && !isMask(c) && c != '-' && c != ' ';
    }
    if (masks >= 3 && !hasOther)
        return "ssn.masked";
    const bool isBare = digits == text.size();
    if (hasOther || masks > 0 || digits > 9 || (!isBare && digits == 9 && !isGrouped(text)))
        return "ssn.format";
    if (digits < 9)
        return isBare && digits >= 4 ? "ssn.short" : "ssn.format";
    for (const char c : text) {
        if (!ascii::isDigit(c))
            continue;
        if (to.size() == 3 || to.size() == 6)
            to.push_back('-');
        to.push_back(c);
    }
    return isUnusual(to) ? "ssn.unusual" : std::string_view();
}

} // namespace muster
