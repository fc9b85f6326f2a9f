// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/Ledger.h"

#include "tests/core/history/LedgerFixture.h"
#include "tests/support/TestMain.h"

#include <algorithm>

using namespace muster;
using muster::test::contentOf;
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
    void theSnapshotMovesWithTheAcceptance();
    void snapshotsAreKeptApart();
    void rowsWithoutAKeyStayOutOfTheSnapshot();
    void aRefusedUnitIsSplit();
    void badSplits_data();
    void badSplits();
    void unknownIsSettled_data();
    void unknownIsSettled();
    void settlingNeverGoesBack();
    void onlyUnknownCanBeSettled();
    void supersededStaysUnknown();
    void keysInStates();
    void aWrongPlanIsRefused_data();
    void aWrongPlanIsRefused();
    void aBrokenOffPlanIsClosed();
    void oneRunAtATime();

private:
    RunId mustPlan(int units, std::uint64_t rows, unsigned char version = 1);

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

RunId LedgerTest::mustPlan(int units, std::uint64_t rows, unsigned char version)
{
    const auto run = m_with->planned(units, rows, version);
    if (!run)
        qWarning("%s", test::describe(run.error()).c_str());
    return run ? *run : 0;
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
    const RunId run = mustPlan(1, 2);
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
    const RunId run = mustPlan(2, 1);
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
    const RunId run = mustPlan(1, 4);
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
    const RunId run = mustPlan(1, 2);
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

void LedgerTest::theSnapshotMovesWithTheAcceptance()
{
    auto& ledger = *m_with->ledger;
    const RunId first = mustPlan(2, 3, 1);
    VERIFY_OK(m_with->send(first, 1, UnitState::Accepted));
    QCOMPARE(ledger.acceptedCount("acme", "personnel").value(), 3U);
    VERIFY_OK(m_with->send(first, 2, UnitState::Accepted));
    VERIFY_OK(ledger.endRun(first, [](const OutcomeCounts&) { return 0; }, {}));
    QCOMPARE(ledger.acceptedCount("acme", "personnel").value(), 6U);
    const RunId second = mustPlan(2, 3, 2);
    VERIFY_OK(m_with->send(second, 2, UnitState::Accepted));
    VERIFY_OK(ledger.endRun(second, [](const OutcomeCounts&) { return 0; }, {}));
    QCOMPARE(ledger.acceptedCount("acme", "personnel").value(), 6U);
    for (std::uint64_t row = 1; row <= 6; ++row) {
        const auto content = ledger.accepted("acme", "personnel", "k1", keyOf(row));
        VERIFY_OK(content);
        QVERIFY(*content == contentOf(row, row <= 3 ? 1 : 2));
    }
}

void LedgerTest::snapshotsAreKeptApart()
{
    auto& ledger = *m_with->ledger;
    const RunId run = mustPlan(1, 1);
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

void LedgerTest::rowsWithoutAKeyStayOutOfTheSnapshot()
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
    const RunId run = mustPlan(2, 5);
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
    const RunId run = mustPlan(1, 4);
    VERIFY_OK(m_with->send(run, 1, state));
    std::vector<UnitPlan> parts;
    for (int i = 0; i < rows.size(); ++i)
        parts.push_back(part(firstNumber + i, static_cast<std::uint64_t>(rows[i])));
    const auto split = m_with->ledger->splitUnit(run, 1, parts);
    QVERIFY(!split);
    QCOMPARE(m_with->unit(run, 1)->state, state); // nothing was changed
    QVERIFY(!m_with->unit(run, 2));
    QVERIFY(m_with->row(run, 1) == outcomeOf(state));
}

void LedgerTest::unknownIsSettled_data()
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

void LedgerTest::unknownIsSettled()
{
    QFETCH(const UnitState, as);
    QFETCH(const OutcomeState, reads);
    QFETCH(const bool, runIsOver);
    auto& ledger = *m_with->ledger;
    const RunId run = mustPlan(1, 3);
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

void LedgerTest::settlingNeverGoesBack()
{
    auto& ledger = *m_with->ledger;
    const RunId old = mustPlan(1, 2, 1);
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

void LedgerTest::onlyUnknownCanBeSettled()
{
    auto& ledger = *m_with->ledger;
    const RunId run = mustPlan(2, 1);
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

void LedgerTest::supersededStaysUnknown()
{
    auto& ledger = *m_with->ledger;
    const RunId run = mustPlan(1, 2);
    VERIFY_OK(m_with->send(run, 1, UnitState::Unknown));
    VERIFY_OK(ledger.endRun(run, [](const OutcomeCounts&) { return 11; }, {}));
    const RunId later = mustPlan(1, 2);
    VERIFY_OK(ledger.supersede(run, 1, later));
    QVERIFY(ledger.unsettled("acme").value().empty());
    QCOMPARE(m_with->unit(run, 1)->state, UnitState::Unknown);
    QCOMPARE(m_with->summary(run)->counts[OutcomeState::Unknown], 2U);
    QVERIFY(ledger.supersede(run, 1, later).error().kind == ErrorKind::Usage);
    QVERIFY(ledger.settle(run, 1, UnitState::Confirmed, {}).error().kind == ErrorKind::Usage);
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
    const auto keys = ledger.keysInStates(*run, {OutcomeState::Rejected, OutcomeState::NotSent});
    VERIFY_OK(keys);
    std::vector<Digest128> expected{keyOf(3), keyOf(4), keyOf(5)};
    std::sort(expected.begin(), expected.end());
    QVERIFY(*keys == expected);
    QVERIFY(ledger.keysInStates(*run, {OutcomeState::Held}).value()
            == std::vector<Digest128>{keyOf(6)});
    QVERIFY(ledger.keysInStates(*run, {}).value().empty());
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
    const RunId run = mustPlan(1, 1);
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
