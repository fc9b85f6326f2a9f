// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PushOptions.h"
#include "app/cli/PushReport.h"
#include "core/push/Preview.h"
#include "core/secrets/KeychainStore.h"

namespace muster::cli {

static Result<Preview> prepare(const PushJob& job)
{
    std::optional<HistoryKey> key;
    std::string whyNot;
    if (Preview::hasHistory(job.directories)) {
        KeychainStore keychain;
        auto found = knownHistoryKey(keychain, job.directories.state);
        if (found)
            key = std::move(*found);
        else
            whyNot = found.error().what;
    }
    auto preview = Preview::prepare(job, key ? &*key : nullptr, whyNot, {});
    if (preview && preview->sealingError())
        return fail(*preview->sealingError());
    return preview;
}

static void writePlan(JsonWriter& json, const PushJob& job, const Preview& preview)
{
    const PreviewCounts& counts = preview.counts();
    json.member("feed", job.feed.name).member("connection", job.connection.name);
    json.member("read", counts.read).member("to_send", counts.toSend);
    json.member("new", counts.added).member("changed", counts.changed);
    json.member("unchanged", counts.unchanged);
    json.member("held", counts.held).member("clears", counts.clears);
    json.member("units", preview.units().size()).member("note", preview.note());
    json.member("history_key", preview.keyId());
    if (counts.excluded > 0)
        json.member("excluded", counts.excluded);
    if (counts.leavers)
        json.member("leavers", *counts.leavers);
    json.key("limits").raw(breachesJson(preview.limits()));
    json.key("findings").beginObject();
    for (const auto& [code, number] : preview.findings())
        json.member(code, number);
    json.endObject();
}

static void writeRequest(JsonWriter& json, const PreviewUnit& unit, const RequestText& request)
{
    json.key("request").beginObject().member("unit", unit.number).member("rows", unit.rows);
    json.member("method", request.method).member("url", request.url).key("headers").beginObject();
    for (const auto& [name, shown] : request.headers)
        json.member(name, shown);
    json.endObject().member("body_bytes", request.bodyBytes).endObject();
    json.key("payload").beginObject().member("bytes", unit.payloadBytes);
    json.member("sha256", unit.payloadSha256).endObject();
    json.key("sealing").beginObject().member("scheme", unit.scheme);
    json.member("key_id", unit.keyId).member("fingerprint", unit.fingerprint).endObject();
    json.member("sha256", unit.payloadSha256);
}

static void print(const Console& console, const PushJob& job, const Preview& preview)
{
    const PreviewCounts& counts = preview.counts();
    console.print(count(counts.read, "row", "rows") + " read; to " + job.connection.name + ": "
                  + std::to_string(counts.added) + " new, " + std::to_string(counts.changed)
                  + " changed; " + std::to_string(counts.unchanged) + " unchanged, "
                  + std::to_string(counts.held) + " held");
    if (counts.excluded > 0)
        console.print(count(counts.excluded, "row", "rows") + " left out with --except-rows");
    if (!preview.note().empty())
        console.print("note: " + preview.note());
    console.print(counts.clears == 0
                      ? "No blank cell clears anything."
                      : count(counts.clears, "blank cell clears", "blank cells clear")
                          + " a value at the service.");
    for (const auto& [code, number] : preview.findings())
        console.print("  " + code + ": " + std::to_string(number));
    tellLimits(console, preview.limits());
}

static void print(const Console& console, const PreviewUnit& unit, const RequestText& request)
{
    console.print("\n" + request.method + " " + request.url);
    for (const auto& [name, shown] : request.headers) {
        std::string line = name;
        line.append(": ").append(shown);
        console.print(line);
    }
    console.print("Content-Length: " + std::to_string(request.bodyBytes));
    console.print("\nrequest " + std::to_string(unit.number) + ": "
                  + count(unit.rows, "row", "rows") + ", payload "
                  + count(unit.payloadBytes, "byte", "bytes") + ", sha256 " + unit.payloadSha256);
    if (unit.scheme == "none")
        console.print("not sealed: these bytes are what is sent (inside TLS)");
    else
        console.print("sealed before sending: " + unit.scheme + ", key " + unit.keyId
                      + ", certificate SHA-256 " + unit.fingerprint
                      + "\n  (sealing draws a fresh key each time, so only the sealed bytes differ "
                        "between runs)");
    console.print("The payload itself: add --body.");
}

/// The payload and nothing else, or with --json as a member of the report.
static Result<int> showBody(const Console& console, const Preview& preview, int unit,
                            JsonWriter& json)
{
    static constexpr std::uint64_t chunk = std::uint64_t{1024} * 1024;
    std::string body;
    for (std::uint64_t at = 0;; at += chunk) {
        auto bytes = preview.payload(unit, at, chunk);
        if (!bytes)
            return fail(std::move(bytes.error()));
        if (bytes->empty())
            break;
        if (console.json())
            body += *bytes;
        else
            console.write(*bytes);
    }
    if (console.json())
        console.print(json.member("body", body).endObject());
    return 0;
}

static Result<int> show(Context& context, const PushJob& job, const Preview& preview)
{
    auto number = context.arguments.number("--unit", 1);
    if (!number)
        return fail(std::move(number.error()));
    const Console& console = context.console;
    JsonWriter json;
    json.beginObject();
    writePlan(json, job, preview);
    if (preview.units().empty()) {
        json.endObject();
        console.json() ? console.print(json) : print(console, job, preview);
        console.say("Nothing would be sent.");
        return 13;
    }
    if (*number > preview.units().size())
        return fail(ErrorKind::Usage, "there is no request " + std::to_string(*number),
                    "This push would send " + std::to_string(preview.units().size()) + ".");
    const PreviewUnit& unit = preview.units()[*number - 1];
    const auto request = preview.request(unit.number);
    if (!request)
        return fail(request.error());
    writeRequest(json, unit, *request);
    if (context.arguments.has("--body"))
        return showBody(console, preview, unit.number, json);
    json.endObject();
    if (console.json()) {
        console.print(json);
        return 0;
    }
    print(console, job, preview);
    print(console, unit, *request);
    return 0;
}

static Result<int> runPreview(Context& context)
{
    auto job = pushJob(context);
    if (!job)
        return fail(std::move(job.error()));
    auto preview = prepare(*job);
    if (!preview)
        return fail(std::move(preview.error()));
    return show(context, *job, *preview);
}

const Verb& previewVerb()
{
    static const Verb verb{
        "preview",
        "show exactly what push would send, send nothing",
        "muster preview FEED --file F [--unit N] [--body]",
        "Walks the same road as push and stops before sending: how many rows are new, changed, "
        "unchanged or\n"
        "held (compared with what the service last accepted from here), and one request as it "
        "would go out,\n"
        "with the secret hidden. --body writes nothing but the payload before sealing, byte for "
        "byte; its\n"
        "SHA-256 is the one in push's receipt.",
        [] {
            std::vector<Option> options = pushOptions();
            options.push_back({"--unit", "N", "which request to show (default 1)"});
            options.push_back(
                {"--body", "", "write the payload, and nothing else, to standard output"});
            return options;
        }(),
        "  muster preview people --file workday_people.csv\n"
        "  muster preview people --file workday_people.csv --except-rows 3,17-20\n"
        "  muster preview people --file workday_people.csv --body | sha256sum",
        &runPreview,
        "FEED"};
    return verb;
}

} // namespace muster::cli
