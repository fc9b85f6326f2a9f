// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/Ledger.h"

#include "tests/core/history/LedgerFixture.h"
#include "tests/support/TestMain.h"

#include <algorithm>

using namespace muster;
using muster::test::keyOf;
using muster::test::LedgerFixture;

Q_DECLARE_METATYPE(muster::UnitState)
Q_DECLARE_METATYPE(muster::OutcomeState)

class LedgerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRunAddsUp();
    void unitStates_data();
    void unitStates();
    void forbiddenSteps_data();
    void forbiddenSteps();
    void aVerdictWinsOverTheUnit();
    void severalVerdictsOnOneRowAreJoined();
    void aRefusedUnitIsSplit();
    void badSplits_data();
    void badSplits();
    void keysInStates();
    void aWrongPlanIsRefused_data();
    void aWrongPlanIsRefused();
    void aBrokenOffPlanIsClosed();
    void oneRunAtATime();

private:
    std::unique_ptr<LedgerFixture> m_with;
};

void LedgerTest::init()
{
    m_with = std::make_unique<LedgerFixture>();
    VERIFY_OK(m_with->reopen());
}

void LedgerTest::cleanup()
{
    m_with.reset();
}

void LedgerTest::aRunAddsUp()
{
    auto& ledger = *m_with->ledger;
    const auto run = m_with->begin();
    VERIFY_OK(run);
    VERIFY_OK(m_with->addLoose(*run, 7, OutcomeState::Held)); // rows come in any order
    VERIFY_OK(m_with->addUnit(*run, 1, 1, 3));
    VERIFY_OK(m_with->addLoose(*run, 8, OutcomeState::Unchanged));
    VERIFY_OK(m_with->addUnit(*run, 2, 4, 3));
    VERIFY_OK(ledger.commitPlan(*run, 8, "digest"));
    VERIFY_OK(
        m_with->send(*run, 1, UnitState::Accepted, {{2, OutcomeState::Rejected, "email", "bad"}}));
    const auto counts = ledger.endRun(
        *run, [](const OutcomeCounts&) { return 10; }, "one refused");
    VERIFY_OK(counts);
    QCOMPARE(counts->read, 8U);
    QCOMPARE(counts->sum(), 8U);
    QCOMPARE((*counts)[OutcomeState::Accepted], 2U);
    QCOMPARE((*counts)[OutcomeState::Rejected], 1U);
    QCOMPARE((*counts)[OutcomeState::NotSent], 3U);
    QCOMPARE((*counts)[OutcomeState::Held], 1U);
    QCOMPARE((*counts)[OutcomeState::Unchanged], 1U);
    const auto summary = m_with->summary(*run);
    VERIFY_OK(summary);
    QVERIFY(summary->counts == *counts);
    QCOMPARE(summary->exitCode, 10);
    QCOMPARE(summary->note, std::string("one refused"));
    QCOMPARE(summary->endedAt, rfc3339(m_with->clock.wall));
    QVERIFY(!summary->interrupted);
}

void LedgerTest::unitStates_data()
{
    QTest::addColumn<UnitState>("end");
    QTest::addColumn<OutcomeState>("row");
    QTest::addColumn<bool>("settled");
    QTest::addColumn<bool>("inSnapshot");
    QTest::newRow("accepted") << UnitState::Accepted << OutcomeState::Accepted << true << true;
    QTest::newRow("confirmed") << UnitState::Confirmed << OutcomeState::Confirmed << true << true;
    QTest::newRow("rejected") << UnitState::Rejected << OutcomeState::Rejected << true << false;
    QTest::newRow("not sent") << UnitState::NotSent << OutcomeState::NotSent << true << false;
    QTest::newRow("unknown") << UnitState::Unknown << OutcomeState::Unknown << false << false;
}

