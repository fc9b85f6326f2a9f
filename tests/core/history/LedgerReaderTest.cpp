// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/LedgerReader.h"

#include "tests/core/history/LedgerFixture.h"
#include "tests/support/TestMain.h"

#include <QStringList>

using namespace muster;
using muster::test::keyOf;
using muster::test::LedgerFixture;

Q_DECLARE_METATYPE(muster::RowFilter)
Q_DECLARE_METATYPE(muster::RunFilter)

/// One ledger for all functions: run 1 ended a day before run 2, run 3 is still open.
class LedgerReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rows_data();
    void rows();
    void runs_data();
    void runs();
    void pagesMeet();
    void numbersAreTheRows_data();
    void numbersAreTheRows();
    void namesAndLastRow();
    void attempts();
    void tellsAChange();
    void aPersonsTimeline();
    void anOpenRun();
    void whatIsNotThere();
    void readsWithoutAWriter();

private:
    LedgerFixture m_with;
    std::unique_ptr<LedgerReader> m_reader;
};

void LedgerReaderTest::initTestCase()
{
    VERIFY_OK(m_with.reopen());
    auto& ledger = *m_with.ledger;
    const auto first = m_with.begin("acme");
    VERIFY_OK(first);
    VERIFY_OK(m_with.addUnit(*first, 1, 1, 3));
    VERIFY_OK(m_with.addUnit(*first, 2, 4, 3));
    VERIFY_OK(m_with.addLoose(*first, 7, OutcomeState::Held));
    VERIFY_OK(m_with.addLoose(*first, 8, OutcomeState::Unchanged));
    VERIFY_OK(ledger.commitPlan(*first, 8, "d1"));
    VERIFY_OK(m_with.send(*first, 1, UnitState::Accepted,
                          {{2, OutcomeState::Rejected, "email", "100% Wrong_one"}}));
    VERIFY_OK(m_with.send(*first, 2, UnitState::Unknown));
    VERIFY_OK(ledger.endRun(
        *first, [](const OutcomeCounts&) { return 11; }, "no answer"));
    m_with.clock.wall += std::chrono::hours(24);
    const auto second = m_with.begin("other");
    VERIFY_OK(second);
    VERIFY_OK(m_with.addUnit(*second, 1, 1, 2, 2));
    VERIFY_OK(ledger.commitPlan(*second, 2, "d2"));
    VERIFY_OK(m_with.send(*second, 1, UnitState::Accepted));
    VERIFY_OK(ledger.endRun(*second, [](const OutcomeCounts&) { return 0; }, {}));
    const auto third = m_with.begin("acme");
    VERIFY_OK(third);
    VERIFY_OK(m_with.addUnit(*third, 1, 1, 2));
    VERIFY_OK(m_with.addLoose(*third, 3, OutcomeState::Held));
    VERIFY_OK(ledger.commitPlan(*third, 3, "d3"));
    VERIFY_OK(ledger.beginSending(*third, 1));
    auto reader = LedgerReader::open(m_with.directory);
    VERIFY_OK(reader);
    m_reader = std::move(*reader);
}

void LedgerReaderTest::rows_data()
{
    QTest::addColumn<RowFilter>("filter");
    QTest::addColumn<QList<int>>("found");
    const auto state = [](OutcomeState wanted) { return RowFilter{wanted, {}, 0, 100}; };
    const auto text = [](const char* wanted) { return RowFilter{{}, wanted, 0, 100}; };
    QTest::newRow("all") << RowFilter() << QList<int>{1, 2, 3, 4, 5, 6, 7, 8};
    QTest::newRow("accepted") << state(OutcomeState::Accepted) << QList<int>{1, 3};
    QTest::newRow("rejected") << state(OutcomeState::Rejected) << QList<int>{2};
    QTest::newRow("unknown") << state(OutcomeState::Unknown) << QList<int>{4, 5, 6};
    QTest::newRow("held") << state(OutcomeState::Held) << QList<int>{7};
    QTest::newRow("unchanged") << state(OutcomeState::Unchanged) << QList<int>{8};
    QTest::newRow("not sent") << state(OutcomeState::NotSent) << QList<int>();
    QTest::newRow("confirmed") << state(OutcomeState::Confirmed) << QList<int>();
    QTest::newRow("masked key") << text("a•••4") << QList<int>{4};
    QTest::newRow("issue code") << text("REQUIRED") << QList<int>{7, 8};
    QTest::newRow("message") << text("wrong") << QList<int>{2};
    QTest::newRow("a percent sign is one") << text("0% w") << QList<int>{2};
    QTest::newRow("an underscore is one") << text("t_e") << QList<int>();
    QTest::newRow("a quote") << text("it's") << QList<int>();
    QTest::newRow("both") << RowFilter{OutcomeState::Held, "required", 0, 100} << QList<int>{7};
    QTest::newRow("page") << RowFilter{{}, {}, 3, 2} << QList<int>{4, 5};
    QTest::newRow("up to") << RowFilter{{}, {}, 3, 100, 6} << QList<int>{4, 5, 6};
    QTest::newRow("unknown up to")
        << RowFilter{OutcomeState::Unknown, {}, 0, 100, 4} << QList<int>{4};
    QTest::newRow("upper case") << text("A•••4") << QList<int>{4};
    QTest::newRow("page of a state") << RowFilter{OutcomeState::Unknown, {}, 4, 1} << QList<int>{5};
}

