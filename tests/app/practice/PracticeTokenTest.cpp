// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Json.h"
#include "tests/app/practice/PracticeProgram.h"
#include "tests/support/TestMain.h"

using muster::test::peopleCsv;
using muster::test::PracticeProgram;
using muster::test::q;
namespace json = muster::json;

/// Tokens of the practice ThreatSwitch: how they are asked for, that each is good once.
class PracticeTokenTest : public QObject {
    Q_OBJECT

private:
    PracticeProgram m_practice;

    QStringList tokenArguments(const QString& style, const QString& secret) const
    {
        const auto id = m_practice.infoText("/threatswitch/client_id");
        const auto grant = q("grant_type=client_credentials");
        if (style == q("basic"))
            return {q("-u"), id + QLatin1Char(':') + secret, q("-d"), grant};
        if (style == q("form"))
            return {q("-d"), grant,
                    q("-d"), q("client_id=") + id,
                    q("-d"), q("client_secret=") + secret};
        const QJsonObject body{{q("client_id"), id},
                               {q("client_secret"), secret},
                               {q("grant_type"), q("client_credentials")}};
        return {q("-H"), q("Content-Type: application/json"), q("-d"),
                QString::fromUtf8(muster::test::jsonText(body))};
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_practice.start()); }

    void cleanup() { QVERIFY(m_practice.reset()); }

    void tokenIsGivenInEveryStyle_data()
    {
        QTest::addColumn<QString>("style");
        for (const char* style : {"json", "form", "basic"})
            QTest::newRow(style) << q(style);
    }

    void tokenIsGivenInEveryStyle()
    {
        QFETCH(QString, style);
        QVERIFY(m_practice.set({{q("token_style"), style}}));
        const auto secret = m_practice.infoText("/threatswitch/client_secret");
        const auto address = QStringList{m_practice.url(q("/oauth/token"))};
        const auto good = m_practice.curl(tokenArguments(style, secret) + address);
        QCOMPARE(good.status, 200);
        QCOMPARE(json::at(good.json, "/token_type").toString(), q("Bearer"));
        QVERIFY(!json::at(good.json, "/access_token").toString().isEmpty());
        const auto wrong = m_practice.curl(tokenArguments(style, q("not-it")) + address);
        QCOMPARE(wrong.status, 401);
        QCOMPARE(wrong.body, QByteArray(R"({"error":"invalid_client"})"));
        const auto other = style == q("json") ? q("form") : q("json");
        QCOMPARE(m_practice.curl(tokenArguments(other, secret) + address).status, 400);
    }

    void tokenStandsWhereThePointerSays()
    {
        QVERIFY(m_practice.set(
            {{q("token_pointer"), q("/data/token")}, {q("token_path"), q("/auth/token")}}));
        const auto secret = m_practice.infoText("/threatswitch/client_secret");
        const auto answer = m_practice.curl(tokenArguments(q("json"), secret)
                                            + QStringList{m_practice.url(q("/auth/token"))});
        QCOMPARE(answer.status, 200);
        QVERIFY(!json::at(answer.json, "/data/token").toString().isEmpty());
        QCOMPARE(m_practice.curl({q("-d"), q("x=1"), m_practice.url(q("/oauth/token"))}).status,
                 404);
    }

    void tokenIsGoodOnce()
    {
        const auto upload = m_practice.bearer()
            + QStringList{q("-H"), q("Content-Type: text/csv"), q("--data-binary"),
                          QString::fromUtf8(peopleCsv("Once,Only,once@example.com,,,\r\n")),
                          m_practice.url(q("/imports"))};
        QCOMPARE(m_practice.curl(upload).status, 200);
        const auto again = m_practice.curl(upload);
        QCOMPARE(again.status, 401);
        QCOMPARE(again.message(), q("token already used"));
    }

    void tokenEnds()
    {
        QVERIFY(m_practice.set({{q("token_seconds"), 0}}));
        const auto answer = m_practice.upload(peopleCsv("A,B,late@example.com,,,\r\n"));
        QVERIFY(m_practice.set({{q("token_seconds"), 60}}));
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.message(), q("token expired"));
        QVERIFY(m_practice.state("/threatswitch/people/late@example.com").isUndefined());
    }
};

MUSTER_TEST(PracticeTokenTest)
#include "PracticeTokenTest.moc"
