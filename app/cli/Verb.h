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

/// One verb of the command. run returns the exit code; an Error becomes a message and its own code.
struct Verb {
    std::string_view name;
    std::string_view summary; ///< one line, for the list of verbs
    std::string_view usage; ///< lines after "muster "
    std::string_view about; ///< paragraphs
    std::vector<Option> options;
    std::string_view examples;
    Result<int> (*run)(Context&);
};

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

/// One action of a verb that has several: "connection add".
struct Action {
    std::string_view name;
    Result<int> (*run)(Context&);
};

/// Runs the action named by the first word; Usage error listing the actions else.
Result<int> runAction(Context& context, const std::vector<Action>& actions);

} // namespace muster::cli
