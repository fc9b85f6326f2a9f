// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Credentials.h"
#include "app/cli/Hardening.h"
#include "app/cli/PushOptions.h"
#include "app/cli/PushReport.h"
#include "app/cli/StopSignals.h"
#include "core/net/CurlTransport.h"
#include "core/secrets/KeychainStore.h"

#include <algorithm>
#include <array>
#include <random>

namespace muster::cli {

static Result<PushEnd> push(Context& context, PushJob job, PushReport& report)
{
    const bool dry = context.arguments.has("--dry-run");
    const StopSignals signals;
    SystemClock clock(&StopSignals::requested);
    CurlTransport transport;
    std::mt19937_64 random(std::random_device{}());
    PushSeams seams{transport, clock,
                    [&random] { return std::generate_canonical<double, 32>(random); },
                    signals.finish(), signals.abort()};
    if (dry)
        return Push(std::move(job), std::move(seams), report).dryRun();
    auto credentials = findCredentials(job.connection, context);
    if (!credentials)
        return fail(std::move(credentials.error()));
    KeychainStore keychain;
    auto key = historyKey(keychain, job.directories.state, !credentials->fromKeychain);
    if (!key)
        return fail(std::move(key.error()));
    job.file = leaveDirectory(job.file);
    return Push(std::move(job), std::move(seams), report).run(credentials->secret, *key);
}

static Result<std::string> triggerOf(const Arguments& arguments)
{
    static constexpr std::array<std::string_view, 4> known{"command", "window", "schedule", "tray"};
    const std::string given = arguments.value("--trigger", "command");
    if (std::find(known.begin(), known.end(), given) == known.end())
        return fail(ErrorKind::Usage, "--trigger cannot be '" + given + "'",
                    "Say command, window, schedule or tray.");
    return given;
}

static Result<int> runPush(Context& context)
{
    auto job = pushJob(context);
    if (!job)
        return fail(std::move(job.error()));
    auto trigger = triggerOf(context.arguments);
    if (!trigger)
        return fail(std::move(trigger.error()));
    job->trigger = std::move(*trigger);
    PushReport report(context.console, *job);
    auto end = push(context, std::move(*job), report);
    if (!end)
        return fail(std::move(end.error()));
    report.summary(*end);
    return end->exitCode;
}

const Verb& pushVerb()
{
    static const Verb verb{
        "push",
        "send an export, every row accounted for",
        "muster push FEED --file F [OPTIONS]",
        "Reads, maps, checks, seals and sends the export, and records what became of every row. "
        "Rows equal\n"
        "to what the service last accepted are not sent again. What was sent without a valid "
        "answer is\n"
        "'unknown' and never sent again unless you say so. The secret comes from the keychain, or "
        "from\n"
        "--secret-file, --secret-fd, or a systemd credential named muster-CONNECTION.\n"
        "\n"
        "read = unchanged + held + not_sent + accepted + rejected + unknown + confirmed, always.\n"
        "A first TERM or Ctrl-C ends after the request in flight, a second one at once.",
        [] {
            std::vector<Option> options = pushOptions();
            const std::vector<Option> own{
                {"--dry-run", "", "do everything but connect and record"},
                {"--on-unknown", "P",
                 "ask (refuse until settled), hold (refuse the same file) or resend"},
                {"--secret-file", "F", "the secret, from a file that only you can read (0400)"},
                {"--secret-fd", "N", "the secret, from an open descriptor"},
                {"--trigger", "T",
                 "what starts this push, for the history: command (default), window, schedule or "
                 "tray"}};
            options.insert(options.end(), own.begin(), own.end());
            return options;
        }(),
        "  muster push people --file workday_people.csv\n"
        "  muster push people --file workday_people.csv --rows 1-1          one row first\n"
        "  muster push people --file workday_people.csv --on-bad-rows hold --json\n"
        "  muster push people --file workday_people.csv --only-failed 12",
        &runPush};
    return verb;
}

} // namespace muster::cli
