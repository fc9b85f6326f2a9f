// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/Services.h"

#include "tests/support/TestMain.h"
#include "tests/support/TestPki.h"

using namespace muster;
using namespace muster::test;

class ServicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frontFields();
    void everySettingIsReadable();
    void pinsBelongToTheirFile();
    void checksAConnection();
    void readsCertificatesBack();
};

void ServicesTest::frontFields()
{
    const ServiceFacts* import = findServiceFacts("threatswitch");
    QVERIFY(import);
    QCOMPARE(import->front, (std::vector<std::string>{"base_url", "client_id", ""}));
    QCOMPARE(import->find("base_url")->label, std::string("Address"));
    const ServiceFacts* push = findServiceFacts("secureframe");
    QVERIFY(push);
    QCOMPARE(push->front, (std::vector<std::string>{"api_key", "", "connection_id"}));
    QVERIFY(push->find("vendor_slug")->required);
    QVERIFY(!findServiceFacts("nobody"));
}

void ServicesTest::everySettingIsReadable()
{
    for (const ServiceFacts& service : serviceFacts()) {
        for (const ServiceSetting& setting : service.settings) {
            QVERIFY2(!setting.group.empty() && !setting.help.empty(), setting.key.c_str());
            QVERIFY2(setting.label.find('_') == std::string::npos, setting.label.c_str());
        }
        for (const std::string& key : service.front)
            QVERIFY(key.empty() || service.find(key));
    }
    const ServiceFacts* import = findServiceFacts("threatswitch");
    QCOMPARE(import->find("encryption_key_id")->label, std::string("Encryption key ID"));
    QCOMPARE(import->find("ca_file")->label, std::string("CA file"));
    QCOMPARE(import->find("extra_part.")->label, std::string("Extra part"));
    QVERIFY(import->find("extra_part.")->isFamily);
    QVERIFY(import->find("import_path")->assumed);
    QCOMPARE(import->find("body_style")->choices.size(), std::size_t(3));
}

void ServicesTest::pinsBelongToTheirFile()
{
    const ServiceFacts* import = findServiceFacts("threatswitch");
    QCOMPARE(import->find("recipient_certificate")->pin, std::string("recipient_fingerprint"));
    QVERIFY(import->find("recipient_certificate")->isFile);
    QVERIFY(import->find("recipient_fingerprint")->isPin);
    QVERIFY(import->find("ca_file")->isFile && import->find("ca_file")->pin.empty());
}

void ServicesTest::checksAConnection()
{
    Connection connection{"hr", "threatswitch", {{"base_url", "https://api.example.com"}}};
    QVERIFY(checkConnection(connection).error().what.find("client_id") != std::string::npos);
    connection.settings["client_id"] = "abc";
    VERIFY_OK(checkConnection(connection));
    QCOMPARE(settingOf(connection, "import_path"), std::string("/imports"));
    QCOMPARE(settingOf(connection, "client_id"), std::string("abc"));
}

void ServicesTest::readsCertificatesBack()
{
    const TestPki pki;
    CertificateShape shape;
    shape.name = "Acme sealing";
    shape.keyType = "RSA";
    const auto good = pki.make("good", shape);
    const auto facts = readCertificateFor("recipient_certificate", good.certificate);
    VERIFY_OK(facts);
    QCOMPARE(facts->subject, std::string("CN=Acme sealing"));
    QCOMPARE(facts->keyType, std::string("RSA"));
    QCOMPARE(facts->keyBits, 3072);
    QCOMPARE(facts->fingerprint.size(), std::size_t(95));
    QVERIFY(!facts->isOutOfDate);
    QVERIFY(facts->validFrom < facts->validTo);
    shape.fromDays = -30;
    shape.toDays = -1;
    const auto old = pki.make("old", shape);
    QVERIFY(readCertificateFor("recipient_certificate", old.certificate).error().kind
            == ErrorKind::Config);
    const auto told = readCertificateFor("ca_file", old.certificate);
    VERIFY_OK(told); // only read back, not judged
    QVERIFY(told->isOutOfDate);
    QVERIFY(readCertificateFor("ca_file", good.key).error().kind == ErrorKind::Config);
}

MUSTER_TEST(ServicesTest)
#include "ServicesTest.moc"
