// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/Sealer.h"
#include "core/push/Planner.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace muster {

/// One unit on its way out: its record, and where its bytes are.
struct OutboxItem {
    UnitPlan plan;
    std::uint64_t plainBegin = 0; ///< payload before sealing, in the plan's spool
    std::uint64_t plainEnd = 0;
    std::uint64_t sentBegin = 0; ///< sealed payload, in the sealed spool
    std::uint64_t sentEnd = 0;
    std::uint64_t sizesAt = 0;
    std::string text; ///< a part of a refused unit holds its bytes itself
};

/// The units of a plan as the very bytes that will be sent; sealed first where the connection
/// seals, so length and digest are known and nothing lies in clear on the disk. One thread.
class Outbox {
public:
    /// Asked now and then while sealing; false = end with Cancelled.
    using GoOn = std::function<bool()>;

    /// Seals each unit for @p recipient (null = not sealed).
    static Result<Outbox> fill(Plan& plan, const Connector& connector,
                               const RecipientKey* recipient, const std::string& spoolDirectory,
                               const GoOn& goOn = {});

    const std::vector<OutboxItem>& items() const { return m_items; }

    Upload upload(const OutboxItem& item) const;
    /// The payload before sealing.
    std::unique_ptr<RewindableSource> plain(const OutboxItem& item) const;
    /// Cuts a JSON unit in two halves with new unit numbers; needs at least two rows.
    Result<std::vector<OutboxItem>> halves(const OutboxItem& item, const PayloadShape& shape);

private:
    Result<void> seal(OutboxItem& item, const RecipientKey& recipient, const GoOn& goOn);

    const EncryptedSpool* m_plain = nullptr; ///< the plan's; the plan outlives the outbox
    std::unique_ptr<EncryptedSpool> m_sealed;
    std::vector<OutboxItem> m_items;
    int m_lastNumber = 0;
};

/// All of a source as one string; for bodies that are known to be small.
Result<std::string> readAll(ByteSource& source);

} // namespace muster
