// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/schedule/RunDueFixture.h"

using namespace muster;
using namespace muster::test;
using enum OccasionState;

/// What is done at each look, one story a test.
class RunDueTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDueTimeOnce();
    void nothingBeforeItsBeginning();
    void aLateFileIsWaitedFor();
    void noFileInTimeIsMissed();
    void afterSleepOnlyTheLastRuns();
    void missedAndAsked();
    void missedAndSkipped();
    void outOfItsWindow();
    void theSameFileIsNotSentTwice();
    void theSameExportAgainEndsTheDay();
    void aFileSentByHandIsNotSentAgain();
    void busyIsTriedAgain();
    void lockedWaitsForTheKeychain();
    void failedIsNotTriedAgainUntilTheNextTime();
    void unknownIsNeverSentAgain();
    void heldWaitsForAPerson();
    void heldIsReplacedByANewerFile();
    void releaseThatIsRefusedStaysHeld();
};

void RunDueTest::everyDueTimeOnce()
{
    RunDueFixture f("weekdays 06:30");
    QCOMPARE(f.look(at("2026-11-20 12:00")), std::nullopt); // a Friday
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    QCOMPARE(f.look(at("2026-11-23 06:29")), std::nullopt);
    QCOMPARE(f.look(at("2026-11-23 06:30")), Sent);
    QCOMPARE(f.pushes.size(), 1U);
    QCOMPARE(f.pushes[0].order.file, std::string("/exports/people.csv"));
    QCOMPARE(f.pushes[0].order.digest, std::string("sha-monday"));
    for (const char* const later : {"2026-11-23 06:31", "2026-11-23 12:00", "2026-11-24 06:29"})
        QCOMPARE(f.look(at(later)), std::nullopt);
    f.folder.put("people.csv", "tuesday", at("2026-11-24 06:00"));
    QCOMPARE(f.look(at("2026-11-24 06:35")), Sent);
    QCOMPARE(f.pushes.size(), 2U);
}

void RunDueTest::nothingBeforeItsBeginning()
{
    RunDueFixture f("weekdays 06:30");
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    // First looked at after the due time: that one was none of its.
    QCOMPARE(f.look(at("2026-11-23 06:40")), std::nullopt);
    QCOMPARE(f.look(at("2026-11-23 09:00")), std::nullopt);
    QVERIFY(f.pushes.empty());
}

void RunDueTest::aLateFileIsWaitedFor()
{
    RunDueFixture f("weekdays after 06:30 when a new file is there");
    f.look(at("2026-11-22 12:00"));
    QCOMPARE(f.look(at("2026-11-23 06:30")), Waiting);
    QVERIFY(f.last.message.find("*.csv") != std::string::npos);
    QCOMPARE(f.look(at("2026-11-23 14:00")), Waiting);
    f.folder.put("people.csv", "late", at("2026-11-23 17:59"));
    QCOMPARE(f.look(at("2026-11-23 18:00")), Sent);
    f.folder.put("people.csv", "second that day", at("2026-11-23 19:00"));
    QCOMPARE(f.look(at("2026-11-23 19:30")), std::nullopt);
    QCOMPARE(f.pushes.size(), 1U);
}

void RunDueTest::noFileInTimeIsMissed()
{
    RunDueFixture f("weekdays after 06:30 when a new file is there");
    f.look(at("2026-11-22 12:00"));
    QCOMPARE(f.look(at("2026-11-23 06:30")), Waiting);
    QCOMPARE(f.look(at("2026-11-24 00:00")), Missed);
    QCOMPARE(f.look(at("2026-11-24 00:05")), std::nullopt);
    QCOMPARE(f.look(at("2026-11-24 06:30")), Waiting);
    f.look(at("2026-11-25 06:30")); // the next one ends the one before, whatever the time
    QCOMPARE((*f.book->at("people", at("2026-11-24 06:30")))->state, Missed);
    QVERIFY(f.pushes.empty());
}

void RunDueTest::afterSleepOnlyTheLastRuns()
{
    RunDueFixture f("every 4 hours");
    f.look(at("2026-11-20 11:00"));
    f.folder.put("people.csv", "weekend", at("2026-11-22 19:00"));
    QCOMPARE(f.look(at("2026-11-23 07:10")), Sent); // since 04:00 is within the window
    QCOMPARE(f.pushes.size(), 1U);
    QCOMPARE(f.look(at("2026-11-23 07:15")), std::nullopt);
    QVERIFY(f.last.feed.empty());
}

