// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/ConnectionsPage.h"

#include "core/feed/ConnectionNotes.h"
#include "core/feed/Practice.h"
#include "core/feed/PracticeUse.h"
#include "core/feed/Services.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/TestMain.h"
#include "ui/connections/ConnectionCard.h"
#include "ui/connections/KeychainNote.h"
#include "ui/connections/PracticeService.h"
#include "ui/connections/StageList.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muster;

/// The page against the real muster and the real practice service; only the keychain is ours.
class ConnectionsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void practiceIsReady();
    void testsAndSaves();
    void aWrongSecretIsNotSaved();
    void aMistakeStandsAtItsField();
    void lockedKeychainWaits();
    void thisSessionOnly();
    void anotherCertificateNeedsAConfirmation();
    void aSecretIsReplacedOnlyByOneThatWorks();
    void removingAsksAndNamesTheFeeds();
    void statesOfTheSecret();

private:
    QLineEdit* field(const char* name) const;
    QPushButton* button(const QString& text) const;
    ConnectionCard* card(const std::string& name) const;
    void fill(const char* secret) const;
    bool showsAnywhere(const QString& text) const;
    QString stage(const char* name) const;
    Connection real(const std::string& name) const;

    ConnectionStore store() const { return ConnectionStore(m_place.directories); }

    QTemporaryDir m_home;
    Workplace m_place;
    Connection m_practice; ///< where a real account would be
    QString m_secret;
    test::MemorySecretStore* m_store = nullptr;
    std::unique_ptr<PracticeService> m_service;
    std::unique_ptr<ConnectionsPage> m_page;
    std::optional<PracticeUse> m_use; ///< keeps practice alive from one page to the next
};

void ConnectionsPageTest::initTestCase()
{
    m_place.directories = {m_home.filePath(QStringLiteral("config")).toStdString(),
                           m_home.filePath(QStringLiteral("state")).toStdString()};
    m_place.program = QStringLiteral(MUSTER_BIN "/muster");
    m_service = std::make_unique<PracticeService>(m_place);
    m_use.emplace(PracticeUse::begin(m_place.directories).value());
}

