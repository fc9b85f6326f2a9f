// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Hash.h"
#include "core/table/CsvReader.h"
#include "tests/core/table/Reading.h"
#include "tests/support/MemoryBytes.h"
#include "tests/support/TestMain.h"

#include <QSet>

using namespace muster;
using namespace muster::test;

class CsvReaderEdgesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void header();
    void refusals_data();
    void refusals();
    void offsets();
    void longCells();
    void giantRow_data();
    void giantRow();
    void lineEndAtTheRowLimit();
    void digest();
    void manyBlocks();
};

void CsvReaderEdgesTest::header()
{
    const auto open = [](const std::string& bytes, const Dialect& dialect) {
        return CsvReader::open(std::make_unique<MemorySource>(bytes), dialect, {});
    };
    auto reader = open("\xEF\xBB\xBF\"First \"\"Name\"\"\",, First\r\nx,y,z\r\n", {});
    VERIFY_OK(reader);
    const std::vector<std::string> names = {"First \"Name\"", "", " First"};
    QCOMPARE((*reader)->header().names, names);
    QVERIFY((*reader)->header().labels.empty());
    QCOMPARE((*reader)->header().indexOf(" First"), 2);
    QCOMPARE((*reader)->header().indexOf("First"), -1);

    reader = open("STATUS,USERID\nStatus\nactive,1\n", shaped(0, 2, 0));
    VERIFY_OK(reader);
    QCOMPARE((*reader)->header().names, (std::vector<std::string>{"STATUS", "USERID"}));
    QCOMPARE((*reader)->header().labels, (std::vector<std::string>{"Status", ""}));

    reader = open("1,2,3\n", shaped(0, 0, 0));
    VERIFY_OK(reader);
    QCOMPARE((*reader)->header().names,
             (std::vector<std::string>{"Column 1", "Column 2", "Column 3"}));

    const Header one{{"Employee ID", "Name"}, {}};
    QCOMPARE(one.fingerprint().size(), std::size_t(64));
    QCOMPARE(one.fingerprint(), (Header{{" EMPLOYEE  id", "name "}, {"x", "y"}}.fingerprint()));
    QVERIFY(one.fingerprint() != (Header{{"Name", "Employee ID"}, {}}.fingerprint()));
    QVERIFY(one.fingerprint() != (Header{{"Employee IDName"}, {}}.fingerprint()));
}

void CsvReaderEdgesTest::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<int>("skippedLines");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << "utf-8" << 0 << "empty";
    QTest::newRow("only line ends") << QByteArray("\n\r\n\n") << "utf-8" << 0 << "no header";
    QTest::newRow("bom only") << QByteArray("\xEF\xBB\xBF") << "utf-8" << 0 << "no header";
    QTest::newRow("too short") << QByteArray("title\n") << "utf-8" << 3 << "ends before the header";
    QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0\x06", 7) << "utf-8" << 0 << "Excel";
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << "utf-8" << 0 << "PDF";
    QTest::newRow("controls") << QByteArray("a,b\n\0\1\2\3\4\5\6\7z", 13) << "utf-8" << 0
                              << "binary";
    QTest::newRow("header bytes") << QByteArray("a,\xE9\n1,2\n") << "utf-8" << 0 << "column 2";
    QTest::newRow("open quote") << QByteArray("a,\"b\n1,2\n") << "utf-8" << 0 << "never closed";
    QTest::newRow("encoding") << QByteArray("a,b\n") << "klingon" << 0 << "not known";
}

void CsvReaderEdgesTest::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(int, skippedLines);
    QFETCH(QString, says);
    auto dialect = encoded(encoding.toStdString());
    dialect.skippedLines = skippedLines;
    const auto reader =
        CsvReader::open(std::make_unique<MemorySource>(bytes.toStdString()), dialect, {});
    QVERIFY(!reader);
    QVERIFY(reader.error().kind == ErrorKind::BadData || reader.error().kind == ErrorKind::Config);
    QVERIFY2(reader.error().what.find(says.toStdString()) != std::string::npos,
             reader.error().what.c_str());
    QVERIFY(!reader.error().hint.empty());
}

void CsvReaderEdgesTest::offsets()
{
    const std::string bytes = "\xEF\xBB\xBF"
                              "a,b\r\n\r\n1,2\r\n\"3\n\",4\r\n";
    const auto reading = readAll(bytes, {}, {}, std::string::npos);
    QCOMPARE(reading.offsets,
             std::to_string(bytes.find("1,2")) + " " + std::to_string(bytes.find("\"3")) + " ");
}

void CsvReaderEdgesTest::longCells()
{
    CsvReader::Options options;
    options.cellBytes = 100;
    const std::string bytes =
        "a,b\n1," + std::string(101, 'x') + "\n2," + std::string(100, 'y') + "\n";
    for (const std::size_t blockBytes : {16, 256 * 1024}) {
        options.blockBytes = blockBytes;
        const auto reading = readAll(bytes, {}, options, std::string::npos);
        QCOMPARE(shown(reading.text),
                 shown("1@2 [1|" + std::string(101, 'x') + "] long:1\n2@3 [2|"
                       + std::string(100, 'y') + "]\n"));
    }
}

