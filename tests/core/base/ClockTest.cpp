// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Clock.h"

#include "tests/support/TestMain.h"

using namespace muster;
using std::chrono::milliseconds;

class ClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesRfc3339_data();
    void writesRfc3339();
    void monotonicNeverGoesBack();
    void sleepsAndWakes();
};

void ClockTest::writesRfc3339_data()
{
    QTest::addColumn<qlonglong>("milli");
    QTest::addColumn<QString>("text");
    QTest::newRow("epoch") << 0LL << QStringLiteral("1970-01-01T00:00:00.000Z");
    QTest::newRow("milliseconds") << 7LL << QStringLiteral("1970-01-01T00:00:00.007Z");
    QTest::newRow("leap day") << 1709210096789LL << QStringLiteral("2024-02-29T12:34:56.789Z");
    QTest::newRow("last moment of a year")
        << 1767225599999LL << QStringLiteral("2025-12-31T23:59:59.999Z");
    QTest::newRow("before 1970") << -1LL << QStringLiteral("1969-12-31T23:59:59.999Z");
}

void ClockTest::writesRfc3339()
{
    QFETCH(qlonglong, milli);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(rfc3339(Clock::Wall(milliseconds(milli)))), text);
}

void ClockTest::monotonicNeverGoesBack()
{
    const SystemClock clock;
    auto last = clock.monotonic();
    for (int i = 0; i < 1000; ++i) {
        const auto now = clock.monotonic();
        QVERIFY(now >= last);
        last = now;
    }
}

void ClockTest::sleepsAndWakes()
{
    SystemClock clock;
    const auto before = clock.monotonic();
    QVERIFY(clock.sleep(milliseconds(20)));
    QVERIFY(clock.monotonic() - before >= milliseconds(20));
    QVERIFY(clock.sleep(milliseconds(0)));
    SystemClock stopped([] { return true; });
    QVERIFY(!stopped.sleep(std::chrono::hours(1))); // would run into the test's time limit
}

MUSTER_TEST(ClockTest)
#include "ClockTest.moc"
