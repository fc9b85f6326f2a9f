// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/FileJudge.h"

#include "core/base/Ascii.h"

#include <algorithm>
#include <cstring>

namespace muster {

FileJudge::FileJudge(Setup setup)
    : m_setup(std::move(setup))
    , m_isPresentKnown(m_setup.ledger && !m_setup.scope.keyId.empty() && m_setup.isWholeFile)
{
    const auto& fields = m_setup.rows.fields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!fields[i].leftValues.empty())
            m_leaving.push_back({i, &fields[i].leftValues});
    }
}

static std::uint64_t beginning(const Digest128& digest)
{
    std::uint64_t number = 0;
    std::memcpy(&number, digest.data(), sizeof number);
    return number;
}

std::optional<bool> FileJudge::hasLeft(const Record& record) const
{
    if (m_leaving.empty())
        return std::nullopt;
    return std::any_of(m_leaving.begin(), m_leaving.end(), [&](const Leaving& leaving) {
        if (record.state(leaving.field) != Record::State::Value)
            return false;
        const std::string text = ascii::lowered(record.text(leaving.field));
        return std::any_of(leaving.values->begin(), leaving.values->end(),
                           [&](const std::string& value) { return value == "*" || value == text; });
    });
}

Result<void> FileJudge::see(const CheckedRow& row, PlannedRow& planned, Change change)
{
    planned.hasLeft = hasLeft(row.record);
    if (m_isPresentKnown) {
        m_present.push_back(beginning(planned.keyHash));
        m_isPresentKnown = m_present.size() <= m_setup.mostCompared;
    }
    const bool goesOut = planned.unit > 0 && change == Change::Changed;
    if (!goesOut || !planned.hasLeft.value_or(false))
        return {};
    // Where nobody knows what it said before, it counts: a wrong hold costs less than a wrong end.
    const auto before = m_setup.ledger->hadLeft(m_setup.scope, planned.keyHash);
    if (!before)
        return fail(before.error());
    m_terminations += before->value_or(false) ? 0 : 1;
    return {};
}

Result<void> FileJudge::compareWith(RunId before, FileFacts& facts)
{
    facts.isOtherKey = m_setup.isOtherKey;
    if (m_setup.scope.keyId.empty())
        return {};
    const auto hasPeople = m_setup.ledger->hasPeopleOf(m_setup.scope, before);
    if (!hasPeople)
        return fail(hasPeople.error());
    facts.isOtherKey = !*hasPeople;
    if (facts.isOtherKey)
        return {};
    auto leavers = countLeavers(before);
    if (!leavers)
        return fail(std::move(leavers.error()));
    facts.leavers = *leavers;
    facts.isTooLong = m_present.size() > m_setup.mostCompared;
    return {};
}

Result<std::optional<std::uint64_t>> FileJudge::countLeavers(RunId since)
{
    if (!m_isPresentKnown)
        return std::nullopt;
    std::sort(m_present.begin(), m_present.end());
    auto missing = m_setup.ledger->missing(m_setup.scope, since, [this](const Digest128& key) {
        return std::binary_search(m_present.begin(), m_present.end(), beginning(key));
    });
    if (!missing)
        return fail(std::move(missing.error()));
    return *missing;
}

Result<Judgement> FileJudge::judge()
{
    Judgement judgement;
    FileFacts& facts = judgement.facts;
    facts = m_setup.rows.facts();
    facts.terminations = m_terminations;
    auto before = m_setup.ledger
        ? m_setup.ledger->lastAcceptedFile(m_setup.feed.name, m_setup.scope)
        : Result<std::optional<AcceptedFile>>(std::nullopt);
    if (!before)
        return fail(std::move(before.error()));
    FileFacts* const earlier = *before ? &(*before)->facts : nullptr;
    if (earlier) {
        if (auto compared = compareWith((*before)->run, facts); !compared)
            return fail(std::move(compared.error()));
    }
    FileFacts part = facts;
    if (!m_setup.isWholeFile && facts.rows > 0) {
        part.fill.clear();
        part.leavers.reset();
        part.trailer.reset();
        if (earlier) {
            part.rows = std::max(part.rows, earlier->rows);
            earlier->trailer.reset();
        }
    }
    judgement.breaches = breachesOf(part, earlier, m_setup.feed.limits);
    return judgement;
}

} // namespace muster
