// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/CsvReader.h"

#include "core/base/Hash.h"
#include "tests/core/table/MemorySource.h"
#include "tests/support/TestMain.h"

using namespace muster;
using test::MemorySource;
using namespace std::string_literals;

namespace {

std::string findingName(RowFinding finding)
{
    switch (finding) {
    case RowFinding::TooFewCells:
        return "few";
    case RowFinding::TooManyCells:
        return "many";
    case RowFinding::InvalidEncoding:
        return "encoding";
    case RowFinding::UnclosedQuote:
        return "unclosed";
    case RowFinding::StrayQuote:
        return "stray";
    case RowFinding::TooLong:
        return "long";
    }
    return "?";
}

/// One line a row: "row@line+offset [cell|cell] finding:column ...".
void describeBlock(const RowBlock& block, std::string& to)
{
    auto note = block.notes().begin();
    for (std::uint32_t index = 0; index < block.rows(); ++index) {
        const auto& row = block.row(index);
        to += std::to_string(row.ref.row) + "@" + std::to_string(row.ref.line) + " [";
        for (std::uint32_t column = 0; column < row.cellCount; ++column)
            to += (column > 0 ? "|" : "") + std::string(block.cell(index, column));
        to += "]";
        for (; note != block.notes().end() && note->row == index; ++note)
            to += " " + findingName(note->finding) + ":" + std::to_string(note->column);
        to += "\n";
    }
}

/// A text as QCOMPARE can print it.
QByteArray shown(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

struct Reading {
    std::string text;
    std::string offsets;
    std::string trailers;
    std::string digest;
};

Reading walk(CsvReader& reader)
{
    Reading reading;
    RowBlock block;
    while (true) {
        const auto more = reader.next(block);
        if (!more) {
            reading.text += "error: " + more.error().what;
            return reading;
        }
        if (!*more)
            break;
        describeBlock(block, reading.text);
        for (const auto& row : block.rowList)
            reading.offsets += std::to_string(row.byteOffset) + " ";
    }
    for (const auto& record : reader.trailers())
        for (const auto& cell : record)
            reading.trailers += cell + "|";
    reading.digest = reader.digest();
    return reading;
}

Reading readAll(const std::string& bytes, const Dialect& dialect, CsvReader::Options options,
                std::size_t pieceBytes)
{
    auto reader =
        CsvReader::open(std::make_unique<MemorySource>(bytes, pieceBytes), dialect, options);
    if (!reader)
        return {"error: " + reader.error().what, {}, {}, {}};
    const auto first = walk(**reader);
    if (auto rewound = (*reader)->rewind(); !rewound)
        return {"error: " + rewound.error().what, {}, {}, {}};
    const auto second = walk(**reader);
    if (first.text != second.text || first.digest != second.digest
        || first.trailers != second.trailers || first.offsets != second.offsets)
        return {"error: the second walk differs", {}, {}, {}};
    return first;
}

Dialect dialectOf(char delimiter, char quote = '"', char escape = 0)
{
    Dialect dialect;
    dialect.delimiter = delimiter;
    dialect.quote = quote;
    dialect.escape = escape;
    return dialect;
}

Dialect shaped(int skippedLines, int headerRows, int trailerLines)
{
    Dialect dialect;
    dialect.skippedLines = skippedLines;
    dialect.headerRows = headerRows;
    dialect.trailerLines = trailerLines;
    return dialect;
}

Dialect encoded(const std::string& encoding)
{
    Dialect dialect;
    dialect.encoding = encoding;
    return dialect;
}

struct Case {
    const char* name;
    Dialect dialect;
    std::string bytes;
    std::string expected;
    std::string trailers = {};
};

std::vector<Case> quoteCases()
{
    return {
        {"plain", {}, "a,b\n1,2\n3,4\n", "1@2 [1|2]\n2@3 [3|4]\n"},
        {"no last line end", {}, "a,b\n1,2\n3,4", "1@2 [1|2]\n2@3 [3|4]\n"},
        {"crlf", {}, "a,b\r\n1,2\r\n3,4\r\n", "1@2 [1|2]\n2@3 [3|4]\n"},
        {"cr", {}, "a,b\r1,2\r3,4\r", "1@2 [1|2]\n2@3 [3|4]\n"},
        {"mixed ends",
         {},
         "a,b\r1,2\n3,4\r\n5,6\n\r7,8",
         "1@2 [1|2]\n2@3 [3|4]\n3@4 [5|6]\n4@6 [7|8]\n"},
        {"quoted delimiter", {}, "a,b\n\"x,y\",2\n", "1@2 [x,y|2]\n"},
        {"doubled quote", {}, "a,b\n\"x\"\"y\",\"\"\"\"\n", "1@2 [x\"y|\"]\n"},
        {"only doubled quotes", {}, "a,b\n\"\"\"\"\"\",\"\"\n", "1@2 [\"\"|]\n"},
        {"quoted line feed", {}, "a,b\n\"x\ny\",2\n3,4\n", "1@2 [x\ny|2]\n2@4 [3|4]\n"},
        {"quoted crlf", {}, "a,b\r\n\"x\r\ny\",2\r\n3,4\r\n", "1@2 [x\r\ny|2]\n2@4 [3|4]\n"},
        {"quoted cr", {}, "a,b\n\"x\ry\r\r\nz\",2\n3,4\n", "1@2 [x\ry\r\r\nz|2]\n2@6 [3|4]\n"},
        {"blank quoted cells", {}, "a,b\n\"\",\"\"\n", "1@2 [|]\n"},
        {"quote in bare cell",
         {},
         "a,b\n5\" pipe,2\nx\"y\"z,\n",
         "1@2 [5\" pipe|2] stray:0\n2@3 [x\"y\"z|] stray:0\n"},
        {"text after quote",
         {},
         "a,b\n\"x\"y,2\n3,\"p\"q\"r\"\n",
         "1@2 [\"x\"y|2] stray:0\n2@3 [3|\"p\"q\"r\"] stray:1\n"},
        {"blanks after quote", {}, "a,b\n\"x\"  ,\"y\" \n", "1@2 [x|y]\n"},
        {"unclosed quote",
         {},
         "a,b\n1,2\n3,\"x,4\n5,6\n",
         "1@2 [1|2]\n2@3 [3|x,4\n5,6\n] unclosed:1\n"},
        {"unclosed after doubled", {}, "a,b\n1,\"x\"\"", "1@2 [1|x\"] unclosed:1\n"},
        {"quote at the very end", {}, "a,b\n1,\"x\"", "1@2 [1|x]\n"},
        {"lone quote at the end", {}, "a,b\n1,\"", "1@2 [1|] unclosed:1\n"},
        {"space before quote", {}, "a,b\n1, \"x\"\n", "1@2 [1| \"x\"] stray:1\n"},
        {"backslash", dialectOf(',', '"', '\\'), "a,b\n\"x\\\"y\",\"c:\\dir\\\\\"\n",
         "1@2 [x\"y|c:\\dir\\]\n"},
        {"backslash and doubled", dialectOf(',', '"', '\\'), "a,b\n\"x\"\"y\",\"\\\\\\\"\"\n",
         "1@2 [x\"y|\\\"]\n"},
        {"backslash outside", dialectOf(',', '"', '\\'), "a,b\nx\\y,\\\n", "1@2 [x\\y|\\]\n"},
        {"single quotes", dialectOf(';', '\''), "a;b\n'x;''y';\"z\"\n", "1@2 [x;'y|\"z\"]\n"},
        {"no quoting", dialectOf('\t', 0), "a\tb\n\"x\t2\"\n", "1@2 [\"x|2\"]\n"},
    };
}

std::vector<Case> shapeCases()
{
    return {
        {"header only", {}, "a,b\n", ""},
        {"header only, no end", {}, "a,b", ""},
        {"blank lines", {}, "\n\na,b\n\n1,2\n\r\n\n3,4\n\n", "1@5 [1|2]\n2@8 [3|4]\n"},
        {"one column", {}, "a\n1\n\n2\n\n\n", "1@2 [1]\n2@3 []\n3@4 [2]\n"},
        {"one column, quoted blank", {}, "a\n\"\"\n\n\"\"\n", "1@2 []\n2@3 []\n3@4 []\n"},
        {"only delimiters", {}, "a,b\n,\n", "1@2 [|]\n"},
        {"few", {}, "a,b,c\n1\n1,2\n", "1@2 [1] few:1\n2@3 [1|2] few:2\n"},
        {"many",
         {},
         "a,b\n1,2,3\n1,2,,\n1,2, ,4\n",
         "1@2 [1|2|3] many:2\n2@3 [1|2||]\n3@4 [1|2| |4] many:3\n"},
        {"title lines", shaped(2, 1, 0), "A \"title\n\na,b\n1,2\n", "1@4 [1|2]\n"},
        {"two header rows", shaped(0, 2, 0), "A,B\nAy,Be\n1,2\n", "1@3 [1|2]\n"},
        {"no header", shaped(0, 0, 0), "\n1,2\n3,4\n", "1@2 [1|2]\n2@3 [3|4]\n"},
        {"trailer", shaped(0, 1, 1), "a,b\n1,2\n3,4\nTRL,2\n", "1@2 [1|2]\n2@3 [3|4]\n", "TRL|2|"},
        {"trailers", shaped(0, 1, 2), "a,b\n1,2\n3,\"4\"\"\"\nTRL,2\n\n", "1@2 [1|2]\n",
         "3|4\"|TRL|2|"},
        {"only trailers", shaped(0, 1, 3), "a,b\n1,2\n", "", "1|2|"},
        {"one column trailer", shaped(0, 1, 1), "a\n1\n\nEnd\n\n", "1@2 [1]\n2@3 []\n", "End|"},
        {"bom",
         {},
         "\xEF\xBB\xBF"
         "a,b\n1,2\n",
         "1@2 [1|2]\n"},
        {"bom and quote", {}, "\xEF\xBB\xBF\"a\",b\n1,2\n", "1@2 [1|2]\n"},
        {"nul", {}, "a,b\n1\0,2\n3,4\n"s, "1@2 [1\0|2]\n2@3 [3|4]\n"s},
        {"bad utf-8",
         {},
         "a,b\n1,\xE9t\xE9\n\xC3\xA9,\"\xC3\"\n",
         "1@2 [1|\xE9t\xE9] encoding:1\n2@3 [\xC3\xA9|\xC3] encoding:1\n"},
        {"cut utf-8 at end", {}, "a,b\n1,\xC3", "1@2 [1|\xC3] encoding:1\n"},
        {"utf-8 in escapes",
         {},
         "a,b\n\"\xC3\xA9\"\"\xC3\xA9\",\xF0\x9F\x98\x80\n",
         "1@2 [\xC3\xA9\"\xC3\xA9|\xF0\x9F\x98\x80]\n"},
        {"windows-1252", encoded("windows-1252"), "a,b\n\x80,\xE9\n\x81,2\n",
         "1@2 [\xE2\x82\xAC|\xC3\xA9]\n2@3 [\x81|2] encoding:0\n"},
        {"utf-16le", encoded("utf-16le"),
         "\xFF\xFE"
         "a\0,\0b\0\n\0001\0,\0\xE9\0\n\0"s,
         "1@2 [1|\xC3\xA9]\n"},
        {"utf-16be", encoded("utf-16be"), "\0a\0,\0b\0\r\0\n\0001\0,\xD8\x3D\xDE\0\0\r\0\n"s,
         "1@2 [1|\xF0\x9F\x98\x80]\n"},
        {"utf-16 half pair", encoded("utf-16be"), "\0a\0,\0b\0\n\0001\0,\xD8\x3D\0\n"s,
         "1@2 [1|\xED\xA0\xBD] encoding:1\n"},
        {"utf-16 odd end", encoded("utf-16le"), "a\0\n\0001\0x"s, "1@2 [1\xFF] encoding:0\n"},
    };
}

} // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();

