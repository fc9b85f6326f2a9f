// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Console.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <iostream>
#include <unistd.h>

namespace muster::cli {

void Console::print(std::string_view line) const
{
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void Console::write(std::string_view bytes) const
{
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
    std::fflush(stdout);
}

void Console::say(std::string_view line) const
{
    if (!m_quiet)
        m_log.write({LogEvent::Kind::Remark, LogEvent::Priority::Info, std::string(line), {}});
}

void Console::log(const LogEvent& event) const
{
    if (isLogged())
        m_log.write(event);
}

static std::string_view kindName(ErrorKind kind)
{
    static constexpr std::array<std::string_view, 16> names{
        "usage",    "bad-data",  "no-input",        "unreachable", "bug",    "cannot-write",
        "io",       "try-later", "protocol",        "refused",     "config", "limit",
        "keychain", "busy",      "outcome-unknown", "cancelled"};
    static_assert(names.size() == static_cast<std::size_t>(ErrorKind::Cancelled) + 1);
    return names.at(static_cast<std::size_t>(kind));
}

void Console::tell(const Error& error, int exitCode) const
{
    endProgress();
    const std::string message = isLogged()
        ? shown(error.what) + (error.hint.empty() ? "" : ". " + shown(error.hint))
        : "muster: " + shown(error.what)
            + (error.hint.empty() ? "" : "\n        " + shown(error.hint));
    m_log.write(
        {LogEvent::Kind::Error,
         LogEvent::Priority::Error,
         message,
         {{"kind", std::string(kindName(error.kind))}, {"exit", std::to_string(exitCode)}}});
    if (!m_json)
        return;
    JsonWriter writer;
    writer.beginObject().key("error").beginObject();
    writer.member("kind", kindName(error.kind))
        .member("message", error.what)
        .member("hint", error.hint);
    writer.member("exit", exitCode).endObject().endObject();
    print(writer);
}

void Console::progress(const std::string& line) const
{
    if (!m_quiet && !m_json && !isLogged() && ::isatty(STDERR_FILENO))
        std::fprintf(stderr, "\r\033[K%s", line.c_str());
}

void Console::endProgress() const
{
    if (!m_quiet && !m_json && !isLogged() && ::isatty(STDERR_FILENO))
        std::fprintf(stderr, "\r\033[K");
}

bool Console::canAsk() const
{
    return !m_json && !m_quiet && ::isatty(STDIN_FILENO) && ::isatty(STDERR_FILENO);
}

bool Console::confirm(const std::string& question) const
{
    if (!canAsk())
        return false;
    std::fprintf(stderr, "%s [y/N] ", question.c_str());
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "y" || answer == "Y" || answer == "yes";
}

static std::size_t width(std::string_view text)
{
    // One column per code point: good for the names and words that stand here.
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0U) != 0x80;
    }));
}

void TextTable::print(const Console& console) const
{
    std::vector<std::size_t> widths;
    for (const auto& row : m_rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    }
    for (const auto& row : m_rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += shown(row[i]);
            if (i + 1 < row.size())
                line.append(widths[i] - width(row[i]) + 2, ' ');
        }
        while (!line.empty() && line.back() == ' ')
            line.pop_back();
        console.print(line);
    }
}

std::string shown(std::string_view text)
{
    std::string safe(text);
    for (std::size_t i = 0; i < safe.size(); ++i) {
        const auto byte = static_cast<unsigned char>(safe[i]);
        const auto next = i + 1 < safe.size() ? static_cast<unsigned char>(safe[i + 1]) : 0U;
        if (byte < 0x20 || byte == 0x7f)
            safe[i] = ' ';
        else if (byte == 0xc2 && next >= 0x80 && next < 0xa0) // U+0080 to U+009F: controls as well
            safe.replace(i, 2, "  ");
    }
    return safe;
}

std::string count(std::uint64_t number, std::string_view one, std::string_view many)
{
    std::string digits = std::to_string(number);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), ",");
    return digits + " " + std::string(number == 1 ? one : many);
}

} // namespace muster::cli
