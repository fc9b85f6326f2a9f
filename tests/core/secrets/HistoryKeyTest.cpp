// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/HistoryKey.h"

#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>
#include <sys/stat.h>

using namespace muster;

/// A keychain in memory that can be put out of reach.
class PretendKeychain final : public SecretStore {
public:
    Result<Secret> read(const SecretName& name) override
    {
        if (reach != SecretState::Present)
            return fail(ErrorKind::Keychain, "the keychain is out of reach", "Unlock it.");
        const auto found = items.find(name);
        if (found == items.end())
            return fail(ErrorKind::Config, "the keychain has no such secret");
        return Secret(found->second);
    }

    Result<void> write(const SecretName& name, const Secret& secret) override
    {
        if (reach != SecretState::Present || refusesWrites)
            return fail(ErrorKind::Keychain, "the keychain is out of reach", "Unlock it.");
        items[name] = std::string(secret.reveal());
        return {};
    }

    Result<void> erase(const SecretName& name) override
    {
        items.erase(name);
        return {};
    }

    SecretState state(const SecretName& name) override
    {
        if (reach != SecretState::Present)
            return reach;
        return items.count(name) > 0 ? SecretState::Present : SecretState::Missing;
    }

    SecretState storeState() override { return reach; }

    Result<void> requestUnlock() override { return {}; }

    std::string describe() const override { return "memory"; }

    SecretState reach = SecretState::Present;
    bool refusesWrites = false;
    std::map<SecretName, std::string> items;
};

class HistoryKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void madeOnceInTheKeychain();
    void outOfReach_data();
    void outOfReach();
    void aLockedKeyIsNeverReplaced();
    void aKeyFileMovesIn();
    void aRefusingKeychainIsAsAbsent();
    void damage();
    void looseKeyFileIsRefused();
    void lookingMakesNoKey();

private:
    Result<HistoryKey> take(bool mayUseFile);

    QString file() const { return m_directory->filePath(QStringLiteral("history.key")); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<PretendKeychain> m_keychain;
};

void HistoryKeyTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<PretendKeychain>();
}

Result<HistoryKey> HistoryKeyTest::take(bool mayUseFile)
{
    return historyKey(*m_keychain, m_directory->path().toStdString(), mayUseFile);
}

void HistoryKeyTest::madeOnceInTheKeychain()
{
    const auto first = take(true);
    VERIFY_OK(first);
    QCOMPARE(first->key.size(), 32U);
    QCOMPARE(first->id.size(), 16U);
    QVERIFY(!first->inFile);
    QVERIFY(!QFile::exists(file()));
    const auto again = take(false);
    VERIFY_OK(again);
    QVERIFY(again->key.reveal() == first->key.reveal());
    QCOMPARE(again->id, first->id);
    m_keychain->items.clear();
    QVERIFY(take(false)->id != first->id);
}

void HistoryKeyTest::outOfReach_data()
{
    QTest::addColumn<bool>("locked");
    QTest::newRow("locked") << true;
    QTest::newRow("absent") << false;
}

void HistoryKeyTest::outOfReach()
{
    QFETCH(const bool, locked);
    m_keychain->reach = locked ? SecretState::Locked : SecretState::Absent;
    const auto refused = take(false);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ErrorKind::Keychain);
    QVERIFY(!QFile::exists(file()));
    const auto made = take(true);
    VERIFY_OK(made);
    QVERIFY(made->inFile);

    struct stat info { };

    QCOMPARE(stat(qPrintable(file()), &info), 0);
    QCOMPARE(info.st_mode & 07777U, 0600U);
    QVERIFY(take(true)->key.reveal() == made->key.reveal());
    QVERIFY(!QFile::exists(file() + QStringLiteral(".new")));
}

void HistoryKeyTest::aLockedKeyIsNeverReplaced()
{
    const auto first = take(false);
    VERIFY_OK(first);
    const auto items = m_keychain->items;
    m_keychain->reach = SecretState::Locked;
    QVERIFY(!take(false));
    VERIFY_OK(take(true));
    QVERIFY(m_keychain->items == items);
    m_keychain->reach = SecretState::Present;
    QCOMPARE(take(true)->id, first->id);
}

void HistoryKeyTest::aKeyFileMovesIn()
{
    m_keychain->reach = SecretState::Absent;
    const auto inFile = take(true);
    VERIFY_OK(inFile);
    m_keychain->reach = SecretState::Present;
    const auto moved = take(false);
    VERIFY_OK(moved);
    QCOMPARE(moved->id, inFile->id); // one key, one history
    QVERIFY(moved->inFile);
    QCOMPARE(m_keychain->items.size(), 1U);
}

void HistoryKeyTest::aRefusingKeychainIsAsAbsent()
{
    m_keychain->refusesWrites = true;
    QVERIFY(take(false).error().kind == ErrorKind::Keychain);
    const auto key = take(true);
    VERIFY_OK(key);
    QVERIFY(key->inFile);
}

void HistoryKeyTest::damage()
{
    VERIFY_OK(take(false));
    m_keychain->items.begin()->second = std::string(64, 'g');
    const auto damaged = take(true);
    QVERIFY(!damaged);
    QVERIFY(damaged.error().kind == ErrorKind::Config);
    QVERIFY(!damaged.error().hint.empty());
    QVERIFY(!QFile::exists(file()));
}

void HistoryKeyTest::looseKeyFileIsRefused()
{
    m_keychain->reach = SecretState::Absent;
    VERIFY_OK(take(true));
    QCOMPARE(chmod(qPrintable(file()), 0644), 0);
    QVERIFY(take(true).error().kind == ErrorKind::Config);
}

void HistoryKeyTest::lookingMakesNoKey()
{
    const auto look = [this] {
        return knownHistoryKey(*m_keychain, m_directory->path().toStdString());
    };
    QCOMPARE(look().error().kind, ErrorKind::Config); // there is none yet
    QVERIFY(m_keychain->items.empty());
    const auto made = take(false);
    VERIFY_OK(made);
    QCOMPARE(look()->id, made->id);
    for (const auto reach : {SecretState::Locked, SecretState::Absent}) {
        m_keychain->reach = reach;
        QCOMPARE(look().error().kind, ErrorKind::Keychain);
    }
    QVERIFY(!QFile::exists(file())); // a second key would make everybody new
    const auto inFile = take(true);
    VERIFY_OK(inFile);
    QCOMPARE(look()->id, inFile->id);
    m_keychain->reach = SecretState::Present;
    QCOMPARE(look()->id, made->id);
    m_keychain->items.clear();
    QCOMPARE(look()->id, inFile->id); // the one that would move in
    QVERIFY(m_keychain->items.empty());
}

MUSTER_TEST(HistoryKeyTest)
#include "HistoryKeyTest.moc"
