// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/schedule/RunDueFixture.h"

using namespace muster;
using namespace muster::test;
using enum OccasionState;

/// Due times and files: what is done at each look, one story a test.
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
    void arrivalTakesEachFileOnce();
    void arrivalInABlackOutWaits();
    void pausedThenOnce();
    void theFolderIsGone();
    void theClockIsSetBack();
    void theClockWasInTheFuture();
    void runNowAnswersWhatIsOpen();
    void aBigFileIsReadOnce();
    void aGrowingFileIsLookedAtAgain();
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

void RunDueTest::arrivalTakesEachFileOnce()
{
    RunDueFixture f("when a new file arrives");
    QCOMPARE(f.look(at("2026-11-23 06:00")), std::nullopt);
    f.folder.put("a.csv", "a", at("2026-11-23 06:10"));
    QCOMPARE(f.look(at("2026-11-23 06:11")), Sent);
    QCOMPARE(f.look(at("2026-11-23 06:12")), std::nullopt);
    f.folder.put("b.csv", "b", at("2026-11-23 06:12"));
    f.folder.put("c.csv", "c", at("2026-11-23 06:13")); // the newest wins
    QCOMPARE(f.look(at("2026-11-23 06:14")), Sent);
    QCOMPARE(f.pushes.back().order.digest, std::string("sha-c"));
    QCOMPARE(f.look(at("2026-11-23 06:15")), std::nullopt);
    f.folder.put("part.csv.part", "d", at("2026-11-23 06:16"));
    QCOMPARE(f.look(at("2026-11-23 06:17")), std::nullopt);
    QCOMPARE(f.pushes.size(), 2U);
    QCOMPARE(f.book->latest("people", 100)->size(), 2U);
}

void RunDueTest::arrivalInABlackOutWaits()
{
    RunDueFixture f("when a new file arrives");
    f.schedule.blackOut = *BlackOut::parse({"22:00..04:00"});
    f.schedule.daysOff = *DaysOff::parse({"2026-11-26"});
    f.look(at("2026-11-25 20:00"));
    f.folder.put("a.csv", "a", at("2026-11-25 22:30"));
    for (const char* const closed :
         {"2026-11-25 22:31", "2026-11-26 03:00", "2026-11-26 12:00", "2026-11-27 03:59"})
        QCOMPARE(f.look(at(closed)), std::nullopt);
    QCOMPARE(f.look(at("2026-11-27 04:00")), Sent);
}

void RunDueTest::pausedThenOnce()
{
    RunDueFixture f("every 4 hours");
    f.look(at("2026-11-23 05:00"));
    auto memory = *f.book->memory({});
    memory.pausedUntil = at("2026-11-23 17:00");
    VERIFY_OK(f.book->remember({}, memory));
    f.folder.put("people.csv", "x", at("2026-11-23 06:00"));
    for (const char* const paused : {"2026-11-23 08:00", "2026-11-23 12:00", "2026-11-23 16:59"})
        QCOMPARE(f.look(at(paused)), std::nullopt);
    QVERIFY(f.pushes.empty());
    QCOMPARE(f.look(at("2026-11-23 17:00")), Sent);
    QCOMPARE(f.pushes.size(), 1U);
}

void RunDueTest::theFolderIsGone()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.folder.isGone = true;
    QCOMPARE(f.look(at("2026-11-23 06:30")), Waiting);
    QVERIFY(f.last.message.find("/exports cannot be read") != std::string::npos);
    f.folder.isGone = false;
    f.folder.put("people.csv", "x", at("2026-11-23 06:00"));
    QCOMPARE(f.look(at("2026-11-23 07:00")), Sent);

    RunDueFixture g("when a new file arrives");
    g.folder.isGone = true;
    QCOMPARE(g.look(at("2026-11-23 06:30")), Waiting);
    QCOMPARE(g.look(at("2026-11-25 06:30")), Waiting);
    g.folder.isGone = false;
    QCOMPARE(g.look(at("2026-11-25 07:00")), Nothing);
    QCOMPARE(g.look(at("2026-11-25 07:05")), std::nullopt);
    g.folder.put("people.csv", "x", at("2026-11-25 08:00"));
    QCOMPARE(g.look(at("2026-11-25 08:30")), Sent);
}

void RunDueTest::theClockIsSetBack()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    QCOMPARE(f.look(at("2026-11-23 06:31")), Sent);
    f.folder.put("people.csv", "another", at("2026-11-23 05:00"));
    QCOMPARE(f.look(at("2026-11-23 05:31")), std::nullopt);
    QCOMPARE(f.look(at("2026-11-23 06:30")), std::nullopt); // that due time had its run
    f.folder.put("people.csv", "tuesday", at("2026-11-24 06:00"));
    QCOMPARE(f.look(at("2026-11-24 06:30")), Sent);
    QCOMPARE(f.pushes.size(), 2U);
}

void RunDueTest::theClockWasInTheFuture()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2031-03-03 12:00")); // the battery was empty when the schedule was made
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    QCOMPARE(f.look(at("2026-11-23 05:00")), std::nullopt);
    QCOMPARE(f.look(at("2026-11-23 06:30")), Sent);
    QCOMPARE(f.pushes.size(), 1U);
}

void RunDueTest::runNowAnswersWhatIsOpen()
{
    RunDueFixture f("weekdays after 06:30 when a new file is there");
    f.look(at("2026-11-22 12:00"));
    QCOMPARE(f.look(at("2026-11-23 06:30")), Waiting);
    f.clock.time = at("2026-11-23 07:00");
    const auto none = f.engine().runNow(false);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NoInput);
    f.folder.put("people.csv", "monday", at("2026-11-23 06:59"));
    const auto ran = f.engine().runNow(false);
    VERIFY_OK(ran);
    QCOMPARE(ran->due, at("2026-11-23 06:30"));
    QCOMPARE(f.look(at("2026-11-23 07:30")), std::nullopt);
    QCOMPARE(f.pushes.size(), 1U);
}

void RunDueTest::aBigFileIsReadOnce()
{
    RunDueFixture f("weekdays after 06:30 when a new file is there");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    QCOMPARE(f.look(at("2026-11-23 06:30")), Sent);
    for (int hour = 0; hour < 12; ++hour)
        f.look(at("2026-11-24 06:30") + std::chrono::hours(hour));
    QCOMPARE(f.folder.digests, 1);
}

/// Nothing else would tell that the file has come to its end.
void RunDueTest::aGrowingFileIsLookedAtAgain()
{
    RunDueFixture f("when a new file arrives");
    f.look(at("2026-11-23 06:00"));
    f.schedule.complete = Complete::Done;
    f.folder.put("people.csv", "x", at("2026-11-23 06:10"));
    QCOMPARE(f.look(at("2026-11-23 06:10")), Waiting);
    QVERIFY(f.last.nextTry > at("2026-11-23 06:10"));
    QVERIFY(f.last.message.find("people.csv.done") != std::string::npos);
    f.folder.put("people.csv.done", {}, at("2026-11-23 06:20"));
    QCOMPARE(f.look(at("2026-11-23 06:20")), Sent);
    QCOMPARE(f.book->latest("people", 9)->size(), 1U);
}

MUSTER_TEST(RunDueTest)
#include "RunDueTest.moc"
