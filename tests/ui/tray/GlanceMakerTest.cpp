// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/GlanceMaker.h"

#include "tests/support/TestMain.h"

using namespace muster;

Q_DECLARE_METATYPE(muster::ScheduleStatus)

/// What the tray makes of a schedule: its colour, what is the matter, and what can be done.
class GlanceMakerTest final : public QObject {
    Q_OBJECT

private:
    using State = Glance::State;
    using Way = Glance::Way;
    using Trouble = Glance::Trouble;

    static constexpr Clock::Wall now{std::chrono::milliseconds(1'790'000'000'000)};

    static Occasion occasion(OccasionState state, const std::string& message = {})
    {
        Occasion made;
        made.feed = "people";
        made.due = now - std::chrono::hours(1);
        made.state = state;
        made.message = message;
        return made;
    }

    static ScheduleStatus status(ScheduleState state, const std::string& spec = "weekdays 06:30")
    {
        ScheduleStatus made;
        made.feed = "people";
        made.state = state;
        Schedule schedule;
        schedule.spec = Spec::parse(spec).value();
        made.schedule = schedule;
        return made;
    }

    static ScheduleStatus open(ScheduleState state, OccasionState occasionState,
                               const std::string& message)
    {
        ScheduleStatus made = status(state);
        made.open = occasion(occasionState, message);
        made.last = occasion(OccasionState::Sent, "Before.");
        return made;
    }

    static ScheduleStatus ended(ScheduleState state, OccasionState occasionState,
                                const std::string& message, const std::string& facts = {})
    {
        ScheduleStatus made = status(state);
        made.last = occasion(occasionState, message);
        made.last->run = 7;
        made.last->facts = facts;
        return made;
    }

    static ScheduleStatus held()
    {
        ScheduleStatus made = status(ScheduleState::Held);
        made.held =
            occasion(OccasionState::Held,
                     "The file is held. Look at it, then say 'muster schedule release people …'.");
        made.held->facts =
            R"({"limits":[{"code":"rows","allow":"rows=12","message":"the file has 12 rows"}]})";
        made.last = made.held;
        return made;
    }

    static ScheduleStatus silent(ScheduleState state, const std::string& spec)
    {
        ScheduleStatus made = status(state, spec);
        made.silentDays = 3;
        if (state == ScheduleState::Paused)
            made.pausedUntil = ScheduleMemory::forever;
        return made;
    }

    static ScheduleStatus broken()
    {
        ScheduleStatus made;
        made.feed = "people";
        made.state = ScheduleState::Broken;
        made.problem = "there is no feed";
        return made;
    }

    static void addWaiting()
    {
        QTest::newRow("held") << held() << State::Held << Trouble::Held << Way::Review
                              << "The file has 12 rows.";
        QTest::newRow("locked") << open(ScheduleState::Locked, OccasionState::Locked, "Locked.")
                                << State::Held << Trouble::Locked << Way::Unlock
                                << "The password store is locked. Nothing is lost: the run goes "
                                   "on once it is unlocked.";
        QTest::newRow("missed") << open(ScheduleState::Asking, OccasionState::Asking, "It was off.")
                                << State::Held << Trouble::Missed << Way::Answer << "It was off.";
    }

    static void addFailed()
    {
        ScheduleStatus failed = ended(ScheduleState::Failed, OccasionState::Failed, "It broke.");
        QTest::newRow("failed") << failed << State::Failed << Trouble::Failed << Way::Retry
                                << "It broke.";
        failed.open = occasion(OccasionState::Waiting, "It waits.");
        QTest::newRow("failed, the next waits")
            << failed << State::Failed << Trouble::Failed << Way::Retry << "It broke.";
        QTest::newRow("retrying") << open(ScheduleState::Failed, OccasionState::Retrying,
                                          "Nobody answered.")
                                  << State::Retrying << Trouble::Retrying << Way::Retry
                                  << "Nobody answered. It tries again by itself.";
        QTest::newRow("unknown") << ended(ScheduleState::Failed, OccasionState::Unknown,
                                          "No answer came.")
                                 << State::Failed << Trouble::Unknown << Way::Review
                                 << "No answer came.";
        QTest::newRow("broken") << broken() << State::Failed << Trouble::Broken << Way::None
                                << "Nothing runs until this is put right: There is no feed.";
    }

    static void addSilent()
    {
        const std::string arrival = "when a new file arrives";
        QTest::newRow("silent") << silent(ScheduleState::Idle, "weekdays 06:30") << State::Failed
                                << Trouble::Silent << Way::None
                                << "No run for 3 day(s), though one was due.";
        QTest::newRow("no file") << silent(ScheduleState::Idle, arrival) << State::Failed
                                 << Trouble::Silent << Way::None << "No new file for 3 day(s).";
        QTest::newRow("no file for what waits")
            << silent(ScheduleState::Waiting, "weekdays after 06:30 when a new file is there")
            << State::Failed << Trouble::Silent << Way::None
            << "No run for 3 day(s), though one was due.";
        QTest::newRow("paused and silent") << silent(ScheduleState::Paused, arrival)
                                           << State::Paused << Trouble::None << Way::None << "";
    }

