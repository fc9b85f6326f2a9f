// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/TrailerFinder.h"

#include "tests/support/TestMain.h"

using namespace muster;

/// Which number of a trailer may count the rows; that a record is a trailer, SnifferTest asks.
class TrailerFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void numbers_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("numbers");
        QTest::newRow("none") << "004,Ann,ann@example.com,Yes"
                              << "";
        QTest::newRow("record type") << "TRL,000250"
                                     << "250";
        QTest::newRow("with the day") << "TRL,20261122,000250"
                                      << "250";
        QTest::newRow("with a day in marks") << "TRL,2026-11-22,250"
                                             << "250";
        QTest::newRow("with a time") << "TRL,250,12:30:01"
                                     << "250";
        QTest::newRow("a type that is a number") << "99,250"
                                                 << "250";
        QTest::newRow("a sentence") << "Total: 250,,,"
                                    << "250";
        QTest::newRow("no space") << "Total:250,,,"
                                  << "250";
        QTest::newRow("brackets") << "(250 rows affected)"
                                  << "250";
        QTest::newRow("thousands") << "\"Total records: 12,250\""
                                   << "12250";
        QTest::newRow("thousands alone") << "TRL,\"1,250,000\""
                                         << "1250000";
        QTest::newRow("an amount") << "Total,\"134,250.00\",,"
                                   << "";
        QTest::newRow("an amount in dollars") << "Total,$134250,,"
                                              << "";
        QTest::newRow("a file's name") << "TRL,ROSTER01,250"
                                       << "250";
        QTest::newRow("two") << "TRL,250,4"
                             << "250 4";
        QTest::newRow("end mark") << "*** End of report ***"
                                  << "";
        QTest::newRow("beyond any count") << "TRL,123456789012345"
                                          << "";
    }

    void numbers()
    {
        QFETCH(const QString, last);
        QFETCH(const QString, numbers);
        Dialect dialect;
        dialect.lineEnd = "lf";
        const std::string text = "id,name,email,active\n001,Ada,ada@example.com,Yes\n"
                                 "002,Bob,bob@example.com,No\n003,Cy,cy@example.com,Yes\n"
            + last.toStdString() + "\n";
        QStringList found;
        for (const auto number : trailerNumbers(text, dialect, 4, true))
            found << QString::number(number);
        QCOMPARE(found.join(QLatin1Char(' ')), numbers);
        // Cut off anywhere before its last lines, it says the same.
        found.clear();
        for (const auto number :
             trailerNumbers(std::string_view(text).substr(30), dialect, 4, false))
            found << QString::number(number);
        QCOMPARE(found.join(QLatin1Char(' ')), numbers);
    }

private:
    static void addEnd(const std::string& name, const std::string& rows, const std::string& end,
                       int lines, int present)
    {
        QTest::newRow(name.c_str())
            << QString::fromStdString(rows) << QString::fromStdString(end) << lines << present;
    }

private Q_SLOTS:

    void aRowInTheTrailersPlaceIsARow_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("end");
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("present");
        const std::string letters = "E1001,Ada,ada@example.com,Yes\n"
                                    "E1002,Bob,b.b@example.com,No\n";
        const std::string digits = "1001,Ada,ada@example.com,Yes\n"
                                   "1002,Bob,b.b@example.com,\n";
        addEnd("a trailer", letters, "TRL,000002\n", 1, 1);
        addEnd("no line end", letters, "TRL,000002", 1, 1);
        addEnd("of the feed", letters, "summa summarum 2\n", 1, 1);
        addEnd("of the feed, no line end", letters, "summa summarum 2", 1, 1);
        addEnd("padded", letters, "Summe,,,2\n", 1, 1);
        addEnd("padded, digits", digits, "Summe,,,2\n", 1, 1);
        addEnd("a number alone", digits, "2\n", 1, 1);
        addEnd("wide", digits, "*,end,of list,3\n", 1, 1);
        addEnd("nothing in it", letters, ",,,\n", 1, 1);
        addEnd("a letter of an ID", letters, "E", 1, 0);
        addEnd("short rows are usual", "E1001,Ada\nE1002,Bob,bob@example.com,Yes\n", "E1003,Cy\n",
               1, 0);
        addEnd("nothing above it", "", "E1001,Ada,ada@example.com,Yes\n", 1, 1);
        for (const std::string& rows : {letters, digits}) {
            const bool isLetters = rows == letters;
            const std::string id = isLetters ? "E1003" : "1003";
            const auto add = [&](const char* name, const std::string& end, int lines, int present) {
                addEnd(name + (isLetters ? std::string(", letters") : ", digits"), rows, end, lines,
                       present);
            };
            const std::string row = id + ",Cy,cy@example.com,Yes";
            add("a row", row + "\n", 1, 0);
            add("a row without its line end", row, 1, 0);
            add("odd cells", id + ",O'Neil,,Yes\n", 1, 0);
            add("cut in the last cell", row.substr(0, row.size() - 2), 1, 0);
            add("cut in the third", row.substr(0, row.size() - 8), 1, 0);
            add("cut after a comma", id + ",Cy,", 1, 0);
            add("cut in the first", id.substr(0, 3), 1, 0);
            add("cut in a quote", id + ",\"Cy", 1, 0);
            add("one of two", row + "\nTRL,3\n", 2, 1);
            add("none of two", rows, 2, 0);
        }
    }

    void aRowInTheTrailersPlaceIsARow()
    {
        QFETCH(const QString, rows);
        QFETCH(const QString, end);
        QFETCH(const int, lines);
        QFETCH(const int, present);
        Dialect dialect;
        dialect.lineEnd = "lf";
        dialect.trailerLines = lines;
        const std::string text = "id,name,email,active\n" + (rows + end).toStdString();
        QCOMPARE(trailerLinesPresent(text, dialect, 4, true), present);
        if (!rows.isEmpty()) // cut off anywhere before
            QCOMPARE(trailerLinesPresent(text.substr(5), dialect, 4, false), present);
        dialect.trailerLines = 0;
        QCOMPARE(trailerLinesPresent(text, dialect, 4, true), 0);
    }

    void trailerLinesOfTheFeedCount()
    {
        Dialect dialect;
        dialect.trailerLines = 1;
        const std::string text = "id,name,email\n001,Ada,ada@example.com\nsumma summarum 250 \n";
        QCOMPARE(trailerRecords(text, dialect, 3, true), 0);
        QCOMPARE(trailerNumbers(text, dialect, 3, true), std::vector<std::uint64_t>{250});
    }
};

MUSTER_TEST(TrailerFinderTest)
#include "TrailerFinderTest.moc"
