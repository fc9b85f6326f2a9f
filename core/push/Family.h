// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/Sender.h"

#include <deque>
#include <functional>

namespace muster {

/// A unit and, where the service refused it as a whole for some row, the halves of it, until every
/// bad row stands alone. Breadth first, so that a refusal of everything is noticed early: after
/// fourteen refusals without one acceptance the fault is not a row's, and cutting stops.
class Family {
public:
    using Told = std::function<void(const OutboxItem&, const Verdict&)>;

    Family(Outbox& outbox, Sender& sender, Ledger& ledger, RunId run, PayloadShape shape)
        : m_outbox(outbox)
        , m_sender(sender)
        , m_ledger(ledger)
        , m_run(run)
        , m_shape(std::move(shape))
    { }

    /// Sends the unit and its parts; the error that ends the whole run, if one does.
    std::optional<Error> send(const OutboxItem& unit, const Told& told);

private:
    bool mayCut(const OutboxItem& item) const;
    Result<void> cut(const OutboxItem& item);

    Outbox& m_outbox;
    Sender& m_sender;
    Ledger& m_ledger;
    RunId m_run;
    PayloadShape m_shape;
    std::deque<OutboxItem> m_queue;
    int m_refused = 0;
    int m_accepted = 0;
};

} // namespace muster
