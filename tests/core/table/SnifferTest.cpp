// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/Sniffer.h"

#include "core/table/CsvReader.h"
#include "tests/support/MemoryBytes.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>

#include <random>

using namespace muster;
using namespace std::string_literals;

namespace {

struct Case {
    const char* name;
    std::string bytes;
    const char* expected; ///< see summary()
};

/// "encoding delimiter quote skipped/header/trailer lineEnd".
std::string summary(const Dialect& dialect)
{
    const auto quote = dialect.quote == 0 ? std::string("none") : std::string(1, dialect.quote);
    return dialect.encoding + (dialect.byteOrderMark ? "+bom " : " ")
        + delimiterName(dialect.delimiter) + " " + quote
        + (dialect.escape != 0 ? std::string(1, dialect.escape) : "") + " "
        + std::to_string(dialect.skippedLines) + "/" + std::to_string(dialect.headerRows) + "/"
        + std::to_string(dialect.trailerLines) + " " + dialect.lineEnd;
}

std::string utf16(const std::string& ascii, bool isBigEndian)
{
    std::string bytes;
    for (const char c : ascii) {
        bytes += isBigEndian ? '\0' : c;
        bytes += isBigEndian ? c : '\0';
    }
    return bytes;
}

const std::string people = "Employee ID,First Name,Last Name,Hire Date,Email\n"
                           "00123,Ann,Lee,2020-01-31,ann.lee@example.com\n"
                           "00124,Bo,Fox,2021-02-01,bo.fox@example.com\n"
                           "00125,Cy,Ray,,cy.ray@example.com\n";

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::vector<Case> delimiterCases()
{
    const auto delimited = [](const char* delimiter) { return replaced(people, ",", delimiter); };
    return {
        {"comma", people, "utf-8 comma \" 0/1/0 lf"},
        {"semicolon", delimited(";"), "utf-8 semicolon \" 0/1/0 lf"},
        {"tab", delimited("\t"), "utf-8 tab \" 0/1/0 lf"},
        {"pipe", delimited("|"), "utf-8 pipe \" 0/1/0 lf"},
        {"caret", delimited("^"), "utf-8 caret \" 0/1/0 lf"},
        {"tilde", delimited("~"), "utf-8 tilde \" 0/1/0 lf"},
        {"crlf", replaced(people, "\n", "\r\n"), "utf-8 comma \" 0/1/0 crlf"},
        {"cr", replaced(people, "\n", "\r"), "utf-8 comma \" 0/1/0 cr"},
        {"mixed", people + "00126,Di,Orr,,\r\n00127,Ed,Poe,,\n", "utf-8 comma \" 0/1/0 mixed"},
        {"names with commas",
         "ID;Name;Manager\n1;Lee, Ann;Fox, Bo\n2;Fox, Bo;Ray, Cy\n3;Ray, Cy;\n",
         "utf-8 semicolon \" 0/1/0 lf"},
        {"decimal commas", "ID;FTE;Note\n1;0,5;a\n2;1,0;b\n3;0,8;c\n",
         "utf-8 semicolon \" 0/1/0 lf"},
        {"quoted commas", "ID,Name\n1,\"Lee, Ann\"\n2,\"Fox; Bo; Jr\"\n",
         "utf-8 comma \" 0/1/0 lf"},
        {"all quoted", "\"ID\",\"Name\"\n\"1\",\"Ann \"\"A\"\" Lee\"\n\"2\",\"B\nC\"\n",
         "utf-8 comma \" 0/1/0 lf"},
        {"single quotes", "'ID';'Name'\n'1';'Lee; ''Ann'''\n'2';'Fox; Bo'\n",
         "utf-8 semicolon ' 0/1/0 lf"},
        {"apostrophes", "ID,Name\n1,O'Brien\n2,D'Arcy\n3,'t Hart\n", "utf-8 comma \" 0/1/0 lf"},
        {"backslash",
         "ID,Name,Note\n1,\"Ann \\\"A, B\\\" Lee\",x\n2,\"Bo\",y\n3,\"C \\\"D\\\"\",z\n",
         "utf-8 comma \"\\ 0/1/0 lf"},
        {"inch marks", "ID\tSize\n1\t\"5\n2\t\"6\n3\t7\n", "utf-8 tab none 0/1/0 lf"},
        {"one column", "Email\nann@example.com\nbo@example.com\n", "utf-8 comma \" 0/1/0 lf"},
        {"one column, no header", "ann@example.com\nbo@example.com\n", "utf-8 comma \" 0/0/0 lf"},
        {"bom", "\xEF\xBB\xBF" + people, "utf-8+bom comma \" 0/1/0 lf"},
        {"utf-16le", "\xFF\xFE" + utf16(replaced(people, ",", "\t"), false),
         "utf-16le+bom tab \" 0/1/0 lf"},
        {"utf-16be bare", utf16(people, true), "utf-16be comma \" 0/1/0 lf"},
        {"windows-1252", people + "00126,Ren\xE9,Fran\xE7ois,,r@example.com\n",
         "windows-1252 comma \" 0/1/0 lf"},
        {"mostly utf-8",
         replaced(people, "Ann", "Ren\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9")
             + "00126,B\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9,x,,\n00127,C\xE9,x,,\n",
         "utf-8 comma \" 0/1/0 lf"},
    };
}

std::vector<Case> headerCases()
{
    return {
        {"header only", "Employee ID,First Name,Last Name\r\n", "utf-8 comma \" 0/1/0 crlf"},
        {"header only, no end", "Employee ID|First Name|Last Name", "utf-8 pipe \" 0/1/0 lf"},
        {"title", "All Workers Report\n\n" + people, "utf-8 comma \" 2/1/0 lf"},
        {"title and prompts",
         "All Workers, active\nEffective Date: 2026-01-01\nOrganization\n" + people,
         "utf-8 comma \" 3/1/0 lf"},
        {"padded title", "All Workers,,,,\nEffective Date,2026-01-01,,,\n,,,,\n" + people,
         "utf-8 comma \" 3/1/0 lf"},
        {"quoted title of two lines", "\"All\nWorkers\"\n" + people, "utf-8 comma \" 2/1/0 lf"},
        {"no header", people.substr(people.find('\n') + 1), "utf-8 comma \" 0/0/0 lf"},
        {"two header rows",
         "STATUS,USERID,FIRSTNAME,MI,HIREDATE\nSTATUS,USERID,First Name,Middle Name,Hire Date\n"
         "active,e1,Ann,,01/31/2020\ninactive,e2,Bo,C,02/01/2021\n",
         "utf-8 comma \" 0/2/0 lf"},
        {"upper-case names",
         "EMPLID,NAME,DEPTID,CITY\n0012,\"LEE,ANN\",D1,BONN\n0013,\"FOX,BO\",D2,ROME\n",
         "utf-8 comma \" 0/1/0 lf"},
        {"upper-case text", "NAME,CITY,TITLE\nANN,BONN,CLERK\nBO,ROME,CHIEF\nCY,BONN,CLERK\n",
         "utf-8 comma \" 0/1/0 lf"},
        {"trailing delimiter",
         "ID,Name,Start\n1,Ann,2020-01-01,\n2,Bo,2020-01-02,\n3,Cy,2020-01-03,\n",
         "utf-8 comma \" 0/1/0 lf"},
        {"ragged", "ID,Name,City\n1,Ann\n2,Bo,Rome\n3,Cy,Bonn,x\n4,Di,Rome\n",
         "utf-8 comma \" 0/1/0 lf"},
        {"years", "Name,2024,2025\nAnn,10,20\nBo,30,40\n", "utf-8 comma \" 0/1/0 lf"},
        {"trailer", people + "TRL,000003\n", "utf-8 comma \" 0/1/1 lf"},
        {"total", people + "Total,,,,3\n", "utf-8 comma \" 0/1/1 lf"},
        {"sentence", people + "\nTotal records: 3\n", "utf-8 comma \" 0/1/1 lf"},
        {"type and count", "ID,Name,City\n1,Ann,Rome\n2,Bo,Bonn\n9,2\n", "utf-8 comma \" 0/1/1 lf"},
        {"end mark", people + "\x1A", "utf-8 comma \" 0/1/1 lf"},
        {"several", people + "Total,3\nEnd of report\n", "utf-8 comma \" 0/1/2 lf"},
        {"name is a trailer word", people + "00130,Total,,,t@example.com\n9,9\n",
         "utf-8 comma \" 0/1/1 lf"},
        {"ragged last row", people + "00130,Zoe\n", "utf-8 comma \" 0/1/0 lf"},
    };
}

} // namespace

class SnifferTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dialects_data();
    void dialects();
    void overrides();
    void tail();
    void findings();
    void binary_data();
    void binary();
    void damagedSamples();
    void readsWhatItFound();
};

void SnifferTest::dialects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    auto cases = delimiterCases();
    const auto headers = headerCases();
    cases.insert(cases.end(), headers.begin(), headers.end());
    for (const auto& one : cases)
        QTest::newRow(one.name) << QByteArray::fromStdString(one.bytes) << QByteArray(one.expected);
}

void SnifferTest::dialects()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    const auto sniffed = sniff(bytes.toStdString(), {}, {});
    VERIFY_OK(sniffed);
    QCOMPARE(QByteArray::fromStdString(summary(sniffed->dialect)), expected);
    QVERIFY(sniffed->confidence >= 0 && sniffed->confidence <= 1);
}

void SnifferTest::overrides()
{
    SniffOverrides fixed;
    fixed.headerRow = 3;
    auto sniffed = sniff("a,b\nc,d\ne,f\n1,2\n", {}, fixed);
    VERIFY_OK(sniffed);
    QCOMPARE(sniffed->dialect.skippedLines, 2);
    QCOMPARE(sniffed->dialect.headerRows, 1);

    fixed.headerRow = 0;
    sniffed = sniff(people, {}, fixed);
    VERIFY_OK(sniffed);
    QCOMPARE(summary(sniffed->dialect), "utf-8 comma \" 0/0/0 lf");

    fixed = {};
    fixed.delimiter = ';';
    fixed.quote = 0;
    fixed.encoding = "CP1252";
    sniffed = sniff(people, {}, fixed);
    VERIFY_OK(sniffed);
    QCOMPARE(summary(sniffed->dialect), "windows-1252 semicolon none 0/1/0 lf");

    fixed.encoding = "klingon";
    QCOMPARE(sniff(people, {}, fixed).error().kind, ErrorKind::Config);
}

