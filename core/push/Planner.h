// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Ledger.h"
#include "core/push/ChangeList.h"
#include "core/push/FileJudge.h"
#include "core/push/RecordStream.h"
#include "core/push/RowSelection.h"
#include "core/push/SentFields.h"
#include "core/push/UnitWriter.h"
#include "core/secrets/HistoryKey.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace muster {

/// What would go out, and what it would change: the end of preview, the beginning of push.
struct Plan {
    std::unique_ptr<EncryptedSpool> spool;
    std::vector<PlannedUnit> units;
    OutcomeCounts counts; ///< not_sent = the rows in units and those left out by a person
    std::uint64_t added = 0; ///< rows in units that were never accepted before
    std::uint64_t changed = 0; ///< rows in units that were accepted with other content
    std::uint64_t excluded = 0; ///< rows left out by a person
    std::uint64_t clears = 0; ///< cells sent as "clear this"
    std::map<std::string, std::uint64_t> findings; ///< issues by code
    std::vector<std::string>
        emptyFields; ///< mapped fields without a value in the schema's first object
    std::string sourceDigest;
    /// False: what was accepted last cannot be compared with, because of otherKey.
    bool isCompared = true;
    Judgement judged; ///< empty when no feed was given to judge by

    static constexpr const char* otherKey =
        "it was recorded under another history key, so every row counts as new";

    /// Rows in units.
    std::uint64_t toSend() const { return counts[OutcomeState::NotSent] - excluded; }
};

/// Turns checked rows into units. With a ledger, rows that equal what was last accepted stay out;
/// the recorder is told every row.
class Planner {
public:
    struct Setup {
        RecordStream& rows;
        const Connector& connector;
        std::string connection; ///< name
        const Feed* feed = nullptr; ///< whose limits judge the file; null = nobody's
        bool partial = true;
        bool full = false; ///< send unchanged rows as well
        RowSelection selection = {};
        Ledger* ledger = nullptr; ///< for what was last accepted; null = nothing was
        const HistoryKey* key = nullptr;
        bool isOtherKey = false; ///< FileFacts::isOtherKey, known although there is no key here
        std::string spoolDirectory = {};
        std::function<Result<void>(const PlannedRow&)> record = {};
        /// Told every selected row, and how it compares with what was last accepted.
        std::function<Result<void>(const CheckedRow&, const PlannedRow&, Change)> watch = {};
        RecordStream::Progress progress = {};
    };

    explicit Planner(Setup setup);
    Result<Plan> run();

private:
    AcceptedScope scope() const;
    Result<void> findFullest();
    Result<bool> take(const CheckedRow& row);
    Result<void> placeFirst();
    PlannedRow identify(const CheckedRow& row);
    Result<Change> compare(const CheckedRow& row, const PlannedRow& planned);
    Result<void> place(const CheckedRow& row, PlannedRow& planned);
    void leaveOut(const CheckedRow& row, PlannedRow& planned);
    void count(const CheckedRow& row, const PlannedRow& planned, Change change);
    bool isSelected(const CheckedRow& row);

    Setup m_setup;
    PayloadShape m_shape;
    std::string m_scope;
    std::optional<KeyedHash> m_hash;
    std::optional<FileJudge> m_judge;
    std::optional<SentFields> m_sent; ///< where what is sent is kept
    Plan m_plan;
    std::optional<UnitWriter> m_writer;
    std::uint64_t m_fullest = 0; ///< row that goes first; 0 = file order
    UnitWriter::Place m_fullestPlace;
    std::string m_lowered;
};

} // namespace muster
