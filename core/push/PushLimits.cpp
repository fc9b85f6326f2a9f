// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/Push.h"

// The third part of Push: what the limits of the feed hold.

namespace muster {

/// Words of a command line; quoted where a shell would part or change them.
static std::string quoted(const std::string& word)
{
    static constexpr std::string_view plain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./+:@%,=";
    if (!word.empty() && word.find_first_not_of(plain) == std::string::npos)
        return word;
    std::string text = "'";
    for (const char c : word)
        text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
}

std::optional<Error> Push::heldByLimits() const
{
    const std::string feed = quoted(m_job.feed.name);
    // A schedule keeps the file it holds, perhaps under another path.
    if (m_job.unattended && m_job.trigger != "command")
        return muster::heldByLimits(
            m_limits, m_job.allowance,
            {"muster schedule release " + feed, "muster feed header " + feed + " --take"});
    const std::string file = " --file " + quoted(m_job.file);
    const std::string onBadRows = m_job.badRows == m_job.feed.badRows
        ? std::string()
        : " --on-bad-rows " + std::string(badRowsName(m_job.badRows));
    return muster::heldByLimits(m_limits, m_job.allowance,
                                {"muster push " + feed + file + onBadRows,
                                 "muster feed header " + feed + file + " --take"});
}

/// The facts of a part of a file say nothing about the next whole one.
Result<void> Push::recordFile(const Judgement& judged)
{
    const RowSelection& rows = m_job.selection;
    const bool isWhole = rows.isWholeFile() && rows.excludedRows.empty() && judged.facts.rows > 0;
    return m_ledger->recordFile(m_run, isWhole ? judged.facts.toJson() : std::string(),
                                breachesJson(m_limits));
}

Result<PushEnd> Push::hold(Plan plan, Error why)
{
    for (const PlannedUnit& unit : plan.units) {
        if (auto added = m_ledger->addUnit(m_run, unit.plan); !added)
            return close(added.error(), {});
    }
    if (auto done = m_ledger->commitPlan(m_run, plan.counts.read, plan.sourceDigest); !done)
        return close(done.error(), {});
    if (auto held = m_ledger->holdRun(m_run); !held)
        return close(held.error(), {});
    plan.counts[OutcomeState::Held] += plan.toSend();
    plan.counts[OutcomeState::NotSent] = plan.excluded;
    plan.units.clear();
    m_listener.started(m_run, plan);
    return close(std::move(why), {});
}

Result<PushEnd> Push::holdUnread()
{
    if (auto noted = recordFile({}); !noted)
        return close(noted.error(), {});
    if (auto done = m_ledger->commitPlan(m_run, 0, {}); !done)
        return close(done.error(), {});
    return close(heldByLimits(), {});
}

Result<PushEnd> Push::runWithout(const Error& locked)
{
    // Which rows failed before, only the key can tell.
    if (!m_job.unattended || m_job.onlyFailed > 0 || !m_job.expectedKey.empty())
        return fail(locked);
    const auto ready = getReady();
    if (!ready && !m_isUnread)
        return fail(locked);
    if (ready) {
        const auto looked = plan(nullptr);
        if (!looked || isOtherFile(*looked) || !heldByLimits())
            return fail(locked);
    }
    if (auto begun = beginRun(); !begun)
        return fail(std::move(begun.error()));
    if (m_isUnread)
        return holdUnread();
    auto planned = plan(nullptr);
    if (!planned)
        return close(planned.error(), {});
    if (auto noted = recordFile(planned->judged); !noted)
        return close(noted.error(), {});
    auto why = heldByLimits();
    return why ? hold(std::move(*planned), std::move(*why)) : close(locked, {});
}

} // namespace muster
