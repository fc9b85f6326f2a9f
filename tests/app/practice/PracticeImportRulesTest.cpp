// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Json.h"
#include "tests/app/practice/PracticeProgram.h"
#include "tests/support/TestMain.h"

using muster::test::peopleCsv;
using muster::test::PracticeProgram;
using muster::test::q;
namespace json = muster::json;

/// What the practice ThreatSwitch takes from a file, and what it says about the rest.
class PracticeImportRulesTest : public QObject {
    Q_OBJECT

private:
    PracticeProgram m_practice;

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_practice.start()); }

    void cleanup() { QVERIFY(m_practice.reset()); }

    void badRowIsSkippedAndNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("message");
        const auto date = q("must have the form yyyy-mm-dd 00:00:00 EST");
        QTest::newRow("no name") << QByteArray(",B,r1@example.com,,,") << q("first_name")
                                 << q("is required");
        QTest::newRow("no e-mail") << QByteArray("A,B,,,,") << q("email") << q("is required");
        QTest::newRow("e-mail shape")
            << QByteArray("A,B,r2@example,,,") << q("email") << q("is not an e-mail address");
        QTest::newRow("ssn shape") << QByteArray("A,B,r3@example.com,001000001,,") << q("ssn")
                                   << q("must have the form ###-##-####");
        QTest::newRow("date shape")
            << QByteArray("A,B,r4@example.com,,2020-01-02,") << q("hired_at") << date;
        QTest::newRow("no such day")
            << QByteArray("A,B,r5@example.com,,2021-02-29 00:00:00 EST,") << q("hired_at") << date;
        QTest::newRow("facility") << QByteArray("A,B,r6@example.com,,,9999") << q("facility_id")
                                  << q("facility is not known to this account");
        QTest::newRow("repeated e-mail") << QByteArray("A,B,FIRST@example.com,,,") << q("email")
                                         << q("appears on an earlier row of this file");
        QTest::newRow("repeated ssn") << QByteArray("A,B,r7@example.com,111-11-1111,,") << q("ssn")
                                      << q("appears on an earlier row of this file");
        QTest::newRow("blocked domain") << QByteArray("A,B,r8@blocked.example,,,") << q("email")
                                        << q("this e-mail domain is not allowed in this account");
        QTest::newRow("short row") << QByteArray("A,B,r9@example.com") << QString()
                                   << q("the row has fewer values than there are headers");
    }

    void badRowIsSkippedAndNamed()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, field);
        QFETCH(QString, message);
        const auto answer =
            m_practice.upload(peopleCsv("A,B,first@example.com,111-11-1111,,\r\n") + row
                              + "\r\nA,B,third@example.com,,2020-02-29 00:00:00 EST,1001\r\n");
        QCOMPARE(answer.status, 200);
        QCOMPARE(json::at(answer.json, "/total").toInt(), 3);
        QCOMPARE(json::at(answer.json, "/imported").toInt(), 2);
        QCOMPARE(json::at(answer.json, "/failed").toInt(), 1);
        QCOMPARE(json::at(answer.json, "/errors/0/row").toInt(), 2);
        QCOMPARE(json::at(answer.json, "/errors/0/field").toString(), field);
        QCOMPARE(json::at(answer.json, "/errors/0/message").toString(), message);
    }

    void badFileIsRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("message");
        const QByteArray good = "first_name,last_name,email\r\nA,B,whole@example.com\r\n";
        QTest::newRow("required column missing")
            << QByteArray("first_name,email\r\nA,whole@example.com\r\n") << q("missing: last_name");
        QTest::newRow("title line first") << "People,,\r\n" + good << q("missing: first_name");
        QTest::newRow("column without header")
            << QByteArray("first_name,last_name,email,\r\nA,B,whole@example.com,1\r\n")
            << q("column 4 holds values but has no header");
        QTest::newRow("too many values") << good + "A,B,c@example.com,1\r\n"
                                         << q("column 4 holds values but has no header");
        QTest::newRow("not UTF-8") << good + "J\xf6rg,B,c@example.com\r\n"
                                   << q("column 1 is not UTF-8");
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + good << q("byte order mark");
        QTest::newRow("quote inside a value") << good + "A \"x\",B,c@example.com\r\n"
                                              << q("line 3");
        QTest::newRow("quote does not end") << good + "\"A,B,c@example.com\r\n"
                                            << q("inside a quoted value");
        QTest::newRow("header twice")
            << QByteArray("first_name,last_name,email,email\r\n") << q("same header");
    }

    void badFileIsRefusedWhole()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, message);
        const auto answer = m_practice.upload(csv);
        QCOMPARE(answer.status, 422);
        QVERIFY2(answer.message().contains(message), answer.body.constData());
        QVERIFY(m_practice.state("/threatswitch/people/whole@example.com").isUndefined());
    }

    void personIsUpdatedByEmail()
    {
        m_practice.upload(
            "first_name,last_name,email,job_title\r\nOld,Name,up@example.com,Clerk\r\n");
        m_practice.upload(
            "first_name,last_name,email,job_title,employee_id\r\nNew,Name,UP@example.com,,7\r\n");
        const auto person = m_practice.state("/threatswitch/people/up@example.com").toObject();
        QCOMPARE(person.value(q("first_name")).toString(), q("New"));
        QCOMPARE(person.value(q("job_title")).toString(), q("Clerk"));
        QCOMPARE(person.value(q("employee_id")).toString(), q("7"));
    }

    void accessNeedsAPerson()
    {
        m_practice.upload(peopleCsv("Has,Access,access@example.com,222-22-2222,,\r\n"));
        const auto answer = m_practice.upload("user_id,access_code,brief_date\r\n"
                                              "access@example.com,S,01/31/2024\r\n"
                                              "222-22-2222,TS,\r\n"
                                              "nobody@example.com,TS,\r\n"
                                              "access@example.com,,\r\n"
                                              "access@example.com,C,2024-01-31\r\n",
                                              {q("-F"), q("import_type=accesses")});
        QCOMPARE(answer.status, 200);
        QCOMPARE(json::at(answer.json, "/imported").toInt(), 2);
        QCOMPARE(json::at(answer.json, "/errors/0/row").toInt(), 3);
        QCOMPARE(json::at(answer.json, "/errors/1/field").toString(), q("access_code"));
        QCOMPARE(json::at(answer.json, "/errors/2/field").toString(), q("brief_date"));
        QCOMPARE(m_practice.state("/threatswitch/accesses").toArray().size(), 2);
    }

    void messagesQuoteNoCellUnlessAsked()
    {
        const auto csv = peopleCsv("A,B,quoted-cell,,,\r\n");
        QVERIFY(!m_practice.upload(csv).body.contains("quoted-cell"));
        QCOMPARE(m_practice.setFaults({q("echo-values")}).status, 200);
        QVERIFY(m_practice.upload(csv).body.contains("quoted-cell"));
    }
};

MUSTER_TEST(PracticeImportRulesTest)
#include "PracticeImportRulesTest.moc"
