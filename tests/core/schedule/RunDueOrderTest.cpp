// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/schedule/RunDueFixture.h"

using namespace muster;
using namespace muster::test;
using enum OccasionState;

/// No file goes out after a newer one, none goes out twice, and none is lost without a word.
class RunDueOrderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOlderOneLeftBehindStaysThere();
    void anOlderFileThatArrivesLate();
    void oneTickOfTheDiskForTwoFiles();
    void aSentFileFromTheFuture();
    void twoHeldAndTheNewerReleased();
    void heldAndANewerOneUnknown();
    void releasedWhileTheProgramWasEnded();
    void aReleaseThatVanishedStaysHeld();
    void theFirstExportAgainAfterAnother();
    void theSameExportInRehearsals();
    void aFailedFilePutThereAgain();
    void sentThoughTheFileIsGone();
    void sentThoughTheWindowHasPassed();
    void endedInAPushThatNobodyKnows();
    void anUnreadableFileIsNamed();
    void changedBetweenTheLookAndThePush();
    void whatCouldNotBePutAwayIsSaid();
    void dueWhileAnotherFeedWasSent();
    void aClockSetBackStartsNoPile();
    void aNewPlanEndsWhatWaited();
    void aNameThatIsNotUtf8();
};

static Occasion runningSince(const char* due, const char* file, const char* digest)
{
    Occasion running;
    running.feed = "people";
    running.due = at(due);
    running.noticed = running.changed = running.due;
    running.state = Running;
    running.tries = 1;
    running.file = file;
    running.digest = digest;
    running.message = "It is being sent.";
    return running;
}

/// The exporting program, or "afterwards: move", takes the newest one away.
void RunDueOrderTest::theOlderOneLeftBehindStaysThere()
{
    RunDueFixture f("when a new file arrives");
    f.schedule.afterwards = Afterwards::Move;
    f.look(at("2026-11-23 06:00"));
    f.folder.put("b.csv", "b", at("2026-11-23 06:12"));
    f.folder.put("c.csv", "c", at("2026-11-23 06:13"));
    QCOMPARE(f.look(at("2026-11-23 06:14")), Sent);
    QCOMPARE(f.pushes.back().order.digest, std::string("sha-c"));
    QCOMPARE(f.look(at("2026-11-23 06:19")), Skipped);
    QVERIFY(f.last.message.find("b.csv is older than c.csv") != std::string::npos);
    QCOMPARE(f.look(at("2026-11-23 06:24")), std::nullopt); // told once
    f.folder.put("d.csv", "d", at("2026-11-23 06:30"));
    QCOMPARE(f.look(at("2026-11-23 06:31")), Sent);
    QCOMPARE(f.pushes.size(), 2U);
}

void RunDueOrderTest::anOlderFileThatArrivesLate()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("tuesday.csv", "t", at("2026-11-24 06:00"));
    QCOMPARE(f.look(at("2026-11-24 06:30")), Sent);
    f.folder.files.clear();
    f.folder.put("monday.csv", "m", at("2026-11-23 06:00")); // as a copy that keeps its times
    QCOMPARE(f.look(at("2026-11-25 06:30")), Waiting);
    QVERIFY(f.last.message.find("older") != std::string::npos);
    QVERIFY(f.last.message.find("--again") != std::string::npos);
    QCOMPARE(f.engine().runNow(false)->exitCode, 13);
    QCOMPARE(f.pushes.size(), 1U);
    QCOMPARE(f.engine().runNow(true)->state, Sent);
    QCOMPARE(f.pushes.size(), 2U);
}

void RunDueOrderTest::oneTickOfTheDiskForTwoFiles()
{
    RunDueFixture f("when a new file arrives");
    f.schedule.afterwards = Afterwards::Move;
    f.look(at("2026-11-23 06:00"));
    for (const char* const name : {"a.csv", "b.csv"})
        f.folder.put(name, name, at("2026-11-23 06:10"));
    QCOMPARE(f.look(at("2026-11-23 06:11")), Sent);
    QCOMPARE(f.last.file, std::string("/exports/sent/b.csv"));
    QCOMPARE(f.look(at("2026-11-23 06:12")), Skipped);
    f.folder.files.clear();
    f.folder.put("c.csv", "c", at("2026-11-23 06:10"));
    QCOMPARE(f.look(at("2026-11-23 06:13")), Sent);
    f.folder.put("c.csv", "c written anew", at("2026-11-23 06:10"));
    QCOMPARE(f.look(at("2026-11-23 06:14")), Sent);
}

