// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/ScheduleDesk.h"

#include "core/base/Json.h"
#include "core/feed/FeedStore.h"
#include "core/history/Lease.h"
#include "core/schedule/Overview.h"
#include "tests/core/schedule/RunDueFixture.h"

#include <QFile>
#include <QJsonArray>

#include <thread>

using namespace muster;
using namespace muster::test;

/// A schedule and what is remembered about it follow the feed, and its file is taken at its word or
/// not at all.
class ScheduleDeskTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aChangeKeepsWhatWaits();
    void itIsRenamedWithItsFeed();
    void itIsRemovedWithItsFeed();
    void notWhileItRuns();
    void aPauseIsNotLost();
    void wrongTypesAreBroken_data();
    void wrongTypesAreBroken();
    void aShareIsLookedAtAgain();
    void aBrokenFileIsKeptBesideTheNewOne();
    void whatIsNeverDue_data();
    void whatIsNeverDue();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    Directories m_at;
    Schedule m_schedule;
};

void ScheduleDeskTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    const std::string path = m_directory->path().toStdString();
    m_at.config = path + "/config";
    m_at.state = path + "/state";
    m_schedule = {};
    m_schedule.feed = "people";
    m_schedule.spec = *Spec::parse("weekdays 06:30");
    m_schedule.folder = "/exports";
    Feed feed;
    feed.name = "people";
    feed.connection = "ts";
    feed.object = "personnel";
    VERIFY_OK(FeedStore(m_at).save(feed));
    VERIFY_OK(keepSchedule(m_at, m_schedule, at("2026-11-20 12:00")));
}

static Occasion waiting()
{
    Occasion occasion;
    occasion.feed = "people";
    occasion.due = at("2026-11-23 06:30");
    occasion.digest = "sha";
    return occasion;
}

void ScheduleDeskTest::aChangeKeepsWhatWaits()
{
    const auto since = [this] {
        return (*(*ScheduleBook::open(m_at.state, ScheduleBook::Use::Look))->memory("people"))
            .since;
    };
    m_schedule.pattern = "people_*.csv";
    VERIFY_OK(keepSchedule(m_at, m_schedule, at("2026-11-23 07:00")));
    QCOMPARE(since(), at("2026-11-20 12:00"));
    m_schedule.spec = *Spec::parse("weekdays 06:45");
    VERIFY_OK(keepSchedule(m_at, m_schedule, at("2026-11-23 07:00")));
    QCOMPARE(since(), at("2026-11-23 07:00")); // nothing is late because it was never due
}

void ScheduleDeskTest::itIsRenamedWithItsFeed()
{
    {
        auto book = *ScheduleBook::open(m_at.state, ScheduleBook::Use::Write);
        VERIFY_OK(book->write(waiting()));
        Occasion foreign = waiting();
        foreign.feed = "staff"; // of a feed that was there long ago
        foreign.due = at("2026-01-01 00:00");
        VERIFY_OK(book->write(foreign));
    }
    VERIFY_OK(renameFeed(m_at, "people", "staff"));
    QCOMPARE(ScheduleStore(m_at).names(), std::vector<std::string>{"staff"});
    QCOMPARE(ScheduleStore(m_at).load("staff")->folder, std::string("/exports"));
    auto book = *ScheduleBook::open(m_at.state, ScheduleBook::Use::Look);
    QCOMPARE(book->latest("staff", 9)->size(), 1U);
    QCOMPARE(book->latest("staff", 9)->front().digest, std::string("sha"));
    QCOMPARE(book->memory("staff")->since, at("2026-11-20 12:00"));
    QVERIFY(book->latest("people", 9)->empty());
}

void ScheduleDeskTest::itIsRemovedWithItsFeed()
{
    VERIFY_OK((*ScheduleBook::open(m_at.state, ScheduleBook::Use::Write))->write(waiting()));
    VERIFY_OK(removeFeed(m_at, "people"));
    QVERIFY(ScheduleStore(m_at).names().empty());
    QVERIFY(FeedStore(m_at).names().empty());
    auto book = *ScheduleBook::open(m_at.state, ScheduleBook::Use::Look);
    QVERIFY(book->latest("people", 9)->empty());
    QCOMPARE(removeFeed(m_at, "people").error().kind, ErrorKind::Config);
}

void ScheduleDeskTest::notWhileItRuns()
{
    SetClock clock;
    const auto lease = Lease::take(m_at.state, {scheduleLease("people"), "schedule", {}}, clock);
    VERIFY_OK(lease);
    for (const auto& refused : {removeFeed(m_at, "people"), renameFeed(m_at, "people", "staff"),
                                dropSchedule(m_at, "people")}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
    }
    QCOMPARE(ScheduleStore(m_at).names(), std::vector<std::string>{"people"});
    QCOMPARE(FeedStore(m_at).names(), std::vector<std::string>{"people"});
}

/// A person pauses while a rehearsal is being counted.
void ScheduleDeskTest::aPauseIsNotLost()
{
    std::jthread counting([this] {
        const auto one = *ScheduleBook::open(m_at.state, ScheduleBook::Use::Write);
        for (int i = 0; i < 50; ++i)
            (void)one->change("people", [](ScheduleMemory& memory) { ++memory.cleanRehearsals; });
    });
    for (int i = 1; i <= 50; ++i) {
        const Clock::Wall until(std::chrono::milliseconds{i});
        VERIFY_OK(changeMemory(m_at, "people",
                               [until](ScheduleMemory& memory) { memory.pausedUntil = until; }));
        auto two = *ScheduleBook::open(m_at.state, ScheduleBook::Use::Look);
        QCOMPARE(two->memory("people")->pausedUntil, until);
    }
    counting.join();
    const auto book = *ScheduleBook::open(m_at.state, ScheduleBook::Use::Look);
    QCOMPARE(book->memory("people")->cleanRehearsals, 50);
}

