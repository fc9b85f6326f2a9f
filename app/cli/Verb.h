// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/Console.h"
#include "core/feed/FeedStore.h"

#include <string>
#include <string_view>
#include <vector>

namespace muster::cli {

/// What a verb is given: its words, the directories, and where to speak.
struct Context {
    Arguments arguments;
    Directories directories;
    Console console;

    FeedStore feeds() const { return FeedStore(directories); }

    ConnectionStore connections() const { return ConnectionStore(directories); }
};

/// One action of a verb that has several: "connection add".
struct Action {
    std::string_view name;
    Result<int> (*run)(Context&);
    std::string_view operands = {}; ///< words after the name, as Verb::operands
    /// Those of the verb's options that it takes; one that no action names is every action's.
    std::vector<std::string_view> options = {};
};

/// One verb of the command. run returns the exit code; an Error becomes a message and its own code.
/// Help, manual, completions and the refusal of surplus words and options come from this table.
struct Verb {
    std::string_view name;
    std::string_view summary; ///< one line, for the list of verbs
    std::string_view usage; ///< lines after "muster "
    std::string_view about; ///< paragraphs
    std::vector<Option> options;
    std::string_view examples;
    Result<int> (*run)(Context&); ///< of a verb with actions: without any word; may be null
    /// The words it takes, one placeholder each ("FEED"); the last may end in "…": any number.
    /// FEED, CONNECTION, FILE and VERB are completed by the shells.
    std::string_view operands = {};
    std::vector<Action> actions = {};
    std::string_view tables = {}; ///< after about in --help; a man page of its own holds them
};

/// All of them, in the order of --help.
const std::vector<const Verb*>& verbs();

const Verb& inspectVerb();
const Verb& connectionVerb();
const Verb& secretVerb();
const Verb& feedVerb();
const Verb& checkVerb();
const Verb& previewVerb();
const Verb& pushVerb();
const Verb& historyVerb();
const Verb& practiceVerb();
const Verb& doctorVerb();
const Verb& scheduleVerb();
const Verb& helpVerb();

/// Options of a verb that are for the same actions.
struct OptionGroup {
    std::string actions; ///< "run, skip"; empty = all of the verb's
    std::vector<Option> options;
};

/// In the order of the verb's options.
std::vector<OptionGroup> optionGroups(const Verb& verb);
/// The options that an action takes, in the verb's order.
std::vector<Option> optionsOf(const Verb& verb, const Action& action);

/// Runs the verb, or the action of it that the first word names; Usage errors: no such action
/// (lists them), more words than it takes, an option of another action.
Result<int> runWords(Context& context, const Verb& verb);

} // namespace muster::cli
