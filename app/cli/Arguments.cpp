// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Arguments.h"

#include "core/connectors/Settings.h"

#include <algorithm>
#include <charconv>

namespace muster::cli {

const std::vector<Option>& globalOptions()
{
    static const std::vector<Option> options{
        {"--help", "", "show this help"},
        {"--version", "", "show the version"},
        {"--json", "", "print JSON for programs"},
        {"--quiet", "", "no progress and no remarks"},
        {"--verbose", "", "more remarks"},
        {"--config-dir", "D", "where feeds and connections are (default: XDG_CONFIG_HOME/muster)"},
        {"--state-dir", "D", "where the record is (default: XDG_STATE_HOME/muster)"},
        {"--color", "auto|never", "colours on a terminal (auto), or never"},
        {"--log-format", "text|json",
         "remarks and events on standard error as text or json; to the journal by themselves"},
    };
    return options;
}

static Result<const Option*> findOption(const std::string& name, const std::vector<Option>& options)
{
    std::vector<std::string> names;
    for (const auto* list : {&options, &globalOptions()}) {
        for (const Option& option : *list) {
            if (option.name == name)
                return &option;
            names.emplace_back(option.name);
        }
    }
    const auto near = nearest(name, names);
    return fail(ErrorKind::Usage, "there is no option " + name,
                near.empty() ? "--help lists the options." : "Did you mean " + near + "?");
}

static std::string needsValue(const std::string& name, std::string_view value)
{
    return name + " needs a value: " + name + " " + std::string(value);
}

Result<Arguments> Arguments::parse(const std::vector<std::string>& words,
                                   const std::vector<Option>& options)
{
    Arguments arguments;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (word == "--") {
            arguments.m_words.insert(arguments.m_words.end(),
                                     words.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                     words.end());
            break;
        }
        if (word == "-h") {
            arguments.m_values["--help"].emplace_back();
            continue;
        }
        if (word.size() < 2 || word[0] != '-') {
            arguments.m_words.push_back(word);
            continue;
        }
        const auto equals = word.find('=');
        const std::string name = word.substr(0, equals);
        auto option = findOption(name, options);
        if (!option)
            return fail(std::move(option.error()));
        const bool inlineValue = equals != std::string::npos;
        if ((*option)->value.empty() && inlineValue)
            return fail(ErrorKind::Usage, name + " takes no value");
        if (!(*option)->value.empty() && !inlineValue && i + 1 == words.size())
            return fail(ErrorKind::Usage, needsValue(name, (*option)->value));
        std::string value;
        if (inlineValue)
            value = word.substr(equals + 1);
        else if (!(*option)->value.empty())
            value = words[++i];
        arguments.m_values[name].push_back(std::move(value));
    }
    return arguments;
}

std::string Arguments::value(std::string_view option, const std::string& fallback) const
{
    const auto found = m_values.find(std::string(option));
    return found == m_values.end() ? fallback : found->second.back();
}

std::vector<std::string> Arguments::values(std::string_view option) const
{
    const auto found = m_values.find(std::string(option));
    return found == m_values.end() ? std::vector<std::string>() : found->second;
}

Result<std::uint64_t> Arguments::number(std::string_view option, std::uint64_t fallback) const
{
    if (!has(option))
        return fallback;
    const std::string text = value(option);
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number == 0)
        return fail(ErrorKind::Usage,
                    std::string(option) + " needs a whole number above 0, not '" + text + "'");
    return number;
}

Result<std::string> Arguments::word(std::size_t index, std::string_view what) const
{
    if (index < m_words.size())
        return m_words[index];
    return fail(ErrorKind::Usage, std::string(what) + " is missing",
                "--help shows how the command is written.");
}

Result<void> Arguments::atMost(std::size_t most) const
{
    if (m_words.size() <= most)
        return {};
    std::string surplus;
    for (std::size_t i = most; i < m_words.size(); ++i) {
        const auto equals = m_words[i].find('=');
        const bool isPair = equals != std::string::npos;
        surplus += (surplus.empty() ? "'" : ", '")
            + (isPair ? m_words[i].substr(0, equals) + "=…" : m_words[i]) + "'";
    }
    const bool isOne = m_words.size() == most + 1;
    return fail(ErrorKind::Usage,
                surplus + (isOne ? " is one word too many" : " are too many words"),
                "--help shows how the command is written; a name that holds blanks needs quotes.");
}

Result<std::string> Arguments::required(std::string_view option) const
{
    if (has(option))
        return value(option);
    return fail(ErrorKind::Usage, std::string(option) + " is missing",
                "--help shows how the command is written.");
}

} // namespace muster::cli
