// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/HistoryText.h"

#include "core/history/RowExport.h"

namespace muster::cli {

static std::string runState(const RunSummary& run)
{
    if (run.interrupted)
        return "interrupted";
    return run.endedAt.empty() ? "running" : "exit " + std::to_string(run.exitCode);
}

static std::string few(const OutcomeCounts& counts)
{
    std::string text;
    for (std::size_t i = 0; i < outcomeStates; ++i) {
        if (counts.by[i] > 0)
            text += (text.empty() ? "" : ", ") + std::to_string(counts.by[i]) + " "
                + std::string(outcomeName(static_cast<OutcomeState>(i)));
    }
    return text;
}

void printRuns(const Console& console, const std::vector<RunSummary>& runs)
{
    TextTable table({"RUN", "STARTED", "FEED", "CONNECTION", "READ", "OUTCOME", "END"});
    for (const RunSummary& run : runs)
        table.add({std::to_string(run.id), run.startedAt.substr(0, 19), run.start.feed,
                   run.start.connection, std::to_string(run.counts.read), few(run.counts),
                   runState(run)});
    table.print(console);
}

void printRun(const Console& console, const RunSummary& run, const std::vector<UnitSummary>& units)
{
    console.print("Run " + std::to_string(run.id) + ": " + run.start.feed + " -> "
                  + run.start.connection + ", " + run.start.object + ", " + run.startedAt + ", "
                  + runState(run));
    console.print("File " + run.start.source + ", sha256 " + run.sourceDigest);
    if (!run.note.empty())
        console.print("note: " + shown(run.note));
    if (!run.start.allowed.empty())
        console.print("allowed: " + run.start.allowed + " by " + run.start.person
                      + ", because: " + shown(run.start.reason));
    console.print("");
    TextTable table(
        {"REQUEST", "STATE", "STATUS", "ROWS", "BYTES", "PAYLOAD SHA-256", "SEALED", "MESSAGE"});
    for (const UnitSummary& unit : units)
        table.add({std::to_string(unit.plan.number), std::string(unitStateName(unit.state)),
                   unit.httpStatus ? std::to_string(unit.httpStatus) : "-",
                   std::to_string(unit.plan.rows), std::to_string(unit.plan.bytes),
                   unit.plan.payloadSha256.substr(0, 16) + "…",
                   unit.plan.scheme == "none" ? "no" : unit.plan.scheme + " " + unit.plan.keyId,
                   unit.message});
    if (!units.empty()) {
        table.print(console);
        console.print("");
    }
}

void printRows(const Console& console, const std::vector<RowSummary>& rows, bool withRun)
{
    TextTable table({withRun ? "RUN" : "ROW", withRun ? "ROW" : "LINE", "KEY", "STATE", "WHY"});
    for (const RowSummary& row : rows) {
        std::string why = issueWords(row.issues);
        if (!row.message.empty())
            why += (why.empty() ? "" : "; ")
                + ("the service says: " + (row.field.empty() ? "" : row.field + ": ")
                   + row.message);
        table.add({std::to_string(withRun ? static_cast<std::uint64_t>(row.run) : row.ref.row),
                   std::to_string(withRun ? row.ref.row : row.ref.line), row.keyMasked,
                   std::string(outcomeName(row.state)), why});
    }
    table.print(console);
}

static void writeCounts(JsonWriter& json, const OutcomeCounts& counts)
{
    json.member("read", counts.read);
    for (std::size_t i = 0; i < outcomeStates; ++i)
        json.member(outcomeName(static_cast<OutcomeState>(i)), counts.by[i]);
}

static void writeRun(JsonWriter& json, const RunSummary& run)
{
    json.member("feed", run.start.feed).member("connection", run.start.connection);
    json.member("object", run.start.object).member("source", run.start.source);
    json.member("source_sha256", run.sourceDigest).member("mode", run.start.mode);
    json.member("trigger", run.start.trigger).member("person", run.start.person);
    json.member("parent", run.start.parent);
    json.member("started_at", run.startedAt).member("ended_at", run.endedAt);
    json.member("allowed", run.start.allowed).member("reason", run.start.reason);
    json.key("limits").raw(run.limits.empty() ? "[]" : run.limits);
    json.member("interrupted", run.interrupted)
        .member("exit", run.exitCode)
        .member("note", run.note);
    writeCounts(json, run.counts);
}

JsonWriter runsJson(const std::vector<RunSummary>& runs, std::size_t limit)
{
    JsonWriter json;
    json.beginObject().key("runs").beginArray();
    for (const RunSummary& run : runs) {
        json.beginObject().member("run", run.id);
        writeRun(json, run);
        json.endObject();
    }
    json.endArray().key("next");
    runs.size() == limit ? json.value(runs.back().id) : json.null();
    json.endObject();
    return json;
}

static void writeUnits(JsonWriter& json, const std::vector<UnitSummary>& units)
{
    json.key("units").beginArray();
    for (const UnitSummary& unit : units) {
        json.beginObject()
            .member("unit", unit.plan.number)
            .member("state", unitStateName(unit.state));
        json.member("settled", unit.settled)
            .member("rows", unit.plan.rows)
            .member("bytes", unit.plan.bytes);
        json.member("payload_sha256", unit.plan.payloadSha256)
            .member("sent_sha256", unit.plan.sentSha256);
        json.member("scheme", unit.plan.scheme).member("key_id", unit.plan.keyId);
        json.member("key_fingerprint", unit.plan.keyFingerprint).member("attempts", unit.attempts);
        json.member("http_status", unit.httpStatus).member("message", unit.message);
        json.member("service_id", unit.serviceId).member("sent_at", unit.sentAt).endObject();
    }
    json.endArray();
}

JsonWriter runJson(const RunSummary& run, const std::vector<UnitSummary>& units,
                   const std::vector<RowSummary>& rows, bool more)
{
    JsonWriter json;
    json.beginObject().member("run", run.id);
    writeRun(json, run);
    writeUnits(json, units);
    json.key("rows").beginArray();
    for (const RowSummary& row : rows)
        writeRow(json, row);
    json.endArray().key("next");
    more ? json.value(rows.back().ref.row) : json.null();
    json.endObject();
    return json;
}

JsonWriter personJson(const std::vector<RowSummary>& rows)
{
    JsonWriter json;
    json.beginObject().key("rows").beginArray();
    for (const RowSummary& row : rows)
        writeRow(json, row, true);
    json.endArray().endObject();
    return json;
}

} // namespace muster::cli
