// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/PreviewMaker_p.h"
#include "core/push/Push.h"

#include <algorithm>
#include <cstring>

namespace muster {

// Which part of the whole each stretch of the road takes, roughly.
static constexpr double openedShare = 0.3;
static constexpr double plannedShare = 0.85;

Preview::Maker::Maker(const PushJob& job, const HistoryKey* key, const Progress& progress)
    : m_state(std::make_unique<State>())
    , m_key(key)
    , m_watch(progress)
{
    m_state->job = job;
}

Result<std::unique_ptr<Preview::State>> Preview::Maker::make(const std::string& whyNoKey)
{
    PushJob& job = m_state->job;
    auto connector = connectorFor(job.feed, job.connection, m_clock.now());
    if (!connector)
        return fail(std::move(connector.error()));
    m_state->connector = std::move(*connector);
    if (auto opened = openRows(); !opened)
        return fail(std::move(opened.error()));
    openHistory(whyNoKey);
    for (const auto step :
         {&Maker::choose, &Maker::plan, &Maker::findLeavers, &Maker::fillOutbox}) {
        if (auto done = (this->*step)(); !done)
            return fail(std::move(done.error()));
        if (m_watch.isStopped())
            return fail(stoppedByPerson());
    }
    sum();
    return std::move(m_state);
}

Result<void> Preview::Maker::openRows()
{
    const PushJob& job = m_state->job;
    if (auto made = makePrivateDirectory(job.directories.state); !made)
        return made;
    auto input = openInput(job.file, job.directories.state);
    if (!input)
        return fail(std::move(input.error()));
    input->edits = job.edits;
    auto rows = RecordStream::open(job.feed, job.connection, m_watch.watched(std::move(*input)),
                                   m_watch.part(0, openedShare));
    if (!rows)
        return fail(std::move(rows.error()));
    m_rows = std::move(*rows);
    return namesItsRows(*m_rows, *m_state->connector);
}

void Preview::Maker::openHistory(const std::string& whyNoKey)
{
    const std::string& directory = m_state->job.directories.state;
    if (!hasHistory(m_state->job.directories)) {
        m_key = nullptr;
        m_state->note = "nothing was accepted from this computer yet, so every row counts as new";
        return;
    }
    static const char* const cannot = "cannot compare with what was last accepted: ";
    m_state->counts.isCompared = false;
    // Without the key people cannot be told again, but the last file's numbers are known.
    auto ledger = Ledger::open(directory, m_clock);
    if (ledger)
        m_ledger = std::move(*ledger);
    if (!m_key) {
        m_state->note = cannot + whyNoKey;
        return;
    }
    const auto comparable =
        m_ledger ? m_ledger->isComparable(scope()) : Result<bool>(fail(ledger.error()));
    if (comparable && *comparable) {
        m_sent.emplace(*m_key);
        m_state->counts.isCompared = true;
        m_state->keyId = m_key->id;
        return;
    }
    m_key = nullptr;
    m_isOtherKey = comparable.has_value();
    m_state->note = cannot + (comparable ? Plan::otherKey : comparable.error().what);
}

Result<void> Preview::Maker::choose()
{
    PushJob& job = m_state->job;
    if (job.onlyFailed > 0) {
        if (!m_key)
            return fail(ErrorKind::Config,
                        "the failed rows of run " + std::to_string(job.onlyFailed)
                            + " cannot be told: " + m_state->note);
        using enum OutcomeState;
        auto keys = m_ledger->keysInStates(job.onlyFailed, {Held, NotSent, Rejected}, m_key->id);
        if (!keys)
            return fail(std::move(keys.error()));
        job.selection.keys = std::move(*keys);
    }
    m_comparesLeavers = m_key && job.selection.isWholeFile();
    auto people = ChangeList::create(job.directories.state);
    if (!people)
        return fail(std::move(people.error()));
    m_state->people = std::move(*people);
    return {};
}

Result<void> Preview::Maker::plan()
{
    const PushJob& job = m_state->job;
    Planner::Setup setup{*m_rows, *m_state->connector, job.connection.name};
    setup.feed = &job.feed;
    setup.partial = job.feed.partial;
    setup.full = job.full;
    setup.selection = job.selection;
    setup.ledger = m_ledger.get();
    setup.key = m_key;
    setup.isOtherKey = m_isOtherKey;
    setup.spoolDirectory = job.directories.state;
    setup.progress = m_watch.part(openedShare, plannedShare);
    setup.watch = [this](const CheckedRow& row, const PlannedRow& plannedRow, Change change) {
        return see(row, plannedRow, change);
    };
    auto plan = Planner(std::move(setup)).run();
    if (!plan)
        return fail(std::move(plan.error()));
    m_state->plan = std::move(*plan);
    return {};
}

static std::uint64_t beginning(const Digest128& digest)
{
    std::uint64_t number = 0;
    std::memcpy(&number, digest.data(), sizeof number);
    return number;
}

std::vector<FieldChange> Preview::Maker::fieldsOf(const CheckedRow& row) const
{
    std::vector<FieldChange> fields;
    for (std::size_t i = 0; i < row.record.size(); ++i) {
        FieldChange field;
        field.field = m_rows->fields()[i].key;
        if (row.record.state(i) == Record::State::Value)
            field.after = std::string(row.record.text(i));
        field.clears = row.record.state(i) == Record::State::Clear;
        fields.push_back(std::move(field));
    }
    return fields;
}

AcceptedScope Preview::Maker::scope() const
{
    return {m_state->job.connection.name, m_state->connector->scope(), m_key->id};
}

Result<bool> Preview::Maker::fillBefore(const Digest128& keyHash, std::vector<FieldChange>& fields)
{
    const auto sealed = m_ledger->sealedFields(scope(), keyHash);
    if (!sealed)
        return fail(sealed.error());
    auto before = *sealed ? m_sent->open(**sealed, keyHash) : std::nullopt;
    if (!before)
        return false;
    for (FieldChange& field : fields) {
        if (const auto found = before->find(field.field); found != before->end()) {
            field.before = found->second;
            before->erase(found);
        }
    }
    // Fields that are no longer mapped: they were sent then, and nothing is said about them now.
    for (auto& [name, value] : *before)
        fields.push_back({name, std::move(value), std::nullopt, false});
    return true;
}

Result<void> Preview::Maker::see(const CheckedRow& row, const PlannedRow& plannedRow, Change change)
{
    if (m_comparesLeavers) {
        m_present.push_back(beginning(plannedRow.keyHash));
        m_comparesLeavers = m_present.size() <= FileJudge::mostCompared;
    }
    ChangedRow person;
    person.change = change;
    person.excluded = m_state->job.selection.excludes(plannedRow.ref.row)
        && plannedRow.state == OutcomeState::NotSent;
    person.row = plannedRow.ref.row;
    person.keyMasked = plannedRow.keyMasked;
    const bool isSent = change == Change::New || change == Change::Changed;
    if (!isSent || !m_state->people->keepsFields(change))
        return m_state->people->add(person);
    auto fields = fieldsOf(row);
    if (change == Change::Changed) {
        auto known = fillBefore(plannedRow.keyHash, fields);
        if (!known)
            return fail(std::move(known.error()));
        person.knowsBefore = *known;
    }
    return m_state->people->add(person, fields);
}

Result<void> Preview::Maker::findLeavers()
{
    if (!m_comparesLeavers)
        return m_state->people->seal();
    std::sort(m_present.begin(), m_present.end());
    const auto isHere = [this](const Digest128& key) {
        return std::binary_search(m_present.begin(), m_present.end(), beginning(key));
    };
    const auto take = [this](const AcceptedRow& row) -> Result<void> {
        ChangedRow person;
        person.change = Change::Leaver;
        person.keyMasked = row.keyMasked;
        return m_watch.goOn(plannedShare) ? m_state->people->add(person)
                                          : Result<void>(fail(stoppedByPerson()));
    };
    auto looked = m_ledger->acceptedBut(scope(), isHere, take);
    if (!looked)
        return looked;
    m_present = {};
    m_state->counts.leavers = m_state->people->count(Change::Leaver);
    return m_state->people->seal();
}

Result<void> Preview::Maker::fillOutbox()
{
    const Connector& connector = *m_state->connector;
    std::optional<RecipientKey> recipient;
    if (auto key = recipientOf(connector))
        recipient = std::move(*key);
    else
        m_state->sealingError = std::move(key.error());
    auto outbox =
        Outbox::fill(m_state->plan, connector, recipient ? &*recipient : nullptr,
                     m_state->job.directories.state, [this] { return m_watch.goOn(plannedShare); });
    if (!outbox)
        return fail(std::move(outbox.error()));
    m_state->outbox = std::move(*outbox);
    return {};
}

void Preview::Maker::sum()
{
    const Plan& plan = m_state->plan;
    PreviewCounts& counts = m_state->counts;
    counts.read = plan.counts.read;
    counts.toSend = plan.toSend();
    counts.added = plan.added;
    counts.changed = plan.changed;
    counts.unchanged = plan.counts[OutcomeState::Unchanged];
    counts.held = plan.counts[OutcomeState::Held];
    counts.excluded = plan.excluded;
    counts.clears = plan.clears;
    for (const OutboxItem& item : m_state->outbox->items()) {
        PreviewUnit unit;
        unit.number = item.plan.number;
        unit.rows = item.plan.rows;
        unit.payloadBytes = item.plainEnd - item.plainBegin;
        unit.payloadSha256 = item.plan.payloadSha256;
        unit.scheme = m_state->sealingError ? m_state->connector->encryption() : item.plan.scheme;
        unit.keyId = item.plan.keyId;
        unit.fingerprint = item.plan.keyFingerprint;
        m_state->units.push_back(std::move(unit));
    }
}

} // namespace muster
