// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/CellEdits.h"

#include "core/table/CsvReader.h"
#include "tests/support/MemoryBytes.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>

using namespace muster;

class CellEditsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void liesOverTheFile();
    void takesBack();
    void survivesJson();
    void refusesOtherJson_data();
    void refusesOtherJson();
};

/// Every cell of a file as the reader gives it, corrected; blocks of a few bytes.
static std::vector<std::string> read(const std::string& file, const CellEdits& edits)
{
    CsvReader::Options options;
    options.blockBytes = 16;
    auto reader = CsvReader::open(std::make_unique<test::MemorySource>(file), {}, options);
    std::vector<std::string> lines;
    RowBlock block;
    while (*(*reader)->next(block)) {
        edits.apply(block);
        for (std::size_t row = 0; row < block.rows(); ++row) {
            std::string line;
            for (std::uint32_t column = 0; column < block.row(row).cellCount; ++column)
                line += (column > 0 ? "|" : "") + std::string(block.cell(row, column));
            lines.push_back(line);
        }
    }
    return lines;
}

void CellEditsTest::liesOverTheFile()
{
    CellEdits edits;
    edits.set(1, 0, "first");
    edits.set(3, 2, "Zoë \"the\" last, a very long value that no block of the reader has room for");
    edits.set(4, 1, "");
    edits.set(5, 2, "behind a short row");
    edits.set(99, 0, "beyond the file");
    const auto lines = read("a,b,c\n1,2,3\n4,5,6\n7,8,9\n10,11,12\n13\n14,15,16\n", edits);
    const std::vector<std::string> expected{
        "first|2|3",
        "4|5|6",
        "7|8|Zoë \"the\" last, a very long value that no block of the reader has room for",
        "10||12",
        "13||behind a short row",
        "14|15|16"};
    QCOMPARE(lines, expected);
    QCOMPARE(edits.count(), 5U);
}

void CellEditsTest::takesBack()
{
    CellEdits edits;
    edits.set(2, 0, "x");
    edits.set(2, 1, "y");
    edits.remove(2, 0);
    edits.remove(7, 7);
    QVERIFY(edits.at(2) != nullptr && edits.at(2)->size() == 1);
    edits.remove(2, 1);
    QVERIFY(edits.isEmpty());
    QVERIFY(edits.at(2) == nullptr);
}

void CellEditsTest::survivesJson()
{
    CellEdits edits;
    edits.set(12, 3, "Zoë, \"x\"\n");
    edits.set(1, 0, "");
    const auto again = CellEdits::fromJson(edits.toJson());
    VERIFY_OK(again);
    QVERIFY(*again == edits);
}

void CellEditsTest::refusesOtherJson_data()
{
    QTest::addColumn<QJsonArray>("cell");
    QTest::newRow("row 0") << QJsonArray{0, 1, QStringLiteral("x")};
    QTest::newRow("negative column") << QJsonArray{1, -1, QStringLiteral("x")};
    QTest::newRow("number as text") << QJsonArray{1, 1, 7};
    QTest::newRow("too short") << QJsonArray{1, 1};
    QTest::newRow("absurd column") << QJsonArray{1, 1000000, QStringLiteral("x")};
}

void CellEditsTest::refusesOtherJson()
{
    QFETCH(QJsonArray, cell);
    const auto read = CellEdits::fromJson({{QStringLiteral("cells"), QJsonArray{cell}}});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::BadData);
    QVERIFY(!CellEdits::fromJson({}));
}

MUSTER_TEST(CellEditsTest)

#include "CellEditsTest.moc"
