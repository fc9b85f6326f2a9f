// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Ledger.h"
#include "core/push/RecordStream.h"
#include "core/push/UnitWriter.h"
#include "core/secrets/HistoryKey.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace muster {

/// Which rows of the file a run is about.
struct RowSelection {
    std::uint64_t first = 0; ///< 0 = from the beginning
    std::uint64_t last = 0; ///< 0 = to the end
    std::optional<std::vector<Digest128>> keys; ///< sorted; only rows with one of these keys

    bool holds(std::uint64_t row) const { return row >= first && (last == 0 || row <= last); }
};

/// What would go out, and what it would change: the end of preview, the beginning of push.
struct Plan {
    std::unique_ptr<EncryptedSpool> spool;
    std::vector<PlannedUnit> units;
    OutcomeCounts counts; ///< not_sent = the rows in units
    std::uint64_t added = 0; ///< rows in units that were never accepted before
    std::uint64_t changed = 0; ///< rows in units that were accepted with other content
    std::uint64_t clears = 0; ///< cells sent as "clear this"
    std::map<std::string, std::uint64_t> findings; ///< issues by code
    std::vector<std::string>
        emptyFields; ///< mapped fields without a value in the schema's first object
    std::string sourceDigest;
};

/// Turns checked rows into units. With a ledger, rows that equal what was last accepted stay out;
/// the recorder is told every row.
class Planner {
public:
    struct Setup {
        RecordStream& rows;
        const Connector& connector;
        std::string connection; ///< name
        bool partial = true;
        bool full = false; ///< send unchanged rows as well
        RowSelection selection = {};
        Ledger* ledger = nullptr; ///< for what was last accepted; null = nothing was
        const HistoryKey* key = nullptr;
        std::string spoolDirectory = {};
        std::function<Result<void>(const PlannedRow&)> record = {};
        RecordStream::Progress progress = {};
    };

    explicit Planner(Setup setup);
    Result<Plan> run();

private:
    Result<void> findFullest();
    Result<bool> take(const CheckedRow& row);
    Result<void> placeFirst();
    PlannedRow identify(const CheckedRow& row);
    Result<bool> isUnchanged(const PlannedRow& row);
    Result<void> place(const CheckedRow& row, PlannedRow& planned);
    bool isSelected(const CheckedRow& row);

    Setup m_setup;
    PayloadShape m_shape;
    std::string m_scope;
    std::optional<KeyedHash> m_hash;
    Plan m_plan;
    std::optional<UnitWriter> m_writer;
    std::uint64_t m_fullest = 0; ///< row that goes first; 0 = file order
    UnitWriter::Place m_fullestPlace;
    std::string m_lowered;
};

} // namespace muster
