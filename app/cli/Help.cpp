// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Help.h"

#include "app/cli/ExitCode.h"

#include <algorithm>

namespace muster::cli {

static void printOptions(const Console& console, const std::vector<Option>& options)
{
    std::size_t widest = 0;
    for (const Option& option : options)
        widest = std::max(widest, option.name.size() + option.value.size());
    for (const Option& option : options) {
        std::string left = std::string(option.name) + " " + std::string(option.value);
        left.resize(widest + 3, ' ');
        console.print("  " + left + std::string(option.help));
    }
}

void printHelp(const Console& console)
{
    console.print("Muster " MUSTER_VERSION
                  ": reads an HR or security export and gets it, accounted for row "
                  "by row, into ThreatSwitch and Secureframe.\n\nmuster VERB [OPTIONS]\n");
    for (const Verb* verb : verbs()) {
        std::string name(verb->name);
        name.resize(12, ' ');
        console.print("  " + name + std::string(verb->summary));
    }
    console.print("\nOptions of every verb:");
    printOptions(console, globalOptions());
    console.print(
        "\nFirst steps, without an account anywhere:\n"
        "  muster practice                      starts a practice service on this computer\n"
        "  muster inspect people.csv            looks at an export\n"
        "  muster VERB --help                   explains a verb, with examples\n");
    console.print(exitCodeHelp());
}

/// Those of one action after another, each group under the actions that it is for.
static void printOptionsOfActions(const Console& console, const Verb& verb)
{
    for (const OptionGroup& group : optionGroups(verb)) {
        console.print(group.actions.empty() ? "\nOptions:" : "\nOptions of " + group.actions + ":");
        printOptions(console, group.options);
    }
}

void printHelp(const Console& console, const Verb& verb)
{
    console.print(std::string(verb.usage) + "\n\n" + std::string(verb.about)
                  + std::string(verb.tables));
    printOptionsOfActions(console, verb);
    console.print("\nOptions of every verb:");
    printOptions(console, globalOptions());
    console.print("\nExamples:\n" + std::string(verb.examples));
}

void printVersion(const Console& console)
{
    console.print("muster " MUSTER_VERSION);
}

static void write(JsonWriter& json, const std::vector<Option>& options)
{
    json.key("options").beginArray();
    for (const Option& option : options) {
        json.beginObject().member("name", option.name).member("value", option.value);
        json.member("help", option.help).endObject();
    }
    json.endArray();
}

JsonWriter helpJson()
{
    JsonWriter json;
    json.beginObject().member("version", MUSTER_VERSION);
    write(json, globalOptions());
    json.key("verbs").beginArray();
    for (const Verb* verb : verbs()) {
        json.beginObject().member("name", verb->name).member("summary", verb->summary);
        json.member("usage", verb->usage).member("operands", verb->operands);
        json.key("actions").beginArray();
        for (const Action& action : verb->actions) {
            json.beginObject().member("name", action.name);
            json.member("operands", action.operands).key("options").beginArray();
            for (const Option& option : optionsOf(*verb, action))
                json.value(option.name);
            json.endArray().endObject();
        }
        json.endArray();
        write(json, verb->options);
        json.endObject();
    }
    json.endArray().endObject();
    return json;
}

} // namespace muster::cli
