// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/Push.h"

#include "core/connectors/ConnectorRegistry.h"
#include "core/push/Family.h"

#include <algorithm>
#include <filesystem>

namespace muster {

Result<OnUnknown> onUnknownFromName(const std::string& name)
{
    if (name == "ask")
        return OnUnknown::Ask;
    if (name == "hold")
        return OnUnknown::Hold;
    if (name == "resend")
        return OnUnknown::Resend;
    return fail(ErrorKind::Usage, "'" + name + "' is no policy for unknown outcomes",
                "Say ask, hold or resend.");
}

Result<std::unique_ptr<Connector>> connectorFor(const Feed& feed, const Connection& connection,
                                                Clock::Wall now)
{
    Target target;
    target.feed = feed.name;
    target.object = feed.object;
    target.schemaSlug = feed.schemaSlug.empty() ? feed.object : feed.schemaSlug;
    target.partial = feed.partial;
    target.date = rfc3339(now).substr(0, 10);
    for (const FieldMapping& field : feed.mapping.fields) {
        std::string source = field.columns.empty() ? field.field : field.columns.front();
        const auto taken = std::any_of(target.columns.begin(), target.columns.end(),
                                       [&](const auto& column) { return column.first == source; });
        target.columns.emplace_back(taken ? field.field : source, field.field);
    }
    return makeConnector(connection.service, connection.settings, std::move(target));
}

Result<void> namesItsRows(const RecordStream& rows, const Connector& connector)
{
    if (rows.primaryField() < 0 && connector.shape().kind == PayloadShape::Kind::Json)
        return fail(ErrorKind::Config, "no field is mapped that names a row (primary id)",
                    "Map it, or name one with 'muster feed edit FEED --set primary_id=FIELD'.");
    return {};
}

/// "AB:CD", "ab cd" and "abcd" are one fingerprint.
static std::string plainFingerprint(const std::string& text)
{
    std::string plain;
    for (const char c : text) {
        if (c != ':' && c != ' ')
            plain.push_back(c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c);
    }
    return plain;
}

Result<std::optional<RecipientKey>> recipientOf(const Connector& connector)
{
    if (connector.encryption() == "none")
        return std::optional<RecipientKey>();
    auto recipient = RecipientKey::load(connector.recipientCertificate());
    if (!recipient)
        return fail(recipient.error().in("recipient_certificate"));
    const std::string confirmed = connector.recipientFingerprint();
    if (!confirmed.empty()
        && plainFingerprint(confirmed) != plainFingerprint(recipient->fingerprint()))
        return fail(ErrorKind::Config,
                    "the certificate in " + connector.recipientCertificate()
                        + " is not the one that was confirmed: its SHA-256 is "
                        + recipient->fingerprint() + ", confirmed was " + confirmed,
                    "Nothing was sent. Ask the service whether it changed its certificate; if it "
                    "did, confirm the new one: set recipient_fingerprint to it.");
    return std::optional<RecipientKey>(std::move(*recipient));
}

Result<void> Push::prepare()
{
    auto connector = connectorFor(m_job.feed, m_job.connection, m_seams.clock.now());
    if (!connector)
        return fail(connector.error().in("connection " + m_job.connection.name));
    m_connector = std::move(*connector);
    auto recipient = recipientOf(*m_connector);
    if (!recipient)
        return fail(std::move(recipient.error()));
    m_recipient = std::move(*recipient);
    return {};
}

/// Standard input that is bad data was empty.
static bool isEmptyFile(const std::string& path)
{
    std::error_code unknown;
    return path == "-" || (std::filesystem::file_size(path, unknown) == 0 && !unknown);
}

void Push::judgeUnread(const FileFacts& facts)
{
    m_limits = breachesOf(facts, nullptr, m_job.feed.limits);
    m_isUnread = m_job.isJudged() && !m_limits.empty();
}

Result<void> Push::openStream()
{
    const std::string spool = m_job.directories.state;
    if (auto made = makePrivateDirectory(spool); !made)
        return fail(std::move(made.error()));
    auto input = openInput(m_job.file, spool);
    if (!input) {
        if (input.error().kind == ErrorKind::BadData && isEmptyFile(m_job.file))
            judgeUnread({});
        return fail(std::move(input.error()));
    }
    input->edits = std::move(m_job.edits);
    HeaderChange header;
    auto stream = RecordStream::open(
        m_job.feed, m_job.connection, std::move(*input),
        [this](std::uint64_t done, std::uint64_t total) { m_listener.planning(done, total); },
        [&header](const HeaderChange& change) { header = change; });
    if (!stream) {
        FileFacts facts;
        facts.rows = 1; // nobody knows; it is the header that is judged
        facts.header = std::move(header);
        if (facts.header.stopsTheFeed)
            judgeUnread(facts);
        return fail(std::move(stream.error()));
    }
    m_stream = std::move(*stream);
    return namesItsRows(*m_stream, *m_connector);
}

Result<Plan> Push::plan(const HistoryKey* key)
{
    Planner::Setup setup{*m_stream, *m_connector, m_job.connection.name};
    setup.feed = &m_job.feed;
    setup.partial = m_job.feed.partial;
    setup.full = m_job.full;
    setup.selection = m_job.selection;
    setup.ledger = m_ledger.get();
    setup.key = key;
    setup.spoolDirectory = m_job.directories.state;
    setup.progress = [this](std::uint64_t done, std::uint64_t total) {
        m_listener.planning(done, total);
    };
    if (m_run > 0)
        setup.record = [this](const PlannedRow& row) { return m_ledger->addRow(m_run, row); };
    auto plan = Planner(std::move(setup)).run();
    if (plan)
        m_limits = plan->judged.breaches;
    if (plan && m_stream->rowsSeen() == 0 && !m_job.isJudged())
        return fail(ErrorKind::BadData, m_job.file + " has a header but no rows",
                    "Nothing was sent. Export the report again and look whether it is complete.");
    return plan;
}

Result<PushEnd> Push::dryRun()
{
    const auto from = m_seams.clock.monotonic();
    if (auto prepared = prepare(); !prepared)
        return fail(std::move(prepared.error()));
    if (auto opened = openStream(); !opened)
        return fail(std::move(opened.error()));
    auto planned = plan(nullptr);
    if (!planned)
        return fail(std::move(planned.error()));
    m_listener.started(0, *planned);
    PushEnd end;
    end.counts = planned->counts;
    end.limits = m_limits;
    end.exitCode = planned->counts[OutcomeState::Held] > 0 ? 10 : 0;
    if (m_job.isJudged())
        end.error = heldByLimits();
    if (end.error)
        end.exitCode = exitCodeOf(end.error->kind);
    end.seconds = static_cast<double>((m_seams.clock.monotonic() - from).count()) / 1000;
    return end;
}

namespace {

/// What is known from the start.
class GivenSecrets final : public PushSecrets {
public:
    GivenSecrets(const Secret& secret, const HistoryKey& key) : m_secret(secret), m_key(key) { }