    void anyBlockSize_data() { rows_data(); }

    void anyBlockSize();
    void header();
    void refusals_data();
    void refusals();
    void offsets();
    void longCells();
    void giantRow_data();
    void giantRow();
    void digest();
    void oneBlockManyRows();
};

void CsvReaderTest::rows_data()
{
    QTest::addColumn<int>("group");
    QTest::addColumn<int>("index");
    const auto quotes = quoteCases();
    for (std::size_t i = 0; i < quotes.size(); ++i)
        QTest::newRow(quotes[i].name) << 0 << static_cast<int>(i);
    const auto shapes = shapeCases();
    for (std::size_t i = 0; i < shapes.size(); ++i)
        QTest::newRow(shapes[i].name) << 1 << static_cast<int>(i);
}

void CsvReaderTest::rows()
{
    QFETCH(int, group);
    QFETCH(int, index);
    const auto one = (group == 0 ? quoteCases() : shapeCases())[static_cast<std::size_t>(index)];
    const auto reading = readAll(one.bytes, one.dialect, {}, std::string::npos);
    QCOMPARE(shown(reading.text), shown(one.expected));
    QCOMPARE(reading.trailers, one.trailers);
    QCOMPARE(reading.digest, Sha256::hexOf(one.bytes));
}

void CsvReaderTest::anyBlockSize()
{
    QFETCH(int, group);
    QFETCH(int, index);
    const auto one = (group == 0 ? quoteCases() : shapeCases())[static_cast<std::size_t>(index)];
    const auto whole = readAll(one.bytes, one.dialect, {}, std::string::npos);
    for (std::size_t blockBytes = 16; blockBytes <= 64; ++blockBytes) {
        for (const std::size_t pieceBytes : {1, 2, 3, 7, 16, 1000}) {
            CsvReader::Options options;
            options.blockBytes = blockBytes;
            const auto pieces = readAll(one.bytes, one.dialect, options, pieceBytes);
            QCOMPARE(shown(pieces.text), shown(whole.text));
            QCOMPARE(pieces.offsets, whole.offsets);
            QCOMPARE(pieces.trailers, whole.trailers);
            QCOMPARE(pieces.digest, whole.digest);
        }
    }
}

void CsvReaderTest::header()
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

void CsvReaderTest::refusals_data()
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

void CsvReaderTest::refusals()
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

void CsvReaderTest::offsets()
{
    const std::string bytes = "\xEF\xBB\xBF"
                              "a,b\r\n\r\n1,2\r\n\"3\n\",4\r\n";
    const auto reading = readAll(bytes, {}, {}, std::string::npos);
    QCOMPARE(reading.offsets,
             std::to_string(bytes.find("1,2")) + " " + std::to_string(bytes.find("\"3")) + " ");
}

void CsvReaderTest::longCells()
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

void CsvReaderTest::giantRow_data()
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

void CsvReaderTest::giantRow()
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

void CsvReaderTest::digest()
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

void CsvReaderTest::oneBlockManyRows()
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
        QVERIFY(block.bytes.capacity() < 2 * 256 * 1024);
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

MUSTER_TEST(CsvReaderTest)
#include "CsvReaderTest.moc"
