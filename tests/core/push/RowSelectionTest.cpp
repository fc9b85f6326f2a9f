// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/RowSelection.h"

#include "tests/support/TestMain.h"

using namespace muster;

class RowSelectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shortest"); // empty: refused
        QTest::newRow("one") << "7"
                             << "7";
        QTest::newRow("list and range") << "3,17-20"
                                        << "3,17-20";
        QTest::newRow("unsorted, twice") << "20,3,19-21,3"
                                         << "3,19-21";
        QTest::newRow("neighbours join") << "1,2,3"
                                         << "1-3";
        for (const char* const wrong :
             {"", "0", "a", "3,", ",3", "5-4", "3-", "1 2", "-3", "1-2-3", "1-1000001",
              "18446744073709551615,1-18446744073709551615", "99999999999999999999"})
            QTest::newRow(wrong) << QString::fromLatin1(wrong) << QString();
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, shortest);
        const auto rows = rowsFromText(text.toStdString());
        QCOMPARE(rows.has_value(), !shortest.isEmpty());
        if (rows)
            QCOMPARE(QString::fromStdString(rowsText(*rows)), shortest);
        else
            QCOMPARE(rows.error().kind, ErrorKind::Usage);
    }

    void excludes()
    {
        RowSelection selection;
        selection.excludedRows = rowsFromText("3,17-20").value();
        QVERIFY(selection.excludes(3) && selection.excludes(20));
        QVERIFY(!selection.excludes(4) && !selection.excludes(21));
        QVERIFY(selection.isWholeFile());
        selection.last = 9;
        QVERIFY(!selection.isWholeFile());
    }
};

MUSTER_TEST(RowSelectionTest)
#include "RowSelectionTest.moc"
