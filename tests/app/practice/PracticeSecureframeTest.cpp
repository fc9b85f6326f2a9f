// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Json.h"
#include "tests/app/practice/PracticeProgram.h"
#include "tests/support/TestMain.h"

using muster::test::js;
using muster::test::PracticeProgram;
using muster::test::q;
namespace json = muster::json;

/// The practice Secureframe as a client meets it.
class PracticeSecureframeTest : public QObject {
    Q_OBJECT

private:
    PracticeProgram m_practice;

    PracticeProgram::Answer post(const QString& authorization, const QString& connection,
                                 const QByteArray& body) const
    {
        return m_practice.curl({q("-H"), q("Authorization: ") + authorization, q("-H"),
                                q("Content-Type: application/json"), q("-d"),
                                QString::fromUtf8(body),
                                m_practice.url(q("/custom_connections/%1/data").arg(connection))});
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_practice.start()); }

    void cleanup() { QVERIFY(m_practice.reset()); }

    void replacePartialAndNull()
    {
        const auto stored = [&](const char* pointer) {
            return m_practice.state(std::string("/secureframe/resources/accounts/7") + pointer);
        };
        const auto first = m_practice.push(js("[{'id':'7','email':'a@example.com','active':true,'"
                                              "name':{'first':'A','last':'B'},'tags':['x']}]"));
        QCOMPARE(first.status, 202);
        QVERIFY(first.body.isEmpty());
        QVERIFY(stored("/tags").isUndefined());
        QCOMPARE(m_practice.push(js("[{'id':'7','name':{'last':'C'}}]"), true).status, 202);
        QCOMPARE(stored("/name/first").toString(), q("A"));
        QCOMPARE(stored("/name/last").toString(), q("C"));
        QCOMPARE(
            m_practice.push(js("[{'id':'7','active':null,'name':{'first':null}}]"), true).status,
            202);
        QVERIFY(stored("/active").isUndefined());
        QVERIFY(stored("/name/first").isUndefined());
        QCOMPARE(stored("/email").toString(), q("a@example.com"));
        QCOMPARE(
            m_practice
                .push(
                    js("[{'id':'7','email':null,'active':false,'name':{'first':'D','last':'E'}}]"))
                .status,
            202);
        QVERIFY(stored("/email").isUndefined());
        QCOMPARE(stored("/active"), QJsonValue(false));
        QCOMPARE(stored("/name/first").toString(), q("D"));
    }

    void objectThatBreaksTheSchemaRefusesAll_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<bool>("partial");
        QTest::addColumn<QString>("message");
        QTest::newRow("missing") << js("{'id':'2','active':true}") << false
                                 << q("does not match the schema: missing email");
        QTest::newRow("surplus") << js("{'id':'2','email':'a@example.com','active':true,'pay':1}")
                                 << false << q("unexpected pay");
        QTest::newRow("surplus, partial")
            << js("{'id':'2','pay':1}") << true << q("unexpected pay");
        QTest::newRow("type") << js("{'id':'2','email':'a@example.com','active':'true'}") << false
                              << q("active must be a boolean");
        QTest::newRow("e-mail") << js("{'id':'2','email':'nobody','active':true}") << false
                                << q("email is not an e-mail address");
        QTest::newRow("domain") << js("{'id':'2','email':'x@blocked.example','active':true}")
                                << false << q("not allowed in this account");
        QTest::newRow("no primary ID") << js("{'id':'','email':'a@example.com','active':true}")
                                       << false << q("no value for the primary ID id");
        QTest::newRow("no primary ID, partial")
            << js("{'active':true}") << true << q("no value for the primary ID id");
    }

    void objectThatBreaksTheSchemaRefusesAll()
    {
        QFETCH(QByteArray, object);
        QFETCH(bool, partial);
        QFETCH(QString, message);
        QCOMPARE(
            m_practice
                .push(js("[{'id':'1','email':'a@example.com','active':true}]"), false, q("strict"))
                .status,
            202);
        const auto answer =
            m_practice.push(js("[{'id':'9','email':'b@example.com','active':true},") + object + ']',
                            partial, q("strict"));
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.message().startsWith(q("resource_data[1] ")), answer.body.constData());
        QVERIFY2(answer.message().contains(message), answer.body.constData());
        QVERIFY(m_practice.state("/secureframe/resources/strict/9").isUndefined());
    }

    void envelopeIsChecked_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("not JSON") << QByteArray("{\"schema_slug\"");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("no slug") << js("{'vendor_slug':'V','resource_data':[{'id':'1'}]}");
        QTest::newRow("other vendor")
            << js("{'schema_slug':'s','vendor_slug':'other','resource_data':[{'id':'1'}]}");
        QTest::newRow("no data") << js("{'schema_slug':'s','vendor_slug':'V'}");
        QTest::newRow("empty data")
            << js("{'schema_slug':'s','vendor_slug':'V','resource_data':[]}");
        QTest::newRow("not objects")
            << js("{'schema_slug':'s','vendor_slug':'V','resource_data':['1']}");
        QTest::newRow("partial is text") << js(
            "{'schema_slug':'s','vendor_slug':'V','partial':'no','resource_data':[{'id':'1'}]}");
        QTest::newRow("no primary ID")
            << js("{'schema_slug':'s','vendor_slug':'V','resource_data':[{'name':'1'}]}");
    }

    void envelopeIsChecked()
    {
        QFETCH(QByteArray, body);
        body.replace("\"V\"", '"' + m_practice.infoText("/secureframe/vendor_slug").toUtf8() + '"');
        const auto answer = post(m_practice.apiKey().last().mid(15),
                                 m_practice.infoText("/secureframe/connection_id"), body);
        QCOMPARE(answer.status, 400);
        QVERIFY(!answer.message().isEmpty());
    }

    void credentialsAndAddressAreChecked()
    {
        const auto key = m_practice.infoText("/secureframe/api_key");
        const auto secret = m_practice.infoText("/secureframe/api_secret");
        const auto connection = m_practice.infoText("/secureframe/connection_id");
        for (const auto& wrong : {key + q("  ") + secret, q("Bearer ") + key + q(" ") + secret,
                                  key + q(" wrong"), secret}) {
            const auto answer = post(wrong, connection, "{}");
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.body, js("{'message':'Authorization failed'}"));
        }
        const auto right = key + q(" ") + secret;
        QCOMPARE(post(right, q("00000000-0000-4000-8000-000000000000"), "{}").status, 404);
        QCOMPARE(
            post(right, m_practice.infoText("/secureframe/forbidden_connection_id"), "{}").status,
            403);
        QCOMPARE(post(right, connection, "{}").status, 400);
    }

    void requestsAreLimited()
    {
        QVERIFY(m_practice.set({{q("rate_limit"), 0}}));
        const auto answer =
            m_practice.push(js("[{'id':'limited','email':'a@example.com'}]"), false, q("limited"));
        QCOMPARE(answer.status, 429);
        QVERIFY(m_practice.state("/secureframe/resources/limited").isUndefined());
    }

    void listsReadBack()
    {
        QByteArray objects;
        for (int i = 0; i < 130; ++i)
            objects += (i == 0 ? "[" : ",") + js("{'serial_number':'S") + QByteArray::number(i)
                + js("','os':'Debian'}");
        QCOMPARE(m_practice.push(objects + ']', false, q("laptops")).status, 202);
        const auto page = [&](const char* query) {
            return m_practice
                .curl(m_practice.apiKey() + QStringList{m_practice.url(q("/devices") + q(query))})
                .json;
        };
        QCOMPARE(json::at(page("?per_page=1000"), "/data").toArray().size(), 100);
        const auto second = page("?page=2");
        QCOMPARE(json::at(second, "/data").toArray().size(), 30);
        QCOMPARE(json::at(second, "/meta/total").toInt(), 130);
        QCOMPARE(json::at(second, "/data/0/type").toString(), q("device"));
        QVERIFY(json::at(second, "/data/0/attributes/third_party_id")
                    .toString()
                    .startsWith(QLatin1Char('S')));
        QCOMPARE(m_practice.curl({m_practice.url(q("/devices"))}).status, 401);
        const auto connections = m_practice.curl(
            m_practice.apiKey()
            + QStringList{m_practice.url(q("/integration_connections?per_page=1"))});
        QCOMPARE(json::at(connections.json, "/data/0/id").toString(),
                 m_practice.infoText("/secureframe/connection_id"));
    }
};

MUSTER_TEST(PracticeSecureframeTest)
#include "PracticeSecureframeTest.moc"
