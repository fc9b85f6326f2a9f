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
#include <filesystem>
#include <random>

namespace muster::cli {

namespace {

/// Asks for everything at once where a person waits, so that a wrong secret is told before a long
/// file is read; else for the secret only when the feed's limits let the file pass.
class FoundSecrets final : public PushSecrets {
public:
    FoundSecrets(const Context& context, const PushJob& job)
        : m_context(context)
        , m_connection(job.connection)
        , m_stateDirectory(job.directories.state)
        , m_asksLate(job.unattended)
    {
        std::error_code nowhere;
        m_directory = std::filesystem::current_path(nowhere).string();
    }

    Result<void> begin()
    {
        if (m_asksLate)
            return {};
        auto found = find();
        if (!found)
            return fail(std::move(found.error()));
        m_secret = std::move(*found);
        return {};
    }

    Result<HistoryKey> historyKey() override
    {
        KeychainStore keychain;
        auto key = muster::historyKey(keychain, m_stateDirectory,
                                      !isSecretInKeychain(m_connection, m_context));
        return key ? std::move(key) : fail(credentialsError(key.error(), m_connection, m_context));
    }

    Result<Secret> secret() override { return m_asksLate ? find() : std::move(m_secret); }

private:
    Result<Secret> find()
    {
        auto found = findCredentials(m_connection, m_context, m_directory);
        if (!found)
            return fail(std::move(found.error()));
        return std::move(found->secret);
    }

    const Context& m_context;
    Connection m_connection;
    std::string m_stateDirectory;
    bool m_asksLate;
    std::string m_directory; ///< where the command was typed
    Secret m_secret;
};

} // namespace

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
    FoundSecrets secrets(context, job);
    if (auto begun = secrets.begin(); !begun)
        return fail(std::move(begun.error()));
    job.file = leaveDirectory(job.file);
    return Push(std::move(job), std::move(seams), report).run(secrets);
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

/// What the schedule and the tray start, nobody watches.
static Result<void> chooseLimits(PushJob& job, const Arguments& arguments)
{
    job.unattended =
        arguments.has("--unattended") || job.trigger == "schedule" || job.trigger == "tray";
    if (arguments.has("--reason") && !arguments.has("--allow"))
        return fail(ErrorKind::Usage, "--reason is for --allow",
                    "Say what is allowed, as in --allow terminations=37.");
    if (!arguments.has("--allow"))
        return {};
    std::string text;
    for (const std::string& part : arguments.values("--allow"))
        text += (text.empty() ? "" : ",") + part;
    auto allowance = allowanceFromText(text, arguments.value("--reason"));
    if (!allowance)
        return fail(std::move(allowance.error()));
    job.allowance = std::move(*allowance);
    return {};
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
    if (auto judged = chooseLimits(*job, context.arguments); !judged)
        return fail(std::move(judged.error()));
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
        "--unattended (implied by --trigger schedule and tray): before a secret is asked for, the "
        "feed's\n"
        "limits hold a file that looks wrong: no rows, far fewer rows, many leavers or "
        "terminations, a column\n"
        "that emptied, a changed header, a trailer that counts other rows or is gone, nobody to "
        "compare with.\n"
        "Its rows end as held, exit code 12, and the message says how to go on. Their "
        "numbers:\n"
        "'muster feed edit FEED --set limits.leavers_percent=8'.\n"
        "\n"
        "read = unchanged + held + not_sent + accepted + rejected + unknown + confirmed, always.\n"
        "A first TERM or Ctrl-C ends after the request in flight, a second one at once.",
        [] {
            std::vector<Option> options = pushOptions();
            const std::vector<Option> own{
                {"--dry-run", "", "do everything but connect and record"},
                {"--on-unknown", "ask|hold|resend",
                 "ask (refuse until settled), hold (refuse the same file) or resend"},
                {"--unattended", "", "nobody watches: stop at the feed's limits (exit code 12)"},
                {"--allow", "LIST",
                 "let this run pass a limit by the exact number found, such as "
                 "terminations=37,rows=412"},
                {"--reason", "TEXT", "why --allow is right; kept in the history"},
                {"--secret-file", "F", "the secret, from a file that only you can read (0400)"},
                {"--secret-fd", "N", "the secret, from an open descriptor"},
                {"--trigger", "command|window|schedule|tray",
                 "what starts this push, for the history (default: command)"}};
            options.insert(options.end(), own.begin(), own.end());
            return options;
        }(),
        "  muster push people --file workday_people.csv\n"
        "  muster push people --file workday_people.csv --rows 1-1          one row first\n"
        "  muster push people --file workday_people.csv --on-bad-rows hold --json\n"
        "  muster push people --file workday_people.csv --only-failed 12\n"
        "  muster push people --file workday_people.csv --unattended\n"
        "  muster push people --file workday_people.csv --allow leavers=41 --reason 'site "
        "closed'",
        &runPush,
        "FEED"};
    return verb;
}

} // namespace muster::cli
