// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/ConnectorRegistry.h"
#include "core/push/Push.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestPki.h"

#include <algorithm>

using namespace muster;
using namespace muster::test;

/// The certificate that payloads are sealed to is the one a person confirmed, or nothing is sealed.
class RecipientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pinnedAndNot();
    void anotherCertificateStops();
    void nothingToSeal();

private:
    Result<std::optional<RecipientKey>> recipient(const std::string& file,
                                                  const std::string& fingerprint) const;

    TestPki m_pki;
};

static CertificateShape rsa(const std::string& name)
{
    CertificateShape shape;
    shape.name = name;
    shape.keyType = "RSA";
    return shape;
}

Result<std::optional<RecipientKey>> RecipientTest::recipient(const std::string& file,
                                                             const std::string& fingerprint) const
{
    const auto connector = makeConnector("threatswitch",
                                         {{"base_url", "https://api.example.com"},
                                          {"client_id", "id"},
                                          {"encryption", "cms"},
                                          {"recipient_certificate", file},
                                          {"recipient_fingerprint", fingerprint}},
                                         Target{});
    return connector ? recipientOf(**connector) : fail(connector.error());
}

void RecipientTest::pinnedAndNot()
{
    const auto pair = m_pki.make("one", rsa("one"));
    const auto any = recipient(pair.certificate, {});
    VERIFY_OK(any);
    std::string fingerprint = (*any)->fingerprint();
    VERIFY_OK(recipient(pair.certificate, fingerprint));
    std::transform(fingerprint.begin(), fingerprint.end(), fingerprint.begin(),
                   [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c; });
    VERIFY_OK(recipient(pair.certificate, fingerprint));
    fingerprint.erase(std::remove(fingerprint.begin(), fingerprint.end(), ':'), fingerprint.end());
    VERIFY_OK(recipient(pair.certificate, fingerprint));
}

void RecipientTest::anotherCertificateStops()
{
    const auto one = m_pki.make("one", rsa("same name"));
    const auto two = m_pki.make("two", rsa("same name"));
    const std::string confirmed = (*recipient(one.certificate, {}))->fingerprint();
    const auto other = recipient(two.certificate, confirmed);
    QVERIFY(!other);
    QVERIFY(other.error().kind == ErrorKind::Config);
    QVERIFY(other.error().what.find(confirmed) != std::string::npos);
    QVERIFY(other.error().what.find((*recipient(two.certificate, {}))->fingerprint())
            != std::string::npos);
}

void RecipientTest::nothingToSeal()
{
    const auto connector = makeConnector(
        "threatswitch", {{"base_url", "https://api.example.com"}, {"client_id", "id"}}, Target{});
    VERIFY_OK(connector);
    const auto none = recipientOf(**connector);
    VERIFY_OK(none);
    QVERIFY(!none->has_value());
}

MUSTER_TEST(RecipientTest)
#include "RecipientTest.moc"
