// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/KeychainStore.h"

#include "core/secrets/HistoryKey.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

using namespace muster;

Q_DECLARE_METATYPE(muster::SecretState)

/// Each keychain state is real: the test starts itself again under tests/support/with-keyring, and
/// that second process runs the one function named like the state.
class KeychainStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyState_data();
    void everyState();
    void unlocked();
    void locked();
    void fresh();
    void silent();
    void noService();
    void noBus();
    void namesAreChecked();

private:
    void outOfReach(const char* word, SecretState state);
};

static const char stateVariable[] = "MUSTER_TEST_KEYRING";

static bool isUnder(const char* state)
{
    return qgetenv(stateVariable) == state;
}

#define ONLY_UNDER(state)                                                                          \
    if (!isUnder(state))                                                                           \
        QSKIP("runs inside everyState");

void KeychainStoreTest::everyState_data()
{
    QTest::addColumn<QString>("function");
    QTest::newRow("unlocked") << QStringLiteral("unlocked");
    QTest::newRow("locked") << QStringLiteral("locked");
    QTest::newRow("fresh") << QStringLiteral("fresh");
    QTest::newRow("silent") << QStringLiteral("silent");
    QTest::newRow("no-service") << QStringLiteral("noService");
    QTest::newRow("no-bus") << QStringLiteral("noBus");
}

