// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ExitCode.h"
#include "app/cli/Hardening.h"
#include "app/cli/Help.h"
#include "app/cli/StopSignals.h"
#include "app/cli/Verb.h"

#include <QCoreApplication>

namespace muster::cli {

const std::vector<const Verb*>& verbs()
{
    static const std::vector<const Verb*> all{&inspectVerb(),  &connectionVerb(), &secretVerb(),
                                              &feedVerb(),     &checkVerb(),      &previewVerb(),
                                              &pushVerb(),     &historyVerb(),    &scheduleVerb(),
                                              &practiceVerb(), &doctorVerb(),     &helpVerb()};
    return all;
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
    if (arguments->has("--version")) {
        printVersion(console);
        return 0;
    }
    const auto directories =
        Directories::standard(arguments->value("--config-dir"), arguments->value("--state-dir"));
    StopSignals::speakBy(console);
    Context context{std::move(*arguments), directories, console};
    auto done = runWords(context, verb);
    if (done)
        return *done;
    const int code = exitCode(done.error().kind);
    console.tell(done.error(), code);
    return code;
}

static int runWithoutVerb(const std::vector<std::string>& words)
{
    const auto arguments = Arguments::parse(words, {});
    const Console console(false, false, false);
    if (!arguments) {
        console.tell(arguments.error(), 64);
        return 64;
    }
    if (arguments->has("--version"))
        printVersion(console);
    else
        printHelp(console);
    return arguments->has("--version") || arguments->has("--help") ? 0 : 64;
}

static int run(const std::vector<std::string>& words)
{
    const auto at = verbIndex(words);
    if (at == words.size())
        return runWithoutVerb(words);
    std::vector<std::string> rest(words);
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(at));
    for (const Verb* verb : verbs()) {
        if (verb->name == words[at])
            return runVerb(*verb, rest);
    }
    return unknownVerb(Console(false, false, false), words[at]);
}

} // namespace muster::cli

int main(int argc, char** argv)
{
    muster::cli::harden();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("muster"));
    return muster::cli::run({argv + 1, argv + argc});
}
