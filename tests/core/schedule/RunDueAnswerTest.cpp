// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/schedule/RunDueFixture.h"

using namespace muster;
using namespace muster::test;
using enum OccasionState;

/// What follows from the answer of a push: another try, a person, a rehearsal.
class RunDueAnswerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void busyIsTriedAgain();
    void lockedWaitsForTheKeychain();
    void failedIsNotTriedAgainUntilTheNextTime();
    void unknownIsNeverSentAgain();
    void heldWaitsForAPerson();
    void heldIsReplacedByANewerFile();
    void releaseThatIsRefusedStaysHeld();
    void heldAndThenSentByHand();
    void rehearsalsThenLive();
    void anUncleanRehearsalStartsOver();
    void endedBetweenTheLineAndThePush();
    void endedWhileThePushWentOn();
    void aMovedFileIsReleasedFromHeld();
    void whatIsRefusedInFullIsNotSent();
    void heldIsOverOnceAnotherFileWentOut();
    void whatWasSaidOfAnotherFileIsNotSaidOfThisOne();
    void theNextExportUnderTheNameIsNotPutAway();
    void whatFailedStaysFailedWhenItIsPutBack();
};

void RunDueAnswerTest::busyIsTriedAgain()
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

void RunDueAnswerTest::lockedWaitsForTheKeychain()
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

void RunDueAnswerTest::failedIsNotTriedAgainUntilTheNextTime()
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

void RunDueAnswerTest::unknownIsNeverSentAgain()
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

void RunDueAnswerTest::heldWaitsForAPerson()
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

void RunDueAnswerTest::heldIsReplacedByANewerFile()
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

void RunDueAnswerTest::releaseThatIsRefusedStaysHeld()
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

void RunDueAnswerTest::heldAndThenSentByHand()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "half", at("2026-11-23 06:00"));
    f.answers = {{12, 0, "Too few rows.", {}}};
    QCOMPARE(f.look(at("2026-11-23 06:30")), Held);
    f.sent["sha-half"] = {8, 0, 0};
    QCOMPARE(f.look(at("2026-11-23 07:00")), std::nullopt);
    QVERIFY(!f.engine().release("rows=1204", "it has gone already"));
    QCOMPARE(f.pushes.size(), 1U);
    const auto settled = *f.book->at("people", at("2026-11-23 06:30"));
    QCOMPARE(settled->state, Sent);
    QCOMPARE(settled->run, RunId(8));
}

void RunDueAnswerTest::rehearsalsThenLive()
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

void RunDueAnswerTest::anUncleanRehearsalStartsOver()
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

void RunDueAnswerTest::endedBetweenTheLineAndThePush()
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

void RunDueAnswerTest::endedWhileThePushWentOn()
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

void RunDueAnswerTest::aMovedFileIsReleasedFromHeld()
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

void RunDueAnswerTest::whatIsRefusedInFullIsNotSent()
{
    RunDueFixture f("when a new file arrives");
    f.schedule.afterwards = Afterwards::Move;
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    f.answers = {{10, 7, "200 rows read, 200 rejected.", {}, false}};
    QCOMPARE(f.look(at("2026-11-23 06:30")), Failed);
    QVERIFY(f.folder.files.contains("people.csv")); // it stays where it is
    QCOMPARE(f.look(at("2026-11-23 06:35")), std::nullopt);
    f.clock.time = at("2026-11-23 07:00"); // mended at the service, and asked for by a person
    QCOMPARE(f.engine().runNow(false)->state, Sent);
}

void RunDueAnswerTest::heldIsOverOnceAnotherFileWentOut()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "old", at("2026-11-23 06:00"));
    f.answers = {{12, 0, "A changed header.", {}}};
    QCOMPARE(f.look(at("2026-11-23 06:30")), Held);
    f.sent["sha-mended"] = {f.last.run + 1, 0, 0}; // by hand
    const auto refused = f.engine().release("header=1", "looks right");
    QVERIFY(!refused);
    QVERIFY(refused.error().what.find("people.csv") != std::string::npos);
    QCOMPARE(f.pushes.size(), 1U);
    QCOMPARE((*f.book->at("people", at("2026-11-23 06:30")))->state, Skipped);
    // Also when nobody asks.
    RunDueFixture g("weekdays 06:30");
    g.look(at("2026-11-22 12:00"));
    g.folder.put("people.csv", "old", at("2026-11-23 06:00"));
    g.answers = {{12, 0, "A changed header.", {}}};
    QCOMPARE(g.look(at("2026-11-23 06:30")), Held);
    g.sent["sha-mended"] = {g.last.run + 1, 0, 0};
    QCOMPARE(g.look(at("2026-11-23 07:00")), std::nullopt);
    QCOMPARE((*g.book->at("people", at("2026-11-23 06:30")))->state, Skipped);
}

void RunDueAnswerTest::whatWasSaidOfAnotherFileIsNotSaidOfThisOne()
{
    for (const int code : {12, 65, 66, 74}) {
        RunDueFixture f("daily after 06:30 when a new file is there");
        f.look(at("2026-11-22 12:00"));
        f.folder.put("people.csv", "begun", at("2026-11-23 06:00"));
        f.answers = {{code, 0, "It looks wrong.", {}}};
        f.atPush = [&] {
            f.folder.put("people.csv", "whole", at("2026-11-23 06:31"));
            f.atPush = nullptr;
        };
        QCOMPARE(f.look(at("2026-11-23 06:30")), Retrying);
        QCOMPARE(f.look(at("2026-11-23 06:40")), Sent);
        QCOMPARE(f.pushes.back().order.digest, std::string("sha-whole"));
    }
}

void RunDueAnswerTest::theNextExportUnderTheNameIsNotPutAway()
{
    RunDueFixture f("when a new file arrives");
    f.schedule.afterwards = Afterwards::Move;
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    f.atPush = [&] {
        f.folder.put("people.csv", "tuesday", at("2026-11-23 06:31"));
        f.atPush = nullptr;
    };
    QCOMPARE(f.look(at("2026-11-23 06:30")), Sent);
    QVERIFY(f.folder.files.contains("people.csv"));
    QCOMPARE(f.look(at("2026-11-23 06:40")), Sent);
    QCOMPARE(f.pushes.back().order.digest, std::string("sha-tuesday"));
    QVERIFY(f.folder.files.empty());
}

void RunDueAnswerTest::whatFailedStaysFailedWhenItIsPutBack()
{
    RunDueFixture f("when a new file arrives");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    f.answers = {{78, 0, "No connection of that name.", {}}};
    QCOMPARE(f.look(at("2026-11-23 06:30")), Failed);
    const auto file = f.folder.files["people.csv"];
    f.folder.files.clear();
    QCOMPARE(f.look(at("2026-11-23 06:40")), std::nullopt);
    f.folder.files["people.csv"] = file; // moved back, with its time
    f.look(at("2026-11-23 06:50"));
    f.look(at("2026-11-23 07:00"));
    QCOMPARE((*f.book->latest("people", 1)).front().state, Failed);
    QCOMPARE(f.pushes.size(), 1U);
    f.clock.time = at("2026-11-23 07:10");
    QCOMPARE(f.engine().runNow(false)->state, Sent);
}

MUSTER_TEST(RunDueAnswerTest)
#include "RunDueAnswerTest.moc"
