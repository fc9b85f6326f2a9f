// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/history/HistoryFixture.h"

#include "tests/support/TestMain.h"

namespace muster::test {

static void must(const Result<void>& done)
{
    if (!done)
        qFatal("%s", describe(done.error()).c_str());
}

HistoryFixture::HistoryFixture()
{
    workplace.directories = {m_config.path().toStdString(), ledger.directory};
    workplace.program = QStringLiteral(MUSTER_BIN "/muster");
}

RunId HistoryFixture::addRun(const std::string& connection, std::uint64_t rows, UnitState end,
                             int daysAgo)
{
    using namespace std::chrono;
    ledger.clock.wall = floor<milliseconds>(system_clock::now()) - hours(24 * daysAgo);
    if (!ledger.ledger)
        must(ledger.reopen());
    const RunId run = ledger.begin(connection).value_or(0);
    must(ledger.addUnit(run, 1, 1, rows));
    for (std::uint64_t held = 1; held <= 3; ++held)
        must(ledger.addLoose(run, rows + held, OutcomeState::Held));
    must(ledger.ledger->commitPlan(run, rows + 3, "digest of the file"));
    std::vector<RowVerdict> verdicts;
    if (end == UnitState::Accepted)
        verdicts = {{2, OutcomeState::Rejected, "email", "is taken"},
                    {3, OutcomeState::Rejected, "email", "is invalid"}};
    must(ledger.send(run, 1, end, verdicts));
    const auto ended = ledger.ledger->endRun(
        run, [](const OutcomeCounts&) { return 10; }, "a note");
    if (!ended)
        qFatal("%s", describe(ended.error()).c_str());
    return run;
}

} // namespace muster::test
