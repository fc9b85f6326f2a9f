// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feeds/FeedsPage.h"

#include "core/feed/FeedFile.h"
#include "tests/support/TestMain.h"
#include "ui/feeds/AskBar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace muster;

class FeedsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyText();
    void listsAndOpens();
    void settingsAreSavedAtOnce();
    void onlyConnectionsOfTheService();
    void duplicateRenameRemove();
    void exportAndImport();
    void importedNameIsTaken();
    void comparesTwoFeeds();
    void bringsAVersionBack();

private:
    QPushButton* button(const QString& text) const;
    QComboBox* choice(const QString& name) const;
    bool shows(const QString& text) const;
    void save(const std::string& name) const;

    std::string path(const char* name) const
    {
        return m_home->filePath(QLatin1String(name)).toStdString();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    Workplace m_place;
    std::unique_ptr<FeedStore> m_feeds;
    std::unique_ptr<FeedsPage> m_page;
};

void FeedsPageTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_place.directories = {path("config"), path("state")};
    m_feeds = std::make_unique<FeedStore>(m_place.directories);
    m_page = std::make_unique<FeedsPage>(m_place);
    m_page->resize(1000, 700);
    m_page->show();
}

QPushButton* FeedsPageTest::button(const QString& text) const
{
    for (auto* button : m_page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

QComboBox* FeedsPageTest::choice(const QString& name) const
{
    for (auto* box : m_page->findChildren<QComboBox*>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

bool FeedsPageTest::shows(const QString& text) const
{
    const auto labels = m_page->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
        return label->isVisible() && label->text().contains(text);
    });
}

void FeedsPageTest::save(const std::string& name) const
{
    Feed feed;
    feed.name = name;
    feed.connection = "hr";
    feed.object = "personnel";
    VERIFY_OK(feed.mapping.assign("email=" + name + " mail"));
    VERIFY_OK(m_feeds->save(feed));
}

void FeedsPageTest::emptyText()
{
    m_page->enter();
    QVERIFY(shows(QStringLiteral("A feed remembers how to read one export.")));
    QVERIFY(!button(QStringLiteral("Open")));
}

void FeedsPageTest::listsAndOpens()
{
    save("accounts");
    save("people");
    m_page->enter();
    m_page->choose(QStringLiteral("people"));
    const auto* table = m_page->findChild<QTableView*>();
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->currentIndex().row(), 1);
    QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("Personnel → hr"));
    QCOMPARE(table->model()->index(1, 2).data().toString(), QStringLiteral("never sent"));
    QCOMPARE(table->model()->index(1, 4).data().toString(), QStringLiteral("1"));
    QVERIFY(shows(QStringLiteral("email ← people mail")));
    QSignalSpy opened(m_page.get(), &FeedsPage::openFeed);
    button(QStringLiteral("Open"))->click();
    QCOMPARE(opened.front().front().toString(), QStringLiteral("people"));
}

void FeedsPageTest::settingsAreSavedAtOnce()
{
    save("people");
    m_page->enter();
    QVERIFY(m_feeds->load("people")->badRows == BadRows::Stop);
    choice(QStringLiteral("When rows are bad"))->setCurrentIndex(1);
    QVERIFY(m_feeds->load("people")->badRows == BadRows::Hold);
    QVERIFY(shows(QStringLiteral("Saved")));
}

void FeedsPageTest::onlyConnectionsOfTheService()
{
    const ConnectionStore connections(m_place.directories);
    for (const Connection& connection :
         {Connection{"hr", "threatswitch", {}}, Connection{"hr2", "threatswitch", {}},
          Connection{"sf", "secureframe", {}}})
        VERIFY_OK(connections.save(connection));
    save("people");
    m_page->enter();
    auto* box = choice(QStringLiteral("Connection"));
    QCOMPARE(box->count(), 2);
    QCOMPARE(box->currentText(), QStringLiteral("hr"));
    box->setCurrentIndex(1);
    QCOMPARE(m_feeds->load("people")->connection, std::string("hr2"));
    VERIFY_OK(connections.remove("hr2"));
    m_page->choose(QStringLiteral("other"));
    m_page->enter();
}

