// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/Sealer.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestPki.h"

#include <QFile>
#include <QProcess>

using namespace muster;
using namespace muster::test;

class RecipientKeyTest : public QObject {
    Q_OBJECT

private:
    TestPki m_pki;

    static CertificateShape rsa(const std::string& name);
    static QByteArray openssl(const QStringList& arguments);

private Q_SLOTS:
    void loadsPemAndDer();
    void fingerprintIsWhatTheProgramPrints();
    void refuses_data();
    void refuses();
};

CertificateShape RecipientKeyTest::rsa(const std::string& name)
{
    CertificateShape shape;
    shape.name = name;
    shape.keyType = "RSA";
    return shape;
}

QByteArray RecipientKeyTest::openssl(const QStringList& arguments)
{
    QProcess program;
    program.start(QStringLiteral("openssl"), arguments);
    program.waitForFinished();
    return program.readAllStandardOutput().trimmed();
}

void RecipientKeyTest::loadsPemAndDer()
{
    auto shape = rsa("Größe & Co, Ltd");
    shape.keyUsage = "keyEncipherment";
    const auto pair = m_pki.make("good", shape);
    openssl({QStringLiteral("x509"), QStringLiteral("-in"),
             QString::fromStdString(pair.certificate), QStringLiteral("-outform"),
             QStringLiteral("DER"), QStringLiteral("-out"),
             QString::fromStdString(m_pki.path("good.der"))});
    const auto pem = RecipientKey::load(pair.certificate);
    VERIFY_OK(pem);
    const auto der = RecipientKey::load(m_pki.path("good.der"));
    VERIFY_OK(der);
    QCOMPARE(pem->fingerprint(), der->fingerprint());
    QCOMPARE(pem->subject(), std::string("CN=Größe & Co\\, Ltd"));
}

void RecipientKeyTest::fingerprintIsWhatTheProgramPrints()
{
    const auto pair = m_pki.make("finger", rsa("Finger print"));
    const auto printed = openssl({QStringLiteral("x509"), QStringLiteral("-noout"),
                                  QStringLiteral("-fingerprint"), QStringLiteral("-sha256"),
                                  QStringLiteral("-in"), QString::fromStdString(pair.certificate)});
    const auto key = RecipientKey::load(pair.certificate);
    VERIFY_OK(key);
    QCOMPARE(QByteArray::fromStdString(key->fingerprint()), printed.mid(printed.indexOf('=') + 1));
}

void RecipientKeyTest::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const std::string& file, const char* words) {
        QTest::newRow(name) << QString::fromStdString(file) << QString::fromLatin1(words);
    };
    row("missing", m_pki.path("none"), "cannot be opened");
    row("directory", m_pki.path(""), "not an X.509 certificate");
    QFile garbage(QString::fromStdString(m_pki.path("garbage")));
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write("-----BEGIN CERTIFICATE-----\nnot base64\n-----END CERTIFICATE-----\n");
    garbage.close();
    row("garbage", m_pki.path("garbage"), "not an X.509 certificate");
    row("a bare key", m_pki.make("bare", rsa("Bare key")).key, "not an X.509 certificate");
    CertificateShape curve;
    curve.name = "Elliptic curve";
    row("not RSA", m_pki.make("curve", curve).certificate, "RSA");
    auto shape = rsa("Short key");
    shape.bits = 2048;
    row("short key", m_pki.make("short", shape).certificate, "only 2048 bits");
    shape = rsa("Old one");
    shape.fromDays = -30;
    shape.toDays = -1;
    row("expired", m_pki.make("old", shape).certificate, "has expired");
    shape = rsa("Young one");
    shape.fromDays = 1;
    row("not yet valid", m_pki.make("young", shape).certificate, "not valid yet");
    shape = rsa("Another authority");
    shape.isAuthority = true;
    row("authority", m_pki.make("authority", shape).certificate, "authority");
    shape = rsa("Signs only");
    shape.keyUsage = "digitalSignature";
    row("signing only", m_pki.make("signer", shape).certificate, "not meant for encryption");
}

void RecipientKeyTest::refuses()
{
    QFETCH(QString, file);
    QFETCH(QString, words);
    const auto key = RecipientKey::load(file.toStdString());
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::Config);
    QVERIFY2(QString::fromStdString(key.error().what).contains(words), key.error().what.c_str());
    QVERIFY(!key.error().hint.empty());
}

MUSTER_TEST(RecipientKeyTest)
#include "RecipientKeyTest.moc"
