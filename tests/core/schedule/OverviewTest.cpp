// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/Overview.h"

#include "core/feed/FeedStore.h"
#include "core/schedule/ScheduleDesk.h"
#include "tests/core/schedule/RunDueFixture.h"

#include <QDir>

using namespace muster;
using namespace muster::test;

/// What people and the tray are told of schedules, and when the next look is worth while.
class OverviewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void states_data();
    void states();
    void aHeldFileOutlivesLaterRuns();
    void olderHeldFilesAreCounted();
    void pausedByItselfAndWithAll();
    void silence();
    void brokenKeepsNoOtherFromItsPlace();
    void wakes();
    void foldersThatTell();
    void likeThisFile_data();
    void likeThisFile();

private:
    void keep(const std::string& spec);
    void note(const char* due, OccasionState state, const char* changed = nullptr);
    ScheduleStatus status(const char* now);

    std::unique_ptr<QTemporaryDir> m_home;
    Directories m_directories;
};

void OverviewTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_directories = {m_home->filePath(QStringLiteral("config")).toStdString(),
                     m_home->filePath(QStringLiteral("state")).toStdString()};
    Feed feed;
    feed.name = "people";
    feed.connection = "ts";
    feed.object = "personnel";
    VERIFY_OK(FeedStore(m_directories).save(feed));
}

void OverviewTest::keep(const std::string& spec)
{
    Schedule schedule;
    schedule.feed = "people";
    schedule.spec = *Spec::parse(spec);
    schedule.zone = "America/New_York";
    schedule.folder = m_home->path().toStdString();
    schedule.rehearsals = 0;
    VERIFY_OK(keepSchedule(m_directories, schedule, at("2026-11-20 12:00")));
}

void OverviewTest::note(const char* due, OccasionState state, const char* changed)
{
    auto book = ScheduleBook::open(m_directories.state, ScheduleBook::Use::Write);
    VERIFY_OK(book);
    Occasion occasion;
    occasion.feed = "people";
    occasion.due = at(due);
    occasion.state = state;
    occasion.changed = at(changed == nullptr ? due : changed);
    VERIFY_OK((*book)->write(occasion));
}

ScheduleStatus OverviewTest::status(const char* now)
{
    const auto statuses = scheduleStatuses(m_directories, at(now));
    if (!statuses || statuses->size() != 1)
        qFatal("one schedule was expected");
    return statuses->front();
}

void OverviewTest::states_data()
{
    QTest::addColumn<int>("noted");
    QTest::addColumn<int>("shown");
    const auto row = [](OccasionState noted, ScheduleState shown) {
        QTest::newRow(std::string(occasionName(noted)).c_str())
            << static_cast<int>(noted) << static_cast<int>(shown);
    };
    row(OccasionState::Waiting, ScheduleState::Waiting);
    row(OccasionState::Asking, ScheduleState::Asking);
    row(OccasionState::Retrying, ScheduleState::Failed);
    row(OccasionState::Locked, ScheduleState::Locked);
    row(OccasionState::Running, ScheduleState::Running);
    row(OccasionState::Sent, ScheduleState::Idle);
    row(OccasionState::Nothing, ScheduleState::Idle);
    row(OccasionState::Held, ScheduleState::Held);
    row(OccasionState::Failed, ScheduleState::Failed);
    row(OccasionState::Unknown, ScheduleState::Failed);
    row(OccasionState::Missed, ScheduleState::Idle);
    row(OccasionState::Skipped, ScheduleState::Idle);
    row(OccasionState::Rehearsed, ScheduleState::Idle);
}

void OverviewTest::states()
{
    QFETCH(int, noted);
    QFETCH(int, shown);
    keep("weekdays 06:30");
    note("2026-11-23 06:30", static_cast<OccasionState>(noted));
    const auto found = status("2026-11-23 06:31");
    QCOMPARE(static_cast<int>(found.state), shown);
    QCOMPARE(found.open.has_value(), isOpen(static_cast<OccasionState>(noted)));
    QCOMPARE(found.next.size(), 5U);
    QVERIFY(found.next.front() == at("2026-11-24 06:30"));
}

void OverviewTest::aHeldFileOutlivesLaterRuns()
{
    keep("weekdays 06:30");
    note("2026-11-23 06:30", OccasionState::Held);
    note("2026-11-24 06:30", OccasionState::Missed);
    const auto found = status("2026-11-25 05:00");
    QCOMPARE(found.state, ScheduleState::Held);
    QVERIFY(found.held && found.held->due == at("2026-11-23 06:30"));
    QVERIFY(found.last && found.last->state == OccasionState::Missed);
}

void OverviewTest::olderHeldFilesAreCounted()
{
    keep("weekdays 06:30");
    QCOMPARE(status("2026-11-22 12:00").olderHeld, 0);
    note("2026-11-23 06:30", OccasionState::Held);
    QCOMPARE(status("2026-11-23 12:00").olderHeld, 0);
    note("2026-11-24 06:30", OccasionState::Held);
    note("2026-11-25 06:30", OccasionState::Held);
    const auto found = status("2026-11-25 12:00");
    QVERIFY(found.held && found.held->due == at("2026-11-25 06:30"));
    QCOMPARE(found.olderHeld, 2);
}

