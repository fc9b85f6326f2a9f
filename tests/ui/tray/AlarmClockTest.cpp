// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/AlarmClock.h"

#include "tests/support/TestMain.h"

#include <QSignalSpy>

using namespace muster;

class AlarmClockTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void ringsOnceAtTheInstant()
    {
        AlarmClock clock;
        QSignalSpy rang(&clock, &AlarmClock::rang);
        const QDateTime instant = QDateTime::currentDateTimeUtc().addMSecs(300);
        clock.set(instant);
        QVERIFY(rang.wait(5000));
        QVERIFY(QDateTime::currentDateTimeUtc() >= instant);
        QVERIFY(!clock.instant().isValid());
        QTest::qWait(400);
        QCOMPARE(rang.size(), 1);
    }

    /// As after a suspend that slept through it.
    void whatHasPassedRingsAtOnce_data()
    {
        QTest::addColumn<QDateTime>("instant");
        QTest::newRow("an hour ago") << QDateTime::currentDateTime().addSecs(-3600);
        QTest::newRow("1970") << QDateTime::fromMSecsSinceEpoch(0);
        QTest::newRow("before 1970") << QDateTime::fromMSecsSinceEpoch(-5000);
    }

    void whatHasPassedRingsAtOnce()
    {
        QFETCH(QDateTime, instant);
        AlarmClock clock;
        QSignalSpy rang(&clock, &AlarmClock::rang);
        clock.set(instant);
        QCOMPARE(rang.size(), 0); // from the event loop, never from within set
        QVERIFY(rang.wait(2000));
        QCOMPARE(rang.size(), 1);
    }

    void theLastOneCounts()
    {
        AlarmClock clock;
        QSignalSpy rang(&clock, &AlarmClock::rang);
        clock.set(QDateTime::currentDateTime().addMSecs(200));
        clock.set(QDateTime::currentDateTime().addYears(10));
        QTest::qWait(500);
        QCOMPARE(rang.size(), 0);
        QVERIFY(clock.instant().isValid());
        clock.set(QDateTime::currentDateTime().addMSecs(100));
        clock.clear();
        QTest::qWait(300);
        QCOMPARE(rang.size(), 0);
    }
};

MUSTER_TEST(AlarmClockTest)
#include "AlarmClockTest.moc"
