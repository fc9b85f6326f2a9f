// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/delta/Safeguard.h"

#include "tests/support/TestMain.h"

#include <functional>

using namespace muster;

namespace {

/// A good file of 250 people, all of whom the service took.
FileFacts good()
{
    FileFacts facts;
    facts.rows = 250;
    facts.accepted = 250;
    facts.fill = {
        {"email", 0, 250}, {"email", 1, 250, "Mail"},    {"middle_name", 0, 12},
        {"phone", 0, 4},   {"phone", 1, 4, "Telephone"}, {"middle_name", 1, 12, "Middle"}};
    facts.leavers = 0;
    return facts;
}

using Change = std::function<void(FileFacts&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class SafeguardTest : public QObject {
    Q_OBJECT

private:
    static std::string codes(const std::vector<Breach>& breaches)
    {
        std::string text;
        for (const Breach& breach : breaches)
            text += (text.empty() ? "" : " ") + breach.code + "/" + breach.allow;
        return text;
    }

private Q_SLOTS:

    void rules_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char* name, const Change& change, const char* expected) {
            QTest::newRow(name) << change << QString::fromLatin1(expected);
        };
        add(
            "the same again", [](FileFacts&) {}, "");
        add(
            "no rows", [](FileFacts& f) { f.rows = 0; }, "empty-file/");
        add(
            "a tenth less", [](FileFacts& f) { f.rows = 225; }, "");
        add(
            "one more gone", [](FileFacts& f) { f.rows = 224; }, "rows/rows=224");
        add(
            "one row", [](FileFacts& f) { f.rows = 1; }, "rows/rows=1");
        add(
            "far more rows", [](FileFacts& f) { f.rows = 2500; }, "");
        add(
            "as many leavers as may be", [](FileFacts& f) { f.leavers = 12; }, "");
        add(
            "one leaver more", [](FileFacts& f) { f.leavers = 13; }, "leavers/leavers=13");
        add(
            "leavers not compared", [](FileFacts& f) { f.leavers.reset(); }, "");
        add(
            "recorded under another key",
            [](FileFacts& f) {
                f.leavers.reset();
                f.isOtherKey = true;
            },
            "compare/compare=250");
        add(
            "no rows, and another key",
            [](FileFacts& f) {
                f.rows = 0;
                f.isOtherKey = true;
            },
            "empty-file/");
        add(
            "as many terminations as may be", [](FileFacts& f) { f.terminations = 12; }, "");
        add(
            "one termination more", [](FileFacts& f) { f.terminations = 13; },
            "terminations/terminations=13");
        add(
            "a column emptied", [](FileFacts& f) { f.fill[2].rows = f.fill[5].rows = 0; },
            "column/column=1");
        add(
            "a full column emptied", [](FileFacts& f) { f.fill[0].rows = f.fill[1].rows = 0; },
            "column/column=1");
        add(
            "a full column emptied, a constant in its field",
            [](FileFacts& f) { f.fill[1].rows = 0; }, "column/column=1");
        add(
            "values that mean nothing", [](FileFacts& f) { f.fill[0].rows = 0; },
            "column/column=1");
        add(
            "a column with one value left", [](FileFacts& f) { f.fill[1].rows = 1; }, "");
        add(
            "a rare column emptied", [](FileFacts& f) { f.fill[3].rows = f.fill[4].rows = 0; }, "");
        add(
            "a field of its own",
            [](FileFacts& f) {
                f.fill.push_back({"new", 0, 0});
            },
            "");
        add(
            "a column is new", [](FileFacts& f) { f.header.added = 1; }, "header/header=1");
        add(
            "a column is gone", [](FileFacts& f) { f.header.gone = {"Desk"}; }, "header/header=1");
        add(
            "a column is renamed", [](FileFacts& f) { f.header.renamed = {"Desk"}; },
            "header/header=1");
        add(
            "a column that is read is gone",
            [](FileFacts& f) {
                f.header = {{"Mail"}, {}, 1, true};
            },
            "header/");
        add(
            "the trailer agrees", [](FileFacts& f) { f.trailer = 250; }, "");
        add(
            "the trailer disagrees", [](FileFacts& f) { f.trailer = 251; }, "trailer/trailer=250");
        add(
            "all at once",
            [](FileFacts& f) {
                f.rows = 100;
                f.leavers = 150;
                f.terminations = 20;
                f.fill[0].rows = f.fill[1].rows = 0;
                f.header.added = 2;
                f.trailer = 250;
            },
            "rows/rows=100 leavers/leavers=150 terminations/terminations=20 column/column=1 "
            "header/header=2 trailer/trailer=100");
    }

