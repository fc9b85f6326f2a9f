// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PushReport.h"

namespace muster::cli {

PushReport::PushReport(const Console& console, const PushJob& job)
    : m_console(console)
    , m_feed(job.feed.name)
    , m_connection(job.connection.name)
{ }

void PushReport::planning(std::uint64_t bytes, std::uint64_t bytesTotal)
{
    if (bytesTotal > 0)
        m_console.progress("reading " + std::to_string(bytes * 100 / bytesTotal) + " %");
}

static std::string text(std::uint64_t number)
{
    return std::to_string(number);
}

void PushReport::started(RunId run, const Plan& plan)
{
    m_run = run;
    m_total = plan.toSend();
    const std::string units = count(plan.units.size(), "request", "requests");
    const std::string begun = (run > 0 ? "Run " + std::to_string(run) + ": " : "Dry run: ")
        + count(plan.counts.read, "row", "rows") + " read, " + count(m_total, "row", "rows")
        + " to send in " + units;
    m_console.log({LogEvent::Kind::RunStarted,
                   LogEvent::Priority::Info,
                   begun,
                   {{"run", std::to_string(run)},
                    {"feed", m_feed},
                    {"connection", m_connection},
                    {"read", text(plan.counts.read)},
                    {"to_send", text(m_total)}}});
    if (m_console.json()) {
        JsonWriter json;
        json.beginObject().member("event", "started").member("run", run).member("feed", m_feed);
        json.member("connection", m_connection).member("read", plan.counts.read);
        json.member("to_send", m_total).member("unchanged", plan.counts[OutcomeState::Unchanged]);
        json.member("held", plan.counts[OutcomeState::Held])
            .member("units", plan.units.size())
            .member("compared", plan.isCompared);
        json.key("limits").raw(breachesJson(plan.judged.breaches)).endObject();
        m_console.print(json);
        return;
    }
    m_console.endProgress();
    if (!m_console.isLogged())
        m_console.say(begun);
    if (!plan.isCompared)
        m_console.say("note: cannot compare with what was last accepted: "
                      + std::string(Plan::otherKey));
    const bool isHeld = plan.units.empty(); // then the end says it
    for (const Breach& breach : isHeld ? std::vector<Breach>() : plan.judged.breaches)
        m_console.say("limit: " + shown(breach.message));
    for (const std::string& field : plan.emptyFields)
        m_console.say("note: no row has every field, so the service cannot learn the type of '"
                      + field + "' from the first object");
}

void PushReport::unit(const UnitPlan& unit, const Verdict& verdict, std::uint64_t rowsDone)
{
    static constexpr int mostLines = 20;
    m_console.log({LogEvent::Kind::UnitEnded,
                   LogEvent::Priority::Info,
                   "Run " + std::to_string(m_run) + ", request " + std::to_string(unit.number)
                       + ": " + std::string(unitStateName(verdict.end.state)),
                   {{"run", std::to_string(m_run)},
                    {"unit", std::to_string(unit.number)},
                    {"state", std::string(unitStateName(verdict.end.state))},
                    {"rows", text(unit.rows)},
                    {"http_status", std::to_string(verdict.end.httpStatus)}}});
    if (m_console.json()) {
        JsonWriter json;
        json.beginObject().member("event", "unit").member("unit", unit.number);
        json.member("state", unitStateName(verdict.end.state)).member("rows", unit.rows);
        json.member("http_status", verdict.end.httpStatus).member("bytes", unit.bytes);
        json.member("payload_sha256", unit.payloadSha256).member("sent_sha256", unit.sentSha256);
        json.member("scheme", unit.scheme).member("key_id", unit.keyId);
        json.member("key_fingerprint", unit.keyFingerprint)
            .member("message", verdict.end.message)
            .endObject();
        m_console.print(json);
        JsonWriter progress;
        progress.beginObject().member("event", "progress").member("rows_done", rowsDone);
        progress.member("rows_total", m_total).member("unit", unit.number).endObject();
        m_console.print(progress);
        return;
    }
    m_console.progress(std::to_string(rowsDone) + " of " + count(m_total, "row", "rows"));
    if (verdict.end.state == UnitState::NotSent || ++m_units > mostLines)
        return;
    m_console.endProgress();
    m_console.print(
        "receipt: run " + std::to_string(m_run) + ", request " + std::to_string(unit.number) + ", "
        + count(unit.rows, "row", "rows") + ": " + std::string(unitStateName(verdict.end.state))
        + (verdict.end.httpStatus ? " (" + std::to_string(verdict.end.httpStatus) + ")" : "")
        + ", payload sha256 " + unit.payloadSha256);
    if (unit.scheme != "none")
        m_console.print("         sealed " + unit.scheme + ", key " + unit.keyId + ", fingerprint "
                        + unit.keyFingerprint + ", sent sha256 " + unit.sentSha256);
    if (m_units == mostLines)
        m_console.print("(further receipts: muster history show " + std::to_string(m_run) + ")");
}

void tellLimits(const Console& console, const std::vector<Breach>& limits)
{
    if (limits.empty())
        return;
    console.print("\nThe limits of this feed would hold a run that nobody watches (exit code 12):");
    for (const Breach& breach : limits) {
        console.print("  " + shown(breach.message) + ".");
        console.print(breach.allow.empty() ? "    It cannot be allowed."
                                           : "    To let it pass once: --allow " + breach.allow
                              + " --reason 'why it is right'");
    }
}

void printCounts(const Console& console, const OutcomeCounts& counts)
{
    static constexpr OutcomeState order[] = {OutcomeState::Accepted,  OutcomeState::Confirmed,
                                             OutcomeState::Unchanged, OutcomeState::Held,
                                             OutcomeState::Rejected,  OutcomeState::NotSent,
                                             OutcomeState::Unknown};
    TextTable table({"OUTCOME", "ROWS"});
    for (const OutcomeState state : order)
        table.add({std::string(outcomeName(state)), std::to_string(counts[state])});
    table.add({"read", std::to_string(counts.read)});
    table.print(console);
}

void PushReport::summaryJson(const PushEnd& end) const
{
    JsonWriter json;
    json.beginObject()
        .member("event", "summary")
        .member("run", end.run)
        .member("read", end.counts.read);
    for (std::size_t i = 0; i < outcomeStates; ++i)
        json.member(outcomeName(static_cast<OutcomeState>(i)), end.counts.by[i]);
    json.member("seconds", end.seconds).member("exit", end.exitCode);
    json.key("limits").raw(breachesJson(end.limits));
    if (end.error)
        json.member("message", end.error->what).member("hint", end.error->hint);
    json.endObject();
    m_console.print(json);
}

void PushReport::logSummary(const PushEnd& end) const
{
    LogEvent event{LogEvent::Kind::RunEnded,
                   end.exitCode == 0 || end.exitCode == 13 ? LogEvent::Priority::Info
                                                           : LogEvent::Priority::Warning,
                   "Run " + std::to_string(end.run) + " ended with code "
                       + std::to_string(end.exitCode),
                   {{"run", std::to_string(end.run)},
                    {"feed", m_feed},
                    {"exit", std::to_string(end.exitCode)},
                    {"read", text(end.counts.read)}}};
    for (std::size_t i = 0; i < outcomeStates; ++i)
        event.fields.emplace_back(outcomeName(static_cast<OutcomeState>(i)),
                                  text(end.counts.by[i]));
    m_console.log(event);
}

void PushReport::summary(const PushEnd& end) const
{
    m_console.endProgress();
    logSummary(end);
    if (m_console.json())
        summaryJson(end);
    else
        printCounts(m_console, end.counts);
    if (end.error) {
        m_console.say("muster: " + shown(end.error->what));
        m_console.say("        " + shown(end.error->hint));
    }
    if (end.run > 0 && !m_console.json())
        m_console.say("Every row: muster history show " + std::to_string(end.run));
}

} // namespace muster::cli
