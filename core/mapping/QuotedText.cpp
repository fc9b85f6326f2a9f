// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/QuotedText.h"

namespace muster {

std::vector<std::string> splitOutsideQuotes(std::string_view text, char separator)
{
    std::vector<std::string> parts(1);
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        if (c == separator && !isQuoted)
            parts.emplace_back();
        else
            parts.back().push_back(c);
    }
    return parts;
}

std::string unquoted(std::string_view text)
{
    std::string plain;
    bool isQuoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '"') {
            plain.push_back(text[i]);
        } else if (isQuoted && i + 1 < text.size() && text[i + 1] == '"') {
            plain.push_back('"');
            ++i;
        } else {
            isQuoted = !isQuoted;
        }
    }
    return plain;
}

std::string quotedWhereNeeded(std::string_view text, std::string_view separators)
{
    const bool isPlain = text.find_first_of(separators) == std::string_view::npos
        && text.find('"') == std::string_view::npos
        && (text.empty() || (text.front() != ' ' && text.back() != ' '));
    if (isPlain)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

} // namespace muster