void RunDueTest::missedAndAsked()
{
    RunDueFixture f("weekdays 06:30");
    f.schedule.missed = MissedRun::Ask;
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    QCOMPARE(f.look(at("2026-11-23 08:00")), Asking);
    QCOMPARE(f.look(at("2026-11-23 08:05")), std::nullopt);
    QVERIFY(f.pushes.empty());
    f.clock.time = at("2026-11-23 09:00");
    const auto ran = f.engine().runNow(false);
    VERIFY_OK(ran);
    QCOMPARE(ran->state, Sent);
    QCOMPARE(ran->due, at("2026-11-23 06:30"));
    QCOMPARE(f.look(at("2026-11-23 09:05")), std::nullopt);
    QCOMPARE(f.pushes.size(), 1U);
    // Nobody answers on Tuesday.
    f.folder.put("people.csv", "tuesday", at("2026-11-24 06:00"));
    QCOMPARE(f.look(at("2026-11-24 08:00")), Asking);
    QCOMPARE(f.look(at("2026-11-24 18:30")), Missed);
    QCOMPARE(f.pushes.size(), 1U);
}

void RunDueTest::missedAndSkipped()
{
    RunDueFixture f("weekdays 06:30");
    f.schedule.missed = MissedRun::Skip;
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    QCOMPARE(f.look(at("2026-11-23 06:41")), Missed);
    QCOMPARE(f.look(at("2026-11-24 06:39")), Sent); // noticed in time
    QCOMPARE(f.pushes.size(), 1U);
}

void RunDueTest::outOfItsWindow()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    QCOMPARE(f.look(at("2026-11-23 18:30")), Missed);
    QVERIFY(f.pushes.empty());
}

void RunDueTest::theSameFileIsNotSentTwice()
{
    RunDueFixture f("weekdays after 06:30 when a new file is there");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    QCOMPARE(f.look(at("2026-11-23 06:30")), Sent);
    QCOMPARE(f.look(at("2026-11-24 06:30")), Waiting);
    QVERIFY(f.last.message.find("run 1") != std::string::npos);
    f.folder.put("other.csv", "monday", at("2026-11-24 07:00")); // other name, same bytes
    QCOMPARE(f.look(at("2026-11-24 07:30")), Waiting);
    f.folder.put("new.csv", "tuesday", at("2026-11-24 08:00"));
    QCOMPARE(f.look(at("2026-11-24 08:30")), Sent);
    f.folder.files.erase("new.csv"); // yesterday's is the newest now
    QCOMPARE(f.look(at("2026-11-25 06:30")), Waiting);
    QCOMPARE(f.pushes.size(), 2U);
}

void RunDueTest::theSameExportAgainEndsTheDay()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "same", at("2026-11-23 06:00"));
    QCOMPARE(f.look(at("2026-11-23 06:30")), Sent);
    f.folder.put("people.csv", "same", at("2026-11-24 06:00")); // exported anew, nothing changed
    QCOMPARE(f.look(at("2026-11-24 06:30")), Nothing);
    QCOMPARE(f.look(at("2026-11-25 06:30")), Waiting); // not exported at all
    QCOMPARE(f.pushes.size(), 1U);
}

void RunDueTest::aFileSentByHandIsNotSentAgain()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    f.sent["sha-monday"] = {7, 0};
    QCOMPARE(f.look(at("2026-11-23 06:30")), Waiting);
    QVERIFY(f.last.message.find("run 7") != std::string::npos);
    QVERIFY(f.pushes.empty());
    f.clock.time = at("2026-11-23 07:00");
    QCOMPARE(f.engine().runNow(false)->exitCode, 13);
    QVERIFY(f.pushes.empty());
    QCOMPARE(f.engine().runNow(true)->state, Sent);
    QCOMPARE(f.pushes.size(), 1U);
}

void RunDueTest::busyIsTriedAgain()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    f.answers = {{15, 0, "Another push is running.", {}},
                 {69, 0, "No connection.", {}},
                 {69, 0, "No connection.", {}}};
    QCOMPARE(f.look(at("2026-11-23 06:30")), Retrying);
    QCOMPARE(f.look(at("2026-11-23 06:31")), std::nullopt);
    QCOMPARE(f.look(at("2026-11-23 06:32")), Retrying); // a busy one after a minute
    QCOMPARE(f.look(at("2026-11-23 06:41")), std::nullopt); // out of reach: longer each time
    QCOMPARE(f.look(at("2026-11-23 06:43")), Retrying);
    QCOMPARE(f.look(at("2026-11-23 07:02")), std::nullopt);
    QCOMPARE(f.look(at("2026-11-23 07:03")), Sent);
    QCOMPARE(f.pushes.size(), 4U);
    // All day long: it ends with the window, and the file is taken the next day.
    f.folder.put("people.csv", "tuesday", at("2026-11-24 06:00"));
    f.answers.assign(100, {69, 0, "No connection.", {}});
    f.look(at("2026-11-24 06:30"));
    QCOMPARE(f.look(at("2026-11-24 18:30")), Failed);
    f.answers.clear();
    QCOMPARE(f.look(at("2026-11-25 06:30")), Sent);
    QCOMPARE(f.pushes.back().order.digest, std::string("sha-tuesday"));
}

