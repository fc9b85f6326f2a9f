// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/Feed.h"

#include "tests/support/TestMain.h"

using namespace muster;

class FeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void limitsAreSetByTheirPath()
    {
        Feed feed;
        feed.name = "people";
        VERIFY_OK(feed.set("limits.rows_drop_percent", "20"));
        QCOMPARE(feed.limits.rowsDropPercent, 20);
        const auto read = Feed::fromJson("people", feed.toJson());
        VERIFY_OK(read);
        QCOMPARE(*read, feed);
        for (const char* const wrong : {"101", "-1", "5.5", "off", ""}) {
            QVERIFY2(!feed.set("limits.rows_drop_percent", wrong), wrong);
            QCOMPARE(feed.limits.rowsDropPercent, 20);
        }
        QVERIFY(!feed.set("limits.rows", "20"));
        QVERIFY(!feed.set("limits", "20"));
    }

    void aFeedWithoutLimitsHasTheUsualOnes()
    {
        Feed feed;
        feed.name = "people";
        QJsonObject older = feed.toJson();
        older.remove(QStringLiteral("limits"));
        const auto read = Feed::fromJson("people", older);
        VERIFY_OK(read);
        QCOMPARE(read->limits, Limits());
    }
};

MUSTER_TEST(FeedTest)
#include "FeedTest.moc"
