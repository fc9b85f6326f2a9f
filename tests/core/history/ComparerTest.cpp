// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/LedgerReader.h"
#include "tests/core/history/LedgerFixture.h"
#include "tests/support/TestMain.h"

using namespace muster;
using muster::test::LedgerFixture;

class ComparerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsEveryKind();
    void pages();
    void comparesAgain();
    void sameRun();
    void otherHistoryKey();
    void stopped();
    void unknownRun();
    void leavesTheLedgerAlone();

private:
    void makeRuns();

    std::unique_ptr<LedgerFixture> m_with;
    std::unique_ptr<LedgerReader> m_reader;
    RunId m_older = 0;
    RunId m_newer = 0;
};

void ComparerTest::init()
{
    m_reader.reset();
    m_with = std::make_unique<LedgerFixture>();
    VERIFY_OK(m_with->reopen());
    makeRuns();
    auto reader = LedgerReader::open(m_with->directory);
    VERIFY_OK(reader);
    m_reader = std::move(*reader);
}

/// Older: rows 1-6 accepted, row 7 held, one without a key. Newer: 1-3 unchanged, 4-5 accepted with
/// other content, 6 gone, 7 accepted, 8 new.
void ComparerTest::makeRuns()
{
    auto& ledger = *m_with->ledger;
    m_older = m_with->begin().value_or(0);
    VERIFY_OK(m_with->addUnit(m_older, 1, 1, 6));
    VERIFY_OK(m_with->addLoose(m_older, 7, OutcomeState::Held));
    PlannedRow keyless;
    keyless.ref = {9, 10};
    keyless.state = OutcomeState::Held;
    VERIFY_OK(ledger.addRow(m_older, keyless));
    VERIFY_OK(ledger.commitPlan(m_older, 8, "d"));
    VERIFY_OK(m_with->send(m_older, 1, UnitState::Accepted));
    VERIFY_OK(ledger.endRun(m_older, [](const OutcomeCounts&) { return 10; }, {}));
    m_newer = m_with->begin().value_or(0);
    for (std::uint64_t row = 1; row <= 3; ++row)
        VERIFY_OK(m_with->addLoose(m_newer, row, OutcomeState::Unchanged));
    VERIFY_OK(m_with->addUnit(m_newer, 1, 4, 2, 2));
    VERIFY_OK(m_with->addUnit(m_newer, 2, 7, 2));
    VERIFY_OK(ledger.commitPlan(m_newer, 7, "d"));
    VERIFY_OK(m_with->send(m_newer, 1, UnitState::Accepted));
    VERIFY_OK(m_with->send(m_newer, 2, UnitState::Accepted));
    VERIFY_OK(ledger.endRun(m_newer, [](const OutcomeCounts&) { return 0; }, {}));
}

void ComparerTest::findsEveryKind()
{
    const auto found = m_reader->compare(m_older, m_newer);
    VERIFY_OK(found);
    QCOMPARE((*found)[Difference::OnlyOlder], 1U);
    QCOMPARE((*found)[Difference::OnlyNewer], 1U);
    QCOMPARE((*found)[Difference::State], 4U);
    QCOMPARE((*found)[Difference::Content], 2U);
    QCOMPARE(found->same, 0U);
    QCOMPARE(found->withoutKey, 1U);
    const auto rows = m_reader->compared(0, 100);
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), 8U);
    QCOMPARE(rows->at(0).kind, Difference::OnlyOlder);
    QCOMPARE(rows->at(0).olderRow, 6U);
    QCOMPARE(rows->at(0).newerRow, 0U);
    QCOMPARE(rows->at(0).keyMasked, std::string("a•••6"));
    QCOMPARE(rows->at(1).newerRow, 8U);
    for (std::size_t i = 2; i < 6; ++i) {
        QCOMPARE(rows->at(i).kind, Difference::State);
        QVERIFY(rows->at(i).olderState != rows->at(i).newerState);
        QCOMPARE(rows->at(i).olderRow, rows->at(i).newerRow);
    }
    QCOMPARE(rows->at(7).kind, Difference::Content);
    QCOMPARE(rows->at(7).olderState, OutcomeState::Accepted);
}

void ComparerTest::pages()
{
    QVERIFY(m_reader->compared(0, 10)->empty()); // nothing was compared yet
    VERIFY_OK(m_reader->compare(m_older, m_newer));
    std::vector<std::uint64_t> rows;
    for (std::uint64_t from = 0;; from += 3) {
        const auto page = m_reader->compared(from, 3);
        VERIFY_OK(page);
        for (const auto& row : *page)
            rows.push_back(std::max(row.olderRow, row.newerRow));
        if (page->size() < 3)
            break;
    }
    std::sort(rows.begin(), rows.end());
    QCOMPARE(rows, (std::vector<std::uint64_t>{1, 2, 3, 4, 5, 6, 7, 8}));
}

void ComparerTest::comparesAgain()
{
    VERIFY_OK(m_reader->compare(m_older, m_newer));
    const auto turned = m_reader->compare(m_newer, m_older);
    VERIFY_OK(turned);
    QCOMPARE((*turned)[Difference::OnlyOlder], 1U);
    QCOMPARE(m_reader->compared(0, 1)->at(0).olderRow, 8U);
}

void ComparerTest::sameRun()
{
    const auto found = m_reader->compare(m_newer, m_newer);
    VERIFY_OK(found);
    QCOMPARE(found->same, 7U);
    QVERIFY(m_reader->compared(0, 10)->empty());
}

void ComparerTest::otherHistoryKey()
{
    const auto run = m_with->begin("acme", "k2");
    VERIFY_OK(run);
    const auto found = m_reader->compare(m_older, *run);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Usage);
}

void ComparerTest::stopped()
{
    int asked = 0;
    const auto found = m_reader->compare(m_older, m_newer, [&] { return ++asked == 3; });
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Cancelled);
    QCOMPARE(asked, 3);
    VERIFY_OK(m_reader->compare(m_older, m_newer)); // the reader is as good as before
    QCOMPARE(m_reader->compared(0, 100)->size(), 8U);
}

void ComparerTest::unknownRun()
{
    QCOMPARE(m_reader->compare(m_older, 99).error().kind, ErrorKind::NoInput);
}

void ComparerTest::leavesTheLedgerAlone()
{
    const auto before = m_reader->run(m_older);
    VERIFY_OK(m_reader->compare(m_older, m_newer));
    auto other = LedgerReader::open(m_with->directory);
    VERIFY_OK(other);
    QVERIFY((*other)->compared(0, 10)->empty());
    QCOMPARE((*other)->run(m_older)->counts, before->counts);
    VERIFY_OK(m_with->begin()); // writing goes on beside it
}

MUSTER_TEST(ComparerTest)
#include "ComparerTest.moc"
