// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/net/NetFixture.h"

#include <QFile>

#include <openssl/ssl.h>

using namespace muster;
using namespace muster::test;
using std::chrono::milliseconds;

/// Connections that must not come to stand: nothing is sent, and the words say why.
class BadConnectionTest : public QObject {
    Q_OBJECT

private:
    NetFixture m_net;

    Exchange post(const std::string& url, const Channel& channel, std::stop_token stop = {}) const;

private Q_SLOTS:
    void badTls_data();
    void badTls();
    void demandedClientCertificate();
    void badChannel_data();
    void badChannel();
    void unknownName();
    void refusedConnection();
    void silentHandshake();
    void stopWhileConnecting();
    void badUrl_data();
    void badUrl();
    void proxyCarriesNoSecret();
    void proxyThatRefuses_data();
    void proxyThatRefuses();
    void loopbackBypassesTheProxy();
};

Exchange BadConnectionTest::post(const std::string& url, const Channel& channel,
                                 std::stop_token stop) const
{
    auto request = NetFixture::post(url, "{\"canary\":1}");
    request.addHeader("Authorization", "Bearer canary", true);
    CurlTransport transport;
    auto exchange = transport.send(std::move(request), channel, stop);
    if (says(exchange.error, QStringLiteral("canary")))
        exchange.error.what = "LEAK";
    return exchange;
}

struct BadServer {
    CertificateShape shape;
    int highestVersion = 0;
    bool isPlain = false;
    bool isHangingUp = false;
    std::string pin;
};
Q_DECLARE_METATYPE(BadServer)

void BadConnectionTest::badTls_data()
{
    QTest::addColumn<BadServer>("bad");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const BadServer& bad, const char* words) {
        QTest::newRow(name) << bad << QString::fromLatin1(words);
    };
    BadServer bad;
    bad.shape.isSelfSigned = true;
    row("self-signed", bad, "ca_file");
    bad = {};
    bad.shape.name = "elsewhere.example";
    row("wrong host", bad, "another host name");
    bad = {};
    bad.shape.name = "127.0.0.1";
    row("address instead of name", bad, "another host name");
    bad = {};
    bad.shape.fromDays = -30;
    bad.shape.toDays = -1;
    row("expired", bad, "has expired");
    bad.shape.fromDays = 1;
    bad.shape.toDays = 30;
    row("not yet valid", bad, "check this computer's date");
    bad = {};
    bad.highestVersion = TLS1_1_VERSION;
    row("TLS 1.1 only", bad, "TLS 1.1");
    bad.highestVersion = TLS1_VERSION;
    row("TLS 1.0 only", bad, "TLS 1.1");
    bad = {};
    bad.isPlain = true;
    row("no TLS on the port", bad, "does not speak TLS");
    bad = {};
    bad.isHangingUp = true;
    row("hangs up in the handshake", bad, "secure connection");
    bad = {};
    bad.pin = TestPki::pinOf(m_net.pki.caFile());
    row("wrong pin", bad, "not the pinned one");
}

void BadConnectionTest::badTls()
{
    QFETCH(BadServer, bad);
    QFETCH(QString, words);
    auto tls = std::make_unique<ServerTls>();
    tls->identity = m_net.pki.make("bad", bad.shape);
    tls->highestVersion = bad.highestVersion;
    const bool answers = bad.isPlain;
    if (bad.isPlain || bad.isHangingUp)
        tls.reset();
    LoopbackServer server(
        [answers](LoopbackPeer& peer) {
            if (answers)
                peer.send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            else
                peer.close();
            peer.readRequest();
        },
        std::move(tls));
    auto channel = m_net.channel();
    channel.pin = bad.pin;
    const auto exchange =
        post("https://localhost:" + std::to_string(server.port()) + "/import", channel);
    QCOMPARE(deliveryName(exchange.delivery), QStringLiteral("not sent"));
    QCOMPARE(exchange.error.kind, ErrorKind::Unreachable);
    QVERIFY2(says(exchange.error, words), exchange.error.what.c_str());
    QVERIFY2(says(exchange.error, QStringLiteral("no data was sent")), exchange.error.what.c_str());
    QVERIFY(!exchange.error.hint.empty());
    QCOMPARE(exchange.bodyBytesSent, std::uint64_t(0));
    QCOMPARE(server.deliveries(), 0);
    if (!bad.isPlain && !bad.isHangingUp)
        QCOMPARE(server.bytesSeen(), std::uint64_t(0));
}