/// A clock that was wrong must not keep everything back for years.
void RunDueOrderTest::aSentFileFromTheFuture()
{
    RunDueFixture f("when a new file arrives");
    f.look(at("2026-11-23 06:00"));
    f.folder.put("people.csv", "future", at("2031-01-01 06:00"));
    QCOMPARE(f.look(at("2026-11-23 06:10")), Sent);
    f.folder.put("people.csv", "next", at("2026-11-24 06:00"));
    QCOMPARE(f.look(at("2026-11-24 06:10")), Sent);
}

void RunDueOrderTest::twoHeldAndTheNewerReleased()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.answers = {{12, 0, "Too few rows.", {}}, {12, 0, "Too few rows.", {}}};
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    QCOMPARE(f.look(at("2026-11-23 06:30")), Held);
    f.folder.put("people.csv", "tuesday", at("2026-11-24 06:00"));
    QCOMPARE(f.look(at("2026-11-24 06:30")), Held);
    QCOMPARE(f.engine().release("rows=1204", "right so")->digest, std::string("sha-tuesday"));
    QVERIFY(!f.engine().release("rows=1100", "and the other")); // it is older than what went out
    QCOMPARE((*f.book->at("people", at("2026-11-23 06:30")))->state, Skipped);
    QCOMPARE(f.pushes.size(), 3U);
}

void RunDueOrderTest::heldAndANewerOneUnknown()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.answers = {{12, 0, "Too few rows.", {}}, {11, 0, "No answer came.", {}}};
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    f.look(at("2026-11-23 06:30"));
    f.folder.put("people.csv", "tuesday", at("2026-11-24 06:00"));
    QCOMPARE(f.look(at("2026-11-24 06:30")), Unknown);
    QVERIFY(!f.engine().release("rows=1204", "too late")); // the newer one may have come in
    QCOMPARE(f.pushes.size(), 2U);
}

void RunDueOrderTest::releasedWhileTheProgramWasEnded()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.answers = {{12, 0, "Too few rows.", {}}};
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    f.look(at("2026-11-23 06:30"));
    f.sent["sha-monday"] = {9, 0}; // its push went on by itself
    const auto released = f.engine().release("rows=1204", "once more");
    VERIFY_OK(released);
    QCOMPARE(released->state, Sent);
    QCOMPARE(released->run, RunId(9));
    QCOMPARE(f.pushes.size(), 1U);
}

void RunDueOrderTest::aReleaseThatVanishedStaysHeld()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.answers = {{12, 0, "Too few rows.", {}}, {66, 0, "There is no such file.", {}}};
    f.folder.put("people.csv", "monday", at("2026-11-23 06:00"));
    f.look(at("2026-11-23 06:30"));
    f.folder.files.clear();
    const auto released = f.engine().release("rows=1204", "right so");
    VERIFY_OK(released);
    QCOMPARE(released->exitCode, 66);
    QCOMPARE((*f.book->at("people", at("2026-11-23 06:30")))->state, Held);
}

/// Monday's people, Tuesday's mistake, and Wednesday's export that is Monday's byte for byte: the
/// service holds Tuesday's, so that "nothing new" would be a lie.
void RunDueOrderTest::theFirstExportAgainAfterAnother()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "right", at("2026-11-23 06:00"));
    QCOMPARE(f.look(at("2026-11-23 06:30")), Sent);
    f.folder.put("people.csv", "wrong", at("2026-11-24 06:00"));
    QCOMPARE(f.look(at("2026-11-24 06:30")), Sent);
    f.folder.put("people.csv", "right", at("2026-11-25 06:00"));
    QCOMPARE(f.look(at("2026-11-25 06:30")), Failed);
    QVERIFY(f.last.message.find("run 2 sent another file") != std::string::npos);
    QCOMPARE(f.pushes.size(), 2U); // it may be an old file that somebody copied there
    QCOMPARE(f.engine().runNow(true)->state, Sent);
    QCOMPARE(f.pushes.size(), 3U);

    RunDueFixture g("when a new file arrives");
    g.look(at("2026-11-22 12:00"));
    for (const char* const content : {"right", "wrong"}) {
        const auto when = g.clock.time + std::chrono::hours(1);
        g.folder.put("people.csv", content, when);
        QCOMPARE(g.look(when + std::chrono::minutes(1)), Sent);
    }
    g.folder.put("people.csv", "right", at("2026-11-22 15:00"));
    QCOMPARE(g.look(at("2026-11-22 15:01")), Failed);
    QCOMPARE(g.look(at("2026-11-22 15:06")), std::nullopt); // told once
}

