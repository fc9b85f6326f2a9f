// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/Ledger.h"
#include "tests/core/history/LedgerFixture.h"
#include "tests/support/TestMain.h"

using namespace muster;
using muster::test::contentOf;
using muster::test::keyOf;
using muster::test::LedgerFixture;

Q_DECLARE_METATYPE(muster::UnitState)
Q_DECLARE_METATYPE(muster::OutcomeState)

class LedgerSettlingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void unknownIsSettled_data();
    void unknownIsSettled();
    void settlingNeverGoesBack();
    void onlyUnknownCanBeSettled();
    void supersededStaysUnknown();

private:
    std::unique_ptr<LedgerFixture> m_with;
};

void LedgerSettlingTest::init()
{
    m_with = std::make_unique<LedgerFixture>();
    VERIFY_OK(m_with->reopen());
}

void LedgerSettlingTest::cleanup()
{
    m_with.reset();
}

void LedgerSettlingTest::unknownIsSettled_data()
{
    QTest::addColumn<UnitState>("as");
    QTest::addColumn<OutcomeState>("reads");
    QTest::addColumn<bool>("runIsOver");
    for (const bool over : {false, true}) {
        QTest::addRow("received, run %s", over ? "over" : "open")
            << UnitState::Confirmed << OutcomeState::Confirmed << over;
        QTest::addRow("not received, run %s", over ? "over" : "open")
            << UnitState::NotSent << OutcomeState::NotSent << over;
    }
}

void LedgerSettlingTest::unknownIsSettled()
{
    QFETCH(const UnitState, as);
    QFETCH(const OutcomeState, reads);
    QFETCH(const bool, runIsOver);
    auto& ledger = *m_with->ledger;
    const RunId run = m_with->mustPlan(1, 3);
    VERIFY_OK(m_with->send(
        run, 1, UnitState::Unknown,
        {{2, OutcomeState::Unknown, {}, "cut off"}, {3, OutcomeState::Rejected, {}, "refused"}}));
    const auto open = ledger.unsettled("acme");
    VERIFY_OK(open);
    QCOMPARE(open->size(), 1U);
    QCOMPARE(open->front().run, run);
    QCOMPARE(open->front().rows, 3U);
    QCOMPARE(open->front().feed, std::string("people"));
    QCOMPARE(open->front().sourceDigest, std::string("digest"));
    QVERIFY(ledger.unsettled("other").value().empty());
    if (runIsOver)
        VERIFY_OK(ledger.endRun(run, [](const OutcomeCounts&) { return 11; }, {}));
    VERIFY_OK(ledger.settle(run, 1, as, "looked it up"));
    QVERIFY(m_with->row(run, 1) == reads);
    QVERIFY(m_with->row(run, 2) == reads);
    QVERIFY(m_with->row(run, 3) == OutcomeState::Rejected);
    QVERIFY(ledger.unsettled("acme").value().empty());
    const auto summary = m_with->summary(run);
    VERIFY_OK(summary);
    QCOMPARE(summary->counts[reads], 2U);
    QCOMPARE(summary->counts.sum(), 3U);
    QCOMPARE(ledger.acceptedCount("acme", "personnel").value(),
             as == UnitState::Confirmed ? 2U : 0U);
}

void LedgerSettlingTest::settlingNeverGoesBack()
{
    auto& ledger = *m_with->ledger;
    const RunId old = m_with->mustPlan(1, 2, 1);
    VERIFY_OK(m_with->send(old, 1, UnitState::Unknown));
    VERIFY_OK(ledger.endRun(old, [](const OutcomeCounts&) { return 11; }, {}));
    const auto newer = m_with->begin();
    VERIFY_OK(newer);
    VERIFY_OK(m_with->addUnit(*newer, 1, 1, 1, 2)); // only row 1, with newer content
    VERIFY_OK(ledger.commitPlan(*newer, 1, {}));
    VERIFY_OK(m_with->send(*newer, 1, UnitState::Accepted));
    VERIFY_OK(ledger.endRun(*newer, [](const OutcomeCounts&) { return 0; }, {}));
    VERIFY_OK(ledger.settle(old, 1, UnitState::Confirmed, {}));
    QVERIFY(ledger.accepted("acme", "personnel", "k1", keyOf(1)).value() == contentOf(1, 2));
    QVERIFY(ledger.accepted("acme", "personnel", "k1", keyOf(2)).value() == contentOf(2, 1));
}

void LedgerSettlingTest::onlyUnknownCanBeSettled()
{
    auto& ledger = *m_with->ledger;
    const RunId run = m_with->mustPlan(2, 1);
    VERIFY_OK(m_with->send(run, 1, UnitState::Accepted));
    QVERIFY(ledger.settle(run, 1, UnitState::NotSent, {}).error().kind == ErrorKind::Usage);
    QVERIFY(ledger.settle(run, 2, UnitState::Confirmed, {}).error().kind == ErrorKind::Usage);
    QVERIFY(ledger.settle(run, 5, UnitState::Confirmed, {}).error().kind == ErrorKind::NoInput);
    QVERIFY(ledger.settle(99, 1, UnitState::Confirmed, {}).error().kind == ErrorKind::NoInput);
    VERIFY_OK(m_with->send(run, 2, UnitState::Unknown));
    QVERIFY(ledger.settle(run, 2, UnitState::Rejected, {}).error().kind == ErrorKind::Usage);
    VERIFY_OK(ledger.settle(run, 2, UnitState::NotSent, {}));
    QVERIFY(!ledger.settle(run, 2, UnitState::Confirmed, {}));
}

void LedgerSettlingTest::supersededStaysUnknown()
{
    auto& ledger = *m_with->ledger;
    const RunId run = m_with->mustPlan(1, 2);
    VERIFY_OK(m_with->send(run, 1, UnitState::Unknown));
    VERIFY_OK(ledger.endRun(run, [](const OutcomeCounts&) { return 11; }, {}));
    const RunId later = m_with->mustPlan(1, 2);
    VERIFY_OK(ledger.supersede(run, 1, later));
    QVERIFY(ledger.unsettled("acme").value().empty());
    QCOMPARE(m_with->unit(run, 1)->state, UnitState::Unknown);
    QCOMPARE(m_with->summary(run)->counts[OutcomeState::Unknown], 2U);
    QVERIFY(ledger.supersede(run, 1, later).error().kind == ErrorKind::Usage);
    QVERIFY(ledger.settle(run, 1, UnitState::Confirmed, {}).error().kind == ErrorKind::Usage);
}

MUSTER_TEST(LedgerSettlingTest)
#include "LedgerSettlingTest.moc"
