// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/FeedMatch.h"

#include "tests/support/TestMain.h"

using namespace muster;

class FeedMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameHeaderFirst();
    void spellingCountsAlmostAll();
    void halfIsNotEnough();
};

static Header headerOf(std::vector<std::string> names)
{
    Header header;
    header.names = std::move(names);
    return header;
}

static FieldMapping mapped(const std::string& field, const std::string& column)
{
    FieldMapping mapping;
    mapping.field = field;
    mapping.columns = {column};
    return mapping;
}

static Feed feedOf(const std::string& name, const std::vector<std::string>& columns)
{
    Feed feed;
    feed.name = name;
    feed.headerFingerprint = headerOf(columns).fingerprint();
    for (const std::string& column : columns)
        feed.mapping.fields.push_back(mapped("field_" + column, column));
    return feed;
}

void FeedMatchTest::sameHeaderFirst()
{
    const auto header = headerOf({"A", "B", "C"});
    const auto matches =
        matchFeeds({feedOf("part", {"A", "B"}), feedOf("same", {"A", "B", "C"})}, header);
    QCOMPARE(matches.size(), std::size_t(2));
    QCOMPARE(matches[0].feed, std::string("same"));
    QVERIFY(matches[0].isSame);
    QVERIFY(!matches[1].isSame);
    QCOMPARE(matches[1].fit, 1.0);
}

void FeedMatchTest::spellingCountsAlmostAll()
{
    const auto matches = matchFeeds({feedOf("people", {"Work Email", "Hire Date"})},
                                    headerOf({"work_email", "Hire Date"}));
    QCOMPARE(matches.size(), std::size_t(1));
    QCOMPARE(matches[0].fit, 0.95);
}

void FeedMatchTest::halfIsNotEnough()
{
    QVERIFY(matchFeeds({feedOf("people", {"A", "B"})}, headerOf({"A", "X"})).empty());
    QVERIFY(matchFeeds({feedOf("nothing", {})}, headerOf({"A"})).empty());
}

MUSTER_TEST(FeedMatchTest)
#include "FeedMatchTest.moc"