/// Few companies' exports change every day.
void RunDueOrderTest::theSameExportInRehearsals()
{
    RunDueFixture f("daily 06:30");
    f.schedule.rehearsals = 2;
    f.look(at("2026-11-22 12:00"));
    for (const char* const day : {"2026-11-23 06:00", "2026-11-24 06:00"}) {
        f.folder.put("people.csv", "same", at(day));
        QCOMPARE(f.look(at(day) + std::chrono::minutes(30)), Rehearsed);
    }
    f.folder.put("people.csv", "same", at("2026-11-25 06:00"));
    QCOMPARE(f.look(at("2026-11-25 06:30")), Sent);
    QVERIFY(!f.pushes.back().order.isRehearsal);
}

void RunDueOrderTest::aFailedFilePutThereAgain()
{
    RunDueFixture f("when a new file arrives");
    f.look(at("2026-11-22 12:00"));
    f.answers = {{77, 0, "Refused.", {}}};
    f.folder.put("people.csv", "x", at("2026-11-23 06:00"));
    QCOMPARE(f.look(at("2026-11-23 06:10")), Failed);
    QCOMPARE(f.look(at("2026-11-23 06:15")), std::nullopt);
    f.folder.put("people.csv", "x", at("2026-11-23 07:00")); // once the secret was mended
    QCOMPARE(f.look(at("2026-11-23 07:10")), Sent);
}

void RunDueOrderTest::sentThoughTheFileIsGone()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    VERIFY_OK(f.book->write(runningSince("2026-11-23 06:30", "/exports/p.csv", "sha-monday")));
    f.sent["sha-monday"] = {5, 0};
    QCOMPARE(f.look(at("2026-11-23 06:40")), Sent);
    QCOMPARE(f.last.run, RunId(5));

    RunDueFixture g("weekdays 06:30");
    g.schedule.afterwards = Afterwards::Move;
    g.look(at("2026-11-22 12:00"));
    g.folder.put("p.csv", "monday", at("2026-11-23 06:00"));
    VERIFY_OK(g.book->write(runningSince("2026-11-23 06:30", "/exports/p.csv", "sha-monday")));
    g.sent["sha-monday"] = {5, 0};
    g.folder.put("q.csv", "newer", at("2026-11-23 06:39"));
    QCOMPARE(g.look(at("2026-11-23 06:40")), Sent);
    QCOMPARE(g.last.file, std::string("/exports/sent/p.csv"));
    QVERIFY(g.pushes.empty()); // the due time had its run
    QCOMPARE(g.look(at("2026-11-24 06:30")), Sent);
}

void RunDueOrderTest::sentThoughTheWindowHasPassed()
{
    for (const char* const spec : {"weekdays 06:30", "when a new file arrives"}) {
        RunDueFixture f(spec);
        f.look(at("2026-11-22 12:00"));
        VERIFY_OK(f.book->write(runningSince("2026-11-23 06:30", "/exports/p.csv", "sha-p")));
        f.sent["sha-p"] = {5, 11};
        QCOMPARE(f.look(at("2026-11-24 06:00")), Unknown);
    }
}

/// The computer lost its power: the record of the run has no end yet.
void RunDueOrderTest::endedInAPushThatNobodyKnows()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    VERIFY_OK(f.book->write(runningSince("2026-11-23 06:30", "/exports/p.csv", "sha-p")));
    QCOMPARE(f.look(at("2026-11-24 06:00")), Failed);
    QVERIFY(f.last.message.find("is being sent") == std::string::npos);
    QVERIFY(f.last.message.find("history") != std::string::npos);
}

