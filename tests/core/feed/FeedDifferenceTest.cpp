// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/FeedDifference.h"

#include "tests/support/TestMain.h"

using namespace muster;

class FeedDifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalFeeds();
    void whatDoesNotCount();
    void everyDifference_data();
    void everyDifference();
};

static FieldMapping mapped(const std::string& field, const std::string& column)
{
    FieldMapping mapping;
    mapping.field = field;
    mapping.columns = {column};
    return mapping;
}

static Feed base()
{
    Feed feed;
    feed.name = "people";
    feed.connection = "hr";
    feed.object = "personnel";
    feed.mapping.fields = {mapped("email", "E-mail"), mapped("phone", "Phone")};
    feed.mapping.dropped = {"Salary"};
    return feed;
}

void FeedDifferenceTest::equalFeeds()
{
    QVERIFY(feedDifference(base(), base()).empty());
}

void FeedDifferenceTest::whatDoesNotCount()
{
    Feed other = base();
    other.name = "copy";
    other.headerFingerprint = "00";
    other.columns = {"E-mail", "Phone"};
    other.mapping.fields[0].confidence = Confidence::Low;
    other.mapping.fields[0].reason = "because";
    std::swap(other.mapping.fields[0], other.mapping.fields[1]);
    QVERIFY(feedDifference(base(), other).empty());
}

using Change = std::function<void(Feed&)>;
Q_DECLARE_METATYPE(Change)

void FeedDifferenceTest::everyDifference_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const Change& change, const char* sentence) {
        QTest::newRow(name) << change << QString::fromUtf8(sentence);
    };
    row(
        "column", [](Feed& f) { f.mapping.fields[0].columns = {"Work E-mail"}; },
        "email now comes from Work E-mail (was E-mail)");
    row(
        "limit", [](Feed& f) { f.limits.rowsDropPercent = 20; },
        "the limit 'rows drop percent' is now 20 (was 10)");
    row(
        "gone", [](Feed& f) { f.mapping.fields.pop_back(); },
        "phone is no longer filled (was Phone)");
    row(
        "added", [](Feed& f) { f.mapping.fields.push_back(mapped("hired_at", "Hire Date")); },
        "hired_at is now filled, from Hire Date");
    row(
        "steps", [](Feed& f) { f.mapping.fields[0].transforms = {*Transform::fromText("lower")}; },
        "email now takes the steps: lower (was: no steps)");
    row(
        "clears", [](Feed& f) { f.mapping.fields[1].blankClears = true; },
        "phone is now cleared by a blank cell");
    row(
        "dropped", [](Feed& f) { f.mapping.dropped.emplace_back("Bonus"); },
        "the column Bonus is now never read");
    row(
        "not dropped", [](Feed& f) { f.mapping.dropped.clear(); },
        "the column Salary is no longer kept from being read");
    row(
        "delimiter", [](Feed& f) { f.dialect.delimiter = ';'; },
        "the delimiter is now semicolon (was comma)");
    row(
        "connection", [](Feed& f) { f.connection = "other"; },
        "the connection is now other (was hr)");
    row(
        "schema", [](Feed& f) { f.schemaSlug = "users"; }, "the schema is now users (was none)");
    row(
        "policy", [](Feed& f) { f.badRows = BadRows::Hold; },
        "a bad row is now held and the others are sent");
    row(
        "partial", [](Feed& f) { f.partial = false; },
        "each row now replaces everything the service has of it");
}

void FeedDifferenceTest::everyDifference()
{
    QFETCH(Change, change);
    QFETCH(QString, sentence);
    Feed after = base();
    change(after);
    const auto changes = feedDifference(base(), after);
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(changes.front().sentence), sentence);
}

MUSTER_TEST(FeedDifferenceTest)
#include "FeedDifferenceTest.moc"