void SnifferTest::tail()
{
    std::string head = "ID,Name,City\n";
    while (head.size() < std::size_t{1024} * 1024)
        head += std::to_string(head.size()) + ",Ann,Rome\n";
    head.resize(std::size_t{1024} * 1024);
    const auto with = sniff(head, "me\n1,Bo,Bonn\nTRL,2\n", {});
    VERIFY_OK(with);
    QCOMPARE(with->dialect.trailerLines, 1);
    const auto without = sniff(head, "TRL\n1,Bo,Bonn\n", {});
    VERIFY_OK(without);
    QCOMPARE(without->dialect.trailerLines, 0);
}

void SnifferTest::findings()
{
    const auto sniffed = sniff("Report\nName,Name,\nRen\xE9,b,c\nx,y,z\nTRL,2\n", {}, {});
    VERIFY_OK(sniffed);
    std::string codes;
    for (const auto& finding : sniffed->findings) {
        codes += finding.code + " ";
        QVERIFY(!finding.message.empty());
        QVERIFY2(finding.message.find("Ren") == std::string::npos, "a finding shows a cell");
    }
    QCOMPARE(codes,
             std::string("encoding-assumed title-lines blank-header repeated-header trailer "));
}

void SnifferTest::binary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("blank") << QByteArray("\n\n \n") << "blank lines";
    QTest::newRow("xlsx") << QByteArray("PK\x03\x04\x14\0", 6) << "Excel";
    QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << "Excel";
    QTest::newRow("pdf") << QByteArray("%PDF-1.4\n1 0 obj\n") << "PDF";
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n") << "PNG";
    QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0") << "JPEG";
    QTest::newRow("elf") << QByteArray("\x7F"
                                       "ELF\2\1\1")
                         << "program";
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08") << "gzip";
    QTest::newRow("zeros") << QByteArray("a\0\0\0\0b\0\0\0c", 10) << "binary";
}

