// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/ColumnProfile.h"

#include "core/table/CsvReader.h"
#include "tests/support/MemoryBytes.h"
#include "tests/support/TestMain.h"

#include <cmath>

using namespace muster;

namespace {

/// The profile of a file, read in small blocks.
std::unique_ptr<ColumnProfiler> profileOf(const std::string& bytes)
{
    CsvReader::Options options;
    options.blockBytes = 4096;
    auto reader = CsvReader::open(std::make_unique<test::MemorySource>(bytes), {}, options);
    if (!reader)
        return nullptr;
    auto profiler = std::make_unique<ColumnProfiler>((*reader)->header().names.size());
    RowBlock block;
    while ((*reader)->next(block).value_or(false))
        profiler->add(block);
    return profiler;
}

} // namespace

class ColumnProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void types_data();
    void types();
    void fillAndDistinct();
    void manyDistinct();
    void containment();
    void samplesAreMasked();
    void masks_data();
    void masks();
};

void ColumnProfileTest::types_data()
{
    QTest::addColumn<QByteArray>("values"); ///< one column, a value a line
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("dateFormat");
    QTest::addColumn<bool>("ambiguous");
    const auto add = [](const char* values, const char* type, const char* format = "",
                        bool ambiguous = false) {
        QTest::newRow(
            qPrintable(QString::fromUtf8(values).replace(QLatin1Char(10), QLatin1Char(32))))
            << QByteArray(values) << QByteArray(type) << QByteArray(format) << ambiguous;
    };
    add("a@b.com\nc.d@e.co.uk", "email");
    add("123-45-6789\n987-65-4321", "ssn");
    add("2020-01-31\n9999-12-31\n0000-00-00", "date", "yyyy-MM-dd");
    add("2020/01/31", "date", "yyyy/MM/dd");
    add("01/31/2020\n02/03/2020", "date", "MM/dd/yyyy");
    add("31/01/2020\n02/03/2020", "date", "dd/MM/yyyy");
    add("01/02/2020\n02/03/2020", "date", "", true);
    add("31/01/2020\n01/31/2020", "date", "", false);
    add("31/01/2020\n01/31/2020\n01/02/2020", "date", "", true);
    add("1/31/2020\n12/1/2020", "date", "M/d/yyyy");
    add("1/2/20\n3/14/21", "date", "M/d/yy");
    add("31.01.2020\n01.02.2020", "date", "dd.MM.yyyy");
    add("20200131\n19991231", "date", "yyyyMMdd");
    add("31-Jan-2020\n1-feb-2021", "date", "d-MMM-yyyy");
    add("Jan 31, 2020\nMay 1, 2020", "date", "MMM d, yyyy");
    add("2020-01-31T10:20:30Z\n2020-01-31 10:20", "datetime", "yyyy-MM-dd");
    add("01/02/2020 3:04 PM", "datetime", "", true);
    add("1\n-20\n+300\n4000", "integer");
    add("20200131\n20201331", "integer");
    add("1.5\n2\n1,234.50\n1e5", "number");
    add("00123\n04567\n12345\n00001", "code");
    add("yes\nNO\nY", "boolean");
    add("true\nfalse", "boolean");
    add("A\nB\nA\nA\nB\nB", "code");
    add("Ann Lee\nBo Fox", "text");
    add("2020-02-30\n2020-13-01", "text");
    add("\"\"\n\" \"", "blank");
}

void ColumnProfileTest::types()
{
    QFETCH(QByteArray, values);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, dateFormat);
    QFETCH(bool, ambiguous);
    std::string bytes = "name\n";
    for (const auto& value : values.split('\n')) {
        const bool isQuoted = value.startsWith('"');
        bytes += (isQuoted ? value : "\"" + value + "\"").toStdString() + "\n";
    }
    const auto profile = profileOf(bytes);
    QVERIFY(profile);
    const auto summary = profile->summaries().at(0);
    QCOMPARE(QByteArray::fromStdString(summary.type), type);
    QCOMPARE(QByteArray::fromStdString(summary.dateFormat), dateFormat);
    QCOMPARE(summary.dateAmbiguous, ambiguous);
}

