// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace muster::cli {

/// A part of a man page or of a shell's completions that is made from the program's own tables, so
/// that neither can tell something else than the program does. Text in roff or the shell's
/// language.
struct ManualTable {
    std::string_view name; ///< as the templates write it
    std::string (*text)();
};

/// Null when there is none of this name.
const ManualTable* findManualTable(std::string_view name);

/// roff: every verb with usage, explanation, options and examples.
std::string verbPages();
/// roff: the options of every verb.
std::string globalOptionPages();
/// roff: the keys of the connections of every service.
std::string settingPages();
/// roff: the members of a feed's file.
std::string feedPages();
/// roff: the members of a schedule's file.
std::string schedulePages();
/// Functions for bash and zsh that know the verbs, actions, options and values.
std::string shellWords();
/// The same as fish's "complete" lines.
std::string fishWords();

} // namespace muster::cli
