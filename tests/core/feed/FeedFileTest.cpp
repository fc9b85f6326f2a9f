// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/FeedFile.h"

#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace muster;

class FeedFileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_directory;

    std::string path(const char* name) const
    {
        return m_directory.filePath(QLatin1String(name)).toStdString();
    }

    FeedStore store(const char* name) const { return FeedStore({path(name), path(name)}); }

private Q_SLOTS:
    void comesBackEqual();
    void refusesWhatIsNoFeed_data();
    void refusesWhatIsNoFeed();
    void copiesAndRenames();
    void aFreeNameIsFound();
};

static FieldMapping mapped(const std::string& field, const std::string& column)
{
    FieldMapping mapping;
    mapping.field = field;
    mapping.columns = {column};
    return mapping;
}

static Feed sample()
{
    Feed feed;
    feed.name = "people";
    feed.connection = "hr";
    feed.object = "personnel";
    feed.columns = {"E-mail", "Größe"};
    feed.mapping.fields = {mapped("email", "E-mail")};
    return feed;
}

void FeedFileTest::comesBackEqual()
{
    VERIFY_OK(exportFeed(sample(), path("out.json")));
    const auto back = importFeed(path("out.json"));
    VERIFY_OK(back);
    QCOMPARE(*back, sample());
    VERIFY_OK(store("a").save(sample()));
    const auto plain = importFeed(store("a").path("people")); // has no name inside
    VERIFY_OK(plain);
    QCOMPARE(plain->name, std::string("people"));
}

void FeedFileTest::refusesWhatIsNoFeed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("not JSON") << QByteArray("first_name,last_name\n");
    QTest::newRow("a connection") << QByteArray(R"({"connection":1,"service":"secureframe"})");
    QTest::newRow("a later version") << QByteArray(R"({"feed":99})");
    QTest::newRow("far too large") << QByteArray(qsizetype{5} * 1024 * 1024, ' ');
}

void FeedFileTest::refusesWhatIsNoFeed()
{
    QFETCH(QByteArray, content);
    QFile file(QString::fromStdString(path("bad.json")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    QVERIFY(importFeed(path("bad.json")).error().kind == ErrorKind::Config);
    QVERIFY(importFeed(path("absent.json")).error().kind == ErrorKind::NoInput);
}

void FeedFileTest::copiesAndRenames()
{
    const auto feeds = store("b");
    VERIFY_OK(feeds.save(sample()));
    VERIFY_OK(duplicateFeed(feeds, "people", "copy"));
    QVERIFY(duplicateFeed(feeds, "people", "copy").error().kind == ErrorKind::Config);
    QVERIFY(duplicateFeed(feeds, "people", "../evil").error().kind == ErrorKind::Usage);
    VERIFY_OK(feeds.rename("copy", "monthly"));
    QCOMPARE(feeds.names(), (std::vector<std::string>{"monthly", "people"}));
    QVERIFY(feeds.rename("monthly", "people").error().kind == ErrorKind::Config);
    QCOMPARE(feeds.names(), (std::vector<std::string>{"monthly", "people"}));
    QCOMPARE(feeds.load("monthly")->mapping, sample().mapping);
}

void FeedFileTest::aFreeNameIsFound()
{
    QCOMPARE(freeName("people", {}), std::string("people"));
    QCOMPARE(freeName("people", {"people", "people-2"}), std::string("people-3"));
}

MUSTER_TEST(FeedFileTest)
#include "FeedFileTest.moc"