// Under TLS 1.3 the refusal comes after our side of the handshake, so the request may be on its
// way.
void BadConnectionTest::demandedClientCertificate()
{
    auto tls = m_net.tls();
    tls->clientAuthority = m_net.pki.caFile();
    LoopbackServer server([](LoopbackPeer& peer) { peer.readRequest(); }, std::move(tls));
    const auto exchange = post(server.url(), m_net.channel());
    QVERIFY(exchange.delivery != Delivery::Answered);
    QVERIFY(!exchange.error.what.empty());
    QCOMPARE(server.bytesSeen(), std::uint64_t(0));
    QCOMPARE(server.connections(), 1);
}

void BadConnectionTest::badChannel_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* key, const std::string& value,
                        const char* words) {
        QTest::newRow(name) << QString::fromLatin1(key) << QString::fromStdString(value)
                            << QString::fromLatin1(words);
    };
    QFile broken(QString::fromStdString(m_net.pki.path("broken.pem")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("not a certificate\n");
    broken.close();
    row("no CA file", "ca", m_net.pki.path("none"), "ca_file");
    row("broken CA file", "ca", m_net.pki.path("broken.pem"), "ca_file");
    row("no client certificate", "client", m_net.pki.path("none"), "client_certificate");
    row("broken client certificate", "client", m_net.pki.path("broken.pem"), "client_certificate");
    row("pin is a file", "pin", m_net.pki.caFile(), "sha256//");
    row("short pin", "pin", "sha256//AAAA", "sha256//");
    row("second pin broken", "pin", TestPki::pinOf(m_net.pki.caFile()) + ";x", "sha256//");
}

void BadConnectionTest::badChannel()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, words);
    const auto server = m_net.server([](LoopbackPeer& peer) { peer.readRequest(); }, true);
    auto channel = m_net.channel();
    auto& target = key == QStringLiteral("ca") ? channel.caFile
        : key == QStringLiteral("pin")         ? channel.pin
                                               : channel.clientCertificate;
    target = value.toStdString();
    const auto exchange = post(server->url(), channel);
    QCOMPARE(deliveryName(exchange.delivery), QStringLiteral("not sent"));
    QCOMPARE(exchange.error.kind, ErrorKind::Config);
    QVERIFY2(says(exchange.error, words), exchange.error.what.c_str());
    QCOMPARE(server->bytesSeen(), std::uint64_t(0));
}

void BadConnectionTest::unknownName()
{
    // A label this long cannot exist, so no name server has to be asked.
    const auto exchange = post("https://" + std::string(70, 'a') + ".example/", m_net.channel());
    QCOMPARE(deliveryName(exchange.delivery), QStringLiteral("not sent"));
    QCOMPARE(exchange.error.kind, ErrorKind::Unreachable);
    QVERIFY2(says(exchange.error, QStringLiteral("was not found; no data was sent")),
             exchange.error.what.c_str());
}

void BadConnectionTest::refusedConnection()
{
    std::string url;
    {
        const auto server = m_net.server([](LoopbackPeer&) {}, true);
        url = server->url();
    }
    const auto exchange = post(url, m_net.channel());
    QCOMPARE(deliveryName(exchange.delivery), QStringLiteral("not sent"));
    QVERIFY2(says(exchange.error, QStringLiteral("refused the connection; no data was sent")),
             exchange.error.what.c_str());
}

void BadConnectionTest::silentHandshake()
{
    const auto server = m_net.server([](LoopbackPeer& peer) { peer.stall(); }, false);
    auto channel = m_net.channel();
    channel.connectTimeout = milliseconds(300);
    const auto exchange =
        post("https://localhost:" + std::to_string(server->port()) + "/", channel);
    QCOMPARE(deliveryName(exchange.delivery), QStringLiteral("not sent"));
    QVERIFY2(says(exchange.error, QStringLiteral("connect time limit; no data was sent")),
             exchange.error.what.c_str());
}

