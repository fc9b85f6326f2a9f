// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/FileSecret.h"

#include "core/secrets/SecretStore.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace muster;

class FileSecretTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsAreChecked_data();
    void secretsAreChecked();
    void modes_data();
    void modes();
    void oddFiles();
    void foreignOwner();
    void descriptors();
    void systemdCredentials();

private:
    std::string put(const char* name, const QByteArray& content, mode_t mode);

    QTemporaryDir m_directory;
};

std::string FileSecretTest::put(const char* name, const QByteArray& content, mode_t mode)
{
    const QString path = m_directory.filePath(QString::fromLatin1(name));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    file.close();
    chmod(qPrintable(path), mode);
    return path.toStdString();
}

void FileSecretTest::secretsAreChecked_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("accepted"); // empty: refused
    QTest::newRow("plain") << QByteArray("abc-123") << QByteArray("abc-123");
    QTest::newRow("one line end") << QByteArray("abc\n") << QByteArray("abc");
    QTest::newRow("a Windows line end") << QByteArray("abc\r\n") << QByteArray("abc");
    QTest::newRow("blanks are part of it") << QByteArray(" a b ") << QByteArray(" a b ");
    QTest::newRow("longest") << QByteArray(4096, 'x') << QByteArray(4096, 'x');
    QTest::newRow("longest and line end") << QByteArray(4096, 'x') + "\r\n"
                                          << QByteArray(4096, 'x');
    QTest::newRow("too long") << QByteArray(4097, 'x') << QByteArray();
    QTest::newRow("far too long") << QByteArray(100'000, 'x') << QByteArray();
    QTest::newRow("empty") << QByteArray("") << QByteArray();
    QTest::newRow("only a line end") << QByteArray("\n") << QByteArray();
    QTest::newRow("two line ends") << QByteArray("abc\n\n") << QByteArray();
    QTest::newRow("header injection") << QByteArray("a\r\nX-Evil: 1") << QByteArray();
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray();
    QTest::newRow("tab") << QByteArray("a\tb") << QByteArray();
    QTest::newRow("DEL") << QByteArray("a\x7f") << QByteArray();
    QTest::newRow("not ASCII") << QByteArray("gehe\xc3\xafm") << QByteArray();
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "abc")
                                     << QByteArray();
}

void FileSecretTest::secretsAreChecked()
{
    QFETCH(const QByteArray, given);
    QFETCH(const QByteArray, accepted);
    const auto direct = acceptSecret(Secret(given.toStdString()));
    const auto fromFile = readSecretFile(put("secret", given, 0600));
    for (const auto* const result : {&direct, &fromFile}) {
        QCOMPARE(result->has_value(), !accepted.isEmpty());
        if (*result) {
            QVERIFY((*result)->reveal() == accepted.toStdString());
            continue;
        }
        QVERIFY(result->error().kind == ErrorKind::Usage);
        QVERIFY(result->error().what.find("abc") == std::string::npos);
        QVERIFY(result->error().what.find("Evil") == std::string::npos);
    }
}

void FileSecretTest::modes_data()
{
    QTest::addColumn<uint>("mode");
    QTest::addColumn<bool>("good");
    QTest::newRow("0400") << 0400U << true;
    QTest::newRow("0600") << 0600U << true;
    QTest::newRow("0640") << 0640U << false;
    QTest::newRow("0644") << 0644U << false;
    QTest::newRow("0604") << 0604U << false;
    QTest::newRow("0700") << 0700U << false;
    QTest::newRow("4600") << 04600U << false;
}

void FileSecretTest::modes()
{
    QFETCH(const uint, mode);
    QFETCH(const bool, good);
    const auto path = put("mode", "abc\n", mode);
    const auto secret = readSecretFile(path);
    QCOMPARE(secret.has_value(), good);
    if (!good) {
        QVERIFY(secret.error().kind == ErrorKind::Config);
        QVERIFY(secret.error().what.find(QByteArray::number(mode, 8).toStdString())
                != std::string::npos);
    }
    unlink(path.c_str());
}

void FileSecretTest::oddFiles()
{
    QVERIFY(readSecretFile(m_directory.filePath(QStringLiteral("none")).toStdString()).error().kind
            == ErrorKind::NoInput);
    QVERIFY(readSecretFile(m_directory.path().toStdString()).error().kind == ErrorKind::Config);
    const auto target = put("target", "abc", 0400);
    const std::string link = target + ".link";
    QCOMPARE(symlink(target.c_str(), link.c_str()), 0);
    QVERIFY(readSecretFile(link).error().kind == ErrorKind::Config);
    const std::string pipe = target + ".pipe";
    QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
    QVERIFY(readSecretFile(pipe).error().kind == ErrorKind::Config); // at once, no waiting
}

void FileSecretTest::foreignOwner()
{
    if (geteuid() != 0)
        QSKIP("only root can give a file away");
    const auto path = put("foreign", "abc", 0400);
    QCOMPARE(chown(path.c_str(), 65534, 65534), 0);
    QVERIFY(readSecretFile(path).error().kind == ErrorKind::Config);
}

void FileSecretTest::descriptors()
{
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    QCOMPARE(write(ends[1], "first ", 6), 6);
    QCOMPARE(write(ends[1], "half\n", 5), 5);
    close(ends[1]);
    const auto secret = readSecretDescriptor(ends[0]);
    VERIFY_OK(secret);
    QVERIFY(secret->reveal() == "first half");
    QCOMPARE(fcntl(ends[0], F_GETFD), -1); // closed
    QVERIFY(readSecretDescriptor(ends[0]).error().kind == ErrorKind::Usage);
}

void FileSecretTest::systemdCredentials()
{
    qunsetenv("CREDENTIALS_DIRECTORY");
    QVERIFY(!readSystemdCredential("muster"));
    qputenv("CREDENTIALS_DIRECTORY", m_directory.path().toUtf8());
    put("muster", "from systemd", 0440);
    const auto found = readSystemdCredential("muster");
    QVERIFY(found.has_value());
    VERIFY_OK(*found);
    QVERIFY((*found)->reveal() == "from systemd");
    QVERIFY(!readSystemdCredential("other"));
    QVERIFY(!readSystemdCredential("../muster"));
    put("open", "abc", 0444);
    QVERIFY(readSystemdCredential("open")->error().kind == ErrorKind::Config);
    qunsetenv("CREDENTIALS_DIRECTORY");
}

MUSTER_TEST(FileSecretTest)
#include "FileSecretTest.moc"