void FeedsPageTest::duplicateRenameRemove()
{
    save("people");
    m_page->enter();
    button(QStringLiteral("Duplicate"))->click();
    auto* ask = m_page->findChild<AskBar*>();
    QVERIFY(ask->isVisible());
    QCOMPARE(ask->name(), QStringLiteral("people-2"));
    ask->findChild<QLineEdit*>()->setText(QStringLiteral("people"));
    Q_EMIT ask->accepted();
    QVERIFY(shows(QStringLiteral("already"))); // still asking
    ask->findChild<QLineEdit*>()->setText(QStringLiteral("copy"));
    Q_EMIT ask->accepted();
    QVERIFY(ask->isHidden());
    QCOMPARE(m_feeds->names(), (std::vector<std::string>{"copy", "people"}));
    button(QStringLiteral("Rename"))->click();
    ask->findChild<QLineEdit*>()->setText(QStringLiteral("monthly"));
    Q_EMIT ask->accepted();
    QCOMPARE(m_feeds->names(), (std::vector<std::string>{"monthly", "people"}));
    button(QStringLiteral("Remove"))->click();
    QVERIFY(shows(QStringLiteral("Remove the feed monthly?")));
    QCOMPARE(m_feeds->names().size(), std::size_t(2)); // asked first
    Q_EMIT ask->accepted();
    QCOMPARE(m_feeds->names(), std::vector<std::string>{"people"});
}

void FeedsPageTest::exportAndImport()
{
    save("people");
    m_page->enter();
    m_page->exportFile(QString::fromStdString(path("out.json")));
    QVERIFY(shows(QStringLiteral("Exported to")));
    const Feed before = *m_feeds->load("people");
    VERIFY_OK(m_feeds->remove("people"));
    m_page->enter();
    m_page->importFile(QString::fromStdString(path("out.json")));
    QCOMPARE(*m_feeds->load("people"), before);
    QVERIFY(shows(QStringLiteral("Its connection hr is not on this computer")));
    m_page->importFile(QStringLiteral(MUSTER_SAMPLES "/workday_people.csv"));
    QVERIFY(shows(QStringLiteral("is not a feed")));
}

void FeedsPageTest::importedNameIsTaken()
{
    save("people");
    Feed other = *m_feeds->load("people");
    VERIFY_OK(other.mapping.assign("email=Another"));
    VERIFY_OK(exportFeed(other, path("people.json")));
    m_page->enter();
    m_page->importFile(QString::fromStdString(path("people.json")));
    auto* ask = m_page->findChild<AskBar*>();
    QVERIFY(ask->isVisible());
    QVERIFY(shows(QStringLiteral("email now comes from Another (was people mail)")));
    QCOMPARE(ask->name(), QStringLiteral("people-2"));
    Q_EMIT ask->accepted();
    QCOMPARE(m_feeds->load("people-2")->mapping, other.mapping);
    QCOMPARE(m_feeds->load("people")->mapping.fields.front().columns.front(),
             std::string("people mail"));
}

void FeedsPageTest::comparesTwoFeeds()
{
    save("accounts");
    save("people");
    m_page->enter();
    m_page->choose(QStringLiteral("people"));
    choice(QStringLiteral("Compare with an earlier version or another feed"))->setCurrentIndex(1);
    QVERIFY(shows(QStringLiteral("email now comes from accounts mail (was people mail)")));
}

void FeedsPageTest::bringsAVersionBack()
{
    save("people");
    m_page->enter();
    m_page->choose(QStringLiteral("people"));
    auto* versions = choice(QStringLiteral("Compare with an earlier version or another feed"));
    QCOMPARE(versions->count(), 1); // nothing but the invitation
    choice(QStringLiteral("When rows are bad"))->setCurrentIndex(1);
    QCOMPARE(versions->count(), 2);
    QVERIFY(!button(QStringLiteral("Bring this version back")));
    versions->setCurrentIndex(1);
    QVERIFY(shows(QStringLiteral("With that version:")));
    button(QStringLiteral("Bring this version back"))->click();
    QVERIFY(m_feeds->load("people")->badRows == BadRows::Stop);
    QCOMPARE(choice(QStringLiteral("When rows are bad"))->currentIndex(), 0);
    QVERIFY(shows(QStringLiteral("Brought back.")));
    QCOMPARE(versions->count(), 3);
}

MUSTER_TEST(FeedsPageTest)
#include "FeedsPageTest.moc"
