// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/Allowance.h"

#include <algorithm>
#include <charconv>

namespace muster {

static constexpr std::size_t longestReason = 500;

std::string Allowance::text() const
{
    std::string text;
    for (const auto& [code, count] : counts)
        text += (text.empty() ? "" : ",") + code + "=" + std::to_string(count);
    return text;
}

static std::string codesInWords()
{
    std::string words;
    for (const std::string& code : allowableLimits())
        words += (words.empty() ? "" : ", ") + code;
    return words;
}

static Result<void> add(Allowance& allowance, const std::string& part)
{
    const auto equals = part.find('=');
    const std::string code = part.substr(0, equals);
    const auto& known = allowableLimits();
    if (equals == std::string::npos || std::find(known.begin(), known.end(), code) == known.end())
        return fail(ErrorKind::Usage, "--allow cannot be '" + part + "'",
                    "Say what and exactly how many, as in --allow terminations=37; there is: "
                        + codesInWords() + ".");
    std::uint64_t count = 0;
    const char* const end = part.data() + part.size();
    const auto read = std::from_chars(part.data() + equals + 1, end, count);
    if (read.ec != std::errc() || read.ptr != end || count == 0)
        return fail(ErrorKind::Usage,
                    "--allow " + code + " needs the exact number, not '" + part.substr(equals + 1)
                        + "'");
    if (!allowance.counts.insert({code, count}).second)
        return fail(ErrorKind::Usage, "--allow names " + code + " twice");
    return {};
}

static Result<std::string> goodReason(const std::string& given)
{
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    const auto begin = given.find_first_not_of(' ');
    if (begin == std::string::npos)
        return fail(ErrorKind::Usage, "--allow needs --reason",
                    "Say in a few words why this file is right; it is kept in the history.");
    const std::string reason = given.substr(begin, given.find_last_not_of(' ') - begin + 1);
    if (reason.size() > longestReason || std::any_of(reason.begin(), reason.end(), isControl))
        return fail(ErrorKind::Usage,
                    "--reason must be one line of at most " + std::to_string(longestReason)
                        + " bytes");
    return reason;
}

Result<Allowance> allowanceFromText(const std::string& text, const std::string& reason)
{
    Allowance allowance;
    for (std::size_t from = 0; from <= text.size();) {
        const auto comma = std::min(text.find(',', from), text.size());
        if (auto added = add(allowance, text.substr(from, comma - from)); !added)
            return fail(std::move(added.error()));
        from = comma + 1;
    }
    auto good = goodReason(reason);
    if (!good)
        return fail(std::move(good.error()));
    allowance.reason = std::move(*good);
    return allowance;
}

/// The way on, for a file that is right.
static std::string hint(const std::vector<Breach>& breaches, const WaysOut& ways)
{
    std::string allow;
    bool isHopeless = false;
    bool isHeader = false;
    for (const Breach& breach : breaches) {
        isHopeless = isHopeless || breach.allow.empty();
        isHeader = isHeader || breach.code == "header";
        if (!breach.allow.empty())
            allow += (allow.empty() ? "" : ",") + breach.allow;
    }
    std::string words = "Nothing was sent. Check that the export is complete and correct. ";
    if (isHopeless)
        words += isHeader ? "This cannot be allowed." : "This cannot be allowed: export it again.";
    else
        words += "If it is, send it this once: " + ways.send + " --allow " + allow
            + " --reason 'why it is right'";
    if (isHeader)
        words += std::string(isHopeless ? "" : ".")
            + " If its columns are right from now on, let the feed know them: " + ways.takeHeader;
    return words;
}

std::optional<Error> heldByLimits(const std::vector<Breach>& breaches, const Allowance& allowance,
                                  const WaysOut& ways)
{
    std::vector<std::string> messages;
    for (const Breach& breach : breaches) {
        const auto allowed = allowance.counts.find(breach.code);
        const bool isNamed = allowed != allowance.counts.end();
        if (!breach.allow.empty() && isNamed && allowed->second == breach.count)
            continue;
        messages.push_back(breach.message
                           + (isNamed ? " (" + std::to_string(allowed->second) + " were allowed, "
                                      + std::to_string(breach.count) + " were found)"
                                      : ""));
    }
    if (messages.empty())
        return std::nullopt;
    std::string what = messages.size() == 1
        ? std::string("a limit of the feed holds this file: ")
        : std::to_string(messages.size()) + " limits of the feed hold this file: ";
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const std::string number = "(" + std::to_string(i + 1) + ") ";
        what += (i == 0 ? "" : ". ") + (messages.size() == 1 ? "" : number) + messages[i];
    }
    return Error{ErrorKind::Limit, what, hint(breaches, ways)};
}

} // namespace muster
