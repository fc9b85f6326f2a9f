// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/Due.h"

#include "tests/core/schedule/RunDueFixture.h"

#include <QElapsedTimer>

using namespace muster;
using namespace muster::test;

class DueTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blackOuts_data();
    void blackOuts();
    void alwaysBlackIsNeverDue();
    void aLongBlackOutIsQuick();
    void onlyZonesThatThereAre();
};

static DueTimes timesOf(const char* spec, const std::vector<std::string>& black)
{
    Schedule schedule;
    schedule.spec = *Spec::parse(spec);
    schedule.zone = "America/New_York";
    schedule.blackOut = *BlackOut::parse(black);
    return *DueTimes::of(schedule);
}

/// Against leaving out one by one, through both changes of the clock.
void DueTest::blackOuts_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("black");
    QTest::newRow("over midnight") << "every 30 minutes"
                                   << "22:00..04:00";
    QTest::newRow("in the night of the change") << "every 15 minutes"
                                                << "01:15..02:45";
    QTest::newRow("two that touch") << "every hour"
                                    << "08:00..12:00,12:00..14:00";
    QTest::newRow("days") << "every 4 hours"
                          << "2026-03-07..2026-03-09";
    QTest::newRow("moments") << "daily 02:30"
                             << "2026-03-08 01:00..2026-03-08 04:00";
}

void DueTest::blackOuts()
{
    QFETCH(const QString, spec);
    QFETCH(const QString, black);
    std::vector<std::string> words;
    for (const QString& word : black.split(QLatin1Char(',')))
        words.push_back(word.toStdString());
    const std::string text = spec.toStdString();
    const DueTimes with = timesOf(text.c_str(), words);
    const DueTimes without = timesOf(text.c_str(), {});
    const BlackOut blackOut = *BlackOut::parse(words);
    for (const char* const from : {"2026-03-06 00:00", "2026-10-31 00:00"}) {
        std::vector<Clock::Wall> expected;
        for (const Clock::Wall due : without.list(at(from), 400)) {
            if (!blackOut.contains(with.zone().local(due)))
                expected.push_back(due);
        }
        const int count = static_cast<int>(expected.size());
        QVERIFY(count > 50);
        QCOMPARE(with.list(at(from), count), expected);
        for (int i = 1; i < count; ++i)
            QCOMPARE(with.latest(expected[i] - std::chrono::milliseconds(1))->at, expected[i - 1]);
    }
}

/// "daily 23:00" with a black-out from 22:00 to 04:00 is soon said.
void DueTest::alwaysBlackIsNeverDue()
{
    const DueTimes times = timesOf("daily 23:00", {"22:00..04:00"});
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!times.next(at("2026-11-23 06:00")));
    QVERIFY(!times.latest(at("2026-11-23 06:00")));
    QVERIFY(timer.elapsed() < 5000);
}

void DueTest::aLongBlackOutIsQuick()
{
    const DueTimes times = timesOf("every minute", {"2026-01-01..2028-12-01"});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(times.next(at("2026-11-23 06:00"))->at, at("2028-12-02 00:00"));
    QCOMPARE(times.latest(at("2026-11-23 06:00")).has_value(), true);
    QVERIFY(timer.elapsed() < 5000);
}

void DueTest::onlyZonesThatThereAre()
{
    for (const char* const good :
         {"America/New_York", "US/Eastern", "Europe/Berlin", "UTC", "EST5EDT"})
        QVERIFY2(Zone::named(good).has_value(), good);
    for (const char* const bad : {"Mars", "Europe", "Europe/", "XYZ3", "zone.tab",
                                  "../../../etc/passwd", "America/New York", "\xff"})
        QVERIFY2(!Zone::named(bad).has_value(), bad);
}

MUSTER_TEST(DueTest)
#include "DueTest.moc"
