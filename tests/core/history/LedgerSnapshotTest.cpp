// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/Ledger.h"
#include "tests/core/history/LedgerFixture.h"
#include "tests/support/TestMain.h"

using namespace muster;
using muster::test::contentOf;
using muster::test::keyOf;
using muster::test::LedgerFixture;

class LedgerSnapshotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSnapshotMovesWithTheAcceptance();
    void snapshotsAreKeptApart();
    void rowsWithoutAKeyStayOutOfTheSnapshot();

private:
    std::unique_ptr<LedgerFixture> m_with;
};

void LedgerSnapshotTest::init()
{
    m_with = std::make_unique<LedgerFixture>();
    VERIFY_OK(m_with->reopen());
}

void LedgerSnapshotTest::cleanup()
{
    m_with.reset();
}

void LedgerSnapshotTest::theSnapshotMovesWithTheAcceptance()
{
    auto& ledger = *m_with->ledger;
    const RunId first = m_with->mustPlan(2, 3, 1);
    VERIFY_OK(m_with->send(first, 1, UnitState::Accepted));
    QCOMPARE(ledger.acceptedCount("acme", "personnel").value(), 3U);
    VERIFY_OK(m_with->send(first, 2, UnitState::Accepted));
    VERIFY_OK(ledger.endRun(first, [](const OutcomeCounts&) { return 0; }, {}));
    QCOMPARE(ledger.acceptedCount("acme", "personnel").value(), 6U);
    const RunId second = m_with->mustPlan(2, 3, 2);
    VERIFY_OK(m_with->send(second, 2, UnitState::Accepted));
    VERIFY_OK(ledger.endRun(second, [](const OutcomeCounts&) { return 0; }, {}));
    QCOMPARE(ledger.acceptedCount("acme", "personnel").value(), 6U);
    for (std::uint64_t row = 1; row <= 6; ++row) {
        const auto content = ledger.accepted("acme", "personnel", "k1", keyOf(row));
        VERIFY_OK(content);
        QVERIFY(*content == contentOf(row, row <= 3 ? 1 : 2));
    }
}

void LedgerSnapshotTest::snapshotsAreKeptApart()
{
    auto& ledger = *m_with->ledger;
    const RunId run = m_with->mustPlan(1, 1);
    VERIFY_OK(m_with->send(run, 1, UnitState::Accepted));
    VERIFY_OK(ledger.endRun(run, [](const OutcomeCounts&) { return 0; }, {}));
    QVERIFY(ledger.accepted("acme", "personnel", "k1", keyOf(1)).value().has_value());
    QVERIFY(!ledger.accepted("acme", "personnel", "k2", keyOf(1)).value().has_value());
    QVERIFY(!ledger.accepted("acme", "accesses", "k1", keyOf(1)).value().has_value());
    QVERIFY(!ledger.accepted("other", "personnel", "k1", keyOf(1)).value().has_value());
    QVERIFY(!ledger.accepted("acme", "personnel", "k1", keyOf(2)).value().has_value());
    // A new history key voids what the old one knew.
    const auto renewed = m_with->begin("acme", "k2");
    VERIFY_OK(renewed);
    VERIFY_OK(m_with->addUnit(*renewed, 1, 10, 2));
    VERIFY_OK(ledger.commitPlan(*renewed, 2, {}));
    VERIFY_OK(m_with->send(*renewed, 1, UnitState::Accepted));
    QCOMPARE(ledger.acceptedCount("acme", "personnel").value(), 2U);
}

void LedgerSnapshotTest::rowsWithoutAKeyStayOutOfTheSnapshot()
{
    auto& ledger = *m_with->ledger;
    const auto run = m_with->begin();
    VERIFY_OK(run);
    PlannedRow row;
    row.ref = {1, 2};
    row.unit = 1;
    row.position = 1;
    VERIFY_OK(ledger.addRow(*run, row));
    UnitPlan unit;
    unit.number = 1;
    unit.rows = 1;
    VERIFY_OK(ledger.addUnit(*run, unit));
    VERIFY_OK(ledger.commitPlan(*run, 1, {}));
    VERIFY_OK(m_with->send(*run, 1, UnitState::Accepted));
    QCOMPARE(ledger.acceptedCount("acme", "personnel").value(), 0U);
    QCOMPARE(ledger.endRun(*run, [](const OutcomeCounts&) { return 0; }, {})
                 .value()[OutcomeState::Accepted],
             1U);
}

MUSTER_TEST(LedgerSnapshotTest)
#include "LedgerSnapshotTest.moc"
