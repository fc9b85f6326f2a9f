// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/FeedNames.h"

#include "tests/core/history/LedgerFixture.h"
#include "tests/support/TestMain.h"

using namespace muster;
using muster::test::LedgerFixture;

/// Feeds under one name after the other, and which runs are theirs.
class FeedNamesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LedgerFixture> m_with;

    /// A run of a feed's whole file, accepted.
    RunId accept(const std::string& feed)
    {
        RunStart start;
        start.feed = feed;
        start.connection = "acme";
        start.object = "personnel";
        start.keyId = "k1";
        start.fence = 1;
        const auto run = m_with->ledger->beginRun(start);
        const bool isDone = run && m_with->addUnit(*run, 1, 1, 3)
            && m_with->ledger->recordFile(*run, FileFacts{}.toJson(), "[]")
            && m_with->ledger->commitPlan(*run, 3, "digest")
            && m_with->send(*run, 1, UnitState::Accepted)
            && m_with->ledger->endRun(*run, [](const OutcomeCounts&) { return 0; }, {});
        return isDone ? *run : 0;
    }

    RunId last(const std::string& feed)
    {
        const auto file = m_with->ledger->lastAcceptedFile(feed, {"acme", "personnel", "k1"});
        return file && *file ? (*file)->run : 0;
    }

    Result<void> rename(const std::string& from, const std::string& to)
    {
        return renameInLedger(m_with->directory, from, to, m_with->clock,
                              []() -> Result<void> { return {}; });
    }

private Q_SLOTS:

    void init()
    {
        m_with = std::make_unique<LedgerFixture>();
        VERIFY_OK(m_with->reopen());
    }

    void runsFollowTheFeed()
    {
        const RunId first = accept("people");
        QVERIFY(first > 0);
        VERIFY_OK(rename("people", "staff"));
        QCOMPARE(last("staff"), first);
        QCOMPARE(m_with->summary(first)->start.feed, std::string("people")); // a record stays
        VERIFY_OK(rename("staff", "crew"));
        QCOMPARE(last("crew"), first);
        const RunId second = accept("crew");
        QCOMPARE(last("crew"), second);
        VERIFY_OK(rename("crew", "people")); // and back
        QCOMPARE(last("people"), second);
        QCOMPARE(last("crew"), RunId{0});
        QCOMPARE(last("staff"), RunId{0});
    }

    void aLaterFeedOfThatNameInheritsNothing()
    {
        const RunId first = accept("people");
        VERIFY_OK(rename("people", "staff"));
        QCOMPARE(last("people"), RunId{0});
        const RunId other = accept("people");
        QCOMPARE(last("people"), other);
        QCOMPARE(last("staff"), first);
        VERIFY_OK(rename("people", "others"));
        QCOMPARE(last("others"), other);
        QCOMPARE(last("staff"), first);
        QCOMPARE(last("people"), RunId{0});
    }

    /// A feed of the new name was there before, and was removed.
    void anEarlierFeedOfTheNewNameLeavesNothing()
    {
        const RunId first = accept("people");
        QVERIFY(accept("staff") > first);
        VERIFY_OK(rename("people", "staff"));
        QCOMPARE(last("staff"), first);
        VERIFY_OK(rename("staff", "people"));
        QCOMPARE(last("people"), first);
    }

    void aRenameThatFailsChangesNothing()
    {
        const RunId first = accept("people");
        const auto failed =
            renameInLedger(m_with->directory, "people", "staff", m_with->clock,
                           []() -> Result<void> { return fail(ErrorKind::CannotWrite, "full"); });
        QVERIFY(!failed && failed.error().what == "full");
        QCOMPARE(last("people"), first);
        QCOMPARE(last("staff"), RunId{0});
    }

    void withoutALedgerNoneIsMade()
    {
        const std::string nowhere = m_with->directory + "/nowhere";
        bool isRenamed = false;
        VERIFY_OK(renameInLedger(nowhere, "a", "b", m_with->clock, [&]() -> Result<void> {
            isRenamed = true;
            return {};
        }));
        QVERIFY(isRenamed && !QFile::exists(QString::fromStdString(nowhere)));
    }
};

MUSTER_TEST(FeedNamesTest)
#include "FeedNamesTest.moc"