void OverviewTest::pausedByItselfAndWithAll()
{
    keep("weekdays 06:30");
    const auto pause = [this](const std::string& feed, Clock::Wall until) {
        VERIFY_OK(changeMemory(m_directories, feed,
                               [until](ScheduleMemory& memory) { memory.pausedUntil = until; }));
    };
    pause("people", at("2026-11-24 12:00"));
    pause({}, at("2026-11-25 12:00"));
    auto found = status("2026-11-23 12:00");
    QCOMPARE(found.state, ScheduleState::Paused);
    QVERIFY(found.pausedUntil == at("2026-11-25 12:00"));
    QVERIFY(found.allPausedUntil == at("2026-11-25 12:00"));
    QVERIFY(found.next.front() == at("2026-11-26 06:30"));
    QVERIFY(*found.wake == at("2026-11-25 12:00"));
    pause({}, ScheduleMemory::forever);
    found = status("2026-11-23 12:00");
    QVERIFY(found.next.empty() && !found.wake);
    pause({}, {});
    QVERIFY(status("2026-11-23 12:00").allPausedUntil == Clock::Wall{});
    QVERIFY(status("2026-11-23 12:00").pausedUntil == at("2026-11-24 12:00"));
    QCOMPARE(status("2026-11-24 12:01").state, ScheduleState::Idle);
}

/// Counted from the first due time that brought nothing, not from the last run.
void OverviewTest::silence()
{
    keep("weekdays 06:30");
    note("2026-11-20 06:30", OccasionState::Sent);
    QCOMPARE(status("2026-11-23 06:31").silentDays, 0); // three days, but a weekend
    QCOMPARE(status("2026-11-26 06:29").silentDays, 0);
    QCOMPARE(status("2026-11-26 06:31").silentDays, 3);
    note("2026-11-23 06:30", OccasionState::Missed);
    note("2026-11-24 06:30", OccasionState::Failed);
    QCOMPARE(status("2026-11-30 06:31").silentDays, 7);
    note("2026-11-30 06:30", OccasionState::Nothing);
    QCOMPARE(status("2026-11-30 06:31").silentDays, 0);
    keep("1st business day 07:00");
    QCOMPARE(status("2026-11-30 23:00").silentDays, 0);
}

void OverviewTest::brokenKeepsNoOtherFromItsPlace()
{
    keep("weekdays 06:30");
    const QString path = QString::fromStdString(ScheduleStore(m_directories).path("aaa"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly)
            && file.write("{\"schedule\":1,\"spec\":\"now and then\"}"));
    file.close();
    const auto statuses = scheduleStatuses(m_directories, at("2026-11-23 05:00"));
    VERIFY_OK(statuses);
    QCOMPARE(statuses->size(), 2U);
    QCOMPARE(statuses->front().state, ScheduleState::Broken);
    QVERIFY(statuses->front().problem.find("now and then") != std::string::npos);
    QCOMPARE(statuses->back().state, ScheduleState::Idle);
    QVERIFY(*nextWake(*statuses) == at("2026-11-23 06:30"));
    // And a schedule whose feed is gone.
    VERIFY_OK(FeedStore(m_directories).remove("people"));
    const auto later = scheduleStatuses(m_directories, at("2026-11-23 05:00"));
    VERIFY_OK(later);
    for (const ScheduleStatus& found : *later)
        QVERIFY(found.state != ScheduleState::Idle);
}

void OverviewTest::wakes()
{
    keep("weekdays after 06:30 when a new file is there");
    QVERIFY(*status("2026-11-23 05:00").wake == at("2026-11-23 06:30"));
    note("2026-11-23 06:30", OccasionState::Waiting);
    QVERIFY(*status("2026-11-23 07:00").wake == at("2026-11-23 07:05"));
    note("2026-11-23 06:30", OccasionState::Sent);
    QVERIFY(*status("2026-11-23 07:00").wake == at("2026-11-24 06:30"));
    keep("when a new file arrives");
    QVERIFY(*status("2026-11-23 07:00").wake
            == at("2026-11-23 07:05")); // written over in its place
    QDir(m_home->path()).mkdir(QStringLiteral("exports"));
    auto schedule = *ScheduleStore(m_directories).load("people");
    schedule.folder = m_home->filePath(QStringLiteral("gone")).toStdString();
    VERIFY_OK(ScheduleStore(m_directories).save(schedule));
    QVERIFY(*status("2026-11-23 07:00").wake == at("2026-11-23 07:05"));
}

void OverviewTest::foldersThatTell()
{
    QVERIFY(tellsOfChanges(m_home->path().toStdString()));
    QVERIFY(!tellsOfChanges(m_home->filePath(QStringLiteral("gone")).toStdString()));
}

void OverviewTest::likeThisFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("pattern");
    const auto row = [](const char* file, const char* folder, const char* pattern) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(folder)
                            << QString::fromLatin1(pattern);
    };
    row("/srv/hr/people_2026-11.csv", "/srv/hr", "people_*.csv");
    row("/srv/hr/people.csv", "/srv/hr", "people.csv");
    row("/srv/hr/20261122 INT042 export.txt", "/srv/hr", "* export.txt");
    row("/export", "/", "export");
    row("/srv/a.b/roster-7", "/srv/a.b", "roster-*");
}

void OverviewTest::likeThisFile()
{
    QFETCH(QString, file);
    QFETCH(QString, folder);
    QFETCH(QString, pattern);
    const Schedule like = scheduleLike("people", file.toStdString(), *Spec::parse("daily 06:30"));
    QCOMPARE(QString::fromStdString(like.folder), folder);
    QCOMPARE(QString::fromStdString(like.pattern), pattern);
}

MUSTER_TEST(OverviewTest)
#include "OverviewTest.moc"