void KeychainStoreTest::everyState()
{
    if (qEnvironmentVariableIsSet(stateVariable))
        QSKIP("inside already");
    QFETCH(const QString, function);
    const QString state = QString::fromLatin1(QTest::currentDataTag());
    QProcess inside;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(stateVariable), state);
    inside.setProcessEnvironment(environment);
    inside.setProcessChannelMode(QProcess::MergedChannels);
    inside.start(QStringLiteral(MUSTER_TEST_DATA "/../support/with-keyring"),
                 {state, QCoreApplication::applicationFilePath(),
                  QStringLiteral("KeychainStoreTest"), function});
    QVERIFY2(inside.waitForFinished(120'000), "with-keyring hangs");
    const QByteArray said = inside.readAll();
    QVERIFY2(inside.exitStatus() == QProcess::NormalExit && inside.exitCode() == 0,
             said.constData());
    QVERIFY2(said.contains(" 0 skipped"), said.constData());
}

static QByteArray lookUp(const char* name)
{
    QProcess witness;
    witness.start(QStringLiteral("secret-tool"),
                  {QStringLiteral("lookup"), QStringLiteral("server"), QStringLiteral("muster"),
                   QStringLiteral("user"), QString::fromLatin1(name)});
    witness.waitForFinished();
    return witness.readAllStandardOutput();
}

static bool anyFileHolds(const QByteArray& text)
{
    QDirIterator files(qEnvironmentVariable("WITH_KEYRING_HOME"), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

void KeychainStoreTest::unlocked()
{
    ONLY_UNDER("unlocked")
    KeychainStore store;
    const char name[] = "connection/acme/client-secret";
    QCOMPARE(store.storeState(), SecretState::Present);
    QCOMPARE(store.state(name), SecretState::Missing);
    QVERIFY(store.read(name).error().kind == ErrorKind::Config);
    VERIFY_OK(store.erase(name)); // nothing there is nothing to complain about
    VERIFY_OK(store.write(name, Secret("s3cret-Canary-one")));
    QCOMPARE(lookUp(name), QByteArray("s3cret-Canary-one"));
    QCOMPARE(store.state(name), SecretState::Present);
    VERIFY_OK(store.write(name, Secret("s3cret-Canary-two")));
    const auto read = store.read(name);
    VERIFY_OK(read);
    QVERIFY(read->reveal() == "s3cret-Canary-two");
    QCOMPARE(lookUp(name), QByteArray("s3cret-Canary-two"));
    const std::string longest(4096, 'x');
    VERIFY_OK(store.write("connection/other/content-key", Secret(longest)));
    QVERIFY(store.read("connection/other/content-key")->reveal() == longest);
    QVERIFY(!anyFileHolds("s3cret-Canary"));
    VERIFY_OK(store.erase(name));
    QVERIFY(lookUp(name).isEmpty());
    QCOMPARE(store.state(name), SecretState::Missing);
    QTemporaryDir directory;
    const auto first = historyKey(store, directory.path().toStdString(), false);
    VERIFY_OK(first);
    const auto second = historyKey(store, directory.path().toStdString(), true);
    VERIFY_OK(second);
    QVERIFY(first->key.reveal() == second->key.reveal());
    QVERIFY(!second->inFile);
    QCOMPARE(lookUp("history/key").size(), 64);
}

void KeychainStoreTest::locked()
{
    ONLY_UNDER("locked")
    KeychainStore store;
    const SecretName name = "kept/secret";
    QCOMPARE(store.storeState(), SecretState::Locked);
    QCOMPARE(store.state(name), SecretState::Locked);
    QCOMPARE(store.state("never/stored"), SecretState::Locked); // not "missing": nobody can know
    const auto read = store.read(name);
    QVERIFY(read.error().kind == ErrorKind::Keychain);
    QVERIFY(read.error().what.find("locked") != std::string::npos);
    QVERIFY(store.write(name, Secret("other")).error().kind == ErrorKind::Keychain);
    QVERIFY(store.erase(name).error().kind == ErrorKind::Keychain); // it would report success
    QTemporaryDir directory;
    const auto none = historyKey(store, directory.path().toStdString(), false);
    QVERIFY(none.error().kind == ErrorKind::Keychain);
    QVERIFY(!QFile::exists(directory.filePath(QStringLiteral("history.key"))));
}

void KeychainStoreTest::fresh()
{
    ONLY_UNDER("fresh")
    KeychainStore store(std::chrono::seconds(3));
    QCOMPARE(store.state("any"), SecretState::Missing);
    QVERIFY(store.read("any").error().kind == ErrorKind::Config);
    VERIFY_OK(store.erase("any"));
    // Nobody is there to make up a password for a new keyring.
    const auto written = store.write("any", Secret("x"));
    QVERIFY(written.error().kind == ErrorKind::Keychain);
    QVERIFY(!written.error().hint.empty());
    QTemporaryDir directory;
    const auto key = historyKey(store, directory.path().toStdString(), true);
    VERIFY_OK(key);
    QVERIFY(key->inFile);
}

void KeychainStoreTest::outOfReach(const char* word, SecretState state)
{
    KeychainStore store(std::chrono::milliseconds(500));
    QCOMPARE(store.storeState(), state);
    QCOMPARE(store.state("any"), state);
    for (const auto& error : {store.read("any").error(), store.write("any", Secret("x")).error(),
                              store.erase("any").error()}) {
        QVERIFY(error.kind == ErrorKind::Keychain);
        QVERIFY2(error.what.find(word) != std::string::npos, error.what.c_str());
        QVERIFY(error.hint.find("--secret-file") != std::string::npos);
    }
    QTemporaryDir directory;
    const auto without = historyKey(store, directory.path().toStdString(), false);
    QVERIFY(without.error().kind == ErrorKind::Keychain);
    const auto with = historyKey(store, directory.path().toStdString(), true);
    VERIFY_OK(with);
    QVERIFY(with->inFile);
}

void KeychainStoreTest::silent()
{
    ONLY_UNDER("silent")
    outOfReach("does not answer", SecretState::Locked);
}

void KeychainStoreTest::noService()
{
    ONLY_UNDER("no-service")
    outOfReach("no Secret Service", SecretState::Absent);
}

void KeychainStoreTest::noBus()
{
    ONLY_UNDER("no-bus")
    outOfReach("no D-Bus", SecretState::Absent);
}

void KeychainStoreTest::namesAreChecked()
{
    KeychainStore store;
    for (const char* const name : {"", "a b", "a\nb", "\xc3\xa9", "a:b"}) {
        QVERIFY(store.read(name).error().kind == ErrorKind::Bug);
        QVERIFY(store.write(name, Secret("x")).error().kind == ErrorKind::Bug);
        QVERIFY(store.erase(name).error().kind == ErrorKind::Bug);
    }
}

MUSTER_TEST(KeychainStoreTest)
#include "KeychainStoreTest.moc"
