// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Verb.h"

#include <algorithm>
#include <limits>

// The words and options after a verb.

namespace muster::cli {

/// How many words of these operands there may be.
static std::size_t mostWords(std::string_view operands)
{
    if (operands.empty())
        return 0;
    if (operands.ends_with("…"))
        return std::numeric_limits<std::size_t>::max() - 1;
    return 1 + static_cast<std::size_t>(std::count(operands.begin(), operands.end(), ' '));
}

static bool takes(const Action& action, const Option& option)
{
    const auto& known = action.options;
    return std::find(known.begin(), known.end(), option.name) != known.end();
}

/// "run, skip": the actions that name the option; empty = all of them.
static std::string actionsOf(const Verb& verb, const Option& option)
{
    std::string names;
    for (const Action& action : verb.actions) {
        if (takes(action, option))
            names += (names.empty() ? "" : ", ") + std::string(action.name);
    }
    return names;
}

std::vector<Option> optionsOf(const Verb& verb, const Action& action)
{
    std::vector<Option> options;
    for (const Option& option : verb.options) {
        if (takes(action, option) || actionsOf(verb, option).empty())
            options.push_back(option);
    }
    return options;
}

std::vector<OptionGroup> optionGroups(const Verb& verb)
{
    std::vector<OptionGroup> groups;
    for (const Option& option : verb.options) {
        const std::string actions = actionsOf(verb, option);
        auto group = std::find_if(groups.begin(), groups.end(), [&](const OptionGroup& known) {
            return known.actions == actions;
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), {actions, {}});
        group->options.push_back(option);
    }
    return groups;
}

static Result<void> refuseOptionsOfOthers(const Verb& verb, const Action& action,
                                          const Arguments& arguments)
{
    for (const Option& option : verb.options) {
        const std::string others = actionsOf(verb, option);
        if (!arguments.has(option.name) || others.empty() || takes(action, option))
            continue;
        const std::string command = std::string(verb.name) + " " + std::string(action.name);
        return fail(ErrorKind::Usage,
                    "'muster " + command + "' takes no " + std::string(option.name),
                    std::string(option.name) + " is for: " + others + ".");
    }
    return {};
}

static Result<int> runAction(Context& context, const Verb& verb)
{
    std::string names;
    std::vector<std::string> list;
    for (const Action& action : verb.actions) {
        names += (names.empty() ? "" : ", ") + std::string(action.name);
        list.emplace_back(action.name);
    }
    const auto word = context.arguments.word(0, "what to do");
    if (!word)
        return fail(ErrorKind::Usage, "say what to do: " + names, "--help explains each.");
    const auto action = std::find_if(verb.actions.begin(), verb.actions.end(),
                                     [&word](const Action& known) { return known.name == *word; });
    if (action == verb.actions.end()) {
        const auto near = nearest(*word, list);
        return fail(ErrorKind::Usage, "'" + *word + "' is none of: " + names,
                    near.empty() ? "--help explains each." : "Did you mean '" + near + "'?");
    }
    if (auto few = context.arguments.atMost(1 + mostWords(action->operands)); !few)
        return fail(std::move(few.error()));
    if (auto own = refuseOptionsOfOthers(verb, *action, context.arguments); !own)
        return fail(std::move(own.error()));
    return action->run(context);
}

Result<int> runWords(Context& context, const Verb& verb)
{
    const bool isPlain = context.arguments.words().empty() && verb.run;
    if (!verb.actions.empty() && !isPlain)
        return runAction(context, verb);
    if (auto few = context.arguments.atMost(mostWords(verb.operands)); !few)
        return fail(std::move(few.error()));
    // Without a word it does what one of its actions does.
    for (const Action& action : verb.actions) {
        if (action.run != verb.run)
            continue;
        if (auto own = refuseOptionsOfOthers(verb, action, context.arguments); !own)
            return fail(std::move(own.error()));
    }
    return verb.run(context);
}

} // namespace muster::cli
