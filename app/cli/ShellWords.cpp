// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ManualTables.h"
#include "app/cli/Verb.h"
#include "core/connectors/ConnectorRegistry.h"

#include <array>

namespace muster::cli {

namespace {

/// What a placeholder of an option or operand can be completed to: FILE, DIRECTORY, FEED,
/// CONNECTION, VERB, or words with "|" between; empty when only the user knows.
std::string kindOf(std::string_view placeholder)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kinds{
        {{"F", "FILE"},
         {"FILE", "FILE"},
         {"D", "DIRECTORY"},
         {"C", "CONNECTION"},
         {"CONNECTION", "CONNECTION"},
         {"FEED", "FEED"},
         {"VERB", "VERB"}}};
    if (placeholder == "SERVICE") {
        std::string names;
        for (const ServiceInfo& service : services())
            names += (names.empty() ? "" : "|") + service.id;
        return names;
    }
    if (placeholder.find('|') != std::string_view::npos)
        return std::string(placeholder);
    for (const auto& [name, kind] : kinds) {
        if (name == placeholder)
            return std::string(kind);
    }
    return {};
}

std::string firstOperand(std::string_view operands)
{
    return kindOf(operands.substr(0, operands.find(' ')));
}

std::string quoted(std::string_view text)
{
    std::string out = "'";
    for (const char sign : text)
        out += sign == '\'' ? "'\\''" : std::string(1, sign);
    return out + "'";
}

/// One function of the shell: prints what belongs to its arguments.
class Cases {
public:
    explicit Cases(const std::string& name) : m_text(name + "()\n{\n    case \"$1 ${2-}\" in\n") { }

    void add(const std::string& pattern, const std::string& answer)
    {
        if (!answer.empty())
            m_text += "    " + pattern + ") echo " + quoted(answer) + " ;;\n";
    }

    void addNothing(const std::string& pattern) { m_text += "    " + pattern + ") ;;\n"; }

    std::string end() const { return m_text + "    esac\n}\n"; }

private:
    std::string m_text;
};

std::string names(const std::vector<Option>& options)
{
    std::string text;
    for (const Option& option : options)
        text += (text.empty() ? "" : " ") + std::string(option.name);
    return text;
}

std::string names(const std::vector<Action>& actions)
{
    std::string text;
    for (const Action& action : actions)
        text += (text.empty() ? "" : " ") + std::string(action.name);
    return text;
}

void addValues(Cases& cases, const std::string& verb, const std::vector<Option>& options)
{
    for (const Option& option : options) {
        if (!option.value.empty())
            cases.add(verb + "' " + std::string(option.name) + "'",
                      kindOf(option.value).empty() ? "-" : kindOf(option.value));
    }
}

/// What each action takes, where they differ, and what any of them takes.
void addOptions(Cases& cases, const Verb& verb)
{
    const std::string name(verb.name);
    for (const Action& action : verb.actions) {
        const auto own = optionsOf(verb, action);
        const std::string pattern = quoted(name + " " + std::string(action.name));
        if (own.empty())
            cases.addNothing(pattern);
        else if (own.size() < verb.options.size())
            cases.add(pattern, names(own));
    }
    cases.add(quoted(name + " ") + "*", names(verb.options));
}

} // namespace

std::string shellWords()
{
    std::string verbNames;
    Cases actions("_muster_actions");
    Cases operands("_muster_operand");
    Cases options("_muster_options");
    Cases values("_muster_value");
    for (const Verb* verb : verbs()) {
        const std::string name(verb->name);
        verbNames += (verbNames.empty() ? "" : " ") + name;
        actions.add(quoted(name + " "), names(verb->actions));
        operands.add(quoted(name + " "), firstOperand(verb->operands));
        for (const Action& action : verb->actions)
            operands.add(quoted(name + " " + std::string(action.name)),
                         firstOperand(action.operands));
        addOptions(options, *verb);
        addValues(values, name, verb->options);
    }
    options.add("*", names(globalOptions()));
    addValues(values, "*", globalOptions());
    return "_muster_verbs()\n{\n    echo " + quoted(verbNames) + "\n}\n" + actions.end()
        + operands.end() + options.end() + values.end();
}

namespace {

std::string fishLine(const std::string& condition, const std::string& rest, std::string_view help)
{
    return "complete -c muster -n " + quoted(condition) + " " + rest + " -d " + quoted(help) + "\n";
}

std::string fishValues(const std::string& kind)
{
    if (kind == "FILE" || kind == "DIRECTORY")
        return " -F";
    if (kind == "FEED" || kind == "CONNECTION" || kind == "VERB")
        return " -f -a '(__muster_names " + kind + ")'";
    std::string words;
    for (const char sign : kind)
        words += sign == '|' ? ' ' : sign;
    return " -f" + (words.empty() ? std::string() : " -a " + quoted(words));
}

std::string fishOption(const std::string& condition, const Option& option)
{
    std::string rest = "-l " + std::string(option.name.substr(2));
    if (!option.value.empty())
        rest += " -r" + fishValues(kindOf(option.value));
    return fishLine(condition, rest, option.help);
}

std::string fishVerb(const Verb& verb)
{
    const std::string name(verb.name);
    std::string text = fishLine("__muster_at", "-f -a " + name, verb.summary);
    for (const Action& action : verb.actions) {
        text += fishLine("__muster_at " + name, "-f -a " + std::string(action.name), "");
        const std::string kind = firstOperand(action.operands);
        if (!kind.empty())
            text += fishLine("__muster_at " + name + " " + std::string(action.name),
                             fishValues(kind).substr(1), "");
    }
    const std::string kind = firstOperand(verb.operands);
    if (!kind.empty())
        text += fishLine("__muster_at " + name, fishValues(kind).substr(1), "");
    for (const OptionGroup& group : optionGroups(verb)) {
        std::string condition = "__muster_in " + name;
        for (const char sign : group.actions.empty() ? std::string() : " " + group.actions)
            condition += sign == ',' ? "" : std::string(1, sign);
        for (const Option& option : group.options)
            text += fishOption(condition, option);
    }
    return text;
}

} // namespace

std::string fishWords()
{
    std::string text;
    for (const Verb* verb : verbs())
        text += fishVerb(*verb);
    for (const Option& option : globalOptions())
        text += fishOption("true", option);
    return text;
}

} // namespace muster::cli
