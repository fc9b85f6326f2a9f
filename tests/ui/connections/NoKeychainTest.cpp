// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/FeedStore.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/TestMain.h"
#include "ui/connections/ConnectionsPage.h"
#include "ui/connections/PracticeService.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muster;

/// What is said about a password store that is not there, or locked, before a secret is given.
class NoKeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theWizardSaysItBeforehand();
    void aStoreThatComesIsUsed();
    void whatWasNotToldIsAsked();
    void aLockedStoreIsUnlockedBeforehand();
    void replacingSaysItBeforehand();
    void anOpenStoreNeedsNoWord();

private:
    void fill() const;
    bool says(const char* words) const;
    QPushButton* button(const char* text) const;

    QTemporaryDir m_home;
    Workplace m_place;
    test::MemorySecretStore* m_store = nullptr;
    std::unique_ptr<PracticeService> m_service;
    std::unique_ptr<ConnectionsPage> m_page;
};

static const char* const item = "connection/threatswitch/client-secret";

void NoKeychainTest::init()
{
    m_place.directories = {m_home.filePath(QStringLiteral("config")).toStdString(),
                           m_home.filePath(QStringLiteral("state")).toStdString()};
    m_place.session = std::make_shared<SessionSecrets>();
    (void)ConnectionStore(m_place.directories).remove("threatswitch");
    auto store = std::make_unique<test::MemorySecretStore>();
    m_store = store.get();
    m_page.reset();
    m_service = std::make_unique<PracticeService>(m_place);
    m_page = std::make_unique<ConnectionsPage>(m_place, *m_service, nullptr, std::move(store));
    m_page->resize(1000, 700);
    m_page->show();
}

void NoKeychainTest::fill() const
{
    const std::array values{QStringLiteral("https://ts.example.com"), QStringLiteral("id"),
                            QStringLiteral("s3cret")};
    const std::array names{QStringLiteral("Address"), QStringLiteral("Client ID"),
                           QStringLiteral("Client secret")};
    QTRY_VERIFY(says("Client ID")); // a new form comes up by and by
    for (auto* edit : m_page->findChildren<QLineEdit*>()) {
        const auto* name = std::find(names.begin(), names.end(), edit->accessibleName());
        if (edit->isVisible() && name != names.end())
            edit->setText(values.at(static_cast<std::size_t>(name - names.begin())));
    }
}

bool NoKeychainTest::says(const char* words) const
{
    const auto labels = m_page->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [words](const QLabel* label) {
        return label->isVisible() && label->text().contains(QLatin1String(words));
    });
}

QPushButton* NoKeychainTest::button(const char* text) const
{
    for (auto* button : m_page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QLatin1String(text))
            return button;
    }
    return nullptr;
}

void NoKeychainTest::theWizardSaysItBeforehand()
{
    m_store->store = SecretState::Absent;
    m_page->create(QStringLiteral("threatswitch"));
    QTRY_VERIFY(says("There is no password store on this desktop."));
    QVERIFY(says("Looked for: a Secret Service"));
    QVERIFY(says("Kept until this window is closed"));
    QVERIFY(!says("Goes into this desktop's password store"));
    QVERIFY(!button("This session only")); // it is no choice, it is what will be
    m_page->create(QStringLiteral("secureframe")); // another form says it as well
    QTRY_VERIFY(says("Kept until this window is closed"));
    m_page->create(QStringLiteral("threatswitch"));
    fill();
    QTRY_VERIFY(button("Try again"));
    QSignalSpy saved(m_page.get(), &ConnectionsPage::connectionSaved);
    button("Save without testing")->click();
    QCOMPARE(saved.size(), 1);
    QVERIFY(m_store->items.empty());
    QCOMPARE(std::string(m_place.session->find(item)->reveal()), std::string("s3cret"));
}

void NoKeychainTest::aStoreThatComesIsUsed()
{
    m_store->store = SecretState::Absent;
    m_page->create(QStringLiteral("threatswitch"));
    QTRY_VERIFY(button("Try again"));
    fill();
    m_store->store = SecretState::Present;
    button("Try again")->click();
    QVERIFY(!button("Try again"));
    QVERIFY(says("Goes into this desktop's password store"));
    QVERIFY(!ConnectionStore(m_place.directories).has("threatswitch")); // it only looked
    button("Save without testing")->click();
    QCOMPARE(m_store->items[item], std::string("s3cret"));
    QVERIFY(!m_place.session->has(item));
}

void NoKeychainTest::whatWasNotToldIsAsked()
{
    m_page->create(QStringLiteral("threatswitch"));
    fill();
    QVERIFY(says("Goes into this desktop's password store"));
    m_store->store = SecretState::Absent;
    button("Save without testing")->click();
    QVERIFY(button("This session only"));
    QVERIFY(!ConnectionStore(m_place.directories).has("threatswitch"));
    QVERIFY(!m_place.session->has(item));
    m_store->store = SecretState::Present;
    button("Try again")->click();
    QCOMPARE(m_store->items[item], std::string("s3cret"));
}

void NoKeychainTest::aLockedStoreIsUnlockedBeforehand()
{
    m_store->store = SecretState::Locked;
    m_page->create(QStringLiteral("threatswitch"));
    QTRY_VERIFY(button("Unlock"));
    QVERIFY(says("nothing is stored before"));
    QVERIFY(!button("This session only"));
    button("Unlock")->click();
    QCOMPARE(m_store->unlocksAsked, 1);
    m_store->store = SecretState::Present;
    QTRY_VERIFY_WITH_TIMEOUT(!button("Unlock"), 10000); // seen by itself
    QVERIFY(!ConnectionStore(m_place.directories).has("threatswitch"));
}

void NoKeychainTest::replacingSaysItBeforehand()
{
    Connection aged{"aged", "threatswitch", {{"base_url", "https://ts.example.com"}}};
    VERIFY_OK(ConnectionStore(m_place.directories).save(aged));
    m_store->store = SecretState::Absent;
    m_page->enter();
    QTRY_VERIFY(button("Replace secret"));
    button("Replace secret")->click();
    QTRY_VERIFY(says("There is no password store on this desktop."));
    QVERIFY(says("until the window is closed"));
    QVERIFY(!button("This session only"));
    VERIFY_OK(ConnectionStore(m_place.directories).remove("aged"));
}

void NoKeychainTest::anOpenStoreNeedsNoWord()
{
    m_page->create(QStringLiteral("threatswitch"));
    QTest::qWait(50);
    QVERIFY(!says("password store is"));
    QVERIFY(!says("no password store"));
    QVERIFY(!button("Try again"));
    QVERIFY(!button("Unlock"));
}

MUSTER_TEST(NoKeychainTest)
#include "NoKeychainTest.moc"
