// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/grid/GridContent.h"

#include "tests/support/TestMain.h"
#include "tests/ui/grid/CountedRows.h"

using namespace muster;
using namespace muster::test;

class GridContentTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines();
    void filter();
    void text();
    void marksAndEdits();
    void description();
    void reads();
    void failure();
    void columns();
};

void GridContentTest::lines()
{
    GridContent content;
    QCOMPARE(content.lines(), std::uint64_t(0));
    content.setSource(std::make_shared<CountedRows>(3, 2));
    content.linesAbove = QStringList{QStringLiteral("Title"), QString()};
    content.linesBelow = QStringList{QStringLiteral("TRL")};
    QCOMPARE(content.rows(), std::uint64_t(3));
    QCOMPARE(content.lines(), std::uint64_t(6));
    const auto check = [&](std::uint64_t index, GridContent::Kind kind, std::uint64_t number) {
        return content.line(index).kind == kind && content.line(index).number == number;
    };
    QVERIFY(check(0, GridContent::Kind::Above, 0));
    QVERIFY(check(1, GridContent::Kind::Above, 1));
    QVERIFY(check(2, GridContent::Kind::Row, 1));
    QVERIFY(check(4, GridContent::Kind::Row, 3));
    QVERIFY(check(5, GridContent::Kind::Below, 0));
    QCOMPARE(content.fileLine(3), std::uint64_t(4));
    QCOMPARE(content.fileLine(4), std::uint64_t(0));
}

void GridContentTest::filter()
{
    GridContent content;
    content.setSource(std::make_shared<CountedRows>(10000000000, 1));
    QCOMPARE(content.indexOf(9999999999), std::uint64_t(9999999998));
    content.setRows(std::vector<std::uint64_t>{4, 70, 9999999999});
    QCOMPARE(content.rows(), std::uint64_t(3));
    QCOMPARE(content.rowAt(2), std::uint64_t(9999999999));
    QCOMPARE(content.line(1).number, std::uint64_t(70));
    QCOMPARE(content.indexOf(70), std::uint64_t(1));
    QCOMPARE(content.indexOf(5), std::uint64_t(1));
    content.setRows(std::nullopt);
    QCOMPARE(content.rows(), std::uint64_t(10000000000));
}

void GridContentTest::text()
{
    GridContent content;
    content.setSource(std::make_shared<CountedRows>(100, 2));
    QCOMPARE(content.text(65, 1), QString::fromUtf8("r•••"));
    QCOMPARE(content.plainText(65, 1), QStringLiteral("r65c1"));
    content.isMasked = false;
    QCOMPARE(content.text(65, 1), QStringLiteral("r65c1"));
    QCOMPARE(content.text(65, 2), QString());
    QCOMPARE(content.text(101, 0), QString());
    QCOMPARE(content.text(0, 0), QString());
}

void GridContentTest::marksAndEdits()
{
    GridContent content;
    content.setSource(std::make_shared<CountedRows>(100, 2));
    content.marks[{5, 1}] = {Severity::Warning, QStringLiteral("odd")};
    content.marks[{6, -1}] = {Severity::Error, QStringLiteral("twice")};
    QCOMPARE(content.mark(5, 1)->text, QStringLiteral("odd"));
    QVERIFY(!content.mark(5, 0));
    QCOMPARE(content.mark(6, 0)->text, QStringLiteral("twice"));
    content.edits[{5, 0}] = QStringLiteral("new value");
    QVERIFY(content.isEdited(5, 0));
    QCOMPARE(content.text(5, 0), QString::fromUtf8("n•••"));
    QCOMPARE(content.plainText(5, 0), QStringLiteral("new value"));
    content.setSource(std::make_shared<CountedRows>(100, 2));
    QVERIFY(content.marks.empty() && content.edits.empty());
}

void GridContentTest::description()
{
    GridContent content;
    content.columns.set(namedColumns(2));
    content.setSource(std::make_shared<CountedRows>(100, 1));
    QCOMPARE(content.description(12, 0), QString::fromUtf8("row 12, Column 0: r•••"));
    QCOMPARE(content.description(12, 1), QStringLiteral("row 12, Column 1: blank"));
    content.marks[{12, 1}] = {Severity::Error, QStringLiteral("is required")};
    QCOMPARE(content.description(12, 1),
             QStringLiteral("row 12, Column 1: blank, problem: is required"));
}

/// A screen is read page by page, and only once.
void GridContentTest::reads()
{
    const auto source = std::make_shared<CountedRows>(70, 1);
    GridContent content;
    content.setSource(source);
    for (int round = 0; round < 3; ++round)
        for (std::uint64_t row = 1; row <= 70; ++row)
            QVERIFY(!content.plainText(row, 0).isEmpty());
    QCOMPARE(source->reads, 2);
    QCOMPARE(source->mostRead, std::uint64_t(64));
    source->grow(71); // the last page was read when it had fewer rows
    QCOMPARE(content.plainText(71, 0), QStringLiteral("r71c0"));
    QCOMPARE(source->reads, 3);
}

void GridContentTest::failure()
{
    const auto source = std::make_shared<CountedRows>(70, 1);
    source->isBroken = true;
    GridContent content;
    content.setSource(source);
    QCOMPARE(content.plainText(1, 0), QString());
    QCOMPARE(content.plainText(65, 0), QString());
    QVERIFY(content.error());
    QCOMPARE(source->reads, 1);
}

void GridContentTest::columns()
{
    GridColumns columns;
    QCOMPARE(columns.total(), 0);
    QCOMPARE(columns.columnAt(0), -1);
    columns.set(namedColumns(3));
    QVERIFY(columns.isNew());
    columns.setSized();
    columns.setWidth(1, 200);
    columns.setWidth(0, 5);
    QCOMPARE(columns.width(0), GridColumns::leastWidth);
    QCOMPARE(columns.left(2), GridColumns::leastWidth + 200);
    QCOMPARE(columns.columnAt(columns.left(1)), 1);
    QCOMPARE(columns.columnAt(columns.left(1) - 1), 0);
    QCOMPARE(columns.columnAt(columns.total()), -1);
    QCOMPARE(columns.columnAt(-1), -1);
    auto told = namedColumns(3);
    told[1].type = QStringLiteral("date");
    columns.set(told); // the profile came in: the widths a person chose stay
    QCOMPARE(columns.width(1), 200);
    QCOMPARE(columns.at(1).type, QStringLiteral("date"));
    QVERIFY(!columns.isNew());
    columns.set(namedColumns(4));
    QVERIFY(columns.isNew());
}

MUSTER_TEST(GridContentTest)

#include "GridContentTest.moc"