void LedgerTest::unitStates()
{
    QFETCH(const UnitState, end);
    QFETCH(const OutcomeState, row);
    QFETCH(const bool, settled);
    QFETCH(const bool, inSnapshot);
    auto& ledger = *m_with->ledger;
    const RunId run = m_with->mustPlan(1, 2);
    QVERIFY(m_with->row(run, 1) == OutcomeState::NotSent);
    const auto number = ledger.beginSending(run, 1);
    VERIFY_OK(number);
    QCOMPARE(*number, 1);
    QVERIFY(m_with->row(run, 1) == OutcomeState::Unknown);
    VERIFY_OK(ledger.finishSending(run, 1, {end, 207, "word", "imp-9", 42}, {}));
    QVERIFY(m_with->row(run, 1) == row);
    const auto unit = m_with->unit(run, 1);
    VERIFY_OK(unit);
    QCOMPARE(unit->state, end);
    QCOMPARE(unit->settled, settled);
    QCOMPARE(unit->httpStatus, 207);
    QCOMPARE(unit->message, std::string("word"));
    QCOMPARE(unit->serviceId, std::string("imp-9"));
    QCOMPARE(unit->sentAt, rfc3339(m_with->clock.wall));
    const auto content = ledger.accepted("acme", "personnel", "k1", keyOf(1));
    VERIFY_OK(content);
    QCOMPARE(content->has_value(), inSnapshot);
    const auto open = ledger.unsettled("acme");
    VERIFY_OK(open);
    QCOMPARE(open->size(), settled ? 0U : 1U);
    VERIFY_OK(ledger.endRun(run, [](const OutcomeCounts&) { return 0; }, {}));
}

void LedgerTest::forbiddenSteps_data()
{
    QTest::addColumn<UnitState>("end");
    QTest::addColumn<bool>("sendAgain");
    QTest::newRow("accepted is never sent again") << UnitState::Accepted << false;
    QTest::newRow("confirmed is never sent again") << UnitState::Confirmed << false;
    QTest::newRow("rejected is final") << UnitState::Rejected << false;
    QTest::newRow("unknown is never sent behind one's back") << UnitState::Unknown << false;
    QTest::newRow("not sent may be tried again") << UnitState::NotSent << true;
}

void LedgerTest::forbiddenSteps()
{
    QFETCH(const UnitState, end);
    QFETCH(const bool, sendAgain);
    auto& ledger = *m_with->ledger;
    const RunId run = m_with->mustPlan(2, 1);
    const AttemptEnd ended{end, 0, {}, {}, 0};
    QVERIFY(!ledger.finishSending(run, 1, ended, {})); // never begun
    VERIFY_OK(m_with->send(run, 1, end));
    QVERIFY(!ledger.finishSending(run, 1, ended, {})); // ended already
    const auto again = ledger.beginSending(run, 1);
    QCOMPARE(again.has_value(), sendAgain);
    if (!again)
        QVERIFY(again.error().kind == ErrorKind::Bug);
    else
        QCOMPARE(*again, 2);
    VERIFY_OK(ledger.beginSending(run, 2));
    QVERIFY(!ledger.beginSending(run, 2)); // on its way
    QVERIFY(!ledger.finishSending(run, 2, {UnitState::Planned, 0, {}, {}, 0}, {}));
    QVERIFY(!ledger.finishSending(run, 2, {UnitState::Split, 0, {}, {}, 0}, {}));
    QVERIFY(!ledger.beginSending(run, 3)); // does not exist
    VERIFY_OK(ledger.endRun(run, [](const OutcomeCounts&) { return 0; }, {}));
    QVERIFY(!ledger.beginSending(run, 2)); // the run is over
}

void LedgerTest::aVerdictWinsOverTheUnit()
{
    const RunId run = m_with->mustPlan(1, 4);
    VERIFY_OK(m_with->send(run, 1, UnitState::Accepted,
                           {{4, OutcomeState::Unknown, {}, "no word"},
                            {2, OutcomeState::Rejected, "email", "not an address"},
                            {3, OutcomeState::Confirmed, {}, {}},
                            {9, OutcomeState::Rejected, {}, "no such row"}}));
    QVERIFY(m_with->row(run, 1) == OutcomeState::Accepted);
    QVERIFY(m_with->row(run, 2) == OutcomeState::Rejected);
    QVERIFY(m_with->row(run, 3) == OutcomeState::Confirmed);
    QVERIFY(m_with->row(run, 4) == OutcomeState::Unknown);
    const std::array<bool, 4> taken{true, false, true, false};
    for (std::uint64_t row = 1; row <= 4; ++row) {
        const auto content = m_with->ledger->accepted("acme", "personnel", "k1", keyOf(row));
        VERIFY_OK(content);
        QCOMPARE(content->has_value(), taken.at(row - 1));
    }
    const auto counts = m_with->ledger->endRun(run, [](const OutcomeCounts&) { return 0; }, {});
    VERIFY_OK(counts);
    QCOMPARE(counts->sum(), 4U);
}

