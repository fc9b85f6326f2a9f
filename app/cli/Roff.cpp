// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Roff.h"

#include <map>
#include <sstream>

namespace muster::cli::roff {

std::string escaped(std::string_view text)
{
    static const std::map<char, std::string_view> signs{
        {'\\', "\\e"},  {'-', "\\-"},   {'\'', "\\(aq"}, {'`', "\\(ga"},
        {'^', "\\(ha"}, {'~', "\\(ti"}, {'"', "\\(dq"}};
    std::string out;
    bool isLineStart = true;
    for (const char sign : text) {
        if (isLineStart && sign == '.')
            out += "\\&";
        const auto special = signs.find(sign);
        if (special == signs.end())
            out += sign;
        else
            out += special->second;
        isLineStart = sign == '\n';
    }
    return out;
}

/// Ends with one line end.
static std::string block(std::string_view text)
{
    std::string out = escaped(text);
    if (out.empty() || out.back() != '\n')
        out += '\n';
    return out;
}

std::string paragraphs(std::string_view text)
{
    std::string out = ".PP\n";
    bool isLiteral = false;
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        const bool isTable = line.starts_with("  ");
        if (isTable != isLiteral)
            out += isTable ? ".PP\n.nf\n" : ".fi\n.PP\n";
        isLiteral = isTable;
        if (line.empty())
            out += ".PP\n";
        else
            out += block(line);
    }
    return out + (isLiteral ? ".fi\n" : "");
}

std::string literal(std::string_view text)
{
    return ".PP\n.RS 4\n.nf\n" + block(text) + ".fi\n.RE\n";
}

std::string entry(std::string_view name, std::string_view value, std::string_view text)
{
    std::string out = ".TP\n";
    if (value.empty())
        out += ".B \"" + escaped(name) + "\"\n";
    else
        out += ".BI \"" + escaped(name) + "\" \" " + escaped(value) + "\"\n";
    return out + block(text.empty() ? "\\&" : text);
}

} // namespace muster::cli::roff
