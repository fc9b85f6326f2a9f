// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Verb.h"
#include "core/base/Clock.h"
#include "core/feed/Practice.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>

#include <csignal>
#include <filesystem>
#include <fstream>

namespace muster::cli {

static pid_t pidOf(const QJsonObject& card)
{
    return static_cast<pid_t>(card.value(QStringLiteral("pid")).toInt());
}

static int stop(const Console& console, const std::string& directory)
{
    const auto card = practiceCard(directory);
    if (!card || !practiceRuns(*card)) {
        console.say("No practice service runs in " + directory + ".");
        return 13;
    }
    ::kill(pidOf(*card), SIGTERM);
    SystemClock clock;
    for (int i = 0; i < 100 && practiceRuns(*card); ++i)
        clock.sleep(Clock::Duration(50));
    console.say("Stopped the practice service.");
    return 0;
}

static void print(const Console& console, const QJsonObject& card)
{
    const auto format = console.json() ? QJsonDocument::Compact : QJsonDocument::Indented;
    std::string text = QJsonDocument(card).toJson(format).toStdString();
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    console.print(text);
}

/// When the service that runs, or ran, in this directory said where it listens.
static std::filesystem::file_time_type cardTime(const std::string& directory)
{
    std::error_code none;
    return std::filesystem::last_write_time(directory + "/practice.json", none);
}

static Result<QJsonObject> start(const Arguments& arguments, const std::string& directory)
{
    const auto before = cardTime(directory); // an old card may name the same process by chance
    const QString program =
        QCoreApplication::applicationDirPath() + QStringLiteral("/muster-practice");
    QStringList words{QStringLiteral("--port"),
                      QString::fromStdString(arguments.value("--port", "0")),
                      QStringLiteral("--dir"), QString::fromStdString(directory)};
    for (const std::string& fault : arguments.values("--fault"))
        words << QStringLiteral("--fault") << QString::fromStdString(fault);
    for (const std::string& file : arguments.values("--while"))
        words << QStringLiteral("--while") << QString::fromStdString(file);
    QProcess process;
    process.setProgram(program);
    process.setArguments(words);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QString::fromStdString(directory + "/practice.log"));
    qint64 pid = 0;
    if (!process.startDetached(&pid))
        return fail(ErrorKind::NoInput,
                    "the program " + program.toStdString() + " cannot be started",
                    "It is installed beside muster.");
    SystemClock clock;
    for (int i = 0; i < 400; ++i) {
        const auto card = practiceCard(directory);
        if (card && pidOf(*card) == static_cast<pid_t>(pid) && cardTime(directory) != before)
            return *card;
        if (::kill(static_cast<pid_t>(pid), 0) != 0)
            break;
        clock.sleep(Clock::Duration(50));
    }
    std::ifstream log(directory + "/practice.log");
    std::string line;
    std::getline(log, line);
    return fail(ErrorKind::Unreachable,
                "the practice service did not start" + (line.empty() ? "" : ": " + line),
                "Its log is " + directory + "/practice.log.");
}

static Result<int> runPractice(Context& context)
{
    const auto directory =
        Directories::standard(
            {}, context.arguments.value("--dir", practiceDirectory(context.directories)))
            .state;
    if (context.arguments.has("--stop"))
        return stop(context.console, directory);
    if (auto made = makePrivateDirectory(directory); !made)
        return fail(std::move(made.error()));
    const auto running = practiceCard(directory);
    if (running && practiceRuns(*running)) {
        context.console.say("A practice service runs already.");
        print(context.console, *running);
        return 0;
    }
    auto card = start(context.arguments, directory);
    if (!card)
        return fail(std::move(card.error()));
    print(context.console, *card);
    context.console.say(
        "The practice service runs in the background; end it with 'muster practice --stop'.");
    return 0;
}

const Verb& practiceVerb()
{
    static const Verb verb{
        "practice",
        "a service on this computer to try everything without an account",
        "muster practice [--port N] [--dir D] [--fault F]…\nmuster practice --stop [--dir D]",
        "Starts muster-practice, which behaves like ThreatSwitch and Secureframe on 127.0.0.1 with "
        "TLS, and\n"
        "prints its addresses, credentials and certificate files as JSON. It runs in the "
        "background and keeps\n"
        "every request and the imported state in D. Faults: status=CODE, drop-after-body, "
        "cut-reply, ... with\n"
        "@N for the N-th request and /PATH, see muster-practice --help.",
        {{"--port", "N", "port to listen on (default: any free one)"},
         {"--dir", "D", "where it keeps its files (default: STATE/practice)"},
         {"--fault", "KIND[@N][/PATH]", "misbehave on purpose; may be repeated"},
         {"--while", "FILE", "end once nobody holds a lock on it; may be repeated: on any of them"},
         {"--stop", "", "end the one that runs in D"}},
        "  muster practice\n"
        "  muster practice --fault drop-after-body@1/imports\n"
        "  muster practice --stop",
        &runPractice};
    return verb;
}

} // namespace muster::cli
