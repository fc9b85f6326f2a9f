// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/net/NetFixture.h"

using namespace muster;
using namespace muster::test;

/// What goes over the wire in good times, and what never does.
class CurlTransportTest : public QObject {
    Q_OBJECT

private:
    NetFixture m_net;

private Q_SLOTS:
    void deliversTheBody_data();
    void deliversTheBody();
    void sendsOnlyTheHeadersAsked();
    void sendsOtherMethods_data();
    void sendsOtherMethods();
    void readsTheFinalAnswer();
    void readsEveryFraming_data();
    void readsEveryFraming();
    void neverFollowsARedirect_data();
    void neverFollowsARedirect();
    void refusesHeaders_data();
    void refusesHeaders();
    void keepsAConnection();
    void leavesAStaleConnection();
    void goesOnWithoutARefusedExpectation();
    void showsAClientCertificate();
    void acceptsThePinnedKey();
    void trustsWhatTheEnvironmentTrusts();
};

void CurlTransportTest::deliversTheBody_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<int>("size");
    for (const bool isSecure : {false, true}) {
        for (const int size : {0, 1, 1000, 300000, 5000000})
            QTest::addRow("%s, %d bytes", isSecure ? "TLS" : "plain", size) << isSecure << size;
    }
}

void CurlTransportTest::deliversTheBody()
{
    QFETCH(bool, isSecure);
    QFETCH(int, size);
    const auto server = m_net.server(
        [](LoopbackPeer& peer) {
            if (peer.readRequest())
                peer.answer(202, "{\"id\":7}");
        },
        isSecure);
    std::string body;
    for (int i = 0; i < size; ++i)
        body.push_back(static_cast<char>('a' + i % 23));
    CurlTransport transport;
    const auto exchange =
        transport.send(NetFixture::post(server->url(), body), m_net.channel(), {});
    QVERIFY2(exchange.delivery == Delivery::Answered, exchange.error.what.c_str());
    QCOMPARE(exchange.response.status, 202);
    QCOMPARE(exchange.response.body, std::string("{\"id\":7}"));
    QVERIFY(exchange.bodyComplete);
    QCOMPARE(exchange.bodyBytesSent, static_cast<std::uint64_t>(size));
    QCOMPARE(server->deliveries(), 1);
    QVERIFY(server->bodies().front() == body);
}

void CurlTransportTest::sendsOnlyTheHeadersAsked()
{
    const auto server = m_net.server(
        [](LoopbackPeer& peer) {
            if (peer.readRequest())
                peer.answer(200);
        },
        true);
    qputenv("HTTPS_PROXY", "http://127.0.0.1:9");
    qputenv("https_proxy", "http://127.0.0.1:9");
    auto request = NetFixture::post(server->url("/a?b=c"), "{}");
    request.addHeader("Authorization", "Bearer canary", true);
    request.addHeader("X-Empty", "");
    CurlTransport transport;
    const auto exchange = transport.send(std::move(request), m_net.channel(), {});
    qunsetenv("HTTPS_PROXY");
    qunsetenv("https_proxy");
    QVERIFY2(exchange.delivery == Delivery::Answered, exchange.error.what.c_str());
    const auto expected =
        "POST /a?b=c HTTP/1.1\r\nHost: localhost:" + std::to_string(server->port())
        + "\r\nUser-Agent: Muster/" MUSTER_VERSION "\r\nAccept: */*\r\n"
          "Content-Type: application/json\r\nAuthorization: Bearer canary\r\nX-Empty:\r\n"
          "Content-Length: 2\r\n\r\n";
    QCOMPARE(server->heads().front(), expected);
}

void CurlTransportTest::sendsOtherMethods_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("body");
    QTest::newRow("GET") << QStringLiteral("GET") << QString();
    QTest::newRow("PUT") << QStringLiteral("PUT") << QStringLiteral("{}");
    QTest::newRow("DELETE") << QStringLiteral("DELETE") << QString();
    QTest::newRow("empty POST") << QStringLiteral("POST") << QString();
}

void CurlTransportTest::sendsOtherMethods()
{
    QFETCH(QString, method);
    QFETCH(QString, body);
    const auto server = m_net.server(
        [](LoopbackPeer& peer) {
            if (peer.readRequest())
                peer.answer(200);
        },
        false);
    auto request = NetFixture::post(server->url(), body.toStdString());
    request.method = method.toStdString();
    request.headers.clear();
    CurlTransport transport;
    const auto exchange = transport.send(std::move(request), m_net.channel(), {});
    QVERIFY2(exchange.delivery == Delivery::Answered, exchange.error.what.c_str());
    QVERIFY(exchange.bodyComplete);
    const auto head = QString::fromStdString(server->heads().front());
    QVERIFY(head.startsWith(method + QStringLiteral(" /import HTTP/1.1\r\n")));
    QVERIFY(!head.contains(QStringLiteral("Content-Type")));
    QVERIFY(!head.contains(QStringLiteral("Transfer-Encoding")));
    QCOMPARE(QString::fromStdString(server->bodies().front()), body);
}