void SnifferTest::binary()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto sniffed = sniff(bytes.toStdString(), {}, {});
    QVERIFY(!sniffed);
    QCOMPARE(sniffed.error().kind, ErrorKind::BadData);
    QVERIFY2(sniffed.error().what.find(says.toStdString()) != std::string::npos,
             sniffed.error().what.c_str());
    QVERIFY(!sniffed.error().hint.empty());
}

/// Whatever the bytes, sniffing and reading end, twice the same, and account for every byte.
void SnifferTest::damagedSamples()
{
    std::mt19937 random(20260101);
    auto cases = delimiterCases();
    const auto headers = headerCases();
    cases.insert(cases.end(), headers.begin(), headers.end());
    for (int round = 0; round < 4000; ++round) {
        auto bytes = cases[random() % cases.size()].bytes;
        bytes.resize(random() % (bytes.size() + 1));
        for (auto changes = random() % 6; changes > 0 && !bytes.empty(); --changes) {
            const std::string nasty = "\"',;\t|\\\r\n\0\xC3\xFF\xEF\xBB\xBF"s;
            bytes[random() % bytes.size()] = nasty[random() % nasty.size()];
        }
        const auto sniffed = sniff(bytes, {}, {});
        const auto again = sniff(bytes, {}, {});
        QCOMPARE(sniffed.has_value(), again.has_value());
        if (!sniffed)
            continue;
        QCOMPARE(sniffed->dialect, again->dialect);
        auto reader =
            CsvReader::open(std::make_unique<test::MemorySource>(bytes), sniffed->dialect, {});
        RowBlock block;
        while (reader && (*reader)->next(block).value_or(false))
            QVERIFY(block.rows() > 0);
        if (reader)
            QCOMPARE((*reader)->bytesRead(), bytes.size());
    }
}

void SnifferTest::readsWhatItFound()
{
    const QDir folder(QStringLiteral(MUSTER_TEST_DATA "/csv"));
    for (const auto& name : folder.entryList({QStringLiteral("*.csv"), QStringLiteral("*.txt")})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll().toStdString();
        const auto sniffed = sniff(bytes, {}, {});
        VERIFY_OK(sniffed);
        auto reader =
            CsvReader::open(std::make_unique<test::MemorySource>(bytes), sniffed->dialect, {});
        VERIFY_OK(reader);
        RowBlock block;
        std::size_t rows = 0;
        while ((*reader)->next(block).value_or(false))
            rows += block.rows();
        // The name ends with what is in the file: odd_title-5x3.csv has 5 columns and 3 rows.
        const auto size = name.section(QLatin1Char('.'), 0, 0)
                              .section(QLatin1Char('-'), -1)
                              .split(QLatin1Char('x'));
        QVERIFY2(size.size() == 2, qPrintable(name));
        QCOMPARE((*reader)->header().names.size(), size[0].toUInt());
        QCOMPARE(rows, size[1].toUInt());
    }
}

MUSTER_TEST(SnifferTest)
#include "SnifferTest.moc"
