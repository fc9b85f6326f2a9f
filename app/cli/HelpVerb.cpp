// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Help.h"
#include "app/cli/ManualTables.h"

#include <fstream>

namespace muster::cli {

/// The file with each line that holds "TABLE name" replaced by that table.
static Result<int> fill(const Console& console, const std::string& path)
{
    static constexpr std::string_view mark = "TABLE ";
    std::ifstream file(path);
    if (!file)
        return fail(ErrorKind::NoInput, "the file " + path + " cannot be read");
    for (std::string line; std::getline(file, line);) {
        const auto at = line.find(mark);
        if (at == std::string::npos) {
            console.write(line + "\n");
            continue;
        }
        const std::string name = line.substr(at + mark.size());
        const ManualTable* table = findManualTable(name);
        if (!table)
            return fail(ErrorKind::Usage, "there is no table '" + name + "'",
                        "The line with it stands in " + path + ".");
        console.write(table->text());
    }
    return 0;
}

static Result<int> runHelp(Context& context)
{
    const auto& words = context.arguments.words();
    const Console& console = context.console;
    if (context.arguments.has("--fill"))
        return fill(console, context.arguments.value("--fill"));
    if (words.empty()) {
        console.json() ? console.print(helpJson()) : printHelp(console);
        return 0;
    }
    std::vector<std::string> names;
    for (const Verb* verb : verbs()) {
        if (verb->name == words.front()) {
            printHelp(console, *verb);
            return 0;
        }
        names.emplace_back(verb->name);
    }
    const auto near = nearest(words.front(), names);
    return fail(ErrorKind::Usage, "there is no verb '" + words.front() + "'",
                near.empty() ? "'muster --help' lists the verbs." : "Did you mean '" + near + "'?");
}

const Verb& helpVerb()
{
    static const Verb verb{
        "help",
        "this help, or that of one verb",
        "muster help [VERB]\nmuster help --fill TEMPLATE",
        "The same as muster --help and muster VERB --help; with --json every verb, action and "
        "option for programs.\n"
        "--fill writes the template with its tables filled in; the man pages and the shells' "
        "completions are\n"
        "made with it.",
        {{"--fill", "FILE", "print this file, its lines with 'TABLE name' replaced by the tables"}},
        "  muster help push\n"
        "  muster help --json | jq '.verbs[].name'",
        &runHelp,
        "VERB"};
    return verb;
}

} // namespace muster::cli
