// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/CsvReader.h"

#include "core/base/Hash.h"
#include "tests/core/table/Reading.h"
#include "tests/support/TestMain.h"

#include <random>

using namespace muster;
using namespace muster::test;
using namespace std::string_literals;

namespace {

Dialect dialectOf(char delimiter, char quote = '"', char escape = 0)
{
    Dialect dialect;
    dialect.delimiter = delimiter;
    dialect.quote = quote;
    dialect.escape = escape;
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
    void anyBytesAnyBlockSize();
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

/// Damaged files of every kind, cut anywhere, in blocks of any size: always the rows of one big
/// block.
void CsvReaderTest::anyBytesAnyBlockSize()
{
    std::mt19937 random(20260102);
    auto cases = quoteCases();
    const auto shapes = shapeCases();
    cases.insert(cases.end(), shapes.begin(), shapes.end());
    const std::string nasty = "\"\"\",,'\\\r\n\n\0\xC3\xA9\xFF"s;
    for (int round = 0; round < 3000; ++round) {
        const auto& one = cases[random() % cases.size()];
        auto bytes = one.bytes + one.bytes.substr(one.bytes.find_first_of("\r\n") + 1);
        bytes.resize(random() % (bytes.size() + 1));
        for (auto changes = random() % 8; changes > 0 && !bytes.empty(); --changes)
            bytes[random() % bytes.size()] = nasty[random() % nasty.size()];
        CsvReader::Options options;
        options.blockBytes = 16 + random() % 50;
        const auto whole = readAll(bytes, one.dialect);
        const auto pieces = readAll(bytes, one.dialect, options, 1 + random() % 20);
        QCOMPARE(shown(pieces.text), shown(whole.text));
        QCOMPARE(pieces.offsets, whole.offsets);
        QCOMPARE(pieces.trailers, whole.trailers);
        QCOMPARE(pieces.digest, whole.digest);
    }
}

MUSTER_TEST(CsvReaderTest)
#include "CsvReaderTest.moc"
