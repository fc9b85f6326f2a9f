// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Ledger.h"
#include "core/history/LedgerReader.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <string>
#include <sys/types.h>

namespace muster::test {

/// A clock that stands still until told.
class StillClock final : public Clock {
public:
    Wall now() const override { return wall; }

    Duration monotonic() const override { return wall.time_since_epoch(); }

    bool sleep(Duration duration) override
    {
        wall += duration;
        return true;
    }

    Wall wall{std::chrono::milliseconds(1'795'000'000'000)};
};

/// A ledger in a directory of its own, with a run of made-up rows.
struct LedgerFixture {
    LedgerFixture();

    /// Closes what is open and opens anew, as the next program would.
    Result<void> reopen();
    Result<RunId> begin(const std::string& connection = "acme",
                        const std::string& keyId = "k1") const;
    /// Rows first..first+count-1, all in one unit; key hash and content hash tell the row.
    Result<void> addUnit(RunId run, int unit, std::uint64_t first, std::uint64_t count,
                         unsigned char version = 1) const;
    Result<void> addLoose(RunId run, std::uint64_t number, OutcomeState state) const;
    /// A run of @p units units of @p rows rows each, planned and ready to send.
    Result<RunId> planned(int units, std::uint64_t rows, unsigned char version = 1) const;
    /// The same; 0 and a warning when it could not be planned.
    RunId mustPlan(int units, std::uint64_t rows, unsigned char version = 1) const;
    Result<void> send(RunId run, int unit, UnitState end,
                      const std::vector<RowVerdict>& verdicts = {}) const;
    /// Reads through a fresh LedgerReader.
    Result<RunSummary> summary(RunId run) const;
    Result<UnitSummary> unit(RunId run, int number) const;
    Result<OutcomeState> row(RunId run, std::uint64_t number) const;

    std::string directory;
    StillClock clock;
    std::unique_ptr<Ledger> ledger;

private:
    QTemporaryDir m_temporary;
};

Digest128 keyOf(std::uint64_t row);
Digest128 contentOf(std::uint64_t row, unsigned char version);

/// Runs @p work in a child that is then killed with SIGKILL, wherever @p work left things. The
/// child opens its own ledger; false when it could not do its work.
bool inKilledChild(const std::function<bool()>& work);
/// Waits for a child and tells its exit code; 121 when a signal ended it.
int exitOf(pid_t child);
/// Runs @p work in a child as user nobody; its return value is the result.
int asNobody(const std::function<int()>& work);

} // namespace muster::test