void RunDueTest::lockedWaitsForTheKeychain()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    f.answers.assign(3, {14, 0, "The keychain is locked.", {}});
    QCOMPARE(f.look(at("2026-11-23 06:30")), Locked);
    QCOMPARE(f.look(at("2026-11-23 06:31")), Locked);
    QCOMPARE(f.look(at("2026-11-23 06:32")), Locked);
    QCOMPARE(f.look(at("2026-11-23 09:00")), Sent);
    QCOMPARE(f.last.tries, 4);
}

void RunDueTest::failedIsNotTriedAgainUntilTheNextTime()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    f.answers = {{77, 0, "Refused.", {}}};
    QCOMPARE(f.look(at("2026-11-23 06:30")), Failed);
    QCOMPARE(f.look(at("2026-11-23 06:35")), std::nullopt);
    QCOMPARE(f.look(at("2026-11-24 06:30")), Sent);
    // Where every file counts by itself, a bad one must not be tried for ever.
    RunDueFixture g("when a new file arrives");
    g.look(at("2026-11-22 12:00"));
    g.folder.put("bad.csv", "bad", at("2026-11-23 06:00"));
    g.answers = {{65, 0, "Bad rows.", {}}};
    QCOMPARE(g.look(at("2026-11-23 06:30")), Failed);
    QCOMPARE(g.look(at("2026-11-23 06:35")), std::nullopt);
    g.clock.time = at("2026-11-23 07:00");
    QCOMPARE(g.engine().runNow(false)->state, Sent); // a person may
}

void RunDueTest::unknownIsNeverSentAgain()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    f.answers = {{11, 0, "No answer came.", {}}};
    QCOMPARE(f.look(at("2026-11-23 06:30")), Unknown);
    QCOMPARE(f.look(at("2026-11-23 06:35")), std::nullopt);
    QCOMPARE(f.look(at("2026-11-24 06:30")), Waiting);
    f.folder.put("people.csv", "wednesday", at("2026-11-25 06:00"));
    QCOMPARE(f.look(at("2026-11-25 06:30")), Sent);
    QCOMPARE(f.pushes.size(), 2U);
}

void RunDueTest::heldWaitsForAPerson()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "half", at("2026-11-23 06:00"));
    f.answers = {{12, 0, "1,204 rows, 2,913 before.", {}}};
    QCOMPARE(f.look(at("2026-11-23 06:30")), Held);
    QCOMPARE(f.look(at("2026-11-23 06:35")), std::nullopt);
    QCOMPARE(f.look(at("2026-11-24 06:30")), Waiting); // the held file is no new one
    QCOMPARE(f.pushes.size(), 1U);
    f.clock.time = at("2026-11-24 09:00");
    const auto released = f.engine().release("rows=1204", "the other site closed");
    VERIFY_OK(released);
    QCOMPARE(released->state, Sent);
    QCOMPARE(released->due, at("2026-11-23 06:30"));
    QCOMPARE(f.pushes.back().order.allow, std::string("rows=1204"));
    QCOMPARE(f.pushes.back().order.reason, std::string("the other site closed"));
    QCOMPARE(f.pushes.back().order.digest, std::string("sha-half"));
    QVERIFY(!f.engine().release("rows=1204", "again"));
    QCOMPARE(f.pushes.size(), 2U);
}

void RunDueTest::heldIsReplacedByANewerFile()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "half", at("2026-11-23 06:00"));
    f.answers = {{12, 0, "Too few rows.", {}}};
    f.look(at("2026-11-23 06:30"));
    f.folder.put("people.csv", "whole", at("2026-11-23 07:00"));
    QCOMPARE(f.look(at("2026-11-24 06:30")), Sent);
    const auto released = f.engine().release("rows=1204", "too late");
    QVERIFY(!released);
    QCOMPARE((*f.book->at("people", at("2026-11-23 06:30")))->state, Skipped);
    QCOMPARE(f.pushes.size(), 2U);
}

void RunDueTest::releaseThatIsRefusedStaysHeld()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "half", at("2026-11-23 06:00"));
    f.answers = {{12, 0, "Too few rows.", {}},
                 {12, 0, "There are 1,204, not 12.", {}},
                 {14, 0, "Locked.", {}}};
    f.look(at("2026-11-23 06:30"));
    for (const int code : {12, 14}) {
        const auto refused = f.engine().release("rows=12", "typed wrongly");
        VERIFY_OK(refused);
        QCOMPARE(refused->exitCode, code);
        QCOMPARE((*f.book->at("people", at("2026-11-23 06:30")))->state, Held);
    }
    QCOMPARE(f.engine().skip("not this one")->state, Skipped);
    QVERIFY(!f.engine().release("rows=1204", "x"));
    QVERIFY(!f.engine().skip("again"));
}

MUSTER_TEST(RunDueTest)
#include "RunDueTest.moc"