void CurlTransportTest::readsTheFinalAnswer()
{
    const auto server = m_net.server(
        [](LoopbackPeer& peer) {
            if (!peer.readRequest())
                return;
            peer.send("HTTP/1.1 100 Continue\r\nX-Note: provisional\r\n\r\n");
            peer.send("HTTP/1.1 103 Early Hints\r\nX-Note: provisional\r\n\r\n");
            peer.answer(429, "slow down", "Retry-After:  7 \r\nX-TWO: a\r\nx-two: b\r\n");
        },
        true);
    CurlTransport transport;
    const auto exchange =
        transport.send(NetFixture::post(server->url(), "{}"), m_net.channel(), {});
    QCOMPARE(deliveryName(exchange.delivery), QStringLiteral("answered"));
    const auto& response = exchange.response;
    QCOMPARE(response.status, 429);
    QCOMPARE(response.header("retry-after"), std::string("7"));
    QCOMPARE(response.header("x-two"), std::string("a"));
    QCOMPARE(response.header("x-note"), std::string());
    QCOMPARE(response.body, std::string("slow down"));
}

void CurlTransportTest::readsEveryFraming_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                           "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
                             << QByteArray("abcde");
    QTest::newRow("to the end of the connection")
        << QByteArray("HTTP/1.1 200 OK\r\n\r\nabc") << QByteArray("abc");
    QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 200 OK\r\n\r\nabc") << QByteArray("abc");
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No\r\n\r\n") << QByteArray();
}

void CurlTransportTest::readsEveryFraming()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, body);
    const auto server = m_net.server(
        [answer](LoopbackPeer& peer) {
            if (peer.readRequest())
                peer.send(answer.toStdString());
            peer.close();
        },
        true);
    CurlTransport transport;
    const auto exchange =
        transport.send(NetFixture::post(server->url(), "{}"), m_net.channel(), {});
    QVERIFY2(exchange.delivery == Delivery::Answered, exchange.error.what.c_str());
    QCOMPARE(QByteArray::fromStdString(exchange.response.body), body);
}

void CurlTransportTest::neverFollowsARedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("toPlain");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d to https", status) << status << false;
        QTest::addRow("%d to http", status) << status << true;
    }
}

void CurlTransportTest::neverFollowsARedirect()
{
    QFETCH(int, status);
    QFETCH(bool, toPlain);
    const auto other = m_net.server([](LoopbackPeer& peer) { peer.readRequest(); }, !toPlain);
    const auto more = "Location: " + other->url() + "\r\nRefresh: 0;url=" + other->url() + "\r\n";
    const auto server = m_net.server(
        [status, more](LoopbackPeer& peer) {
            if (peer.readRequest())
                peer.answer(status, "moved", more);
        },
        true);
    CurlTransport transport;
    const auto exchange =
        transport.send(NetFixture::post(server->url(), "{}"), m_net.channel(), {});
    QCOMPARE(deliveryName(exchange.delivery), QStringLiteral("answered"));
    QCOMPARE(exchange.response.status, status);
    QCOMPARE(other->connections(), 0);
    QCOMPARE(server->deliveries(), 1);
}

void CurlTransportTest::refusesHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const QByteArray authorization("Authorization");
    QTest::newRow("line feed") << authorization << QByteArray("canary\nX-Evil: 1");
    QTest::newRow("carriage return") << authorization << QByteArray("canary\rX-Evil: 1");
    QTest::newRow("NUL") << authorization << QByteArray("canary\0x", 8);
    QTest::newRow("control") << authorization << QByteArray("canary\x07");
    QTest::newRow("not ASCII") << authorization << QByteArray("canary\xc3\xa9");
    QTest::newRow("no name") << QByteArray() << QByteArray("canary");
    QTest::newRow("colon in the name") << QByteArray("A: b") << QByteArray("canary");
    QTest::newRow("line break in the name") << QByteArray("A\r\nB") << QByteArray("canary");
    QTest::newRow("length") << QByteArray("content-length") << QByteArray("1");
    QTest::newRow("host") << QByteArray("HOST") << QByteArray("canary");
    QTest::newRow("chunks") << QByteArray("Transfer-Encoding") << QByteArray("chunked");
}

