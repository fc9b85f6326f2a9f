// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ExitCode.h"
#include "app/cli/Hardening.h"
#include "app/cli/Verb.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster::cli {

static const std::vector<const Verb*>& verbs()
{
    static const std::vector<const Verb*> all{&inspectVerb(),  &connectionVerb(), &secretVerb(),
                                              &feedVerb(),     &checkVerb(),      &previewVerb(),
                                              &pushVerb(),     &historyVerb(),    &scheduleVerb(),
                                              &practiceVerb(), &doctorVerb()};
    return all;
}

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

static void printHelp(const Console& console)
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

static void printHelp(const Console& console, const Verb& verb)
{
    console.print(std::string(verb.usage) + "\n\n" + std::string(verb.about));
    if (!verb.options.empty()) {
        console.print("\nOptions:");
        printOptions(console, verb.options);
    }
    console.print("\nOptions of every verb:");
    printOptions(console, globalOptions());
    console.print("\nExamples:\n" + std::string(verb.examples));
}

Result<int> runAction(Context& context, const std::vector<Action>& actions)
{
    std::string names;
    std::vector<std::string> list;
    for (const Action& action : actions) {
        names += (names.empty() ? "" : ", ") + std::string(action.name);
        list.emplace_back(action.name);
    }
    const auto word = context.arguments.word(0, "what to do");
    if (!word)
        return fail(ErrorKind::Usage, "say what to do: " + names, "--help explains each.");
    for (const Action& action : actions) {
        if (action.name == *word)
            return action.run(context);
    }
    const auto near = nearest(*word, list);
    return fail(ErrorKind::Usage, "'" + *word + "' is none of: " + names,
                near.empty() ? "--help explains each." : "Did you mean '" + near + "'?");
}

/// Splits the command line at the first word that is not an option: the verb.
static std::size_t verbIndex(const std::vector<std::string>& words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].empty() || words[i][0] != '-')
            return i;
        for (const Option& option : globalOptions()) {
            if (option.name == words[i] && !option.value.empty())
                ++i;
        }
    }
    return words.size();
}

static int unknownVerb(const Console& console, const std::string& word)
{
    std::vector<std::string> names;
    for (const Verb* verb : verbs())
        names.emplace_back(verb->name);
    const auto near = nearest(word, names);
    console.tell(
        {ErrorKind::Usage, "there is no verb '" + word + "'",
         near.empty() ? "'muster --help' lists the verbs." : "Did you mean '" + near + "'?"},
        64);
    return 64;
}

static int runVerb(const Verb& verb, const std::vector<std::string>& words)
{
    auto arguments = Arguments::parse(words, verb.options);
    if (!arguments) {
        Console(false, false, false).tell(arguments.error(), 64);
        return 64;
    }
    const std::string logFormat = arguments->value("--log-format");
    if (!logFormat.empty() && logFormat != "text" && logFormat != "json") {
        Console(false, false, false)
            .tell({ErrorKind::Usage, "--log-format cannot be '" + logFormat + "'",
                   "Say text or json."},
                  64);
        return 64;
    }
    const Console console(arguments->has("--json"), arguments->has("--quiet"),
                          arguments->has("--verbose"), EventLog::choose(logFormat));
    if (arguments->has("--help")) {
        printHelp(console, verb);
        return 0;
    }
    const auto directories =
        Directories::standard(arguments->value("--config-dir"), arguments->value("--state-dir"));
    Context context{std::move(*arguments), directories, console};
    auto done = verb.run(context);
    if (done)
        return *done;
    const int code = exitCode(done.error().kind);
    console.tell(done.error(), code);
    return code;
}

static int run(const std::vector<std::string>& words)
{
    const Console console(false, false, false);
    const auto at = verbIndex(words);
    if (at == words.size()) {
        if (std::find(words.begin(), words.end(), "--version") != words.end())
            console.print("muster " MUSTER_VERSION);
        else
            printHelp(console);
        const bool asked = !words.empty();
        return asked ? 0 : 64;
    }
    std::vector<std::string> rest(words);
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(at));
    if (words[at] == "help") {
        printHelp(console);
        return 0;
    }
    for (const Verb* verb : verbs()) {
        if (verb->name == words[at])
            return runVerb(*verb, rest);
    }
    return unknownVerb(console, words[at]);
}

} // namespace muster::cli

int main(int argc, char** argv)
{
    muster::cli::harden();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("muster"));
    return muster::cli::run({argv + 1, argv + argc});
}
