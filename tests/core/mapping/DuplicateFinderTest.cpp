// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/DuplicateFinder.h"

#include "core/mapping/LookupTable.h"
#include "tests/support/TestMain.h"

#include <algorithm>

using namespace muster;

/// Identifiers over the whole file: duplicates, the runs they are found with, and look-ups.
class DuplicateFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hashesAsPublished();
    void findsRepeatedNumbersBeyondTheCap_data();
    void findsRepeatedNumbersBeyondTheCap();
    void namesTheOtherRow();
    void ignoresCaseOnlyForAddresses();
    void hasNoSuspectsInACleanFile();
    void looksUpOnlyWhatIsReferredTo();
    void looksUpManyKeys();
};

void DuplicateFinderTest::hashesAsPublished()
{
    // Reference vectors of SipHash-2-4 for the key 00 01 .. 0f.
    const SipHash hash(0x0706050403020100ULL, 0x0f0e0d0c0b0a0908ULL);
    QCOMPARE(hash(std::string_view()), 0x726fdb47dd0e0e31ULL);
    std::string input;
    for (char c = 0; c < 15; ++c)
        input.push_back(c);
    QCOMPARE(hash(input), 0xa129ca6149be45e5ULL);
    QVERIFY(SipHash()("a") != SipHash()("a"));
}

void DuplicateFinderTest::findsRepeatedNumbersBeyondTheCap_data()
{
    QTest::addColumn<int>("cap");
    QTest::addColumn<bool>("spills");
    QTest::newRow("in memory") << 10000 << false;
    QTest::newRow("one run") << 4000 << true;
    QTest::newRow("many runs") << 7 << true;
}

void DuplicateFinderTest::findsRepeatedNumbersBeyondTheCap()
{
    QFETCH(int, cap);
    QFETCH(bool, spills);
    HashRuns runs(static_cast<std::size_t>(cap));
    std::vector<std::uint64_t> expected;
    for (std::uint64_t i = 0; i < 5000; ++i) {
        const std::uint64_t number = i * 0x9E3779B97F4A7C15ULL;
        runs.add(number);
        if (i % 1000 == 7) {
            runs.add(number);
            runs.add(number);
            expected.push_back(number);
        }
    }
    QCOMPARE(runs.hasSpilled(), spills);
    std::sort(expected.begin(), expected.end());
    QVERIFY(runs.takeRepeated() == expected);
    QVERIFY(runs.takeRepeated().empty());
}

void DuplicateFinderTest::namesTheOtherRow()
{
    const std::vector<std::string> values = {"a", "b", "a", "c", "a", "c"};
    DuplicateFinder finder(false, 2);
    for (const std::string& value : values)
        finder.add(value);
    finder.finish();
    QVERIFY(finder.hasSuspects());
    for (std::size_t i = 0; i < values.size(); ++i)
        finder.confirm(values[i], i + 1);
    const std::vector<std::uint64_t> expected = {3, 0, 1, 6, 1, 4};
    for (std::size_t i = 0; i < values.size(); ++i)
        QCOMPARE(finder.otherRow(values[i], i + 1), expected[i]);
}

void DuplicateFinderTest::ignoresCaseOnlyForAddresses()
{
    for (const bool ignoresCase : {true, false}) {
        DuplicateFinder finder(ignoresCase);
        finder.add("Ada@Example.com");
        finder.add(" ada@example.com");
        finder.finish();
        QCOMPARE(finder.hasSuspects(), ignoresCase);
    }
}

void DuplicateFinderTest::hasNoSuspectsInACleanFile()
{
    DuplicateFinder finder(true);
    for (int i = 0; i < 1000; ++i)
        finder.add(std::to_string(i) + "@example.com");
    finder.finish();
    QVERIFY(!finder.hasSuspects());
    QCOMPARE(finder.otherRow("7@example.com", 8), std::uint64_t(0));
}

void DuplicateFinderTest::looksUpOnlyWhatIsReferredTo()
{
    LookupTable table;
    QVERIFY(table.find("1").empty());
    table.give("1", "lost");
    table.refer("1");
    table.refer("2");
    table.refer("1");
    QCOMPARE(table.size(), std::size_t(2));
    table.give("3", "nobody asked");
    table.give("1", "");
    table.give("1", "first");
    table.give("1", "second");
    QVERIFY(table.find("1") == "first");
    QVERIFY(table.find("2").empty());
    QVERIFY(table.find("3").empty());
    QCOMPARE(table.size(), std::size_t(2));
}

void DuplicateFinderTest::looksUpManyKeys()
{
    LookupTable table;
    for (int i = 0; i < 10000; ++i)
        table.refer("key" + std::to_string(i));
    for (int i = 9999; i >= 0; --i)
        table.give("key" + std::to_string(i), "value" + std::to_string(i));
    for (int i = 0; i < 10000; ++i)
        QCOMPARE(std::string(table.find("key" + std::to_string(i))), "value" + std::to_string(i));
}

MUSTER_TEST(DuplicateFinderTest)
#include "DuplicateFinderTest.moc"