void LedgerTest::severalVerdictsOnOneRowAreJoined()
{
    const RunId run = m_with->mustPlan(1, 2);
    VERIFY_OK(m_with->send(run, 1, UnitState::Accepted,
                           {{1, OutcomeState::Rejected, "email", "bad"},
                            {2, OutcomeState::Rejected, {}, "late"},
                            {1, OutcomeState::Accepted, "title", "long"}}));
    const auto reader = LedgerReader::open(m_with->directory);
    VERIFY_OK(reader);
    const auto rows = (*reader)->rows(run, {});
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), 2U);
    QCOMPARE(rows->at(0).state, OutcomeState::Rejected);
    QCOMPARE(rows->at(0).field, std::string("email"));
    QCOMPARE(rows->at(0).message, std::string("bad; long"));
    QCOMPARE(rows->at(1).message, std::string("late"));
}

static UnitPlan part(int number, std::uint64_t rows)
{
    UnitPlan plan;
    plan.number = number;
    plan.rows = rows;
    return plan;
}

void LedgerTest::aRefusedUnitIsSplit()
{
    auto& ledger = *m_with->ledger;
    const RunId run = m_with->mustPlan(2, 5);
    VERIFY_OK(
        m_with->send(run, 1, UnitState::Rejected, {{1, OutcomeState::Rejected, {}, "all bad"}}));
    VERIFY_OK(ledger.splitUnit(run, 1, {part(3, 2), part(4, 3)}));
    QCOMPARE(m_with->unit(run, 1)->state, UnitState::Split);
    QVERIFY(m_with->row(run, 1) == OutcomeState::NotSent); // its old verdict went with the old unit
    QVERIFY(!ledger.beginSending(run, 1));
    VERIFY_OK(m_with->send(run, 3, UnitState::Accepted));
    VERIFY_OK(
        m_with->send(run, 4, UnitState::Accepted, {{1, OutcomeState::Rejected, {}, "this one"}}));
    VERIFY_OK(m_with->send(run, 2, UnitState::Accepted));
    QVERIFY(m_with->row(run, 2) == OutcomeState::Accepted);
    QVERIFY(m_with->row(run, 3) == OutcomeState::Rejected); // position 1 of part 4
    QVERIFY(m_with->row(run, 4) == OutcomeState::Accepted);
    const auto counts = ledger.endRun(run, [](const OutcomeCounts&) { return 10; }, {});
    VERIFY_OK(counts);
    QCOMPARE((*counts)[OutcomeState::Accepted], 9U);
    QCOMPARE((*counts)[OutcomeState::Rejected], 1U);
}

void LedgerTest::badSplits_data()
{
    QTest::addColumn<UnitState>("state");
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<int>("firstNumber");
    QTest::newRow("a row too few") << UnitState::Rejected << QList<int>{2, 1} << 2;
    QTest::newRow("a row too many") << UnitState::Rejected << QList<int>{2, 3} << 2;
    QTest::newRow("a number in use") << UnitState::Rejected << QList<int>{2, 2} << 1;
    QTest::newRow("accepted") << UnitState::Accepted << QList<int>{2, 2} << 2;
    QTest::newRow("unknown") << UnitState::Unknown << QList<int>{2, 2} << 2;
}

void LedgerTest::badSplits()
{
    QFETCH(const UnitState, state);
    QFETCH(const QList<int>, rows);
    QFETCH(const int, firstNumber);
    const RunId run = m_with->mustPlan(1, 4);
    VERIFY_OK(m_with->send(run, 1, state));
    std::vector<UnitPlan> parts;
    parts.reserve(static_cast<std::size_t>(rows.size()));
    for (int i = 0; i < rows.size(); ++i)
        parts.push_back(part(firstNumber + i, static_cast<std::uint64_t>(rows[i])));
    const auto split = m_with->ledger->splitUnit(run, 1, parts);
    QVERIFY(!split);
    QCOMPARE(m_with->unit(run, 1)->state, state); // nothing was changed
    QVERIFY(!m_with->unit(run, 2));
    QVERIFY(m_with->row(run, 1) == outcomeOf(state));
}

