// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/net/NetFixture.h"

#include <chrono>

using namespace muster;
using namespace muster::test;
using std::chrono::milliseconds;

using Script = LoopbackServer::Script;
Q_DECLARE_METATYPE(LoopbackServer::Script)

/// Every way an exchange can end badly after the connection stands: the class it falls into and the
/// words for it.
class TransportFaultTest : public QObject {
    Q_OBJECT

private:
    NetFixture m_net;

private Q_SLOTS:
    void brokenAnswer_data();
    void brokenAnswer();
    void earlyRefusalIsSeen_data();
    void earlyRefusalIsSeen();
    void earlySuccessIsUnknown();
    void silenceEnds_data();
    void silenceEnds();
    void neverEndingAnswerEnds();
    void stops_data();
    void stops();
    void bodyThatFails_data();
    void bodyThatFails();
    void nothingHandedOverIsNotSent();
};

static Script reply(const std::string& bytes, bool isCut = false)
{
    return [bytes, isCut](LoopbackPeer& peer) {
        if (!peer.readRequest())
            return;
        peer.send(bytes);
        isCut ? peer.cut() : peer.close();
    };
}

void TransportFaultTest::brokenAnswer_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const Script& script, const char* words) {
        QTest::newRow(name) << script << QString::fromLatin1(words);
    };
    const std::string ok = "HTTP/1.1 200 OK\r\n";
    const std::string chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    row("cut by length", reply(ok + "Content-Length: 100\r\n\r\nhalf"), "cut short");
    row("refusal cut by length", reply("HTTP/1.1 401 No\r\nContent-Length: 100\r\n\r\nhalf"),
        "cut short");
    row("cut chunk", reply(chunked + "10\r\nhalf"), "cut short");
    row("last chunk missing", reply(chunked + "4\r\nhalf\r\n"), "cut short");
    row("wrong chunk", reply(chunked + "zz\r\nhalf\r\n0\r\n\r\n"), "cut short");
    row("cut headers", reply(ok + "Content-Len"), "cut short");
    row("no length, no goodbye", reply(ok + "\r\nperhaps half", true), "cut short");
    row("two lengths", reply(ok + "Content-Length: 2\r\nContent-Length: 5\r\n\r\n{}"), "cut short");
    row("garbage", reply("SSH-2.0-OpenSSH_9.2\r\n"), "not HTTP");
    row("HTTP 0.9", reply("<html>hello</html>"), "not HTTP");
    row("too large", reply(ok + "Content-Length: 300000\r\n\r\n" + std::string(300000, 'x')),
        "larger than the limit");
    row("too large, chunked", reply(chunked + "493e0\r\n" + std::string(300000, 'x') + "\r\n"),
        "larger than the limit");
    row("endless headers",
        reply(ok + "X-A: " + std::string(90000, 'x') + "\r\nX-B: " + std::string(90000, 'x')
              + "\r\n\r\n"),
        "larger than the limit");
    row("only a provisional answer", reply("HTTP/1.1 100 Continue\r\n\r\n"), "");
}

void TransportFaultTest::brokenAnswer()
{
    QFETCH(Script, script);
    QFETCH(QString, words);
    const auto server = m_net.server(script, true);
    auto channel = m_net.channel();
    channel.responseLimit = 100000;
    CurlTransport transport;
    const auto exchange = transport.send(NetFixture::post(server->url(), "{}"), channel, {});
    QCOMPARE(deliveryName(exchange.delivery), QStringLiteral("unknown"));
    QVERIFY2(says(exchange.error, words), exchange.error.what.c_str());
    QVERIFY(says(exchange.error, QStringLiteral("2 of 2 bytes of the body were sent")));
    QCOMPARE(server->deliveries(), 1);
}

void TransportFaultTest::earlyRefusalIsSeen_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("drains");
    for (const bool isSecure : {false, true}) {
        for (const int status : {307, 401, 403, 413, 429, 503}) {
            QTest::addRow("%d at once, %s", status, isSecure ? "TLS" : "plain")
                << isSecure << status << 0 << false;
            QTest::addRow("%d while uploading, %s", status, isSecure ? "TLS" : "plain")
                << isSecure << status << 100000 << true;
        }
    }
}

void TransportFaultTest::earlyRefusalIsSeen()
{
    QFETCH(bool, isSecure);
    QFETCH(int, status);
    QFETCH(int, after);
    QFETCH(bool, drains);
    const auto server = m_net.server(
        [=](LoopbackPeer& peer) {
            if (!peer.readHead())
                return;
            if (after > 0)
                peer.send("HTTP/1.1 100 Continue\r\n\r\n");
            peer.readSome(static_cast<std::size_t>(after));
            peer.answer(status, "{\"message\":\"no\"}", "Connection: close\r\n");
            if (drains)
                peer.drain();
            peer.close();
        },
        isSecure);
    CurlTransport transport;
    const auto exchange = transport.send(
        NetFixture::post(server->url(), std::string(30000000, 'x')), m_net.channel(), {});
    QVERIFY2(exchange.delivery == Delivery::Answered, exchange.error.what.c_str());
    QCOMPARE(exchange.response.status, status);
    QCOMPARE(exchange.response.body, std::string("{\"message\":\"no\"}"));
    QCOMPARE(server->connections(), 1);
    if (status >= 400) {
        QVERIFY(!exchange.bodyComplete);
        QVERIFY(exchange.bodyBytesSent < 30000000);
    }
    if (after == 0 && status >= 400)
        QCOMPARE(exchange.bodyBytesSent, std::uint64_t(0));
}