void LedgerReaderTest::rows()
{
    QFETCH(const RowFilter, filter);
    QFETCH(const QList<int>, found);
    const auto rows = m_reader->rows(1, filter);
    VERIFY_OK(rows);
    QList<int> numbers;
    for (const auto& row : *rows)
        numbers << static_cast<int>(row.ref.row);
    QCOMPARE(numbers, found);
}

void LedgerReaderTest::runs_data()
{
    QTest::addColumn<RunFilter>("filter");
    QTest::addColumn<QList<int>>("found");
    const auto with = [](auto change) {
        RunFilter filter;
        change(filter);
        return filter;
    };
    const QList<int> all{3, 2, 1};
    QTest::newRow("all") << RunFilter() << all;
    QTest::newRow("feed") << with([](auto& f) { f.feed = "people"; }) << all;
    QTest::newRow("no such feed") << with([](auto& f) { f.feed = "peopl"; }) << QList<int>();
    QTest::newRow("limit") << with([](auto& f) { f.limit = 2; }) << QList<int>{3, 2};
    QTest::newRow("next page") << with([](auto& f) { f.before = 2; }) << QList<int>{1};
    QTest::newRow("search connection")
        << with([](auto& f) { f.search = "OTHER"; }) << QList<int>{2};
    QTest::newRow("search note") << with([](auto& f) { f.search = "no answer"; }) << QList<int>{1};
    QTest::newRow("search and page") << with([](auto& f) {
        f.search = "people.csv";
        f.before = 3;
        f.limit = 1;
    }) << QList<int>{2};
    QTest::newRow("rejected") << with([](auto& f) { f.state = OutcomeState::Rejected; })
                              << QList<int>{1};
    QTest::newRow("unknown, one of them open")
        << with([](auto& f) { f.state = OutcomeState::Unknown; }) << QList<int>{3, 1};
    QTest::newRow("since a date") << with([](auto& f) { f.since = "2026-11-19"; })
                                  << QList<int>{3, 2};
    QTest::newRow("since a moment")
        << with([](auto& f) { f.since = "2026-11-19T11:06:40Z"; }) << QList<int>{3, 2};
    QTest::newRow("since a moment elsewhere")
        << with([](auto& f) { f.since = "2026-11-19T10:06:41-01:00"; }) << QList<int>();
    QTest::newRow("until a date") << with([](auto& f) { f.until = "2026-11-19"; }) << QList<int>{1};
    QTest::newRow("until the moment itself is outside")
        << with([](auto& f) { f.until = "2026-11-19T11:06:40Z"; }) << QList<int>{1};
    QTest::newRow("between") << with([](auto& f) {
        f.since = "2026-11-19";
        f.until = "2026-11-20";
    }) << QList<int>{3, 2};
    QTest::newRow("of a connection") << with([](auto& f) {
        f.connections = {"other", "none"};
    }) << QList<int>{2};
    QTest::newRow("of no such connection") << with([](auto& f) {
        f.connections = {"other", "it's"};
        f.otherConnections = true;
    }) << QList<int>{3, 1};
    QTest::newRow("no connections named")
        << with([](auto& f) { f.otherConnections = true; }) << all;
}

void LedgerReaderTest::runs()
{
    QFETCH(const RunFilter, filter);
    QFETCH(const QList<int>, found);
    QCOMPARE(rfc3339(m_with.clock.wall), std::string("2026-11-19T11:06:40.000Z"));
    const auto runs = m_reader->runs(filter);
    VERIFY_OK(runs);
    QList<int> numbers;
    for (const auto& run : *runs)
        numbers << static_cast<int>(run.id);
    QCOMPARE(numbers, found);
}

void LedgerReaderTest::pagesMeet()
{
    RowFilter filter;
    filter.limit = 3;
    QList<int> numbers;
    for (;;) {
        const auto rows = m_reader->rows(1, filter);
        VERIFY_OK(rows);
        if (rows->empty())
            break;
        for (const auto& row : *rows)
            numbers << static_cast<int>(row.ref.row);
        filter.after = rows->back().ref.row;
    }
    QCOMPARE(numbers, (QList<int>{1, 2, 3, 4, 5, 6, 7, 8}));
}

void LedgerReaderTest::numbersAreTheRows_data()
{
    rows_data();
}

void LedgerReaderTest::numbersAreTheRows()
{
    QFETCH(const RowFilter, filter);
    QFETCH(const QList<int>, found);
    const auto numbers = m_reader->rowNumbers(1, filter);
    VERIFY_OK(numbers);
    QCOMPARE(QList<int>(numbers->begin(), numbers->end()), found);
}

