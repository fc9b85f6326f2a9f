// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/ScheduleBook.h"
#include "tests/core/history/LedgerFixture.h"
#include "tests/support/TestMain.h"

using namespace muster;
using namespace muster::test;

/// Which runs count as having sent a file, whoever began them.
class ScheduleBookSentTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheServiceTook_data();
    void whatTheServiceTook();
    void afterAnotherFile();
    void ofAKilledProgramToo();
    void onlyOfItsWay();
};

/// One run of one unit with three rows, to its end.
static RunId sent(const LedgerFixture& f, const std::string& digest, UnitState end,
                  const std::string& selection = {}, const std::string& connection = "acme")
{
    RunStart start;
    start.feed = "people";
    start.connection = connection;
    start.service = "threatswitch";
    start.object = "personnel";
    start.mode = "delta";
    start.trigger = "command";
    start.selection = selection;
    const auto run = f.ledger->beginRun(start);
    const bool isPlanned = run && f.addUnit(*run, 1, 1, 3) && f.ledger->commitPlan(*run, 3, digest);
    if (!isPlanned || !f.send(*run, 1, end))
        return 0;
    const int code = end == UnitState::Unknown ? 11 : end == UnitState::Rejected ? 10 : 0;
    return f.ledger->endRun(*run, [code](const OutcomeCounts&) { return code; }, {}) ? *run : 0;
}

static std::unique_ptr<ScheduleBook> book(const LedgerFixture& f)
{
    return std::move(*ScheduleBook::open(f.directory, ScheduleBook::Use::Write));
}

static const FeedRoute route{"people", "acme"};

void ScheduleBookSentTest::whatTheServiceTook_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("selection");
    QTest::addColumn<bool>("isSent");
    const auto row = [](const char* name, UnitState end, const char* selection, bool isSent) {
        QTest::newRow(name) << static_cast<int>(end) << QString::fromLatin1(selection) << isSent;
    };
    row("accepted", UnitState::Accepted, "", true);
    row("nobody knows", UnitState::Unknown, "", true);
    row("all of it rejected", UnitState::Rejected, "", false);
    row("a few rows of it", UnitState::Accepted, "rows", false);
    row("all but a few rows", UnitState::Accepted, "except", true);
}

void ScheduleBookSentTest::whatTheServiceTook()
{
    QFETCH(int, end);
    QFETCH(QString, selection);
    QFETCH(bool, isSent);
    LedgerFixture f;
    VERIFY_OK(f.reopen());
    const RunId run = sent(f, "monday", static_cast<UnitState>(end), selection.toStdString());
    QVERIFY(run > 0);
    const auto found = book(f)->sentFile(route, "monday");
    VERIFY_OK(found);
    QCOMPARE(found->has_value(), isSent);
    if (isSent)
        QCOMPARE((*found)->run, run);
}

void ScheduleBookSentTest::afterAnotherFile()
{
    LedgerFixture f;
    VERIFY_OK(f.reopen());
    const RunId monday = sent(f, "monday", UnitState::Accepted);
    Occasion held;
    held.feed = "people";
    held.digest = "held";
    held.run = monday;
    QCOMPARE(*book(f)->sentInPlace(route, held), RunId(0));
    QVERIFY(sent(f, "refused", UnitState::Rejected) > 0);
    QCOMPARE(*book(f)->sentInPlace(route, held), RunId(0));
    const RunId part = sent(f, "newer", UnitState::Accepted, "rows");
    QCOMPARE(*book(f)->sentInPlace(route, held), part);
    QCOMPARE((*book(f)->sentFile(route, "monday"))->later, part);
    // By hand, even if it was a part of the file.
    QCOMPARE(*book(f)->sentByHand(route, "older", {}), part);
}

void ScheduleBookSentTest::ofAKilledProgramToo()
{
    LedgerFixture f;
    VERIFY_OK(f.reopen());
    f.ledger.reset();
    const bool done = inKilledChild([&f] {
        auto ledger = Ledger::open(f.directory, f.clock);
        if (!ledger)
            return false;
        f.ledger = std::move(*ledger);
        const auto run = f.planned(1, 3);
        return run && f.ledger->beginSending(*run, 1);
    });
    QVERIFY(done);
    Occasion held;
    held.feed = "people";
    held.digest = "held";
    QVERIFY(*book(f)->sentInPlace(route, held) > 0); // before anybody tidied up
    VERIFY_OK(f.reopen());
    QVERIFY(*book(f)->sentInPlace(route, held) > 0);
}

void ScheduleBookSentTest::onlyOfItsWay()
{
    LedgerFixture f;
    VERIFY_OK(f.reopen());
    QVERIFY(sent(f, "monday", UnitState::Accepted, {}, "practice") > 0);
    QVERIFY(!book(f)->sentFile(route, "monday")->has_value());
    QVERIFY(book(f)->sentFile({"people", "practice"}, "monday")->has_value());
    QVERIFY(book(f)->sentFile({"people", {}}, "monday")->has_value());
    QCOMPARE(*book(f)->sentByHand(route, "older", {}), RunId(0));
}

MUSTER_TEST(ScheduleBookSentTest)
#include "ScheduleBookSentTest.moc"
