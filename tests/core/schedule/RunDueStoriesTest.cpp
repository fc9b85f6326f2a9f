// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/schedule/RunDueFixture.h"

using namespace muster;
using namespace muster::test;
using enum OccasionState;

/// More stories: files that arrive, pauses, rehearsals, programs that were ended, wrong clocks.
class RunDueStoriesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arrivalTakesEachFileOnce();
    void arrivalInABlackOutWaits();
    void pausedThenOnce();
    void theFolderIsGone();
    void rehearsalsThenLive();
    void anUncleanRehearsalStartsOver();
    void endedBetweenTheLineAndThePush();
    void endedWhileThePushWentOn();
    void theClockIsSetBack();
    void theClockWasInTheFuture();
    void runNowAnswersWhatIsOpen();
    void aMovedFileIsReleasedFromHeld();
    void aBigFileIsReadOnce();
    void aGrowingFileIsLookedAtAgain();
};

void RunDueStoriesTest::arrivalTakesEachFileOnce()
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

void RunDueStoriesTest::arrivalInABlackOutWaits()
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

void RunDueStoriesTest::pausedThenOnce()
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

void RunDueStoriesTest::theFolderIsGone()
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

void RunDueStoriesTest::rehearsalsThenLive()
{
    RunDueFixture f("daily 06:30");
    f.schedule.rehearsals = 3;
    f.look(at("2026-11-22 12:00"));
    for (const char* const day : {"2026-11-23", "2026-11-24", "2026-11-25"}) {
        const std::string time = std::string(day) + " 06:30";
        f.folder.put("people.csv", day, at(time.c_str()));
        QCOMPARE(f.look(at(time.c_str())), Rehearsed);
        QVERIFY(f.pushes.back().order.isRehearsal);
    }
    QCOMPARE(f.book->memory("people")->cleanRehearsals, 3);
    f.folder.put("people.csv", "live", at("2026-11-26 06:00"));
    QCOMPARE(f.look(at("2026-11-26 06:30")), Sent);
    QVERIFY(!f.pushes.back().order.isRehearsal);
}

void RunDueStoriesTest::anUncleanRehearsalStartsOver()
{
    RunDueFixture f("when a new file arrives");
    f.schedule.rehearsals = 2;
    f.answers = {{0, 0, {}, {}}, {12, 0, "It would be held.", {}},
                 {0, 0, {}, {}}, {65, 0, "Bad.", {}},
                 {0, 0, {}, {}}, {0, 0, {}, {}}};
    const std::vector<int> clean{1, 0, 1, 0, 1, 2};
    for (std::size_t i = 0; i < clean.size(); ++i) {
        const auto when = at("2026-11-23 06:00") + std::chrono::hours(i);
        f.folder.put("f.csv", std::to_string(i), when);
        f.look(when + std::chrono::minutes(5));
        QCOMPARE(f.book->memory("people")->cleanRehearsals, clean[i]);
        QCOMPARE(f.look(when + std::chrono::minutes(6)), std::nullopt); // not rehearsed twice
    }
    QCOMPARE(f.pushes.size(), 6U);
    f.clock.time = at("2026-11-23 12:00"); // the last one for real, but only by hand
    QCOMPARE(f.engine().runNow(false)->state, Sent);
    QCOMPARE(f.pushes.back().order.digest, std::string("sha-5"));
    QCOMPARE(f.pushes.back().order.isRehearsal, false);
}

void RunDueStoriesTest::endedBetweenTheLineAndThePush()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    Occasion running;
    running.feed = "people";
    running.due = at("2026-11-23 06:30");
    running.noticed = running.changed = running.due;
    running.state = Running;
    running.tries = 1;
    running.digest = "sha-monday";
    VERIFY_OK(f.book->write(running));
    QCOMPARE(f.look(at("2026-11-23 06:40")), Sent);
    QCOMPARE(f.pushes.size(), 1U);
}

void RunDueStoriesTest::endedWhileThePushWentOn()
{
    for (const int code : {0, 11}) {
        RunDueFixture f("weekdays 06:30");
        f.look(at("2026-11-22 12:00"));
        f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
        Occasion running;
        running.feed = "people";
        running.due = at("2026-11-23 06:30");
        running.noticed = running.changed = running.due;
        running.state = Running;
        running.tries = 1;
        running.digest = "sha-monday";
        VERIFY_OK(f.book->write(running));
        f.sent["sha-monday"] = {5, code};
        QCOMPARE(f.look(at("2026-11-23 06:40")), code == 0 ? Sent : Unknown);
        QCOMPARE(f.last.run, RunId(5));
        QVERIFY(f.pushes.empty());
        QCOMPARE(f.look(at("2026-11-23 06:45")), std::nullopt);
    }
}

void RunDueStoriesTest::theClockIsSetBack()
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

void RunDueStoriesTest::theClockWasInTheFuture()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2031-03-03 12:00")); // the battery was empty when the schedule was made
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    QCOMPARE(f.look(at("2026-11-23 05:00")), std::nullopt);
    QCOMPARE(f.look(at("2026-11-23 06:30")), Sent);
    QCOMPARE(f.pushes.size(), 1U);
}

void RunDueStoriesTest::runNowAnswersWhatIsOpen()
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

void RunDueStoriesTest::aMovedFileIsReleasedFromHeld()
{
    RunDueFixture f("weekdays 06:30");
    f.schedule.afterwards = Afterwards::Move;
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "half", at("2026-11-23 06:00"));
    f.answers = {{12, 0, "Too few rows.", {}}};
    QCOMPARE(f.look(at("2026-11-23 06:30")), Held);
    QCOMPARE(f.last.file, std::string("/exports/held/people.csv"));
    QVERIFY(f.folder.files.empty());
    const auto released = f.engine().release("rows=1204", "right so");
    VERIFY_OK(released);
    QCOMPARE(f.pushes.back().order.file, std::string("/exports/held/people.csv"));
    QCOMPARE(released->state, Sent);
    QCOMPARE(released->file, std::string("/exports/sent/people.csv"));
}

void RunDueStoriesTest::aBigFileIsReadOnce()
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
void RunDueStoriesTest::aGrowingFileIsLookedAtAgain()
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

MUSTER_TEST(RunDueStoriesTest)
#include "RunDueStoriesTest.moc"