void LedgerReaderTest::namesAndLastRow()
{
    const auto names = m_reader->names();
    VERIFY_OK(names);
    QCOMPARE(names->feeds, std::vector<std::string>{"people"});
    QCOMPARE(names->connections, (std::vector<std::string>{"acme", "other"}));
    QCOMPARE(m_reader->lastRow(1).value_or(0), 8U);
    QCOMPARE(m_reader->lastRow(99).value_or(1), 0U);
}

void LedgerReaderTest::attempts()
{
    const auto attempts = m_reader->attempts(1);
    VERIFY_OK(attempts);
    QCOMPARE(attempts->size(), 2U);
    QCOMPARE(attempts->at(1).unit, 2);
    QCOMPARE(attempts->at(1).number, 1);
    QCOMPARE(attempts->at(1).state, UnitState::Unknown);
    QCOMPARE(attempts->at(1).httpStatus, 200);
    QCOMPARE(attempts->at(1).bytesSent, 100U);
    QVERIFY(!attempts->at(1).endedAt.empty());
    const auto open = m_reader->attempts(3);
    VERIFY_OK(open);
    QVERIFY(open->at(0).endedAt.empty());
    QCOMPARE(open->at(0).state, UnitState::Sending);
}

void LedgerReaderTest::tellsAChange()
{
    const auto before = m_reader->version();
    VERIFY_OK(before);
    QCOMPARE(m_reader->version().value_or(-1), *before);
    VERIFY_OK(m_with.ledger->supersede(1, 2, 2));
    QVERIFY(m_reader->version().value_or(*before) != *before);
    const auto units = m_reader->units(1);
    VERIFY_OK(units);
    QCOMPARE(units->at(1).supersededBy, 2);
    QVERIFY(units->at(1).settled);
    QVERIFY(!units->at(1).settledAt.empty());
}

void LedgerReaderTest::aPersonsTimeline()
{
    const auto rows = m_reader->person({keyOf(2), keyOf(999)}, 10);
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), 3U);
    QCOMPARE(rows->at(0).run, 3);
    QCOMPARE(rows->at(0).state, OutcomeState::Unknown);
    QCOMPARE(rows->at(1).state, OutcomeState::Accepted);
    QCOMPARE(rows->at(2).state, OutcomeState::Rejected);
    QCOMPARE(rows->at(2).message, std::string("100% Wrong_one"));
    QCOMPARE(m_reader->person({keyOf(2)}, 1)->size(), 1U);
    QVERIFY(m_reader->person({}, 10)->empty());
}

void LedgerReaderTest::anOpenRun()
{
    const auto run = m_reader->run(3);
    VERIFY_OK(run);
    QVERIFY(run->endedAt.empty());
    QVERIFY(!run->interrupted);
    QCOMPARE(run->counts.read, 3U);
    QCOMPARE(run->counts[OutcomeState::Unknown], 2U);
    QCOMPARE(run->counts[OutcomeState::Held], 1U);
    QCOMPARE(run->start.connection, std::string("acme"));
    QCOMPARE(run->start.trigger, std::string("command"));
    QCOMPARE(run->start.person, std::string("ada on hr-desk"));
    QCOMPARE(run->sourceDigest, std::string("d3"));
}

void LedgerReaderTest::whatIsNotThere()
{
    QVERIFY(m_reader->run(9).error().kind == ErrorKind::NoInput);
    QVERIFY(m_reader->units(9).error().kind == ErrorKind::NoInput);
    QVERIFY(m_reader->rows(9, {}).error().kind == ErrorKind::NoInput);
    RunFilter filter;
    filter.since = "last week";
    QVERIFY(m_reader->runs(filter).error().kind == ErrorKind::Usage);
    filter = {};
    filter.until = "soon";
    QVERIFY(m_reader->runs(filter).error().what.find("soon") != std::string::npos);
    QTemporaryDir empty;
    QVERIFY(LedgerReader::open(empty.path().toStdString()).error().kind == ErrorKind::NoInput);
    const auto nowhere = empty.filePath(QStringLiteral("none")).toStdString();
    QVERIFY(LedgerReader::open(nowhere).error().kind == ErrorKind::NoInput);
}

void LedgerReaderTest::readsWithoutAWriter()
{
    m_reader.reset();
    m_with.ledger.reset();
    const auto reader = LedgerReader::open(m_with.directory);
    VERIFY_OK(reader);
    QCOMPARE((*reader)->runs({})->size(), 3U);
    QVERIFY((*reader)->run(3)->interrupted); // its writer is gone now
    const auto units = (*reader)->units(3);
    VERIFY_OK(units);
    QCOMPARE(units->front().state, UnitState::Unknown);
    QVERIFY(!units->front().settled);
}

MUSTER_TEST(LedgerReaderTest)
#include "LedgerReaderTest.moc"