void TransportFaultTest::earlySuccessIsUnknown()
{
    const auto server = m_net.server(
        [](LoopbackPeer& peer) {
            if (!peer.readHead())
                return;
            peer.send("HTTP/1.1 100 Continue\r\n\r\n");
            peer.readSome(100000);
            peer.answer(200);
            peer.reset();
        },
        false);
    CurlTransport transport;
    const auto exchange = transport.send(
        NetFixture::post(server->url(), std::string(30000000, 'x')), m_net.channel(), {});
    QCOMPARE(deliveryName(exchange.delivery), QStringLiteral("unknown"));
    QVERIFY(!exchange.bodyComplete);
    QVERIFY(!exchange.error.what.empty());
}

void TransportFaultTest::silenceEnds_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("size");
    QTest::newRow("instead of an answer") << Script([](LoopbackPeer& peer) {
        peer.readRequest();
        peer.stall();
    }) << 10;
    QTest::newRow("within an answer") << Script([](LoopbackPeer& peer) {
        peer.readRequest();
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        peer.stall();
    }) << 10;
    QTest::newRow("within the body") << Script([](LoopbackPeer& peer) {
        peer.readHead();
        peer.send("HTTP/1.1 100 Continue\r\n\r\n");
        peer.stall();
    }) << 30000000;
}

void TransportFaultTest::silenceEnds()
{
    QFETCH(Script, script);
    QFETCH(int, size);
    const auto server = m_net.server(script, true);
    auto channel = m_net.channel();
    channel.idleTimeout = milliseconds(250);
    CurlTransport transport;
    const auto exchange = transport.send(
        NetFixture::post(server->url(), std::string(static_cast<std::size_t>(size), 'x')), channel,
        {});
    QCOMPARE(deliveryName(exchange.delivery), QStringLiteral("unknown"));
    QVERIFY2(says(exchange.error, QStringLiteral("silent")), exchange.error.what.c_str());
    QVERIFY(says(exchange.error, QStringLiteral("idle_timeout")));
    QCOMPARE(exchange.bodyComplete, size == 10);
}

void TransportFaultTest::neverEndingAnswerEnds()
{
    const auto server = m_net.server(
        [](LoopbackPeer& peer) {
            peer.readRequest();
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
            for (int i = 0; i < 20; ++i) { // outlives any idle limit
                peer.send("x");
                std::this_thread::sleep_for(milliseconds(50));
            }
        },
        true);
    auto channel = m_net.channel();
    channel.connectTimeout = milliseconds(300);
    channel.idleTimeout = milliseconds(400);
    channel.totalTimeout = milliseconds(400);
    CurlTransport transport;
    const auto exchange = transport.send(NetFixture::post(server->url(), "{}"), channel, {});
    QCOMPARE(deliveryName(exchange.delivery), QStringLiteral("unknown"));
    QVERIFY2(says(exchange.error, QStringLiteral("total time limit")), exchange.error.what.c_str());
}

void TransportFaultTest::stops_data()
{
    QTest::addColumn<bool>("isBefore");
    QTest::addColumn<QString>("delivery");
    QTest::newRow("before the start") << true << QStringLiteral("not sent");
    QTest::newRow("while waiting") << false << QStringLiteral("unknown");
}

void TransportFaultTest::stops()
{
    QFETCH(bool, isBefore);
    QFETCH(QString, delivery);
    std::stop_source stop;
    const auto server = m_net.server(
        [&stop](LoopbackPeer& peer) {
            peer.readRequest();
            stop.request_stop();
            peer.stall();
        },
        true);
    if (isBefore)
        stop.request_stop();
    CurlTransport transport;
    const auto exchange =
        transport.send(NetFixture::post(server->url(), "{}"), m_net.channel(), stop.get_token());
    QCOMPARE(deliveryName(exchange.delivery), delivery);
    QCOMPARE(exchange.error.kind, ErrorKind::Cancelled);
    QCOMPARE(server->deliveries(), isBefore ? 0 : 1);
}

void TransportFaultTest::bodyThatFails_data()
{
    QTest::addColumn<int>("good");
    QTest::addColumn<QString>("delivery");
    QTest::newRow("at once") << 0 << QStringLiteral("not sent");
    QTest::newRow("half-way") << 5000 << QStringLiteral("unknown");
}

void TransportFaultTest::bodyThatFails()
{
    QFETCH(int, good);
    QFETCH(QString, delivery);
    const auto server = m_net.server([](LoopbackPeer& peer) { peer.readRequest(); }, true);
    auto request = NetFixture::post(server->url(), "");
    request.bodySize = 10000; // more than the source has
    request.body = std::make_unique<MemorySource>(std::string(static_cast<std::size_t>(good), 'x'));
    CurlTransport transport;
    const auto exchange = transport.send(std::move(request), m_net.channel(), {});
    QCOMPARE(deliveryName(exchange.delivery), delivery);
    QVERIFY2(says(exchange.error, QStringLiteral("ended before its announced size")),
             exchange.error.what.c_str());
    QCOMPARE(server->deliveries(), 0);
}

void TransportFaultTest::nothingHandedOverIsNotSent()
{
    const auto server = m_net.server(
        [](LoopbackPeer& peer) {
            peer.readHead();
            peer.close();
        },
        true);
    CurlTransport transport;
    const auto exchange = transport.send(NetFixture::post(server->url(), std::string(3000000, 'x')),
                                         m_net.channel(), {});
    QCOMPARE(deliveryName(exchange.delivery), QStringLiteral("not sent"));
    QVERIFY(says(exchange.error, QStringLiteral("no byte of the body was sent")));
}

MUSTER_TEST(TransportFaultTest)
#include "TransportFaultTest.moc"