    static void addWell()
    {
        QTest::newRow("running") << open(ScheduleState::Running, OccasionState::Running, "Now.")
                                 << State::Running << Trouble::None << Way::None << "Before.";
        QTest::newRow("idle") << ended(ScheduleState::Idle, OccasionState::Sent, "Sent.",
                                       R"({"rejected":0})")
                              << State::Idle << Trouble::None << Way::None << "Sent.";
        QTest::newRow("rejected") << ended(ScheduleState::Idle, OccasionState::Sent, "Sent.",
                                           R"({"rejected":3})")
                                  << State::Idle << Trouble::Rejected << Way::Review << "Sent.";
        QTest::newRow("rehearsed") << ended(ScheduleState::Idle, OccasionState::Rehearsed,
                                            "Rehearsed.", R"({"rejected":3})")
                                   << State::Idle << Trouble::None << Way::None << "Rehearsed.";
    }

private Q_SLOTS:

    void feeds_data()
    {
        QTest::addColumn<ScheduleStatus>("status");
        QTest::addColumn<State>("state");
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<Way>("way");
        QTest::addColumn<QString>("result");
        addWaiting();
        addFailed();
        addSilent();
        addWell();
    }

    void feeds()
    {
        QFETCH(const ScheduleStatus, status);
        const Glance glance = glanceOf({status}, now);
        const Glance::Feed& feed = glance.feeds.at(0);
        QTEST(feed.state, "state");
        QTEST(feed.trouble, "trouble");
        QTEST(feed.way, "way");
        QTEST(feed.result, "result");
        QCOMPARE(feed.event.isEmpty(), feed.result.isEmpty());
    }

    void theRunToReview()
    {
        const auto runOf = [](const ScheduleStatus& status) {
            return glanceOf({status}, now).feeds.at(0).run;
        };
        QCOMPARE(runOf(ended(ScheduleState::Failed, OccasionState::Unknown, "?")), 7);
        QCOMPARE(runOf(ended(ScheduleState::Idle, OccasionState::Sent, {}, R"({"rejected":3})")),
                 7);
        QCOMPARE(runOf(held()), 0);
    }

    /// The same is told once, however often it is tried; the time of the next try is not in it.
    void oneEventForAllTries()
    {
        ScheduleStatus retrying =
            open(ScheduleState::Failed, OccasionState::Retrying, "Nobody answered.");
        retrying.open->nextTry = now + std::chrono::minutes(5);
        const Glance::Feed before = glanceOf({retrying}, now).feeds.at(0);
        retrying.open->nextTry += std::chrono::minutes(10);
        const Glance::Feed after = glanceOf({retrying}, now).feeds.at(0);
        QCOMPARE(after.event, before.event);
        QCOMPARE(after.result, before.result);
        QCOMPARE(before.again.secsTo(after.again), 600);
        retrying.last = occasion(OccasionState::Failed, "It did not succeed in time.");
        retrying.open.reset();
        QCOMPARE(glanceOf({retrying}, now).feeds.at(0).trouble, Trouble::Failed);
        QVERIFY(glanceOf({retrying}, now).feeds.at(0).event != before.event);
    }

    /// Something that would stop with this program.
    void whatRunsByItself()
    {
        QVERIFY(!Glance().isKnown);
        QVERIFY(glanceOf({}, now).isKnown);
        QVERIFY(!glanceOf({}, now).isWaiting);
        QVERIFY(!glanceOf({broken()}, now).isWaiting);
        ScheduleStatus paused = status(ScheduleState::Paused);
        paused.pausedUntil = ScheduleMemory::forever;
        QVERIFY(!glanceOf({paused}, now).isWaiting);
        QVERIFY(glanceOf({paused, status(ScheduleState::Idle)}, now).isWaiting);
        paused.pausedUntil = now + std::chrono::hours(1);
        QVERIFY(glanceOf({paused}, now).isWaiting);
    }

    /// A failure is the same one while the next due time waits for its file.
    void oneEventForOneFailure()
    {
        ScheduleStatus failed = ended(ScheduleState::Failed, OccasionState::Failed, "It broke.");
        const Glance before = glanceOf({failed}, now);
        failed.open = occasion(OccasionState::Waiting);
        failed.open->due = now;
        QCOMPARE(glanceOf({failed}, now).feeds.at(0).event, before.feeds.at(0).event);
    }
};

MUSTER_TEST(GlanceMakerTest)
#include "GlanceMakerTest.moc"
