// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PushOptions.h"
#include "core/connectors/ConnectorRegistry.h"
#include "core/secrets/KeychainStore.h"

#include <filesystem>

namespace muster::cli {

namespace {

/// What preview shows: the plan, and one unit as the request that push would send.
struct Preview {
    std::unique_ptr<Connector> connector;
    Plan plan;
    std::optional<Outbox> outbox;
    std::string note; ///< why it could not be compared with what was last accepted
};

/// The record and its key, where both are within reach; else the reason in words.
struct Earlier {
    std::unique_ptr<Ledger> ledger;
    std::optional<HistoryKey> key;
    std::string note;
};

Earlier earlier(const PushJob& job, Clock& clock)
{
    Earlier found;
    std::error_code ignored;
    if (!std::filesystem::exists(job.directories.state + "/ledger.db", ignored)) {
        found.note = "nothing was accepted from this computer yet, so every row counts as new";
        return found;
    }
    KeychainStore keychain;
    auto key = historyKey(keychain, job.directories.state, true);
    auto ledger = Ledger::open(job.directories.state, clock);
    if (!key || !ledger) {
        found.note = "cannot compare with what was last accepted: "
            + (key ? ledger.error().what : key.error().what);
        return found;
    }
    found.key = std::move(*key);
    found.ledger = std::move(*ledger);
    return found;
}

Result<void> fillOutbox(Preview& preview, const PushJob& job)
{
    auto recipient = recipientOf(*preview.connector);
    if (!recipient)
        return fail(std::move(recipient.error()));
    auto outbox = Outbox::fill(preview.plan, *preview.connector,
                               *recipient ? &**recipient : nullptr, job.directories.state);
    if (!outbox)
        return fail(std::move(outbox.error()));
    preview.outbox = std::move(*outbox);
    return {};
}

Result<Preview> prepare(const PushJob& job)
{
    SystemClock clock;
    Preview preview;
    auto connector = connectorFor(job.feed, job.connection, clock.now());
    if (!connector)
        return fail(std::move(connector.error()));
    preview.connector = std::move(*connector);
    if (auto made = makePrivateDirectory(job.directories.state); !made)
        return fail(std::move(made.error()));
    auto input = openInput(job.file, job.directories.state);
    if (!input)
        return fail(std::move(input.error()));
    auto rows = RecordStream::open(job.feed, job.connection, std::move(*input), {});
    if (!rows)
        return fail(std::move(rows.error()));
    Earlier before = earlier(job, clock);
    Planner::Setup setup{**rows, *preview.connector, job.connection.name};
    setup.partial = job.feed.partial;
    setup.full = job.full;
    setup.selection = job.selection;
    setup.ledger = before.ledger.get();
    setup.key = before.key ? &*before.key : nullptr;
    setup.spoolDirectory = job.directories.state;
    auto plan = Planner(std::move(setup)).run();
    if (!plan)
        return fail(std::move(plan.error()));
    preview.plan = std::move(*plan);
    preview.note = std::move(before.note);
    if (auto filled = fillOutbox(preview, job); !filled)
        return fail(std::move(filled.error()));
    return preview;
}

void writePlan(JsonWriter& json, const PushJob& job, const Preview& preview)
{
    const Plan& plan = preview.plan;
    json.member("feed", job.feed.name).member("connection", job.connection.name);
    json.member("read", plan.counts.read).member("to_send", plan.counts[OutcomeState::NotSent]);
    json.member("new", plan.added).member("changed", plan.changed);
    json.member("unchanged", plan.counts[OutcomeState::Unchanged]);
    json.member("held", plan.counts[OutcomeState::Held]).member("clears", plan.clears);
    json.member("units", plan.units.size()).member("note", preview.note);
    json.key("findings").beginObject();
    for (const auto& [code, number] : plan.findings)
        json.member(code, number);
    json.endObject();
}

void writeRequest(JsonWriter& json, const OutboxItem& item, const Request& request)
{
    json.key("request")
        .beginObject()
        .member("unit", item.plan.number)
        .member("rows", item.plan.rows);
    json.member("method", request.method).member("url", request.url).key("headers").beginObject();
    for (const HeaderLine& header : request.headers)
        json.member(header.name, header.shown());
    json.endObject().member("body_bytes", request.bodySize).endObject();
    json.key("payload").beginObject().member("bytes", item.plainEnd - item.plainBegin);
    json.member("sha256", item.plan.payloadSha256).endObject();
    json.key("sealing").beginObject().member("scheme", item.plan.scheme);
    json.member("key_id", item.plan.keyId)
        .member("fingerprint", item.plan.keyFingerprint)
        .endObject();
    json.member("sha256", item.plan.payloadSha256);
}

void print(const Console& console, const PushJob& job, const Preview& preview)
{
    const Plan& plan = preview.plan;
    console.print(count(plan.counts.read, "row", "rows") + " read; to " + job.connection.name + ": "
                  + std::to_string(plan.added) + " new, " + std::to_string(plan.changed)
                  + " changed; " + std::to_string(plan.counts[OutcomeState::Unchanged])
                  + " unchanged, " + std::to_string(plan.counts[OutcomeState::Held]) + " held");
    if (!preview.note.empty())
        console.print("note: " + preview.note);
    console.print(plan.clears == 0 ? "No blank cell clears anything."
                                   : count(plan.clears, "blank cell clears", "blank cells clear")
                          + " a value at the service.");
    for (const auto& [code, number] : plan.findings)
        console.print("  " + code + ": " + std::to_string(number));
}

void print(const Console& console, const OutboxItem& item, const Request& request)
{
    console.print("\n" + request.method + " " + request.url);
    for (const HeaderLine& header : request.headers)
        console.print(header.name + ": " + header.shown());
    console.print("Content-Length: " + std::to_string(request.bodySize));
    console.print("\nrequest " + std::to_string(item.plan.number) + ": "
                  + count(item.plan.rows, "row", "rows") + ", payload "
                  + count(item.plainEnd - item.plainBegin, "byte", "bytes") + ", sha256 "
                  + item.plan.payloadSha256);
    if (item.plan.scheme == "none")
        console.print("not sealed: these bytes are what is sent (inside TLS)");
    else
        console.print("sealed before sending: " + item.plan.scheme + ", key " + item.plan.keyId
                      + ", certificate SHA-256 " + item.plan.keyFingerprint
                      + "\n  (sealing draws a fresh key each time, so only the sealed bytes differ "
                        "between runs)");
    console.print("The payload itself: add --body.");
}

Result<int> show(Context& context, const PushJob& job, const Preview& preview)
{
    auto number = context.arguments.number("--unit", 1);
    if (!number)
        return fail(std::move(number.error()));
    const auto& items = preview.outbox->items();
    const Console& console = context.console;
    JsonWriter json;
    json.beginObject();
    writePlan(json, job, preview);
    if (items.empty()) {
        json.endObject();
        console.json() ? console.print(json) : print(console, job, preview);
        console.say("Nothing would be sent.");
        return 13;
    }
    if (*number > items.size())
        return fail(ErrorKind::Usage, "there is no request " + std::to_string(*number),
                    "This push would send " + std::to_string(items.size()) + ".");
    const OutboxItem& item = items[*number - 1];
    const Request request =
        preview.connector->uploadRequest(preview.outbox->upload(item), Secret("hidden"));
    if (context.arguments.has("--body")) {
        auto body = readAll(*preview.outbox->plain(item));
        if (!body)
            return fail(std::move(body.error()));
        if (!console.json()) {
            console.write(*body);
            return 0;
        }
        writeRequest(json, item, request);
        json.member("body", *body).endObject();
        console.print(json);
        return 0;
    }
    writeRequest(json, item, request);
    json.endObject();
    if (console.json()) {
        console.print(json);
        return 0;
    }
    print(console, job, preview);
    print(console, item, request);
    return 0;
}

} // namespace

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
        "  muster preview people --file workday_people.csv --body | sha256sum",
        &runPreview};
    return verb;
}

} // namespace muster::cli