void ColumnProfileTest::fillAndDistinct()
{
    std::string bytes = "id,mail,gone\n";
    for (int i = 0; i < 100; ++i)
        bytes += std::to_string(i) + ","
            + (i % 2 == 0 ? "p" + std::to_string(i % 20) + "@x.org" : "") + "\n";
    bytes += "100,not an address\n";
    const auto profile = profileOf(bytes);
    QVERIFY(profile);
    QCOMPARE(profile->rows(), std::uint64_t(101));
    const auto summaries = profile->summaries();
    QCOMPARE(summaries[0].distinct, std::uint64_t(101));
    QVERIFY(!summaries[0].distinctIsEstimate);
    QCOMPARE(summaries[0].fill, 1.0);
    QCOMPARE(summaries[1].type, std::string("email"));
    QCOMPARE(summaries[1].distinct, std::uint64_t(11));
    QCOMPARE(summaries[1].fill, 51.0 / 101);
    QCOMPARE(summaries[1].typeShare, 50.0 / 51);
    QCOMPARE(summaries[2].type, std::string("blank"));
    QCOMPARE(summaries[2].fill, 0.0);
}

void ColumnProfileTest::manyDistinct()
{
    std::string bytes = "id,exact\n";
    for (int i = 0; i < 100'000; ++i)
        bytes += "E" + std::to_string(i) + "," + std::to_string(i % 4096) + "\n";
    const auto profile = profileOf(bytes);
    QVERIFY(profile);
    const auto summaries = profile->summaries();
    QVERIFY(summaries[0].distinctIsEstimate);
    QVERIFY2(std::abs(static_cast<double>(summaries[0].distinct) - 100'000) < 6'000,
             std::to_string(summaries[0].distinct).c_str());
    QVERIFY(!summaries[1].distinctIsEstimate);
    QCOMPARE(summaries[1].distinct, std::uint64_t(4096));
}

void ColumnProfileTest::containment()
{
    std::string bytes = "id,manager,other\n";
    for (int i = 0; i < 50'000; ++i)
        bytes += "E" + std::to_string(i) + ",E" + std::to_string(i / 10) + ",X" + std::to_string(i)
            + "\n";
    const auto profile = profileOf(bytes);
    QVERIFY(profile);
    QCOMPARE(profile->containedIn(1, 0), 1.0);
    QVERIFY(profile->containedIn(0, 1) < 0.2);
    QCOMPARE(profile->containedIn(2, 0), 0.0);
    QCOMPARE(profile->containedIn(0, 7), 0.0);
}

void ColumnProfileTest::samplesAreMasked()
{
    const auto profile = profileOf("name,ssn\nLovelace,123-45-6789\nHopper,987-65-4321\n");
    QVERIFY(profile);
    const auto summaries = profile->summaries();
    QCOMPARE(summaries[0].samples, (std::vector<std::string>{"L•••", "H•••"}));
    QCOMPARE(summaries[1].samples, std::vector<std::string>{"•••-••-••••"});
}

void ColumnProfileTest::masks_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    const auto add = [](const char* value, const char* shown) {
        QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(shown);
    };
    add("", "");
    add("  ", "");
    add("Bo", "••");
    add("Zoë", "•••");
    add("Lovelace", "L•••");
    add("Élodie", "É•••");
    add("123-45-6789", "•••-••-••••");
    add("123456789", "•••••••••");
    add("123 45 6789", "••• •• ••••");
    add("ann.lee@example.com", "a•••@e•••.com");
    add("2020-01-31", "••••-••-••");
    add("01/31/2020", "••/••/••••");
    add("31-Jan-2020", "••-•••-••••");
    add("19800131", "••••••••");
    add("2020-01-31 10:20", "••••-••-•• ••:••");
}

void ColumnProfileTest::masks()
{
    QFETCH(QString, value);
    QFETCH(QString, shown);
    QCOMPARE(QString::fromStdString(masked(value.toStdString())), shown);
    QCOMPARE(masked("\xE9\xE9\xE9\xE9"), std::string("••••").substr(0, 3) + "•••");
}

MUSTER_TEST(ColumnProfileTest)
#include "ColumnProfileTest.moc"
