// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/ServiceUrl.h"

#include "tests/support/TestMain.h"

using namespace muster;

class ServiceUrlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
};

void ServiceUrlTest::accepts_data()
{
    QTest::addColumn<QString>("url");
    for (const char* url : {"https://api.secureframe.com", "https://host.example:8443/a/b?c=d",
                            "HTTPS://Host.Example/", "https://[2001:db8::1]/", "https://192.0.2.1/",
                            "http://localhost:1234/imports", "http://127.0.0.1:1234",
                            "http://127.1.2.3/", "http://[::1]:80/", "http://LOCALHOST/"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void ServiceUrlTest::accepts()
{
    QFETCH(QString, url);
    VERIFY_OK(checkServiceUrl(url.toStdString()));
}

void ServiceUrlTest::refuses_data()
{
    QTest::addColumn<QString>("url");
    for (const char* url : {"http://host.example/",
                            "http://192.168.0.1/",
                            "http://127.0.0.1.evil.example/",
                            "http://localhost.evil.example/",
                            "http://127.evil.example/",
                            "http://[::2]/",
                            "https://canary@host.example/",
                            "https://me:canary@host.example/",
                            "https://:canary@host.example/",
                            "http://127.0.0.1@canary.example/",
                            "https://host.example/#canary",
                            "https://host.example/a b",
                            "https://host.example/\ncanary",
                            "ftp://host.example/",
                            "file:///etc/passwd",
                            "javascript:canary",
                            "host.example",
                            "https://",
                            "https:///path",
                            "https://host.example:99999/",
                            "//host.example/",
                            "http://localhost.:80/"})
        QTest::newRow(url) << QString::fromLatin1(url);
    QTest::newRow("empty") << QString();
}

void ServiceUrlTest::refuses()
{
    QFETCH(QString, url);
    const auto checked = checkServiceUrl(url.toStdString());
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::Config);
    QVERIFY(!checked.error().hint.empty());
    QVERIFY(checked.error().what.find("canary") == std::string::npos);
}

MUSTER_TEST(ServiceUrlTest)
#include "ServiceUrlTest.moc"
