// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Json.h"
#include "tests/app/practice/PracticeProgram.h"
#include "tests/support/TestMain.h"

using muster::test::peopleCsv;
using muster::test::PracticeProgram;
using muster::test::q;
namespace json = muster::json;

/// Every fault: what the client sees, and whether the import happened all the same.
class PracticeFaultTest : public QObject {
    Q_OBJECT

private:
    PracticeProgram m_practice;

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_practice.start()); }

    void cleanup() { QVERIFY(m_practice.reset()); }

    void faultHappensOnce_data()
    {
        QTest::addColumn<int>("exit");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("imported");
        QTest::addColumn<bool>("complete");
        QTest::newRow("status=503") << 0 << 503 << false << true;
        QTest::newRow("retry-after=7") << 0 << 429 << false << true;
        QTest::newRow("redirect=https://127.0.0.1:9/x") << 0 << 307 << false << true;
        QTest::newRow("token-expired") << 0 << 401 << false << true;
        QTest::newRow("token-reused") << 0 << 401 << false << true;
        QTest::newRow("drop-before") << 52 << 0 << false << false;
        QTest::newRow("drop-after-headers") << 52 << 0 << false << false;
        QTest::newRow("drop-mid-body") << 52 << 0 << false << false;
        QTest::newRow("drop-after-body") << 52 << 0 << true << true;
        QTest::newRow("cut-reply") << 18 << 200 << true << true;
        QTest::newRow("html") << 0 << 200 << true << true;
        QTest::newRow("wrong-json") << 0 << 200 << true << true;
        QTest::newRow("huge-reply") << 0 << 200 << true << true;
        QTest::newRow("slow") << 0 << 200 << true << true;
    }

    void faultHappensOnce()
    {
        QFETCH(int, exit);
        QFETCH(int, status);
        QFETCH(bool, imported);
        QFETCH(bool, complete);
        const auto kind = QString::fromUtf8(QTest::currentDataTag());
        const auto email = kind.section(QLatin1Char('='), 0, 0) + q("@example.com");
        const auto fault = kind + q("@2/imports");
        const auto csv = peopleCsv("A,B," + email.toUtf8() + ",,,\r\n");
        QCOMPARE(m_practice.setFaults({fault}).status, 200);
        QCOMPARE(m_practice.upload(peopleCsv("A,B,before@example.com,,,\r\n")).status, 200);
        const auto answer = m_practice.upload(csv);
        // A client that is cut off may see a reset instead of the end.
        QVERIFY2(answer.exit == exit || (exit == 52 && (answer.exit == 55 || answer.exit == 56)),
                 qPrintable(answer.errors));
        QCOMPARE(answer.status, status);
        const auto logged = m_practice.requests().last();
        QCOMPARE(logged.value(q("fault")).toString(), fault);
        QCOMPARE(logged.value(q("status")).toInt(), status);
        QCOMPARE(logged.value(q("complete")).toBool(), complete);
        const auto people = m_practice.state("/threatswitch/people").toObject();
        QCOMPARE(people.contains(email), imported);
        QCOMPARE(m_practice.upload(csv).status, 200);
    }

    void answersAreAsNamed()
    {
        const auto csv = peopleCsv("A,B,named@example.com,,,\r\n");
        QCOMPARE(m_practice
                     .setFaults({q("retry-after=7@1/imports"),
                                 q("redirect=https://x.invalid/a@2/imports"), q("html@3/imports"),
                                 q("wrong-json@4/imports"), q("huge-reply@5/imports")})
                     .status,
                 200);
        const QStringList withHead{q("-i")};
        QVERIFY(m_practice.upload(csv, withHead).body.contains("\r\nRetry-After: 7\r\n"));
        QVERIFY(m_practice.upload(csv, withHead)
                    .body.contains("\r\nLocation: https://x.invalid/a\r\n"));
        QVERIFY(m_practice.upload(csv).body.startsWith("<!DOCTYPE html>"));
        QVERIFY(json::at(m_practice.upload(csv).json, "/id").isUndefined());
        QVERIFY(m_practice.upload(csv).body.size() > 4 << 20);
    }

    void stalledRequestIsLoggedAndNeverAnswered()
    {
        QCOMPARE(m_practice.setFaults({q("stall/imports")}).status, 200);
        const auto answer =
            m_practice.upload(peopleCsv("A,B,stall@example.com,,,\r\n"), {q("-m"), q("3")});
        QCOMPARE(answer.exit, 28);
        QVERIFY(m_practice.requests().last().value(q("status")).isNull());
    }

    void faultWithoutNumberIsForAllAndPathIsAPrefix()
    {
        QCOMPARE(m_practice.setFaults({q("status=500/custom_connections")}).status, 200);
        QCOMPARE(m_practice.push("[]").status, 500);
        QCOMPARE(m_practice.push("[]").status, 500);
        QCOMPARE(m_practice.upload(peopleCsv("A,B,path@example.com,,,\r\n")).status, 200);
        const auto shown = m_practice.curl({m_practice.url(q("/practice/faults"))});
        QCOMPARE(json::at(shown.json, "/faults/0/applied").toInt(), 2);
    }

    void refusedUploadIsAnsweredBeforeItsBody()
    {
        const auto path = m_practice.file(q("big.csv"), QByteArray(64 << 20, 'x'));
        for (const char* expect : {"Expect: 100-continue", "Expect:"}) {
            const auto answer =
                m_practice.curl({q("-H"), q("Authorization: Bearer none"), q("-H"), q(expect),
                                 q("-H"), q("Content-Type: text/csv"), q("-T"), path, q("-X"),
                                 q("POST"), m_practice.url(q("/imports"))});
            QCOMPARE(answer.status, 401);
            const auto logged = m_practice.requests().last();
            QVERIFY(!logged.value(q("complete")).toBool());
            QCOMPARE(logged.value(q("body_bytes")).toInt(), 0);
        }
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char* fault :
             {"", "explode", "status", "status=x", "html=1", "redirect", "retry-after="})
            QTest::newRow(*fault == '\0' ? "empty" : fault) << q(fault);
    }

    void nonsenseIsRefused()
    {
        QFETCH(QString, fault);
        QCOMPARE(m_practice.setFaults({fault}).status, 400);
        QProcess process;
        process.start(q(MUSTER_BIN "/muster-practice"),
                      {q("--dir"), m_practice.directory() + q("2"), q("--fault"), fault});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 64);
    }
};

MUSTER_TEST(PracticeFaultTest)
#include "PracticeFaultTest.moc"
