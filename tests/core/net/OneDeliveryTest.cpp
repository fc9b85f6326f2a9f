// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/net/NetFixture.h"

using namespace muster;
using namespace muster::test;

/// A server that takes the whole body and then says nothing gets it exactly once.
class OneDeliveryTest : public QObject {
    Q_OBJECT

private:
    NetFixture m_net;

private Q_SLOTS:
    void swallowedBodyIsUnknownAndDeliveredOnce_data();
    void swallowedBodyIsUnknownAndDeliveredOnce();
    void swallowedGetIsIssuedOnce_data();
    void swallowedGetIsIssuedOnce();
    void startsAfreshAfterDoubt();
};

void OneDeliveryTest::swallowedBodyIsUnknownAndDeliveredOnce_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<int>("end");
    QTest::addColumn<bool>("isReused");
    QTest::addColumn<int>("size");
    static const char* const ends[] = {"closes", "cuts", "resets"};
    for (int bits = 0; bits < 24; ++bits) {
        const bool isSecure = (bits & 1) != 0;
        const bool isReused = (bits & 2) != 0;
        const int size = (bits & 4) != 0 ? 3000000 : 64;
        const int end = bits >> 3;
        QTest::addRow("%s, %s, %s connection, %d bytes", isSecure ? "TLS" : "plain", ends[end],
                      isReused ? "reused" : "fresh", size)
            << isSecure << end << isReused << size;
    }
}

static void endBy(LoopbackPeer& peer, int end)
{
    if (end == 0)
        peer.close();
    else if (end == 1)
        peer.cut();
    else
        peer.reset();
}

void OneDeliveryTest::swallowedBodyIsUnknownAndDeliveredOnce()
{
    QFETCH(bool, isSecure);
    QFETCH(int, end);
    QFETCH(bool, isReused);
    QFETCH(int, size);
    const auto server = m_net.server(
        [isReused, end](LoopbackPeer& peer) {
            if (isReused && peer.readRequest())
                peer.answer(202);
            if (peer.readRequest())
                endBy(peer, end);
        },
        isSecure);
    CurlTransport transport;
    const int before = isReused ? 1 : 0;
    if (isReused)
        transport.send(NetFixture::post(server->url(), "{}"), m_net.channel(), {});
    QCOMPARE(server->deliveries(), before);
    const auto body = std::string(static_cast<std::size_t>(size), 'x');
    const auto exchange =
        transport.send(NetFixture::post(server->url(), body), m_net.channel(), {});
    QCOMPARE(deliveryName(exchange.delivery), QStringLiteral("unknown"));
    QVERIFY(exchange.bodyComplete);
    QCOMPARE(exchange.bodyBytesSent, static_cast<std::uint64_t>(size));
    QVERIFY(says(exchange.error, QStringLiteral("the service may have taken it")));
    QCOMPARE(server->deliveries(), before + 1);
    QCOMPARE(server->connections(), 1);
}

void OneDeliveryTest::swallowedGetIsIssuedOnce_data()
{
    QTest::addColumn<QString>("method");
    QTest::newRow("GET") << QStringLiteral("GET");
    QTest::newRow("empty POST") << QStringLiteral("POST");
}

void OneDeliveryTest::swallowedGetIsIssuedOnce()
{
    QFETCH(QString, method);
    const auto server = m_net.server(
        [](LoopbackPeer& peer) {
            if (peer.readRequest() && peer.head().rfind("PUT", 0) == 0) {
                peer.answer(200);
                peer.readRequest();
            }
        },
        true);
    CurlTransport transport;
    auto first = NetFixture::post(server->url(), "{}");
    first.method = "PUT";
    transport.send(std::move(first), m_net.channel(), {}); // leaves a connection to reuse
    auto request = NetFixture::get(server->url());
    request.method = method.toStdString();
    const auto exchange = transport.send(std::move(request), m_net.channel(), {});
    QCOMPARE(deliveryName(exchange.delivery), QStringLiteral("unknown"));
    QVERIFY(!exchange.error.what.empty());
    QCOMPARE(server->deliveries(), 2);
}

void OneDeliveryTest::startsAfreshAfterDoubt()
{
    const auto server = m_net.server(
        [](LoopbackPeer& peer) {
            while (peer.readRequest()) {
                if (peer.head().find("/swallow") != std::string::npos)
                    return peer.close();
                peer.answer(200);
            }
        },
        true);
    CurlTransport transport;
    const auto send = [&](const char* path) {
        return transport.send(NetFixture::post(server->url(path), "{}"), m_net.channel(), {})
            .delivery;
    };
    QVERIFY(send("/a") == Delivery::Answered);
    QVERIFY(send("/swallow") == Delivery::Unknown);
    QVERIFY(send("/b") == Delivery::Answered);
    QCOMPARE(server->connections(), 2);
    QCOMPARE(server->deliveries(), 3);
}

MUSTER_TEST(OneDeliveryTest)
#include "OneDeliveryTest.moc"
