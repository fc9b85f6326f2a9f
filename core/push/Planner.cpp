// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/Planner.h"

#include "core/base/JsonWriter.h"
#include "core/table/ColumnProfile.h"

#include <algorithm>

namespace muster {

Planner::Planner(Setup setup)
    : m_setup(std::move(setup))
    , m_shape(m_setup.connector.shape())
    , m_scope(m_setup.connector.scope())
{
    if (m_setup.key)
        m_hash.emplace(m_setup.key->key);
    if (m_setup.key && m_setup.record && SentFields::mayKeep(*m_setup.key))
        m_sent.emplace(*m_setup.key);
    if (m_setup.feed)
        m_judge.emplace(FileJudge::Setup{*m_setup.feed, m_setup.rows, m_setup.ledger, scope(),
                                         m_setup.selection.isWholeFile(), m_setup.isOtherKey});
}

AcceptedScope Planner::scope() const
{
    return {m_setup.connection, m_scope, m_setup.key ? m_setup.key->id : std::string()};
}

static std::string issuesJson(const std::vector<Issue>& issues)
{
    if (issues.empty())
        return {};
    JsonWriter writer;
    writer.beginArray();
    for (const Issue& issue : issues)
        writer.beginObject()
            .member("code", issue.code)
            .member("field", issue.field)
            .member("severity", severityName(issue.severity))
            .endObject();
    writer.endArray();
    return writer.text();
}

static char asciiLower(unsigned char c)
{
    return static_cast<char>(c < 0x80 ? std::tolower(c) : c);
}

PlannedRow Planner::identify(const CheckedRow& row)
{
    PlannedRow planned;
    planned.ref = row.record.ref();
    const int primary = m_setup.rows.primaryField();
    const bool hasKey =
        primary >= 0 && row.record.state(static_cast<std::size_t>(primary)) == Record::State::Value;
    if (hasKey) {
        const auto text = row.record.text(static_cast<std::size_t>(primary));
        planned.keyMasked = masked(text);
        if (m_hash) {
            m_lowered.assign(text);
            std::transform(m_lowered.begin(), m_lowered.end(), m_lowered.begin(), asciiLower);
            m_hash->addField("key");
            m_hash->addField(m_lowered);
            planned.keyHash = m_hash->finish();
        }
    }
    if (!m_hash)
        return planned;
    m_hash->addField(m_scope);
    for (std::size_t i = 0; i < row.record.size(); ++i) {
        static constexpr std::string_view states[] = {"b", "v", "c"};
        m_hash->addField(m_setup.rows.fields()[i].key);
        m_hash->addField(states[static_cast<std::size_t>(row.record.state(i))]);
        m_hash->addField(row.record.text(i));
    }
    planned.contentHash = m_hash->finish();
    return planned;
}

static bool isZero(const Digest128& digest)
{
    return std::all_of(digest.begin(), digest.end(), [](unsigned char byte) { return byte == 0; });
}

Result<Change> Planner::compare(const CheckedRow& row, const PlannedRow& planned)
{
    if (!row.ok)
        return Change::Held;
    if (!m_setup.ledger || !m_setup.key || isZero(planned.keyHash))
        return Change::New;
    auto before =
        m_setup.ledger->accepted(m_setup.connection, m_scope, m_setup.key->id, planned.keyHash);
    if (!before)
        return fail(std::move(before.error()));
    if (!*before)
        return Change::New;
    return **before == planned.contentHash ? Change::Unchanged : Change::Changed;
}

bool Planner::isSelected(const CheckedRow& row)
{
    if (!m_setup.selection.holds(row.record.ref().row))
        return false;
    if (!m_setup.selection.keys)
        return true;
    const auto& keys = *m_setup.selection.keys;
    return std::binary_search(keys.begin(), keys.end(), identify(row).keyHash);
}

Result<void> Planner::findFullest()
{
    auto known = m_setup.ledger ? m_setup.ledger->acceptedCount(m_setup.connection, m_scope)
                                : Result<std::uint64_t>(0);
    if (!known)
        return fail(std::move(known.error()));
    if (!m_shape.fullestFirst || *known > 0)
        return {};
    std::size_t most = 0;
    return m_setup.rows.walk(
        [&](const CheckedRow& row) -> Result<bool> {
            const bool left = m_setup.selection.excludes(row.record.ref().row);
            if (row.ok && !left && row.record.filled() > most && isSelected(row)) {
                most = row.record.filled();
                m_fullest = row.record.ref().row;
            }
            return true;
        },
        m_setup.progress);
}

Result<void> Planner::placeFirst()
{
    if (m_fullest == 0)
        return {};
    return m_setup.rows.walk(
        [&](const CheckedRow& row) -> Result<bool> {
            if (row.record.ref().row != m_fullest)
                return true;
            auto placed = m_writer->add(row.record, true);
            if (!placed)
                return fail(std::move(placed.error()));
            m_fullestPlace = *placed;
            for (std::size_t i = 0; i < row.record.size(); ++i) {
                if (row.record.state(i) != Record::State::Value)
                    m_plan.emptyFields.push_back(m_setup.rows.fields()[i].key);
            }
            return false;
        },
        {});
}

Result<void> Planner::place(const CheckedRow& row, PlannedRow& planned)
{
    if (row.record.ref().row == m_fullest) {
        planned.unit = m_fullestPlace.unit;
        planned.position = m_fullestPlace.position;
        return {};
    }
    auto placed = m_writer->add(row.record);
    if (!placed && placed.error().kind == ErrorKind::BadData) {
        planned.state = OutcomeState::Held;
        planned.issues = issuesJson({{Severity::Error, "row.too-large", planned.ref, {}, {}, {}}});
        ++m_plan.findings["row.too-large"];
        return {};
    }
    if (!placed)
        return fail(std::move(placed.error()));
    planned.unit = placed->unit;
    planned.position = placed->position;
    return {};
}

void Planner::leaveOut(const CheckedRow& row, PlannedRow& planned)
{
    std::vector<Issue> issues = row.issues;
    issues.push_back({Severity::Hint, "row.excluded", planned.ref, {}, {}, {}});
    planned.issues = issuesJson(issues);
    planned.state = OutcomeState::NotSent;
    ++m_plan.excluded;
}

void Planner::count(const CheckedRow& row, const PlannedRow& planned, Change change)
{
    for (const Issue& issue : row.issues)
        ++m_plan.findings[std::string(issue.code)];
    ++m_plan.counts.read;
    ++m_plan.counts[planned.unit > 0 ? OutcomeState::NotSent : planned.state];
    if (planned.unit == 0)
        return;
    m_plan.added += change == Change::New;
    m_plan.changed += change == Change::Changed;
    const bool replaced = m_shape.kind == PayloadShape::Kind::Json && !m_setup.partial;
    for (std::size_t i = 0; i < row.record.size(); ++i) {
        const auto state = row.record.state(i);
        m_plan.clears +=
            state == Record::State::Clear || (replaced && state == Record::State::Blank);
    }
}

Result<bool> Planner::take(const CheckedRow& row)
{
    if (!isSelected(row))
        return true;
    PlannedRow planned = identify(row);
    planned.issues = issuesJson(row.issues);
    auto change = compare(row, planned);
    if (!change)
        return fail(std::move(change.error()));
    if (*change == Change::Unchanged && !m_setup.full) {
        planned.state = OutcomeState::Unchanged;
    } else if (m_setup.selection.excludes(planned.ref.row)) {
        leaveOut(row, planned);
    } else if (*change == Change::Held) {
        planned.state = OutcomeState::Held;
    } else {
        if (auto placed = place(row, planned); !placed)
            return fail(std::move(placed.error()));
        change = planned.unit > 0 ? *change : Change::Held;
        if (m_sent && planned.unit > 0 && !isZero(planned.keyHash))
            planned.sealedFields = m_sent->seal(row.record, m_setup.rows.fields(), planned.keyHash);
    }
    if (m_judge) {
        if (auto seen = m_judge->see(row, planned, *change); !seen)
            return fail(std::move(seen.error()));
    }
    count(row, planned, *change);
    if (m_setup.watch) {
        if (auto watched = m_setup.watch(row, planned, *change); !watched)
            return fail(std::move(watched.error()));
    }
    if (m_setup.record) {
        if (auto recorded = m_setup.record(planned); !recorded)
            return fail(std::move(recorded.error()));
    }
    return true;
}

Result<Plan> Planner::run()
{
    auto spool = EncryptedSpool::create(m_setup.spoolDirectory);
    if (!spool)
        return fail(std::move(spool.error()));
    m_plan.spool = std::move(*spool);
    if (m_setup.ledger && m_setup.key) {
        const auto comparable = m_setup.ledger->isComparable(scope());
        if (!comparable)
            return fail(comparable.error());
        m_plan.isCompared = *comparable;
    }
    m_writer.emplace(m_shape, m_setup.rows.fields(), m_setup.partial, *m_plan.spool);
    if (auto found = findFullest(); !found)
        return fail(std::move(found.error()));
    if (auto placed = placeFirst(); !placed)
        return fail(std::move(placed.error()));
    auto walked =
        m_setup.rows.walk([this](const CheckedRow& row) { return take(row); }, m_setup.progress);
    if (!walked)
        return fail(std::move(walked.error()));
    auto units = m_writer->finish();
    if (!units)
        return fail(std::move(units.error()));
    m_plan.units = std::move(*units);
    if (auto sealed = m_plan.spool->seal(); !sealed)
        return fail(std::move(sealed.error()));
    m_plan.sourceDigest = m_setup.rows.digest();
    if (m_judge) {
        auto judged = m_judge->judge();
        if (!judged)
            return fail(std::move(judged.error()));
        m_plan.judged = std::move(*judged);
    }
    return std::move(m_plan);
}

} // namespace muster
