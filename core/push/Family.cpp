// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/Family.h"

namespace muster {

static constexpr int hopeless = 14; ///< two, four and eight parts, all refused
static constexpr int mostRequests = 200;

bool Family::mayCut(const OutboxItem& item) const
{
    return item.plan.rows > 1 && (m_accepted > 0 || m_refused <= hopeless)
        && m_accepted + m_refused < mostRequests;
}

Result<void> Family::cut(const OutboxItem& item)
{
    auto parts = m_outbox.halves(item, m_shape);
    if (!parts)
        return fail(std::move(parts.error()));
    std::vector<UnitPlan> plans;
    for (const OutboxItem& part : *parts)
        plans.push_back(part.plan);
    if (auto split = m_ledger.splitUnit(m_run, item.plan.number, plans); !split)
        return split;
    for (OutboxItem& part : *parts)
        m_queue.push_back(std::move(part));
    return {};
}

std::optional<Error> Family::send(const OutboxItem& unit, const Told& told)
{
    m_queue.push_back(unit);
    while (!m_queue.empty()) {
        const OutboxItem item = std::move(m_queue.front());
        m_queue.pop_front();
        auto verdict = m_sender.deliver(m_outbox, item);
        if (!verdict)
            return verdict.error();
        if (verdict->stopsTheLine) {
            told(item, *verdict);
            return verdict->error;
        }
        ++(verdict->end.state == UnitState::Rejected ? m_refused : m_accepted);
        if (verdict->next == Verdict::Next::Split && mayCut(item)) {
            if (auto done = cut(item); !done)
                return done.error();
            continue;
        }
        told(item, *verdict);
    }
    return std::nullopt;
}

} // namespace muster