    Result<HistoryKey> historyKey() override
    {
        return HistoryKey{m_key.key.clone(), m_key.id, m_key.inFile};
    }

    Result<Secret> secret() override { return m_secret.clone(); }

private:
    const Secret& m_secret;
    const HistoryKey& m_key;
};

} // namespace

Result<PushEnd> Push::run(const Secret& secret, const HistoryKey& key)
{
    GivenSecrets given(secret, key);
    return run(given);
}

Result<PushEnd> Push::run(PushSecrets& secrets)
{
    const auto from = m_seams.clock.monotonic();
    const auto key = secrets.historyKey();
    auto end = key ? runWith(*key, secrets) : runWithout(key.error());
    if (end)
        end->seconds = static_cast<double>((m_seams.clock.monotonic() - from).count()) / 1000;
    return end;
}

Result<void> Push::getReady()
{
    // In this order a mistake costs least: addresses and keys, then the record, then the file.
    for (const auto step : {&Push::prepare, &Push::openLedger, &Push::openStream}) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    return {};
}

Result<PushEnd> Push::runWith(const HistoryKey& key, PushSecrets& secrets)
{
    m_keyId = key.id;
    if (!m_job.expectedKey.empty() && m_job.expectedKey != key.id)
        return fail(ErrorKind::Keychain,
                    "the history key that the preview compared with is out of reach, so nothing "
                    "was sent",
                    "Unlock the keychain, or look at the preview again: without that key every "
                    "row counts as new.");
    const auto ready = getReady();
    if (!ready && !m_isUnread)
        return fail(ready.error());
    if (auto begun = beginRun(); !begun)
        return fail(std::move(begun.error()));
    if (m_isUnread)
        return holdUnread();
    auto planned = plan(&key);
    return planned ? carry(std::move(*planned), secrets)
                   : close(planned.error(), "nothing was sent");
}

} // namespace muster
