// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/RetryPolicy.h"

#include "tests/support/TestMain.h"

using namespace muster;
using std::chrono::milliseconds;
using std::chrono::seconds;

class RetryPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void backsOff_data();
    void backsOff();
    void hasLimits();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void absentHeaderIsNothing();
};

void RetryPolicyTest::backsOff_data()
{
    QTest::addColumn<int>("next");
    QTest::addColumn<double>("random");
    QTest::addColumn<int>("milli");
    QTest::newRow("first repeat, least") << 2 << 0.0 << 0;
    QTest::newRow("first repeat, most") << 2 << 1.0 << 1000;
    QTest::newRow("second") << 3 << 0.5 << 1000;
    QTest::newRow("third") << 4 << 1.0 << 4000;
    QTest::newRow("last") << 5 << 1.0 << 8000;
    QTest::newRow("random below its range") << 5 << -3.0 << 0;
    QTest::newRow("random above its range") << 5 << 7.0 << 8000;
    QTest::newRow("none left") << 6 << 0.5 << -1;
    QTest::newRow("not a repeat") << 1 << 0.5 << -1;
}

void RetryPolicyTest::backsOff()
{
    QFETCH(int, next);
    QFETCH(double, random);
    QFETCH(int, milli);
    const auto wait = RetryPolicy().backoff(next, random);
    QCOMPARE(wait.has_value() ? static_cast<int>(wait->count()) : -1, milli);
}

void RetryPolicyTest::hasLimits()
{
    RetryPolicy policy;
    policy.attempts = 1000;
    QCOMPARE(policy.backoff(8, 1.0)->count(), 60000);
    QCOMPARE(policy.backoff(1000, 1.0)->count(), 60000); // no overflow on the way
    policy.attempts = 1;
    QVERIFY(!policy.backoff(2, 0.5));
}

void RetryPolicyTest::readsRetryAfter_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<qlonglong>("wait"); // milliseconds, -1 = none
    const auto row = [](const char* value, qlonglong wait) {
        QTest::newRow(value) << QString::fromLatin1(value) << wait;
    };
    row("0", 0);
    row("7", 7000);
    row("  120  ", 120000);
    row("900", 900000);
    row("1000000000", 1000000000000);
    row("99999999999999999999999999999", 1000000000000);
    row("-5", -1);
    row("+5", -1);
    row("1.5", -1);
    row("7 seconds", -1);
    row("soon", -1);
    row("", -1);
    row("Sun, 06 Nov 1994 08:50:07 GMT", 30000);
    row("Sunday, 06-Nov-94 08:50:07 GMT", 30000);
    row("Sun, 06 Nov 1994 08:49:36 GMT", 0); // a second ago
    row("Sat, 05 Nov 1994 08:49:37 GMT", 0);
    row("Fri, 31 Dec 9999 23:59:59 GMT", 1000000000000);
    row("Sun, 06 Nov 1994 08:50:07", -1);
    row("20 Nov", -1);
    row("GMT", -1);
}

void RetryPolicyTest::readsRetryAfter()
{
    QFETCH(QString, value);
    QFETCH(qlonglong, wait);
    Response response;
    response.headers.emplace_back("retry-after", value.toStdString());
    const Clock::Wall now(seconds(784111777)); // Sun, 06 Nov 1994 08:49:37 GMT
    const auto read = retryAfter(response, now);
    QCOMPARE(read.has_value() ? static_cast<qlonglong>(read->count()) : -1LL, wait);
}

void RetryPolicyTest::absentHeaderIsNothing()
{
    Response response;
    response.headers.emplace_back("x-retry-after", "7");
    QVERIFY(!retryAfter(response, Clock::Wall()));
}

MUSTER_TEST(RetryPolicyTest)
#include "RetryPolicyTest.moc"
