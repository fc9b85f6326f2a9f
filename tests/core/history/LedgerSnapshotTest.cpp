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
    void aKeyThatComesBackKnowsNothing();
    void anOldAnswerUnderAnotherKeyIsNotWhatTheServiceHas();
    void rowsWithoutAKeyStayOutOfTheSnapshot();

private:
    RunId accept(const std::string& key, std::uint64_t rows, unsigned char version,
                 UnitState end = UnitState::Accepted);
    bool knows(const std::string& key, std::uint64_t row);

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

/// A run of rows 1 to @p rows under this history key.
RunId LedgerSnapshotTest::accept(const std::string& key, std::uint64_t rows, unsigned char version,
                                 UnitState end)
{
    auto& ledger = *m_with->ledger;
    const RunId run = m_with->begin("acme", key).value_or(0);
    const bool done = m_with->addUnit(run, 1, 1, rows, version).has_value()
        && ledger.commitPlan(run, rows, {}).has_value() && m_with->send(run, 1, end).has_value()
        && ledger.endRun(run, [](const OutcomeCounts&) { return 0; }, {}).has_value();
    return done ? run : 0;
}

bool LedgerSnapshotTest::knows(const std::string& key, std::uint64_t row)
{
    return m_with->ledger->accepted("acme", "personnel", key, keyOf(row)).value().has_value();
}

void LedgerSnapshotTest::aKeyThatComesBackKnowsNothing()
{
    auto& ledger = *m_with->ledger;
    const AcceptedScope first{"acme", "personnel", "k1"};
    const AcceptedScope second{"acme", "personnel", "k2"};
    QVERIFY(ledger.isComparable(first).value()); // nothing was accepted under any other key
    QVERIFY(accept("k1", 3, 1) > 0);
    QVERIFY(ledger.isComparable(first).value());
    QVERIFY(!ledger.isComparable(second).value());
    QVERIFY(accept("k2", 3, 2) > 0);
    QVERIFY(ledger.isComparable(second).value());
    QVERIFY(!ledger.isComparable(first).value());
    // What k1 saw last is not what the service has: nothing may look unchanged by it.
    QVERIFY(!knows("k1", 1));
    int told = 0;
    VERIFY_OK(ledger.acceptedBut(
        first, [](const Digest128&) { return false; },
        [&told](const AcceptedRow&) -> Result<void> {
            ++told;
            return {};
        }));
    QCOMPARE(told, 0);
    QVERIFY(accept("k1", 1, 3) > 0); // only one row, yet it is k1's snapshot again
    QVERIFY(knows("k1", 1));
    QVERIFY(!knows("k1", 2));
    QVERIFY(!knows("k2", 2));
    QVERIFY(ledger.isComparable({"acme", "accesses", "k9"}).value());
    QVERIFY(ledger.isComparable({"other", "personnel", "k9"}).value());
}

void LedgerSnapshotTest::anOldAnswerUnderAnotherKeyIsNotWhatTheServiceHas()
{
    const RunId old = accept("k1", 3, 1, UnitState::Unknown);
    QVERIFY(old > 0 && accept("k2", 3, 2) > 0);
    VERIFY_OK(m_with->ledger->settle(old, 1, UnitState::Confirmed, "it was there"));
    QVERIFY(!knows("k1", 2));
    QVERIFY(knows("k2", 2));
    QVERIFY(accept("k1", 1, 3) > 0);
    QVERIFY(!knows("k1", 2)); // nor once the key is back
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