void RunDueOrderTest::anUnreadableFileIsNamed()
{
    for (const char* const spec : {"weekdays 06:30", "when a new file arrives"}) {
        RunDueFixture f(spec);
        f.look(at("2026-11-22 12:00"));
        f.folder.put("people.csv", "x", at("2026-11-23 06:00"));
        f.folder.unreadable = "people.csv";
        QCOMPARE(f.look(at("2026-11-23 06:30")), Waiting);
        QVERIFY(f.last.message.find("people.csv cannot be read") != std::string::npos);
        f.folder.unreadable.clear();
        QCOMPARE(f.look(at("2026-11-23 07:00")), Sent);
    }
}

void RunDueOrderTest::changedBetweenTheLookAndThePush()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "first", at("2026-11-23 06:00"));
    f.answers = {{65, 0, "It is not the file that was looked at.", {}}};
    f.atPush = [&f] { f.folder.put("people.csv", "second", at("2026-11-23 06:30")); };
    QCOMPARE(f.look(at("2026-11-23 06:30")), Retrying);
    f.atPush = {};
    QCOMPARE(f.look(at("2026-11-23 06:35")), Sent);
    QCOMPARE(f.pushes.back().order.digest, std::string("sha-second"));
}

void RunDueOrderTest::whatCouldNotBePutAwayIsSaid()
{
    RunDueFixture f("weekdays 06:30");
    f.schedule.afterwards = Afterwards::Move;
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "x", at("2026-11-23 06:00"));
    f.folder.isReadOnly = true;
    QCOMPARE(f.look(at("2026-11-23 06:30")), Sent);
    const auto kept = *f.book->at("people", at("2026-11-23 06:30"));
    QVERIFY(kept->message.find("could not be put away") != std::string::npos);
    QCOMPARE(f.look(at("2026-11-24 06:30")), Waiting);
    QCOMPARE(f.pushes.size(), 1U);
}

/// One call runs many feeds, and the one before took its time.
void RunDueOrderTest::dueWhileAnotherFeedWasSent()
{
    RunDueFixture f("weekdays 06:30");
    f.schedule.missed = MissedRun::Skip;
    f.look(at("2026-11-22 12:00"));
    f.folder.put("people.csv", "x", at("2026-11-23 06:00"));
    f.clock.time = at("2026-11-23 06:50");
    const auto done = f.engine().run(at("2026-11-23 06:31"));
    VERIFY_OK(done);
    QCOMPARE((*done)->state, Sent);
}

void RunDueOrderTest::aClockSetBackStartsNoPile()
{
    RunDueFixture f("when a new file arrives");
    f.look(at("2031-01-01 06:00"));
    f.folder.put("people.csv", "x", at("2026-11-23 05:00"));
    f.look(at("2031-01-01 06:10"));
    f.folder.put("people.csv", "y", at("2026-11-23 06:00"));
    f.answers.assign(9, {69, 0, "No connection.", {}});
    QCOMPARE(f.look(at("2026-11-23 06:10")), Retrying);
    QCOMPARE(f.look(at("2026-11-23 06:11")), std::nullopt);
    QCOMPARE(f.look(at("2026-11-23 06:16")), Retrying);
    QCOMPARE(f.last.tries, 2);
    QCOMPARE(f.book->latest("people", 100)->size(), 2U);
}

/// Another time of the day was set while it waited for a file.
void RunDueOrderTest::aNewPlanEndsWhatWaited()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    QCOMPARE(f.look(at("2026-11-23 06:30")), Waiting);
    f.schedule.spec = *Spec::parse("weekdays 18:00");
    auto memory = *f.book->memory("people");
    memory.since = at("2026-11-23 07:00");
    VERIFY_OK(f.book->remember("people", memory));
    f.look(at("2026-11-23 07:05"));
    QCOMPARE((*f.book->at("people", at("2026-11-23 06:30")))->state, Missed);
}

void RunDueOrderTest::aNameThatIsNotUtf8()
{
    RunDueFixture f("weekdays 06:30");
    f.look(at("2026-11-22 12:00"));
    f.folder.put("B\xfc"
                 "cher.csv",
                 "x", at("2026-11-23 06:00"));
    QCOMPARE(f.look(at("2026-11-23 06:30")), Waiting);
    QVERIFY(f.last.message.find("B?cher.csv") != std::string::npos);
    QVERIFY(f.pushes.empty());
}

MUSTER_TEST(RunDueOrderTest)
#include "RunDueOrderTest.moc"
