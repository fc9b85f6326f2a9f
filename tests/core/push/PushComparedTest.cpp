// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/FeedStore.h"
#include "tests/core/push/PushLimitsFixture.h"
#include "tests/support/TestMain.h"

using namespace muster;
using namespace muster::test;

/// What a file is compared with when the limits judge it: the last one of its feed, whatever became
/// of the feed's name, the history key and the file's last line.
class PushComparedTest : public PushLimitsFixture {
    Q_OBJECT

private Q_SLOTS:

    void init() { begin(); }

    void theTrailerMustAgree()
    {
        Roster roster;
        roster.trailer = "TRL,40\n";
        PushJob made = job(roster);
        made.feed.dialect.trailerLines = 1;
        VERIFY_OK(push(made));
        roster.trailer = "TRL,000043\n";
        std::ofstream(made.file) << roster.text();
        const auto end = push(made);
        isHeld(end, 40);
        QCOMPARE(allowOf(end->limits), std::string("trailer=40"));
        QCOMPARE(end->limits.front().limit, 43U);
    }

    void aFileCutOffBeforeItsTrailerIsHeldWithEveryRow_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::newRow("letters") << "E";
        QTest::newRow("digits") << "";
    }

    void aFileCutOffBeforeItsTrailerIsHeldWithEveryRow()
    {
        QFETCH(const QString, prefix);
        Roster roster;
        const auto text = [&] {
            std::string lines = roster.header + "\n";
            for (const Person& person : roster.people)
                lines += prefix.toStdString() + std::to_string(person.number) + ",p"
                    + std::to_string(person.number) + person.email + "," + person.active + "\n";
            return lines + roster.trailer;
        };
        roster.trailer = "TRL,40\n";
        PushJob made = job(roster);
        made.feed.dialect.trailerLines = 1;
        std::ofstream(made.file) << text();
        VERIFY_OK(push(made));
        roster.trailer.clear();
        std::ofstream(made.file) << text();
        auto end = push(made);
        isHeld(end, 40); // the last row is no trailer
        QCOMPARE(allowOf(end->limits), std::string("trailer=40"));
        const std::string whole = text();
        std::ofstream(made.file) << whole.substr(0, whole.size() - 8); // within the last row
        end = push(made);
        isHeld(end, 40);
        QCOMPARE(allowOf(end->limits), std::string("trailer=40"));
        made.allowance = *allowanceFromText("trailer=40", "they left it out");
        std::ofstream(made.file) << text();
        end = push(made);
        VERIFY_OK(end);
        QCOMPARE(end->exitCode, 13);
        QCOMPARE(end->counts.read, 40U);
    }

    void peopleOfAnotherFeedDoNotLeave()
    {
        sendGoodFile();
        Roster others;
        replaced(40)(others);
        PushJob made = job(others);
        made.feed.name = "others";
        for (int i = 0; i < 2; ++i) {
            const auto end = push(made);
            VERIFY_OK(end);
            QVERIFY(end->limits.empty());
        }
    }

    void aRenamedFeedIsComparedWithItsLastFile()
    {
        sendGoodFile();
        const FeedStore feeds({directory() + "/config", directory() + "/state"});
        Roster roster;
        without(20)(roster);
        PushJob made = job(roster);
        VERIFY_OK(feeds.save(made.feed));
        const std::string before = made.feed.name;
        VERIFY_OK(feeds.rename(before, "accounts-2026"));
        made.feed.name = "accounts-2026";
        const auto held = push(made);
        isHeld(held, 20);
        QCOMPARE(allowOf(held->limits), std::string("rows=20,leavers=20"));
        made.feed.name = before; // another feed, with the name that is free now
        const auto first = push(made);
        VERIFY_OK(first);
        QVERIFY(first->limits.empty());
    }

    void anotherHistoryKeyHoldsEveryFile()
    {
        m_secrets.isOther = true;
        sendGoodFile(); // nothing was accepted under any key: a first file
        m_secrets.isOther = false;
        Roster roster;
        leaving(20)(roster);
        const PushJob made = job(roster);
        const HistoryKey key{Secret("0123456789abcdef0123456789abcdef"), "test", true};
        const auto preview = Preview::prepare(made, &key, {}, {});
        VERIFY_OK(preview);
        QCOMPARE(allowOf(preview->limits()), std::string("compare=40"));
        const auto held = push(made);
        isHeld(held, 40);
        QCOMPARE(allowOf(held->limits), std::string("compare=40"));
        PushJob part = made;
        part.selection.last = 3;
        isHeld(push(part), 3);
        PushJob allowed = made;
        allowed.allowance = *allowanceFromText("compare=40", "the computer is new");
        const auto sent = push(allowed);
        VERIFY_OK(sent);
        QCOMPARE(sent->counts[OutcomeState::Accepted], 40U);
        const auto next = push(made); // from here on it is compared again
        VERIFY_OK(next);
        QVERIFY(next->exitCode == 13 && next->limits.empty());
    }

    /// Another feed of the same connection was sent by hand under the key of today: that does not
    /// make this one's people known.
    void anotherFeedDoesNotMakeItComparable()
    {
        sendGoodFile();
        m_secrets.isOther = true;
        Roster others;
        replaced(40)(others);
        PushJob byHand = job(others, false);
        byHand.feed.name = "others";
        const auto sent = push(byHand);
        VERIFY_OK(sent);
        QVERIFY(sent->limits.empty()); // a feed's first file
        const auto held = push(job(Roster()));
        isHeld(held, 40);
        QCOMPARE(allowOf(held->limits), std::string("compare=40"));
        m_secrets.isOther = false; // and back: what the first key saw is old
        isHeld(push(job(Roster())), 40);
    }
};

MUSTER_TEST(PushComparedTest)
#include "PushComparedTest.moc"
