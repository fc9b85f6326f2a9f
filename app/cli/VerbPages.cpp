// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ManualTables.h"
#include "app/cli/Roff.h"
#include "app/cli/Verb.h"
#include "core/connectors/ConnectorRegistry.h"

#include <sstream>

namespace muster::cli {

static std::string optionEntries(const std::vector<Option>& options)
{
    std::string text;
    for (const Option& option : options)
        text += roff::entry(option.name, option.value, option.help);
    return text;
}

/// "muster feed show NAME · list" as the two commands that it stands for.
static std::string synopsis(const Verb& verb)
{
    static constexpr std::string_view divider = " · ";
    const std::string start = "muster " + std::string(verb.name) + " ";
    std::string text;
    std::istringstream lines{std::string(verb.usage)};
    for (std::string line; std::getline(lines, line);) {
        for (std::size_t at = line.find(divider); at != std::string::npos; at = line.find(divider))
            line.replace(at, divider.size(), "\n" + start);
        text += line + "\n";
    }
    return roff::literal(text);
}

std::string verbPages()
{
    std::string text;
    for (const Verb* verb : verbs()) {
        text += ".SS \"muster " + std::string(verb->name) + "\"\n";
        text += roff::paragraphs(std::string(verb->summary) + ".") + synopsis(*verb)
            + roff::paragraphs(verb->about);
        if (!verb->tables.empty())
            text +=
                ".PP\nThe keys are those of\n.BR muster\\-" + std::string(verb->name) + " (5).\n";
        for (const OptionGroup& group : optionGroups(*verb)) {
            if (!group.actions.empty())
                text += ".PP\nOptions of " + roff::escaped(group.actions) + ":\n";
            text += optionEntries(group.options);
        }
        text += ".PP\nExamples:\n" + roff::literal(verb->examples);
    }
    return text;
}

std::string globalOptionPages()
{
    return optionEntries(globalOptions());
}

static std::string wordsOf(const SettingInfo& info)
{
    std::string words(info.help);
    if (!info.choices.empty())
        words += " (" + std::string(info.choices) + ")";
    words += info.required ? "; required" : "";
    if (!info.required && !info.standard.empty())
        words +=
            "; default: " + std::string(info.standard) + (info.assumed ? " (an assumption)" : "");
    return words + ".";
}

std::string settingPages()
{
    std::string text;
    for (const ServiceInfo& service : services()) {
        text += ".SS \"Settings of " + roff::escaped(service.id + " (" + service.name) + ")\"\n";
        std::string_view group;
        for (const SettingInfo& info : service.settings) {
            if (info.group != group)
                text += ".PP\n" + roff::escaped(info.group) + ":\n";
            group = info.group;
            const bool isFamily = info.key.back() == '.';
            text +=
                roff::entry(std::string(info.key) + (isFamily ? "<name>" : ""), "", wordsOf(info));
        }
        for (const std::string& line : service.assumptions)
            text += roff::paragraphs(line);
    }
    return text;
}

} // namespace muster::cli
