// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/Sealer.h"

#include "core/base/Hash.h"
#include "tests/support/MemoryBytes.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestPki.h"

#include <QFile>
#include <QProcess>
#include <QSet>

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/pem.h>

using namespace muster;
using namespace muster::test;

namespace {

CertificateShape recipientShape()
{
    CertificateShape shape;
    shape.name = "Recipient of tests";
    shape.keyType = "RSA";
    return shape;
}

std::string patternOf(std::size_t size)
{
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<char>((i * 131 + i / 977) & 0xff);
    return bytes;
}

void writeFile(const std::string& path, const std::string& bytes)
{
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes.data(), static_cast<qint64>(bytes.size()));
}

std::string readFile(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

class SealerTest : public QObject {
    Q_OBJECT

private:
    TestPki m_pki;
    PemPair m_recipient;

    Result<std::string> seal(const std::string& content, std::size_t piece = 65536) const;
    int openWithProgram(const std::string& sealed, std::string& content) const;
    std::string openInProcess(const std::string& sealed, EVP_PKEY* key) const;

private Q_SLOTS:

    void initTestCase() { m_recipient = m_pki.make("recipient", recipientShape()); }

    void opensWithTheProgram_data();
    void opensWithTheProgram();
    void namesAlgorithms();
    void neverSealsTheSameTwice();
    void changedMessageNeverReadsDifferently();
    void cutMessageDoesNotOpen();
    void sinkErrorComesBack() const;
    void refusesUseAfterFinish() const;
};

Result<std::string> SealerTest::seal(const std::string& content, std::size_t piece) const
{
    auto key = RecipientKey::load(m_recipient.certificate);
    if (!key)
        return fail(key.error());
    MemorySink sink;
    auto sealer = cmsSealer(*key, sink);
    if (!sealer)
        return fail(sealer.error());
    for (std::size_t at = 0; at < content.size(); at += piece) {
        if (auto done = (*sealer)->write(std::string_view(content).substr(at, piece)); !done)
            return fail(done.error());
    }
    if (auto done = (*sealer)->finish(); !done)
        return fail(done.error());
    return sink.bytes();
}

int SealerTest::openWithProgram(const std::string& sealed, std::string& content) const
{
    writeFile(m_pki.path("sealed"), sealed);
    QFile::remove(QString::fromStdString(m_pki.path("opened")));
    QProcess program;
    QStringList arguments{QStringLiteral("cms"), QStringLiteral("-decrypt"),
                          QStringLiteral("-binary"), QStringLiteral("-inform"),
                          QStringLiteral("DER")};
    arguments << QStringLiteral("-inkey") << QString::fromStdString(m_recipient.key)
              << QStringLiteral("-in") << QString::fromStdString(m_pki.path("sealed"))
              << QStringLiteral("-out") << QString::fromStdString(m_pki.path("opened"));
    program.start(QStringLiteral("openssl"), arguments);
    program.waitForFinished();
    content = readFile(m_pki.path("opened"));
    return program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
}

std::string SealerTest::openInProcess(const std::string& sealed, EVP_PKEY* key) const
{
    std::string content = "(did not open)";
    auto* in = BIO_new_mem_buf(sealed.data(), static_cast<int>(sealed.size()));
    auto* cms = d2i_CMS_bio(in, nullptr);
    auto* out = BIO_new(BIO_s_mem());
    if (cms && CMS_decrypt(cms, key, nullptr, nullptr, out, CMS_BINARY) == 1) {
        char* bytes = nullptr;
        const auto size = BIO_get_mem_data(out, &bytes);
        content.assign(bytes, static_cast<std::size_t>(size));
    }
    BIO_free(out);
    CMS_ContentInfo_free(cms);
    BIO_free(in);
    return content;
}

void SealerTest::opensWithTheProgram_data()
{
    QTest::addColumn<qulonglong>("size");
    QTest::addColumn<qulonglong>("piece");
    QTest::newRow("nothing") << 0ULL << 1ULL;
    QTest::newRow("one byte") << 1ULL << 1ULL;
    QTest::newRow("a byte at a time") << 5000ULL << 1ULL;
    QTest::newRow("one block") << 65536ULL << 65536ULL;
    QTest::newRow("5 MB in odd pieces") << 5000003ULL << 99991ULL;
    QTest::newRow("5 MB at once") << 5000000ULL << 5000000ULL;
}

void SealerTest::opensWithTheProgram()
{
    QFETCH(qulonglong, size);
    QFETCH(qulonglong, piece);
    const auto content = patternOf(size);
    const auto sealed = seal(content, piece);
    VERIFY_OK(sealed);
    QVERIFY(size < 64 || sealed->find(content.substr(0, 64)) == std::string::npos);
    std::string opened = "?";
    QCOMPARE(openWithProgram(*sealed, opened), 0);
    QCOMPARE(opened.size(), content.size());
    QVERIFY(opened == content);
}

void SealerTest::namesAlgorithms()
{
    const auto sealed = seal("some content");
    VERIFY_OK(sealed);
    writeFile(m_pki.path("sealed"), *sealed);
    QProcess program;
    program.start(QStringLiteral("openssl"),
                  {QStringLiteral("cms"), QStringLiteral("-cmsout"), QStringLiteral("-print"),
                   QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"),
                   QString::fromStdString(m_pki.path("sealed"))});
    QVERIFY(program.waitForFinished());
    const auto text = program.readAllStandardOutput();
    for (const char* words :
         {"id-smime-ct-authEnvelopedData", "rsaesOaep", "aes-256-gcm", "sha256"})
        QVERIFY2(text.contains(words), words);
    QVERIFY2(!text.contains("sha1"), "OAEP and MGF1 use SHA-256");
}

void SealerTest::neverSealsTheSameTwice()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 50; ++i) {
        const auto sealed = seal("the same content");
        VERIFY_OK(sealed);
        seen.insert(QByteArray::fromStdString(*sealed));
    }
    QCOMPARE(seen.size(), 50);
}

