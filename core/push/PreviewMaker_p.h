// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/Outbox.h"
#include "core/push/Preview.h"
#include "core/push/WalkWatch.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace muster {

struct Preview::State {
    PushJob job;
    std::unique_ptr<Connector> connector;
    Plan plan;
    std::optional<Outbox> outbox; ///< refers to the plan's spool
    std::optional<ChangeList> people;
    PreviewCounts counts;
    std::vector<PreviewUnit> units;
    std::string note;
    std::string keyId; ///< that it was compared under
    std::optional<Error> sealingError;
};

/// Prepares one preview step by step, as Push does. One thread.
class Preview::Maker {
public:
    Maker(const PushJob& job, const HistoryKey* key, const Progress& progress);

    Result<std::unique_ptr<State>> make(const std::string& whyNoKey);

private:
    void openHistory(const std::string& whyNoKey);
    Result<void> openRows();
    Result<void> choose();
    Result<void> plan();
    Result<void> see(const CheckedRow& row, const PlannedRow& planned, Change change);
    std::vector<FieldChange> fieldsOf(const CheckedRow& row) const;
    /// Fills in what was accepted before; false when that was not kept.
    Result<bool> fillBefore(const Digest128& keyHash, std::vector<FieldChange>& fields);
    AcceptedScope scope() const;
    Result<void> findLeavers();
    Result<void> fillOutbox();
    void sum();

    std::unique_ptr<State> m_state;
    const HistoryKey* m_key;
    bool m_isOtherKey = false; ///< there is a key, but not the one of what was last accepted
    WalkWatch m_watch;
    SystemClock m_clock;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<RecordStream> m_rows;
    std::optional<SentFields> m_sent;
    std::vector<std::uint64_t> m_present; ///< beginnings of the key hashes in this file
    bool m_comparesLeavers = false;
};

} // namespace muster
