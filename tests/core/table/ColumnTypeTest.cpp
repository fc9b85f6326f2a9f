// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/ColumnType.h"

#include "tests/support/TestMain.h"

using namespace muster;

class ColumnTypeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void oddValues_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("fits");
        QTest::newRow("email") << "email"
                               << "a@b.example" << true;
        QTest::newRow("no email") << "email"
                                  << "n/a" << false;
        QTest::newRow("blank is no odd value") << "email"
                                               << "  " << true;
        QTest::newRow("date") << "date"
                              << "2026-02-03" << true;
        QTest::newRow("compact date") << "date"
                                      << "20260203" << true;
        QTest::newRow("no date") << "date"
                                 << "soon" << false;
        QTest::newRow("a day among times") << "datetime"
                                           << "2026-02-03" << true;
        QTest::newRow("integer") << "integer"
                                 << "12" << true;
        QTest::newRow("number among integers") << "integer"
                                               << "1.5" << false;
        QTest::newRow("integer among numbers") << "number"
                                               << "12" << true;
        QTest::newRow("anything is a text") << "text"
                                            << "12" << true;
    }

    void oddValues()
    {
        QFETCH(QString, type);
        QFETCH(QString, cell);
        QTEST(isOfType(cell.toStdString(), type.toStdString()), "fits");
        QCOMPARE(isStrictType(type.toStdString()), type != QStringLiteral("text"));
    }
};

MUSTER_TEST(ColumnTypeTest)
#include "ColumnTypeTest.moc"