    void rules()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, expected);
        const FileFacts before = good();
        FileFacts now = good();
        now.accepted = 0;
        change(now);
        const auto breaches = breachesOf(now, &before, {});
        QCOMPARE(QString::fromStdString(codes(breaches)), expected);
        for (const Breach& breach : breaches) {
            QVERIFY2(breach.message.find("limit") != std::string::npos || breach.allow.empty(),
                     breach.message.c_str());
            QVERIFY2(breach.code == "empty-file"
                         || breach.message.find(std::to_string(breach.count)) != std::string::npos,
                     breach.message.c_str());
        }
    }

    void theFloorHoldsForSmallFiles()
    {
        FileFacts before = good();
        before.rows = before.accepted = 20;
        FileFacts now = before;
        now.leavers = 5;
        now.terminations = 5;
        QCOMPARE(codes(breachesOf(now, &before, {})), std::string());
        now.leavers = 6;
        now.terminations = 6;
        QCOMPARE(codes(breachesOf(now, &before, {})),
                 std::string("leavers/leavers=6 terminations/terminations=6"));
    }

    void aFileTooLongToLookForLeaversIsHeld()
    {
        const FileFacts before = good();
        FileFacts now = good();
        now.leavers.reset();
        now.isTooLong = true;
        QCOMPARE(codes(breachesOf(now, &before, {})), std::string("compare/compare=250"));
    }

    void aFirstFileIsOnlyJudgedByItself()
    {
        FileFacts now = good();
        now.terminations = 5;
        QCOMPARE(codes(breachesOf(now, nullptr, {})), std::string());
        now.rows = 0;
        QCOMPARE(codes(breachesOf(now, nullptr, {})), std::string("empty-file/"));
        now.rows = 250;
        now.isOtherKey = true;
        now.trailer = 260;
        now.header.added = 1;
        QCOMPARE(codes(breachesOf(now, nullptr, {})),
                 std::string("header/header=1 trailer/trailer=250"));
    }

    void aTrailerThatCountsItsOwnLinesIsLearned()
    {
        FileFacts before = good();
        before.trailer = 252; // with header and trailer
        FileFacts now = good();
        now.trailer = 252;
        QCOMPARE(codes(breachesOf(now, &before, {})), std::string());
        now.rows = 249; // a row is missing
        QCOMPARE(codes(breachesOf(now, &before, {})), std::string("trailer/trailer=249"));
        before.trailer = 1000; // no count of rows at all
        QCOMPARE(codes(breachesOf(now, &before, {})), std::string());
    }

    void aTrailerThatIsGoneMayBeACutFile()
    {
        FileFacts before = good();
        before.trailer = 250;
        FileFacts now = good();
        const auto breaches = breachesOf(now, &before, {});
        QCOMPARE(codes(breaches), std::string("trailer/trailer=250"));
        QCOMPARE(breaches.front().limit, 0U);
        QVERIFY(breaches.front().message.find("may be cut off") != std::string::npos);
        now.rows = 0;
        QCOMPARE(codes(breachesOf(now, &before, {})), std::string("empty-file/"));
        now.rows = 250;
        before.trailer = 1000; // that was no count of rows
        QCOMPARE(codes(breachesOf(now, &before, {})), std::string());
    }

    void theNumbersAreTheFeeds()
    {
        const FileFacts before = good();
        FileFacts now = good();
        now.rows = 200;
        now.leavers = 30;
        Limits limits;
        limits.rowsDropPercent = 20;
        limits.leaversPercent = 12;
        QCOMPARE(codes(breachesOf(now, &before, limits)), std::string());
        limits.leaversPercent = 0;
        limits.leaversFloor = 29;
        QCOMPARE(codes(breachesOf(now, &before, limits)), std::string("leavers/leavers=30"));
        QCOMPARE(Limits::fromJson(limits.toJson()).value(), limits);
        QCOMPARE(Limits::fromJson({}).value(), Limits());
    }

    void limitsOutOfRangeAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("number");
        QTest::newRow("above 100 %") << "rows_drop_percent" << QJsonValue(101);
        QTest::newRow("below 0") << "leavers_percent" << QJsonValue(-1);
        QTest::newRow("a fraction") << "leavers_percent" << QJsonValue(5.5);
        QTest::newRow("a text") << "leavers_floor" << QJsonValue(QStringLiteral("5"));
        QTest::newRow("off") << "terminations_floor" << QJsonValue(1'000'000);
        QTest::newRow("huge") << "terminations_floor" << QJsonValue(1e300);
        QTest::newRow("a typing mistake") << "leaver_percent" << QJsonValue(5);
    }

    void limitsOutOfRangeAreRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const QJsonValue, number);
        const auto read = Limits::fromJson({{name, number}});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Config);
        QVERIFY(read.error().what.find(name.toStdString()) != std::string::npos);
    }

    void factsSurviveTheLedger()
    {
        FileFacts facts = good();
        facts.trailer = 251;
        facts.leavers = 3;
        facts.terminations = 4;
        const auto read = FileFacts::fromJson(facts.toJson());
        VERIFY_OK(read);
        QCOMPARE(read->rows, facts.rows);
        QCOMPARE(read->leavers, facts.leavers);
        QCOMPARE(read->trailer, facts.trailer);
        QCOMPARE(read->terminations, facts.terminations);
        QVERIFY(facts.toJson().find("Telephone") == std::string::npos); // field keys only
        FileFacts now = facts;
        now.fill[0].rows = now.fill[1].rows = 0;
        QCOMPARE(codes(breachesOf(now, &*read, {})), std::string("column/column=1"));
        QVERIFY(!FileFacts::fromJson("no JSON"));
    }

    void newColumnsAreNeverNamed()
    {
        FileFacts now = good();
        now.header.gone = {"a", "b", "c", "d", "e", "f", "g"};
        now.header.added = 7;
        const auto breaches = breachesOf(now, nullptr, {});
        QCOMPARE(breaches.size(), std::size_t(1));
        QCOMPARE(breaches.front().count, 14U);
        QVERIFY(breaches.front().message.find("'e' and 2 more are gone, 7 columns are new")
                != std::string::npos);
    }
};

MUSTER_TEST(SafeguardTest)
#include "SafeguardTest.moc"
