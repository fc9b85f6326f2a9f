// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ExitCode.h"
#include "app/cli/PushChild.h"
#include "app/cli/ScheduleActions.h"
#include "app/cli/ScheduleReport.h"
#include "app/cli/StopSignals.h"
#include "core/base/Account.h"
#include "core/history/Lease.h"
#include "core/schedule/RunDue.h"

#include <array>

// What a schedule does: the actions that may send.

namespace muster::cli {

namespace {

/// What the actions share: the record, the lease of one feed, the way to push.
class Runner {
public:
    using Act = std::function<Result<std::optional<Occasion>>(RunDue&)>;

    Runner(Context& context, std::string trigger)
        : m_context(context)
        , m_trigger(std::move(trigger))
        , m_child({context.directories, m_trigger,
                   [] { return StopSignals::isAbort()  ? 2
                            : StopSignals::requested() ? 1
                                                       : 0; },
                   context.arguments.value("--log-format"), context.console.isLogged()})
    { }

    /// Does @p act for one feed, alone among all programs.
    Result<std::optional<Occasion>> with(const std::string& feed, const Act& act)
    {
        auto schedule = ScheduleStore(m_context.directories).load(feed);
        if (!schedule)
            return fail(std::move(schedule.error()));
        auto known = m_context.feeds().load(feed);
        if (!known)
            return fail(std::move(known.error()));
        auto lease = Lease::take(m_context.directories.state,
                                 {scheduleLease(feed), m_trigger, accountName()}, m_clock);
        if (!lease)
            return fail(std::move(lease.error()));
        auto book = ScheduleBook::open(m_context.directories.state, ScheduleBook::Use::Write);
        if (!book)
            return fail(std::move(book.error()));
        const FeedRoute route{feed, known->connection};
        RunDue engine(std::move(*schedule),
                      {m_clock, **book, m_folder,
                       [this](const PushOrder& order) { return m_child.carry(order); }, route,
                       [&](const std::string& digest) { return (*book)->sentFile(route, digest); },
                       [&](const Occasion& held) { return (*book)->sentInPlace(route, held); }});
        return act(engine);
    }

private:
    Context& m_context;
    std::string m_trigger;
    StopSignals m_signals;
    SystemClock m_clock{&StopSignals::requested};
    DiskFolder m_folder;
    PushChild m_child;
};

} // namespace

/// What a caller is told of an occasion: 0 unless something needs a look.
static int codeOf(const Occasion& occasion)
{
    switch (occasion.state) {
    case OccasionState::Sent:
    case OccasionState::Held:
    case OccasionState::Failed:
    case OccasionState::Retrying:
    case OccasionState::Locked:
    case OccasionState::Unknown:
        return std::max(occasion.exitCode, 0);
    default:
        return 0;
    }
}

/// The graver of two exit codes: unknown, held and locked ask for a person; then what failed.
static int graver(int one, int other)
{
    static constexpr std::array order{11, 12, 14, 77, 78, 65, 64, 73, 74,
                                      76, 70, 66, 69, 75, 15, 10, 13};
    for (const int code : order) {
        if (one == code || other == code)
            return code;
    }
    return std::max(one, other);
}

static void log(const Console& console, const std::string& feed, const Occasion& occasion)
{
    const int code = codeOf(occasion);
    console.log(
        {LogEvent::Kind::ScheduleActed,
         code == 0 ? LogEvent::Priority::Info : LogEvent::Priority::Warning,
         feed + ": " + std::string(occasionName(occasion.state)) + ". " + shown(occasion.message),
         {{"feed", feed},
          {"state", std::string(occasionName(occasion.state))},
          {"due", rfc3339(occasion.due)},
          {"file", shown(occasion.file)},
          {"run", std::to_string(occasion.run)},
          {"exit", std::to_string(code)}}});
}

static void tell(const Console& console, const std::string& feed, const Occasion& occasion)
{
    log(console, feed, occasion);
    if (console.json())
        return;
    console.print(feed + ": " + std::string(occasionName(occasion.state)) + ". "
                  + shown(occasion.message)
                  + (occasion.file.empty() ? "" : "\n  " + shown(occasion.file)));
}

static Result<std::string> triggerOf(const Arguments& arguments)
{
    const std::string given = arguments.value("--trigger", "schedule");
    if (given != "schedule" && given != "tray" && given != "window")
        return fail(ErrorKind::Usage, "--trigger cannot be '" + given + "' here",
                    "Say schedule, tray or window.");
    return given;
}

Result<int> runDueSchedules(Context& context)
{
    const auto trigger = triggerOf(context.arguments);
    if (!trigger)
        return fail(trigger.error());
    std::vector<std::string> feeds = ScheduleStore(context.directories).names();
    if (context.arguments.words().size() > 1)
        feeds = {context.arguments.words()[1]};
    Runner runner(context, *trigger);
    const Clock::Wall calledAt = SystemClock().now();
    JsonWriter json;
    json.beginObject().key("schedules").beginArray();
    int code = 0;
    for (const std::string& feed : feeds) {
        if (StopSignals::requested())
            break;
        const auto done =
            runner.with(feed, [calledAt](RunDue& engine) { return engine.run(calledAt); });
        if (!done) {
            // One that cannot run keeps none of the others from it.
            const int own = exitCode(done.error().kind);
            code = graver(code, own);
            json.beginObject().member("feed", feed).member("exit", own);
            json.member("message", done.error().what).member("hint", done.error().hint).endObject();
            if (!context.console.json())
                context.console.tell(done.error().in(feed), own);
            continue;
        }
        if (!*done)
            continue;
        code = graver(code, codeOf(**done));
        json.beginObject().member("feed", feed).key("occasion");
        writeOccasion(json, **done);
        json.member("exit", codeOf(**done)).endObject();
        tell(context.console, feed, **done);
    }
    json.endArray().member("exit", code).endObject();
    if (context.console.json())
        context.console.print(json);
    return code;
}

/// What became of the one feed that the words name.
static Result<Occasion> done(Context& context, const std::function<Result<Occasion>(RunDue&)>& act)
{
    const auto feed = context.arguments.word(1, "the feed's name");
    if (!feed)
        return fail(feed.error());
    const auto trigger = triggerOf(context.arguments);
    if (!trigger)
        return fail(trigger.error());
    const auto some = [&act](RunDue& engine) -> Result<std::optional<Occasion>> {
        auto occasion = act(engine);
        if (!occasion)
            return fail(std::move(occasion.error()));
        return std::optional<Occasion>(std::move(*occasion));
    };
    auto ended = Runner(context, *trigger).with(*feed, some);
    if (!ended)
        return fail(std::move(ended.error()));
    return std::move(**ended);
}

static Result<int> one(Context& context, const std::function<Result<Occasion>(RunDue&)>& act)
{
    const auto occasion = done(context, act);
    if (!occasion)
        return fail(occasion.error());
    tell(context.console, context.arguments.words()[1], *occasion);
    if (context.console.json()) {
        JsonWriter json;
        writeOccasion(json, *occasion);
        context.console.print(json);
    }
    return std::max(occasion->exitCode, 0);
}

Result<int> runScheduleNow(Context& context)
{
    const bool again = context.arguments.has("--again");
    return one(context, [again](RunDue& engine) { return engine.runNow(again); });
}

Result<int> releaseHeld(Context& context)
{
    // Without both: as its limits judge it now.
    const bool isPlain = !context.arguments.has("--allow") && !context.arguments.has("--reason");
    const auto allow =
        isPlain ? Result<std::string>(std::string()) : context.arguments.required("--allow");
    const auto reason =
        isPlain ? Result<std::string>(std::string()) : context.arguments.required("--reason");
    if (!allow || !reason)
        return fail(allow ? reason.error() : allow.error());
    return one(context, [&](RunDue& engine) { return engine.release(*allow, *reason); });
}

/// The schedule as it is after what was done.
static Result<ScheduleStatus> statusOf(const Context& context, const std::string& feed)
{
    auto statuses = scheduleStatuses(context.directories, SystemClock().now());
    if (!statuses)
        return fail(std::move(statuses.error()));
    for (ScheduleStatus& status : *statuses) {
        if (status.feed == feed)
            return std::move(status);
    }
    return ScheduleStatus();
}

/// Which run or file it was, and what still waits.
static std::string skippedWords(const Occasion& skipped, const ScheduleStatus& status)
{
    const std::string zone = status.schedule ? status.schedule->zone : std::string();
    const auto nameOf = [](const Occasion& occasion) {
        return shown(occasion.file.substr(occasion.file.rfind('/') + 1));
    };
    const std::string due = "due " + localText(skipped.due, zone);
    std::string words = skipped.file.empty()
        ? "skipped the run that was " + due + ", which was missed."
        : "skipped the held file " + nameOf(skipped) + ", " + due + ". It is not sent.";
    words += " " + shown(skipped.message);
    if (!status.held)
        return words;
    const int left = status.olderHeld + 1;
    return words + "\n  "
        + (left == 1 ? "1 held file still waits: "
                     : std::to_string(left) + " held files still wait, the newest is ")
        + nameOf(*status.held) + ", due " + localText(status.held->due, zone) + ".";
}

Result<int> skipOccasion(Context& context)
{
    const std::string reason = context.arguments.value("--reason", "no reason given");
    const auto skipped = done(context, [&reason](RunDue& engine) { return engine.skip(reason); });
    if (!skipped)
        return fail(skipped.error());
    const std::string& feed = context.arguments.words()[1];
    const auto status = statusOf(context, feed);
    if (!status)
        return fail(status.error());
    log(context.console, feed, *skipped);
    if (!context.console.json()) {
        context.console.print(feed + ": " + skippedWords(*skipped, *status));
        return 0;
    }
    JsonWriter json;
    beginOccasion(json, *skipped);
    json.member("still_held", status->held ? status->olderHeld + 1 : 0).endObject();
    context.console.print(json);
    return 0;
}

} // namespace muster::cli
