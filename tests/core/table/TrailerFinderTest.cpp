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