void CurlTransportTest::refusesHeaders()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto server = m_net.server([](LoopbackPeer& peer) { peer.readRequest(); }, true);
    auto request = NetFixture::post(server->url(), "{}");
    request.addHeader(name.toStdString(), value.toStdString(), true);
    CurlTransport transport;
    const auto exchange = transport.send(std::move(request), m_net.channel(), {});
    QCOMPARE(deliveryName(exchange.delivery), QStringLiteral("not sent"));
    QCOMPARE(exchange.error.kind, ErrorKind::Config);
    QVERIFY(!says(exchange.error, QStringLiteral("canary")));
    QCOMPARE(server->connections(), 0);
}

void CurlTransportTest::keepsAConnection()
{
    const auto server = m_net.server(
        [](LoopbackPeer& peer) {
            while (peer.readRequest())
                peer.answer(202);
        },
        true);
    CurlTransport transport;
    for (int i = 0; i < 5; ++i) {
        const auto exchange =
            transport.send(NetFixture::post(server->url(), "{}"), m_net.channel(), {});
        QCOMPARE(deliveryName(exchange.delivery), QStringLiteral("answered"));
    }
    QCOMPARE(server->deliveries(), 5);
    QCOMPARE(server->connections(), 1);
}

void CurlTransportTest::leavesAStaleConnection()
{
    const auto server = m_net.server(
        [](LoopbackPeer& peer) {
            if (peer.readRequest())
                peer.answer(202);
            peer.close();
        },
        true);
    CurlTransport transport;
    for (int i = 0; i < 3; ++i) {
        const auto exchange =
            transport.send(NetFixture::post(server->url(), "{}"), m_net.channel(), {});
        QVERIFY2(exchange.delivery == Delivery::Answered, exchange.error.what.c_str());
        QTest::qWait(20); // lets the goodbye arrive
    }
    QCOMPARE(server->deliveries(), 3);
    QCOMPARE(server->connections(), 3);
}

void CurlTransportTest::goesOnWithoutARefusedExpectation()
{
    const auto server = m_net.server(
        [](LoopbackPeer& peer) {
            if (!peer.readHead())
                return;
            if (peer.head().find("Expect:") != std::string::npos) {
                peer.answer(417, "no");
                return peer.close();
            }
            peer.readSome(3000000);
            peer.answer(200, "taken");
        },
        true);
    CurlTransport transport;
    const auto exchange = transport.send(NetFixture::post(server->url(), std::string(3000000, 'x')),
                                         m_net.channel(), {});
    QVERIFY2(exchange.delivery == Delivery::Answered, exchange.error.what.c_str());
    QCOMPARE(exchange.response.body, std::string("taken"));
    QCOMPARE(exchange.bodyBytesSent, std::uint64_t(3000000));
    QCOMPARE(server->connections(), 2);
}

void CurlTransportTest::showsAClientCertificate()
{
    auto tls = m_net.tls();
    tls->clientAuthority = m_net.pki.caFile();
    LoopbackServer server(
        [](LoopbackPeer& peer) {
            if (peer.readRequest())
                peer.answer(200);
        },
        std::move(tls));
    CertificateShape shape;
    shape.name = "client";
    auto channel = m_net.channel();
    channel.clientCertificate = m_net.pki.make("client", shape).both;
    CurlTransport transport;
    const auto exchange = transport.send(NetFixture::post(server.url(), "{}"), channel, {});
    QVERIFY2(exchange.delivery == Delivery::Answered, exchange.error.what.c_str());
}

void CurlTransportTest::acceptsThePinnedKey()
{
    const auto server = m_net.server(
        [](LoopbackPeer& peer) {
            while (peer.readRequest())
                peer.answer(200);
        },
        true);
    auto channel = m_net.channel();
    channel.pin = TestPki::pinOf(m_net.pki.caFile()) + ";"
        + TestPki::pinOf(m_net.identity.certificate); // the second of two
    CurlTransport transport;
    const auto exchange = transport.send(NetFixture::post(server->url(), "{}"), channel, {});
    QVERIFY2(exchange.delivery == Delivery::Answered, exchange.error.what.c_str());
}

void CurlTransportTest::trustsWhatTheEnvironmentTrusts()
{
    const auto server = m_net.server(
        [](LoopbackPeer& peer) {
            while (peer.readRequest())
                peer.answer(200);
        },
        true);
    auto channel = m_net.channel();
    channel.caFile.clear();
    CurlTransport stranger;
    QVERIFY(stranger.send(NetFixture::post(server->url(), "{}"), channel, {}).delivery
            != Delivery::Answered);
    QVERIFY(qputenv("SSL_CERT_FILE", QByteArray::fromStdString(m_net.pki.caFile())));
    CurlTransport transport;
    const auto exchange = transport.send(NetFixture::post(server->url(), "{}"), channel, {});
    qunsetenv("SSL_CERT_FILE");
    QVERIFY2(exchange.delivery == Delivery::Answered, exchange.error.what.c_str());
}

MUSTER_TEST(CurlTransportTest)
#include "CurlTransportTest.moc"
