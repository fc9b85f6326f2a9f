// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/FeedVersions.h"

#include "core/feed/FeedStore.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace muster;

class FeedVersionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<FeedStore>(
            Directories{m_home->filePath(QStringLiteral("config")).toStdString(),
                        m_home->filePath(QStringLiteral("state")).toStdString()});
    }

    void everyChangeKeepsWhatWasThere()
    {
        save("first");
        QVERIFY(versions().empty()); // nothing was there before
        save("first");
        QVERIFY(versions().empty()); // nothing was changed
        save("second");
        save("third");
        QCOMPARE(versions().size(), std::size_t{2});
        QVERIFY(versions()[0] > versions()[1]); // newest first
        QCOMPARE(m_store->versions().load("people", versions()[0])->connection,
                 std::string("second"));
        QCOMPARE(m_store->versions().load("people", versions()[1])->connection,
                 std::string("first"));
        QVERIFY(m_store->versions().load("people", "yesterday").error().kind == ErrorKind::Config);
        QVERIFY(m_store->versions().load("people", "../people").error().kind == ErrorKind::Config);
        QCOMPARE(m_store->names(), std::vector<std::string>{"people"});
    }

    void bringsOneBackAndKeepsTheOther()
    {
        save("first");
        save("second");
        VERIFY_OK(m_store->bringBack("people", versions().front()));
        QCOMPARE(m_store->load("people")->connection, std::string("first"));
        QCOMPARE(versions().size(), std::size_t{2});
        QCOMPARE(m_store->versions().load("people", versions().front())->connection,
                 std::string("second"));
    }

    void keepsABoundedNumber()
    {
        for (std::size_t i = 0; i < FeedVersions::mostKept + 5; ++i)
            save(std::to_string(i));
        QCOMPARE(versions().size(), FeedVersions::mostKept);
        QCOMPARE(m_store->versions().load("people", versions().back())->connection,
                 std::string("4")); // 0 to 3 were dropped, 54 is what the feed is now
    }

    void goWithTheFeed()
    {
        save("first");
        save("second");
        VERIFY_OK(m_store->rename("people", "staff"));
        QVERIFY(versions().empty());
        QCOMPARE(m_store->versions().of("staff").size(), std::size_t{1});
        VERIFY_OK(m_store->remove("staff"));
        QVERIFY(m_store->versions().of("staff").empty());
    }

private:
    void save(const std::string& connection) const
    {
        Feed feed;
        feed.name = "people";
        feed.connection = connection;
        feed.object = "personnel";
        VERIFY_OK(m_store->save(feed));
    }

    std::vector<std::string> versions() const { return m_store->versions().of("people"); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FeedStore> m_store;
};

MUSTER_TEST(FeedVersionsTest)
#include "FeedVersionsTest.moc"