void BadConnectionTest::stopWhileConnecting()
{
    std::stop_source stop;
    const auto server = m_net.server(
        [&stop](LoopbackPeer& peer) {
            stop.request_stop();
            peer.stall();
        },
        false);
    const auto exchange = post("https://localhost:" + std::to_string(server->port()) + "/",
                               m_net.channel(), stop.get_token());
    QCOMPARE(deliveryName(exchange.delivery), QStringLiteral("not sent"));
    QCOMPARE(exchange.error.kind, ErrorKind::Cancelled);
    QVERIFY2(says(exchange.error, QStringLiteral("was stopped; no data was sent")),
             exchange.error.what.c_str());
}

void BadConnectionTest::badUrl_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("http elsewhere") << QStringLiteral("http://192.0.2.1/import");
    QTest::newRow("password") << QStringLiteral("https://me:canary@localhost/");
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd");
    QTest::newRow("empty") << QString();
}

void BadConnectionTest::badUrl()
{
    QFETCH(QString, url);
    const auto exchange = post(url.toStdString(), m_net.channel());
    QCOMPARE(deliveryName(exchange.delivery), QStringLiteral("not sent"));
    QCOMPARE(exchange.error.kind, ErrorKind::Config);
}

void BadConnectionTest::proxyCarriesNoSecret()
{
    CertificateShape shape;
    shape.name = "service.example";
    const ServerTls tls{m_net.pki.make("service", shape)};
    std::string asked;
    const auto proxy = m_net.server(
        [&](LoopbackPeer& peer) {
            if (!peer.readHead())
                return;
            asked = peer.head();
            peer.send("HTTP/1.1 200 Tunnel\r\nX-Proxy: 1\r\n\r\n");
            if (peer.startTls(tls) && peer.readRequest())
                peer.answer(202);
        },
        false);
    auto channel = m_net.channel();
    channel.proxy = "http://localhost:" + std::to_string(proxy->port());
    const auto exchange = post("https://service.example/import", channel);
    QVERIFY2(exchange.delivery == Delivery::Answered, exchange.error.what.c_str());
    QCOMPARE(exchange.response.status, 202);
    QCOMPARE(exchange.response.header("x-proxy"), std::string());
    QVERIFY(asked.rfind("CONNECT service.example:443 HTTP/1.1\r\n", 0) == 0);
    QVERIFY(asked.find("canary") == std::string::npos);
    QCOMPARE(proxy->deliveries(), 1);
}

void BadConnectionTest::proxyThatRefuses_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("asks for a password")
        << QByteArray("HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                      "Content-Length: 0\r\n\r\n")
        << QStringLiteral("status 407");
    QTest::newRow("forbids") << QByteArray("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n")
                             << QStringLiteral("status 403");
    QTest::newRow("hangs up") << QByteArray() << QStringLiteral("proxy");
}

void BadConnectionTest::proxyThatRefuses()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    const auto proxy = m_net.server(
        [answer](LoopbackPeer& peer) {
            if (peer.readHead())
                peer.send(answer.toStdString());
        },
        false);
    auto channel = m_net.channel();
    channel.proxy = "http://localhost:" + std::to_string(proxy->port());
    const auto exchange = post("https://service.example/import", channel);
    QCOMPARE(deliveryName(exchange.delivery), QStringLiteral("not sent"));
    QCOMPARE(exchange.error.kind, ErrorKind::Unreachable);
    QVERIFY2(says(exchange.error, words), exchange.error.what.c_str());
    QVERIFY(says(exchange.error, QStringLiteral("no data was sent")));
}

void BadConnectionTest::loopbackBypassesTheProxy()
{
    const auto proxy = m_net.server([](LoopbackPeer& peer) { peer.readHead(); }, false);
    const auto server = m_net.server(
        [](LoopbackPeer& peer) {
            if (peer.readRequest())
                peer.answer(202);
        },
        true);
    auto channel = m_net.channel();
    for (const auto* setting : {"http://localhost:", "system"}) {
        channel.proxy = setting;
        if (channel.proxy != "system")
            channel.proxy += std::to_string(proxy->port());
        const auto exchange = post(server->url(), channel);
        QVERIFY2(exchange.delivery == Delivery::Answered, exchange.error.what.c_str());
    }
    QCOMPARE(proxy->connections(), 0);
}

MUSTER_TEST(BadConnectionTest)
#include "BadConnectionTest.moc"