void LedgerTest::keysInStates()
{
    auto& ledger = *m_with->ledger;
    const auto run = m_with->begin();
    VERIFY_OK(run);
    VERIFY_OK(m_with->addUnit(*run, 1, 1, 3));
    VERIFY_OK(m_with->addUnit(*run, 2, 4, 2));
    VERIFY_OK(m_with->addLoose(*run, 6, OutcomeState::Held));
    VERIFY_OK(ledger.commitPlan(*run, 6, {}));
    VERIFY_OK(m_with->send(*run, 1, UnitState::Accepted, {{3, OutcomeState::Rejected, {}, {}}}));
    const auto keys =
        ledger.keysInStates(*run, {OutcomeState::Rejected, OutcomeState::NotSent}, "k1");
    VERIFY_OK(keys);
    std::vector<Digest128> expected{keyOf(3), keyOf(4), keyOf(5)};
    std::sort(expected.begin(), expected.end());
    QVERIFY(*keys == expected);
    QVERIFY(ledger.keysInStates(*run, {OutcomeState::Held}, "k1").value()
            == std::vector<Digest128>{keyOf(6)});
    QVERIFY(ledger.keysInStates(*run, {}, "k1").value().empty());
    // The hashes of another key would match nobody, and that would look like nothing to do.
    const auto other = ledger.keysInStates(*run, {OutcomeState::Held}, "k2");
    QVERIFY(!other && other.error().kind == ErrorKind::Config);
}

void LedgerTest::aWrongPlanIsRefused_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("read");
    QTest::newRow("fewer rows than read") << QStringLiteral("none") << 4;
    QTest::newRow("more rows than read") << QStringLiteral("none") << 2;
    QTest::newRow("a row twice") << QStringLiteral("row twice") << 3;
    QTest::newRow("a unit with a row too many") << QStringLiteral("unit too big") << 3;
    QTest::newRow("a row of no unit") << QStringLiteral("no unit") << 4;
    QTest::newRow("a place taken twice") << QStringLiteral("place twice") << 4;
}

void LedgerTest::aWrongPlanIsRefused()
{
    QFETCH(const QString, fault);
    QFETCH(const int, read);
    auto& ledger = *m_with->ledger;
    const auto run = m_with->begin();
    VERIFY_OK(run);
    VERIFY_OK(m_with->addUnit(*run, 1, 1, 3));
    PlannedRow row;
    row.ref = {4, 5};
    row.position = 1;
    if (fault == QLatin1String("row twice"))
        VERIFY_OK(m_with->addLoose(*run, 2, OutcomeState::Held));
    if (fault == QLatin1String("unit too big"))
        VERIFY_OK(ledger.addUnit(*run, part(2, 1)));
    row.unit = fault == QLatin1String("no unit") ? 9 : 1;
    if (fault == QLatin1String("no unit") || fault == QLatin1String("place twice"))
        VERIFY_OK(ledger.addRow(*run, row));
    const auto committed = ledger.commitPlan(*run, static_cast<std::uint64_t>(read), {});
    QVERIFY(!committed);
    QVERIFY(committed.error().kind == ErrorKind::Bug);
    QVERIFY(!ledger.beginSending(*run, 1)); // nothing is sent of a plan that is not kept
}

void LedgerTest::aBrokenOffPlanIsClosed()
{
    auto& ledger = *m_with->ledger;
    const auto run = m_with->begin();
    VERIFY_OK(run);
    VERIFY_OK(m_with->addUnit(*run, 1, 1, 3));
    VERIFY_OK(m_with->addLoose(*run, 4, OutcomeState::Held));
    const auto counts = ledger.endRun(
        *run, [](const OutcomeCounts&) { return 65; }, "the file broke off");
    VERIFY_OK(counts);
    QCOMPARE(counts->read, 4U);
    QCOMPARE((*counts)[OutcomeState::NotSent], 3U);
    QCOMPARE((*counts)[OutcomeState::Held], 1U);
}

void LedgerTest::oneRunAtATime()
{
    const RunId run = m_with->mustPlan(1, 1);
    QVERIFY(!m_with->begin());
    PlannedRow row;
    row.ref = {1, 2};
    QVERIFY(!m_with->ledger->addRow(run + 1, row));
    VERIFY_OK(m_with->ledger->endRun(run, [](const OutcomeCounts&) { return 0; }, {}));
    QVERIFY(!m_with->ledger->endRun(run, [](const OutcomeCounts&) { return 0; }, {}));
    VERIFY_OK(m_with->begin());
}

MUSTER_TEST(LedgerTest)
#include "LedgerTest.moc"