void ScheduleDeskTest::wrongTypesAreBroken_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("black-out as text") << "black_out" << QJsonValue(QStringLiteral("22:00..04:00"));
    QTest::newRow("days off as text") << "days_off" << QJsonValue(QStringLiteral("us-federal"));
    QTest::newRow("days off as numbers") << "days_off" << QJsonValue(QJsonArray{20261224});
    QTest::newRow("zone as a number") << "zone" << QJsonValue(5);
    QTest::newRow("minutes as text") << "window_minutes" << QJsonValue(QStringLiteral("60"));
    QTest::newRow("far too many") << "window_minutes" << QJsonValue(1e300);
    QTest::newRow("half a minute") << "settle_seconds" << QJsonValue(0.5);
    QTest::newRow("null") << "spec" << QJsonValue();
    QTest::newRow("unknown") << "colour" << QJsonValue(QStringLiteral("red"));
}

void ScheduleDeskTest::wrongTypesAreBroken()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QJsonObject object = m_schedule.toJson();
    object.insert(member, value);
    VERIFY_OK(TextStore::writeFile(ScheduleStore(m_at).path("people"), json::pretty(object)));
    const auto statuses = scheduleStatuses(m_at, at("2026-11-23 12:00"));
    VERIFY_OK(statuses);
    QCOMPARE(statuses->front().state, ScheduleState::Broken);
    QVERIFY(statuses->front().problem.find(member.toStdString()) != std::string::npos);
}

/// Nothing tells of a file on a share, nor of one that is written over in its place.
void ScheduleDeskTest::aShareIsLookedAtAgain()
{
    m_schedule.spec = *Spec::parse("when a new file arrives");
    VERIFY_OK(keepSchedule(m_at, m_schedule, at("2026-11-23 07:00")));
    const auto statuses = scheduleStatuses(m_at, at("2026-11-23 12:00"));
    VERIFY_OK(statuses);
    QVERIFY(nextWake(*statuses).has_value());
    QVERIFY(*nextWake(*statuses) <= at("2026-11-23 12:05"));
}

void ScheduleDeskTest::aBrokenFileIsKeptBesideTheNewOne()
{
    const ScheduleStore store(m_at);
    VERIFY_OK(TextStore::writeFile(store.path("people"), "{\"spec\": "));
    QVERIFY(!store.load("people"));
    VERIFY_OK(keepSchedule(m_at, m_schedule, at("2026-11-23 12:00")));
    QCOMPARE(store.load("people")->folder, std::string("/exports"));
    QFile aside(QString::fromStdString(store.brokenPath("people")));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), QByteArray("{\"spec\": "));
    QCOMPARE(store.names(), std::vector<std::string>{"people"});
    m_schedule.pattern = "p.csv"; // a good one is not put aside
    VERIFY_OK(keepSchedule(m_at, m_schedule, at("2026-11-23 12:00")));
    QVERIFY(aside.seek(0) && aside.readAll() == QByteArray("{\"spec\": "));
    VERIFY_OK(dropSchedule(m_at, "people"));
    QVERIFY(!aside.exists());
}

void ScheduleDeskTest::whatIsNeverDue_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("daysOff");
    QTest::addColumn<QString>("blackOut");
    QTest::addColumn<bool>("isEver");
    const auto row = [](const char* spec, const char* off, const char* black, bool isEver) {
        QTest::addRow("%s, off %s, black-out %s", spec, off, black)
            << QString::fromLatin1(spec) << QString::fromLatin1(off) << QString::fromLatin1(black)
            << isEver;
    };
    row("weekdays 06:30", "us-federal", "22:00..04:00", true);
    row("cron 0 6 30 2 *", "", "", false);
    row("cron 0 6 29 2 *", "", "", true); // of 2028
    row("weekdays 06:30", "", "06:00..07:00", false);
    row("weekdays 06:30", "", "00:00..12:00,12:00..00:00", false);
    row("weekdays 06:30", "2026-01-01..2060-12-31", "", false);
    row("weekdays after 06:30 when a new file is there", "", "05:00..08:00", false);
    row("when a new file arrives", "", "", true);
    row("when a new file arrives", "", "22:00..04:00", true);
    row("when a new file arrives", "", "00:00..12:00,12:00..00:00", false);
    row("when a new file arrives", "2026-01-01..2060-12-31", "", false);
}

void ScheduleDeskTest::whatIsNeverDue()
{
    QFETCH(const QString, spec);
    QFETCH(const QString, daysOff);
    QFETCH(const QString, blackOut);
    QFETCH(const bool, isEver);
    VERIFY_OK(m_schedule.set("spec", spec.toStdString()));
    VERIFY_OK(m_schedule.set("days_off", daysOff.toStdString()));
    VERIFY_OK(m_schedule.set("black_out", blackOut.toStdString()));
    const auto ever = isEverDue(m_schedule, at("2026-11-23 12:00"));
    VERIFY_OK(ever);
    QCOMPARE(*ever, isEver);
    // Rarer than due times are looked for.
    if (spec == QLatin1String("cron 0 6 29 2 *"))
        QVERIFY(*isEverDue(m_schedule, at("2028-03-01 12:00")));
}

MUSTER_TEST(ScheduleDeskTest)
#include "ScheduleDeskTest.moc"