void SealerTest::changedMessageNeverReadsDifferently()
{
    const std::string content = "Ada Example,078-05-1120";
    const auto sealed = seal(content);
    VERIFY_OK(sealed);
    auto* in = BIO_new_file(m_recipient.key.c_str(), "rb");
    auto* key = PEM_read_bio_PrivateKey(in, nullptr, nullptr, nullptr);
    BIO_free(in);
    QCOMPARE(openInProcess(*sealed, key), content);
    int refused = 0;
    for (std::size_t at = 0; at < sealed->size(); ++at) {
        auto changed = *sealed;
        changed[at] = static_cast<char>(changed[at] ^ (1 << (at % 8)));
        const auto opened = openInProcess(changed, key);
        refused += opened == "(did not open)" ? 1 : 0;
        // The framing is not authenticated, the content is.
        QVERIFY2(opened == content || opened == "(did not open)",
                 ("byte " + std::to_string(at)).c_str());
    }
    EVP_PKEY_free(key);
    QVERIFY(refused > static_cast<int>(content.size()));
}

void SealerTest::cutMessageDoesNotOpen()
{
    const auto sealed = seal(patternOf(3000));
    VERIFY_OK(sealed);
    auto* in = BIO_new_file(m_recipient.key.c_str(), "rb");
    auto* key = PEM_read_bio_PrivateKey(in, nullptr, nullptr, nullptr);
    BIO_free(in);
    for (std::size_t size = 0; size < sealed->size(); size += 37)
        QCOMPARE(openInProcess(sealed->substr(0, size), key), std::string("(did not open)"));
    EVP_PKEY_free(key);
    std::string opened;
    QVERIFY(openWithProgram(sealed->substr(0, sealed->size() - 5), opened) != 0);
    QVERIFY(opened.empty());
}

void SealerTest::sinkErrorComesBack() const
{
    const auto key = RecipientKey::load(m_recipient.certificate);
    VERIFY_OK(key);
    MemorySink sink(100000);
    auto sealer = cmsSealer(*key, sink);
    VERIFY_OK(sealer);
    Result<void> done;
    for (int i = 0; i < 10 && done; ++i)
        done = (*sealer)->write(patternOf(20000));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::CannotWrite);
    const auto finished = (*sealer)->finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind, ErrorKind::CannotWrite);
}

void SealerTest::refusesUseAfterFinish() const
{
    const auto key = RecipientKey::load(m_recipient.certificate);
    VERIFY_OK(key);
    MemorySink sink;
    auto sealer = cmsSealer(*key, sink);
    VERIFY_OK(sealer);
    VERIFY_OK((*sealer)->finish());
    QVERIFY(!(*sealer)->write("more"));
    QVERIFY(!(*sealer)->finish());
}

MUSTER_TEST(SealerTest)
#include "SealerTest.moc"