void ConnectionsPageTest::init()
{
    auto store = std::make_unique<test::MemorySecretStore>();
    m_store = store.get();
    m_page = std::make_unique<ConnectionsPage>(m_place, *m_service, nullptr, std::move(store));
    m_page->resize(1000, 700);
    m_page->show();
    if (!m_practice.name.empty())
        return;
    QSignalSpy ready(m_service.get(), &PracticeService::ready);
    QSignalSpy failed(m_service.get(), &PracticeService::failed);
    m_service->start();
    QTRY_VERIFY2_WITH_TIMEOUT(!ready.isEmpty() || !failed.isEmpty(), "no word of practice", 60000);
    QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
    m_practice =
        *ConnectionStore(m_place.directories).load(ready.front().front().toString().toStdString());
    QFile file(QString::fromStdString(*secretFileOf(m_practice, m_place.directories)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_secret = QString::fromUtf8(file.readAll());
}

void ConnectionsPageTest::cleanupTestCase()
{
    m_service->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->isRunning(), 20000);
}

QLineEdit* ConnectionsPageTest::field(const char* name) const
{
    for (auto* edit : m_page->findChildren<QLineEdit*>()) {
        if (edit->isVisible() && edit->accessibleName() == QLatin1String(name))
            return edit;
    }
    return nullptr;
}

QPushButton* ConnectionsPageTest::button(const QString& text) const
{
    for (auto* button : m_page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

ConnectionCard* ConnectionsPageTest::card(const std::string& name) const
{
    for (auto* card : m_page->findChildren<ConnectionCard*>()) {
        if (card->isVisible() && card->connection().name == name)
            return card;
    }
    return nullptr;
}

/// A connection to the practice service, as if it were a real account.
Connection ConnectionsPageTest::real(const std::string& name) const
{
    Connection connection = m_practice;
    connection.name = name;
    connection.isPractice = false;
    return connection;
}

void ConnectionsPageTest::fill(const char* secret) const
{
    QTRY_VERIFY(field("Address"));
    field("Address")->setText(QString::fromStdString(m_practice.settings.at("base_url")));
    field("Client ID")->setText(QString::fromStdString(m_practice.settings.at("client_id")));
    field("Client secret")->setText(secret ? QLatin1String(secret) : m_secret);
    button(QStringLiteral("Advanced"))->click();
    QTRY_VERIFY(field("CA file"));
    field("CA file")->setText(QString::fromStdString(m_practice.settings.at("ca_file")));
}

QString ConnectionsPageTest::stage(const char* name) const
{
    for (auto* stages : m_page->findChildren<StageList*>()) {
        if (stages->isVisible())
            return stages->stateOf(QLatin1String(name));
    }
    return {};
}

/// Also in hidden widgets and in what a screen reader is told.
bool ConnectionsPageTest::showsAnywhere(const QString& text) const
{
    for (auto* widget : m_page->findChildren<QWidget*>()) {
        auto* face = QAccessible::queryAccessibleInterface(widget);
        for (const auto kind : {QAccessible::Name, QAccessible::Value, QAccessible::Description}) {
            if (face && face->text(kind).contains(text))
                return true;
        }
        auto* edit = qobject_cast<QLineEdit*>(widget);
        auto* label = qobject_cast<QLabel*>(widget);
        if ((edit && edit->text().contains(text)) || (label && label->text().contains(text)))
            return true;
    }
    return QApplication::clipboard()->text().contains(text);
}

void ConnectionsPageTest::practiceIsReady()
{
    QVERIFY(m_service->isRunning());
    QCOMPARE(m_practice.name, std::string("practice-threatswitch"));
    QVERIFY(m_practice.isPractice);
    QCOMPARE(m_practice.settings.at("encryption"), std::string("cms"));
    m_page->enter();
    QTRY_VERIFY(card("practice-secureframe"));
    QSignalSpy tested(card("practice-secureframe"), &ConnectionCard::tested);
    card("practice-secureframe")->test();
    QVERIFY(tested.wait(30000));
    QVERIFY(ConnectionNoteStore(m_place.directories).load("practice-secureframe").testGood);
    QVERIFY(m_store->items.empty()); // practice needs no keychain
}

void ConnectionsPageTest::testsAndSaves()
{
    m_page->create();
    fill(nullptr);
    field("Name of the connection")->setText(QStringLiteral("hr"));
    QVERIFY(button(QStringLiteral("Test and save"))->isEnabled());
    QSignalSpy saved(m_page.get(), &ConnectionsPage::connectionSaved);
    button(QStringLiteral("Test and save"))->click();
    QVERIFY(saved.wait(30000));
    QCOMPARE(saved.front().front().toString(), QStringLiteral("hr"));
    QCOMPARE(QString::fromStdString(m_store->items["connection/hr/client-secret"]), m_secret);
    QVERIFY(!showsAnywhere(m_secret));
    const auto connection = ConnectionStore(m_place.directories).load("hr");
    VERIFY_OK(connection);
    QCOMPARE(connection->settings.size(), std::size_t(3)); // no default is written down
    QVERIFY(!connection->isPractice);
    const auto notes = ConnectionNoteStore(m_place.directories).load("hr");
    QVERIFY(notes.testGood && !notes.secretStored.empty());
    QTRY_VERIFY(card("hr"));
    VERIFY_OK(ConnectionStore(m_place.directories).remove("hr"));
}

void ConnectionsPageTest::aWrongSecretIsNotSaved()
{
    m_page->create();
    fill("wrong-one");
    button(QStringLiteral("Test and save"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(stage("token"), QStringLiteral("bad"), 30000);
    QTRY_VERIFY(button(QStringLiteral("Save anyway")));
    QCOMPARE(stage("tls"), QStringLiteral("good"));
    QCOMPARE(stage("clock"), QStringLiteral("good"));
    QVERIFY(m_store->items.empty());
    QVERIFY(!ConnectionStore(m_place.directories).has("threatswitch"));
    button(QStringLiteral("Cancel"))->click();
    QVERIFY(!showsAnywhere(QStringLiteral("wrong-one")));
}

void ConnectionsPageTest::aMistakeStandsAtItsField()
{
    m_page->create();
    fill("x");
    field("Address")->setText(QStringLiteral("http://api.example.com"));
    button(QStringLiteral("Test and save"))->click();
    QVERIFY(showsAnywhere(QStringLiteral("which is not encrypted")));
    field("Address")->setText(QStringLiteral("https://api.example.com"));
    field("Name of the connection")->setText(QStringLiteral("practice-threatswitch"));
    button(QStringLiteral("Test and save"))->click();
    QVERIFY(showsAnywhere(QStringLiteral("there is a connection of this name already")));
    QVERIFY(button(QStringLiteral("Test and save"))->isEnabled()); // nothing runs
    for (auto* choice : m_page->findChildren<QRadioButton*>()) {
        if (choice->text() == QLatin1String("Secureframe"))
            choice->click();
    }
    QTRY_VERIFY(field("Connection ID"));
    QVERIFY(field("Vendor slug"));
    QCOMPARE(field("Name of the connection")->text(), QStringLiteral("secureframe"));
    QVERIFY(!button(QStringLiteral("Test and save"))->isEnabled());
    field("Connection ID")->setText(QStringLiteral("not-a-uuid"));
    for (const char* name : {"API key", "API secret", "Vendor slug"})
        field(name)->setText(QStringLiteral("x"));
    button(QStringLiteral("Test and save"))->click();
    QVERIFY(showsAnywhere(QStringLiteral("is not a UUID")));
}

void ConnectionsPageTest::lockedKeychainWaits()
{
    m_store->store = SecretState::Locked;
    m_page->create();
    fill(nullptr);
    field("Name of the connection")->setText(QStringLiteral("locked"));
    button(QStringLiteral("Test and save"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Unlock")), 30000);
    QVERIFY(showsAnywhere(QStringLiteral("Your password store is locked.")));
    QVERIFY(!ConnectionStore(m_place.directories).has("locked"));
    button(QStringLiteral("Unlock"))->click();
    QCOMPARE(m_store->unlocksAsked, 1);
    QSignalSpy saved(m_page.get(), &ConnectionsPage::connectionSaved);
    QVERIFY(!saved.wait(2000)); // still locked, nothing lost
    QVERIFY(button(QStringLiteral("Unlock")));
    m_store->store = SecretState::Present;
    QVERIFY(saved.wait(10000)); // goes on by itself
    QCOMPARE(QString::fromStdString(m_store->items["connection/locked/client-secret"]), m_secret);
    QVERIFY(ConnectionNoteStore(m_place.directories).load("locked").testGood);
    VERIFY_OK(ConnectionStore(m_place.directories).remove("locked"));
}

void ConnectionsPageTest::thisSessionOnly()
{
    m_store->store = SecretState::Absent;
    m_page->create();
    fill(nullptr);
    field("Name of the connection")->setText(QStringLiteral("brief"));
    QTRY_VERIFY(button(QStringLiteral("Try again")));
    QVERIFY(!button(QStringLiteral("This session only")));
    QVERIFY(showsAnywhere(QStringLiteral("Looked for: a Secret Service")));
    QVERIFY(showsAnywhere(QStringLiteral("Kept until this window is closed")));
    QSignalSpy saved(m_page.get(), &ConnectionsPage::connectionSaved);
    button(QStringLiteral("Save without testing"))->click();
    QCOMPARE(saved.size(), 1);
    QVERIFY(m_store->items.empty());
    QVERIFY(m_place.session->find("connection/brief/client-secret")->reveal()
            == m_secret.toStdString());
    QVERIFY(!showsAnywhere(m_secret));
    QTRY_VERIFY(showsAnywhere(QStringLiteral("Secret for this session only")));
    QSignalSpy tested(card("brief"), &ConnectionCard::tested);
    card("brief")->test(); // with the one in memory: the keychain has none
    QVERIFY(tested.wait(30000));
    const auto notes = ConnectionNoteStore(m_place.directories).load("brief");
    QVERIFY2(notes.testGood, notes.testSaid.c_str());
    VERIFY_OK(ConnectionStore(m_place.directories).remove("brief"));
    m_place.session->forget("connection/brief/client-secret");
}

void ConnectionsPageTest::anotherCertificateNeedsAConfirmation()
{
    Connection sealed = real("sealed");
    const std::string fingerprint = sealed.settings.at("recipient_fingerprint");
    sealed.settings["recipient_fingerprint"] = "AA:BB";
    VERIFY_OK(store().save(sealed));
    m_store->items["connection/sealed/client-secret"] = m_secret.toStdString();
    m_page->enter();
    QTRY_VERIFY(card("sealed"));
    Q_EMIT card("sealed")->editWanted();
    QTRY_VERIFY(button(QStringLiteral("Advanced")));
    button(QStringLiteral("Advanced"))->click();
    QTRY_VERIFY(field("Recipient certificate"));
    QVERIFY(showsAnywhere(QStringLiteral("AA:BB")));
    QVERIFY(showsAnywhere(QString::fromStdString(fingerprint)));
    QVERIFY(!button(QStringLiteral("Save without testing"))->isEnabled());
    QCheckBox* confirm = nullptr;
    for (auto* box : m_page->findChildren<QCheckBox*>())
        confirm = box->isVisible() ? box : confirm;
    QVERIFY(confirm);
    confirm->click();
    QVERIFY(button(QStringLiteral("Save without testing"))->isEnabled());
    button(QStringLiteral("Save without testing"))->click();
    QCOMPARE(store().load("sealed")->settings.at("recipient_fingerprint"), fingerprint);
    QCOMPARE(m_store->items.size(), std::size_t(1)); // an empty field keeps the secret
    VERIFY_OK(store().remove("sealed"));
}

void ConnectionsPageTest::aSecretIsReplacedOnlyByOneThatWorks()
{
    VERIFY_OK(store().save(real("aged")));
    const std::string item = "connection/aged/client-secret";
    m_store->items[item] = "the-old-one";
    m_page->enter();
    QTRY_VERIFY(card("aged"));
    Q_EMIT card("aged")->secretWanted();
    QTRY_VERIFY(field("New secret"));
    field("New secret")->setText(QStringLiteral("does-not-work"));
    button(QStringLiteral("Test both"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        showsAnywhere(QStringLiteral("Does not work. The stored secret stays.")), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Test both")), 30000);
    QCOMPARE(m_store->items[item], std::string("the-old-one"));
    field("New secret")->setText(m_secret);
    button(QStringLiteral("Test both"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Replace the stored secret")), 30000);
    QCOMPARE(m_store->items[item], std::string("the-old-one")); // until it is said
    button(QStringLiteral("Replace the stored secret"))->click();
    QCOMPARE(QString::fromStdString(m_store->items[item]), m_secret);
    QVERIFY(!showsAnywhere(m_secret));
    VERIFY_OK(store().remove("aged"));
}

void ConnectionsPageTest::removingAsksAndNamesTheFeeds()
{
    VERIFY_OK(store().save(real("going")));
    Feed feed;
    feed.name = "monthly";
    feed.connection = "going";
    VERIFY_OK(FeedStore(m_place.directories).save(feed));
    m_store->items["connection/going/client-secret"] = "x";
    m_page->enter();
    QTRY_VERIFY(card("going"));
    Q_EMIT card("going")->removeWanted();
    QTRY_VERIFY(button(QStringLiteral("Remove")));
    QVERIFY(showsAnywhere(QStringLiteral("monthly")));
    QVERIFY(store().has("going"));
    button(QStringLiteral("Remove"))->click();
    QVERIFY(!store().has("going"));
    QVERIFY(m_store->items.empty());
    VERIFY_OK(FeedStore(m_place.directories).remove("monthly"));
}

void ConnectionsPageTest::statesOfTheSecret()
{
    VERIFY_OK(store().save(real("some")));
    m_page->enter();
    QTRY_VERIFY(showsAnywhere(QStringLiteral("Secret missing")));
    m_store->items["connection/some/client-secret"] = "x";
    const ConnectionNoteStore notes(m_place.directories);
    VERIFY_OK(notes.save("some", {"2026-01-01T00:00:00.000Z", {}, false, {}}));
    m_page->enter();
    QTRY_VERIFY(showsAnywhere(QStringLiteral("days ago")));
    m_store->store = SecretState::Locked;
    m_page->enter();
    QTRY_VERIFY(showsAnywhere(QStringLiteral("Password store locked")));
    m_store->store = SecretState::Absent;
    m_page->enter();
    QTRY_VERIFY(showsAnywhere(QStringLiteral("No password store")));
    QVERIFY(showsAnywhere(QStringLiteral("Looked for: a Secret Service")));
    VERIFY_OK(store().remove("some"));
}

MUSTER_TEST(ConnectionsPageTest)
#include "ConnectionsPageTest.moc"