void CsvReaderEdgesTest::giantRow_data()
{
    QTest::addColumn<QByteArray>("giant");
    QTest::addColumn<QByteArray>("notes");
    QTest::addColumn<int>("nextLine");
    const QByteArray x(5000, 'x');
    QTest::newRow("bare") << x + ",y\r\n" << QByteArray("few:1 long:0") << 4;
    QTest::newRow("quoted") << "\"" + x + "\n\"\"," + x + "\",y\n"
                            << QByteArray("few:1 long:0") << 5;
    QTest::newRow("unclosed") << "\"" + x + ",y\n" + x << QByteArray("few:1 long:0 unclosed:0")
                              << 0;
}

void CsvReaderEdgesTest::giantRow()
{
    QFETCH(QByteArray, giant);
    QFETCH(QByteArray, notes);
    QFETCH(int, nextLine);
    CsvReader::Options options;
    options.cellBytes = 64;
    for (const std::size_t blockBytes : {16, 100, 512}) {
        options.blockBytes = blockBytes;
        const auto reading = readAll(
            "a,b\n1,2\n" + giant.toStdString() + (nextLine > 0 ? "3,4\n" : ""), {}, options, 7);
        const auto lines = QByteArray::fromStdString(reading.text).split('\n');
        QCOMPARE(lines.at(0), QByteArray("1@2 [1|2]"));
        QVERIFY2(reading.text.size() < 1000, "the row was held whole");
        QVERIFY(lines.at(1).startsWith("2@3 ["));
        const auto found = lines.at(1).mid(lines.at(1).lastIndexOf(']') + 2).split(' ');
        auto expected = notes.split(' ');
        QCOMPARE(QSet<QByteArray>(found.begin(), found.end()),
                 QSet<QByteArray>(expected.begin(), expected.end()));
        if (nextLine > 0)
            QCOMPARE(lines.at(2), "3@" + QByteArray::number(nextLine) + " [3|4]");
    }
}

/// The window is full right behind a CR, so that its line feed cannot be seen.
void CsvReaderEdgesTest::lineEndAtTheRowLimit()
{
    CsvReader::Options options;
    options.blockBytes = 16;
    options.cellBytes = 16;
    const std::string cell(options.rowBytes() - 3, 'x');
    for (const std::string lineEnd : {"\r", "\r\n"}) {
        std::string file = "a,b\n1," + cell;
        file.append(lineEnd).append("2,3\n");
        const auto reading = readAll(file, {}, options, std::string::npos);
        QCOMPARE(shown(reading.text), shown("1@2 [1|" + cell + "] long:1 long:1\n2@3 [2|3]\n"));
    }
}

void CsvReaderEdgesTest::digest()
{
    const std::string bytes = "a,b\n1,2\n3,4\n5,6\n7,8\n9,10\n";
    CsvReader::Options options;
    options.blockBytes = 16;
    options.sizeTotal = bytes.size();
    auto reader = CsvReader::open(std::make_unique<MemorySource>(bytes, 5), {}, options);
    VERIFY_OK(reader);
    QCOMPARE((*reader)->digest(), std::string());
    RowBlock block;
    VERIFY_OK((*reader)->next(block));
    VERIFY_OK((*reader)->rewind()); // in the middle of the first walk
    walk(**reader);
    QCOMPARE((*reader)->digest(), Sha256::hexOf(bytes));
    QCOMPARE((*reader)->bytesRead(), bytes.size());
    QCOMPARE((*reader)->bytesTotal(), bytes.size());
    const auto atEnd = (*reader)->next(block);
    VERIFY_OK(atEnd);
    QVERIFY(!*atEnd);
}

void CsvReaderEdgesTest::manyBlocks()
{
    std::string bytes = "id,name,note\n";
    for (int i = 0; i < 50'000; ++i)
        bytes +=
            std::to_string(i) + ",\"n\xC3\xA9 " + std::to_string(i) + "\",\"a \"\"b\"\"\nc\"\n";
    auto reader = CsvReader::open(std::make_unique<MemorySource>(bytes), {}, {});
    VERIFY_OK(reader);
    RowBlock block;
    std::uint64_t row = 0;
    for (auto more = (*reader)->next(block); more.value_or(false); more = (*reader)->next(block)) {
        QVERIFY(block.bytes.capacity() < std::size_t{512} * 1024);
        QVERIFY(block.notes().empty());
        for (std::size_t i = 0; i < block.rows(); ++i, ++row) {
            QCOMPARE(block.row(i).ref.row, row + 1);
            QCOMPARE(block.row(i).ref.line, 2 + 2 * row);
            QCOMPARE(block.cell(i, 0), std::string_view(std::to_string(row)));
            QCOMPARE(block.cell(i, 2), std::string_view("a \"b\"\nc"));
        }
    }
    QCOMPARE(row, std::uint64_t(50'000));
}

MUSTER_TEST(CsvReaderEdgesTest)
#include "CsvReaderEdgesTest.moc"
