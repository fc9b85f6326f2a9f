// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/Route.h"

#include "tests/support/TestMain.h"

using namespace muster;

class RouteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void directAndThroughAProxy();
    void thisMachineIsNeverBehindAProxy();
    void badAddresses();
    void names();
};

void RouteTest::directAndThroughAProxy()
{
    Channel channel;
    channel.proxy = "none";
    auto route = routeTo("https://api.example.com/x", channel);
    VERIFY_OK(route);
    QCOMPARE(route->host, std::string("api.example.com"));
    QCOMPARE(route->port, std::string("443"));
    QVERIFY(route->proxy.empty() && route->isEncrypted && !route->isLoopback);
    channel.proxy = "http://user:p%40ss@proxy.example:3128";
    route = routeTo("https://api.example.com:8443/x", channel);
    VERIFY_OK(route);
    QCOMPARE(route->proxy, std::string("http://proxy.example:3128"));
    QCOMPARE(route->port, std::string("8443"));
}

void RouteTest::thisMachineIsNeverBehindAProxy()
{
    Channel channel;
    channel.proxy = "http://proxy.example:3128";
    const auto route = routeTo("http://127.0.0.1:1234", channel);
    VERIFY_OK(route);
    QVERIFY(route->proxy.empty() && route->isLoopback && !route->isEncrypted);
}

void RouteTest::badAddresses()
{
    Channel channel;
    QVERIFY(routeTo("http://api.example.com", channel).error().kind == ErrorKind::Config);
    channel.proxy = "proxy.example";
    QVERIFY(routeTo("https://api.example.com", channel).error().kind == ErrorKind::Config);
}

void RouteTest::names()
{
    const auto here = addressesOf("127.0.0.1");
    VERIFY_OK(here);
    QCOMPARE(*here, std::vector<std::string>{"127.0.0.1"});
    const auto nowhere = addressesOf("no-such-host.invalid");
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().kind == ErrorKind::Unreachable);
    QVERIFY(nowhere.error().what.find("no-such-host.invalid") != std::string::npos);
}

MUSTER_TEST(RouteTest)
#include "RouteTest.moc"
