// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delta/Safeguard.h"
#include "core/history/Ledger.h"
#include "core/push/ChangeList.h"
#include "core/push/RecordStream.h"

#include <optional>
#include <string>
#include <vector>

namespace muster {

/// What the limits of a feed say of one file.
struct Judgement {
    FileFacts facts;
    std::vector<Breach> breaches; ///< in the rules' order
};

/// Watches the rows of a file as they are planned, and judges it by the feed's limits against the
/// last file of the feed that was accepted. Of a part of a file only what its rows say is judged.
/// 8 bytes of memory a row, up to mostCompared; in a longer file nobody is looked for who is
/// missing, and that is a breach.
/// One thread.
class FileJudge {
public:
    static constexpr std::size_t mostCompared = 8'000'000; ///< rows: 64 MiB of memory

    struct Setup {
        const Feed& feed;
        const RecordStream& rows;
        Ledger* ledger = nullptr; ///< null = no earlier file is known
        AcceptedScope scope; ///< key id empty = people cannot be told again
        bool isWholeFile = true;
        bool isOtherKey = false; ///< as FileFacts::isOtherKey, where the key is not at hand
        std::size_t mostCompared = FileJudge::mostCompared;
    };

    explicit FileJudge(Setup setup);

    /// Every row once, after its unit is known; says in @p planned whether its person has left.
    Result<void> see(const CheckedRow& row, PlannedRow& planned, Change change);
    /// After the whole walk.
    Result<Judgement> judge();

private:
    struct Leaving {
        std::size_t field = 0;
        const std::vector<std::string>* values = nullptr;
    };

    std::optional<bool> hasLeft(const Record& record) const;
    /// Who of an earlier file is missing, or that nobody can tell.
    Result<void> compareWith(RunId before, FileFacts& facts);
    Result<std::optional<std::uint64_t>> countLeavers(RunId since);

    Setup m_setup;
    std::vector<Leaving> m_leaving;
    std::vector<std::uint64_t> m_present; ///< beginnings of the key hashes in this file
    bool m_isPresentKnown;
    std::uint64_t m_terminations = 0;
};

} // namespace muster
