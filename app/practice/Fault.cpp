// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/Fault.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace muster::practice {

struct FaultWord {
    std::string_view name;
    Fault::Kind kind;
    bool hasNumber = false; ///< VALUE is a number
};

static constexpr std::array<FaultWord, 16> words{{
    {"status", Fault::Kind::Status, true},
    {"retry-after", Fault::Kind::RetryAfter, true},
    {"drop-before", Fault::Kind::DropBefore},
    {"drop-after-headers", Fault::Kind::DropAfterHeaders},
    {"drop-mid-body", Fault::Kind::DropMidBody},
    {"drop-after-body", Fault::Kind::DropAfterBody},
    {"stall", Fault::Kind::Stall},
    {"slow", Fault::Kind::Slow},
    {"cut-reply", Fault::Kind::CutReply},
    {"html", Fault::Kind::Html},
    {"wrong-json", Fault::Kind::WrongJson},
    {"huge-reply", Fault::Kind::HugeReply},
    {"token-expired", Fault::Kind::TokenExpired},
    {"token-reused", Fault::Kind::TokenReused},
    {"redirect", Fault::Kind::Redirect},
    {"echo-values", Fault::Kind::EchoValues},
}};

static bool isNumber(std::string_view text)
{
    return !text.empty() && text.size() < 7
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

static unsigned number(std::string_view text)
{
    unsigned value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// Cuts "@N[/PATH]" or "/PATH" off the end of @p rest. A redirect's URL may hold both signs, so
/// there a path is only read behind an "@N".
static void cutPlace(std::string_view& rest, Fault& fault)
{
    const auto at = rest.rfind('@');
    if (at != std::string_view::npos) {
        const auto place = rest.substr(at + 1);
        const auto slash = std::min(place.find('/'), place.size());
        if (isNumber(place.substr(0, slash))) {
            fault.number = number(place.substr(0, slash));
            fault.path = place.substr(slash);
            rest = rest.substr(0, at);
            return;
        }
    }
    if (rest.starts_with("redirect="))
        return;
    const auto slash = std::min(rest.find('/'), rest.size());
    fault.path = rest.substr(slash);
    rest = rest.substr(0, slash);
}

static tl::unexpected<Error> notAFault(std::string_view text)
{
    std::string names;
    for (const auto& word : words)
        names.append(names.empty() ? "" : " ").append(word.name);
    return fail(ErrorKind::Usage, "\"" + std::string(text) + "\" is not a fault",
                "Write KIND[=VALUE][@N][/PATH]; kinds: " + names);
}

Result<Fault> Fault::parse(std::string_view text)
{
    Fault fault;
    fault.text = text;
    auto rest = text;
    cutPlace(rest, fault);
    const auto equals = std::min(rest.find('='), rest.size());
    const auto name = rest.substr(0, equals);
    fault.value = rest.substr(std::min(equals + 1, rest.size()));
    const auto* word = std::find_if(words.begin(), words.end(),
                                    [&](const FaultWord& known) { return known.name == name; });
    if (word == words.end())
        return notAFault(text);
    fault.kind = word->kind;
    const bool takesValue = word->hasNumber || fault.kind == Kind::Redirect;
    if (takesValue ? fault.value.empty() : !fault.value.empty())
        return notAFault(text);
    if (word->hasNumber && !isNumber(fault.value))
        return notAFault(text);
    if (fault.kind == Kind::Status && fault.value.size() != 3)
        return notAFault(text);
    return fault;
}

std::string_view Fault::name() const
{
    const auto* word = std::find_if(words.begin(), words.end(),
                                    [&](const FaultWord& known) { return known.kind == kind; });
    return word->name;
}

bool Fault::replacesService() const
{
    return kind == Kind::Status || kind == Kind::RetryAfter || kind == Kind::Redirect;
}

} // namespace muster::practice
