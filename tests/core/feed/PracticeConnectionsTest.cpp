// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/ConnectionNotes.h"
#include "core/feed/FeedStore.h"
#include "core/feed/Practice.h"
#include "core/secrets/FileSecret.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace muster;

class PracticeConnectionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneConnectionPerService();
    void renewedWithTheCard();
    void leavesOtherConnectionsAlone();
    void takesOverOneOnThisComputer();
    void tellsPracticeApart();
    void withoutACard();
    void notesAreKept();

private:
    void writeCard(const QByteArray& port) const;

    std::unique_ptr<QTemporaryDir> m_home;
    Directories m_directories;
};

void PracticeConnectionsTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_directories = {m_home->filePath(QStringLiteral("config")).toStdString(),
                     m_home->filePath(QStringLiteral("state")).toStdString()};
}

void PracticeConnectionsTest::writeCard(const QByteArray& port) const
{
    const QString directory = QString::fromStdString(practiceDirectory(m_directories));
    QVERIFY(QDir().mkpath(directory));
    QFile card(directory + QStringLiteral("/practice.json"));
    QVERIFY(card.open(QIODevice::WriteOnly));
    card.write(R"({"base_url":"https://127.0.0.1:)" + port + R"(","ca_file":"/ca.pem","pid":1,
        "threatswitch":{"client_id":"id","client_secret":"s3cret-Import"},
        "secureframe":{"api_key":"key","api_secret":"s3cret-Push","vendor_slug":"acme",
                       "connection_id":"123e4567-e89b-12d3-a456-426614174000"}})");
}

void PracticeConnectionsTest::oneConnectionPerService()
{
    writeCard("1234");
    const auto names = savePracticeConnections(m_directories);
    VERIFY_OK(names);
    QCOMPARE(*names, (std::vector<std::string>{"practice-threatswitch", "practice-secureframe"}));
    const ConnectionStore store(m_directories);
    const auto push = store.load("practice-secureframe");
    VERIFY_OK(push);
    QVERIFY(push->isPractice);
    QCOMPARE(push->settings.at("vendor_slug"), std::string("acme"));
    QCOMPARE(push->settings.at("base_url"), std::string("https://127.0.0.1:1234"));
    QCOMPARE(push->settings.at("ca_file"), std::string("/ca.pem"));
    QVERIFY(!push->settings.contains("api_secret"));
    const auto file = secretFileOf(*push, m_directories);
    QVERIFY(file);
    const auto secret = readSecretFile(*file); // refuses any mode but 0400 and 0600
    VERIFY_OK(secret);
    QVERIFY(secret->reveal() == "s3cret-Push");
    QVERIFY(!secretFileOf(Connection{"hr", "threatswitch", {}}, m_directories));
}

void PracticeConnectionsTest::renewedWithTheCard()
{
    writeCard("1234");
    VERIFY_OK(savePracticeConnections(m_directories));
    writeCard("5678");
    VERIFY_OK(savePracticeConnections(m_directories));
    const auto renewed = ConnectionStore(m_directories).load("practice-threatswitch");
    QCOMPARE(renewed->settings.at("base_url"), std::string("https://127.0.0.1:5678"));
}

void PracticeConnectionsTest::leavesOtherConnectionsAlone()
{
    const ConnectionStore store(m_directories);
    const Connection mine{"practice-threatswitch", "threatswitch", {{"client_id", "mine"}}};
    VERIFY_OK(store.save(mine));
    writeCard("1234");
    QVERIFY(savePracticeConnections(m_directories).error().kind == ErrorKind::Config);
    QCOMPARE(*store.load("practice-threatswitch"), mine);
}

void PracticeConnectionsTest::takesOverOneOnThisComputer()
{
    const ConnectionStore store(m_directories);
    const Connection byHand{
        "practice-threatswitch", "threatswitch", {{"base_url", "https://127.0.0.1:9"}}};
    VERIFY_OK(store.save(byHand));
    writeCard("1234");
    VERIFY_OK(savePracticeConnections(m_directories));
    QVERIFY(store.load("practice-threatswitch")->isPractice);
}

void PracticeConnectionsTest::tellsPracticeApart()
{
    const ConnectionStore store(m_directories);
    VERIFY_OK(store.save({"training", "threatswitch", {}, true}));
    VERIFY_OK(store.save({"practice-ground", "threatswitch", {}}));
    QCOMPARE(practiceConnections({"hr", "training", "practice-ground", "practice-secureframe"},
                                 m_directories),
             (std::vector<std::string>{"training", "practice-secureframe"}));
}

void PracticeConnectionsTest::withoutACard()
{
    QVERIFY(savePracticeConnections(m_directories).error().kind == ErrorKind::NoInput);
    QVERIFY(!practiceRuns({{QStringLiteral("pid"), 1}})); // a live process, but another program
    QVERIFY(!practiceRuns({}));
}

void PracticeConnectionsTest::notesAreKept()
{
    const ConnectionNoteStore notes(m_directories);
    QCOMPARE(notes.load("hr"), ConnectionNotes());
    VERIFY_OK(notes.secretWasStored("hr"));
    VERIFY_OK(notes.wasTested("hr", "refused"));
    const auto kept = notes.load("hr");
    QVERIFY(!kept.secretStored.empty() && !kept.tested.empty() && !kept.testGood);
    QCOMPARE(kept.testSaid, std::string("refused"));
    VERIFY_OK(notes.wasTested("hr", {}));
    QVERIFY(notes.load("hr").testGood);
    QCOMPARE(notes.load("hr").secretStored, kept.secretStored);
    notes.remove("hr");
    QCOMPARE(notes.load("hr"), ConnectionNotes());
}

MUSTER_TEST(PracticeConnectionsTest)
#include "PracticeConnectionsTest.moc"
