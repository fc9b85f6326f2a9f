// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/Notice.h"

#include "tests/support/TestMain.h"

using namespace muster;

/// What a person is told about a feed, how loudly, and what can be chosen.
class NoticeTest final : public QObject {
    Q_OBJECT

private:
    using State = Glance::State;
    using Way = Glance::Way;
    using Trouble = Glance::Trouble;
    using Urgency = Notice::Urgency;

    static void add(const char* name, const Glance::Feed& feed, const char* title, Urgency urgency,
                    const char* keys)
    {
        QTest::newRow(name) << feed.state << feed.trouble << feed.way << QString::fromUtf8(title)
                            << urgency << QString::fromUtf8(keys);
    }

    static Glance::Feed feed(State state, Trouble trouble, Way way)
    {
        Glance::Feed made;
        made.name = QStringLiteral("people");
        made.state = state;
        made.trouble = trouble;
        made.way = way;
        made.result = QStringLiteral("So it is.");
        made.event = QStringLiteral("sent 1");
        made.count = 3;
        return made;
    }

private Q_SLOTS:

    static void told_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<Way>("way");
        QTest::addColumn<QString>("title");
        QTest::addColumn<Urgency>("urgency");
        QTest::addColumn<QString>("keys");
        add("held", feed(State::Held, Trouble::Held, Way::Review),
            "people is held and waits for you", Urgency::Normal, "default review");
        add("locked", feed(State::Held, Trouble::Locked, Way::Unlock),
            "people waits for the password store", Urgency::Normal, "default unlock");
        add("missed", feed(State::Held, Trouble::Missed, Way::Answer),
            "people missed its time. Run it now?", Urgency::Normal, "default run skip");
        add("failed", feed(State::Failed, Trouble::Failed, Way::Retry), "people failed",
            Urgency::Critical, "default retry");
        add("retrying", feed(State::Retrying, Trouble::Retrying, Way::Retry),
            "people was not sent yet", Urgency::Normal, "default retry");
        add("unknown", feed(State::Failed, Trouble::Unknown, Way::Review),
            "Nobody knows whether people was received", Urgency::Critical, "default review");
        add("silent", feed(State::Failed, Trouble::Silent, Way::None),
            "people: no run for 3 day(s)", Urgency::Critical, "default");
        add("broken", feed(State::Failed, Trouble::Broken, Way::None), "people cannot run",
            Urgency::Critical, "default");
        add("rejected", feed(State::Idle, Trouble::Rejected, Way::Review),
            "people was sent; 3 row(s) were rejected", Urgency::Low, "default review");
    }

    void told()
    {
        QFETCH(const State, state);
        QFETCH(const Trouble, trouble);
        QFETCH(const Way, way);
        const Notice notice = noticeOf(feed(state, trouble, way));
        QTEST(notice.title, "title");
        QTEST(notice.urgency, "urgency");
        QStringList keys;
        for (const auto& action : notice.actions)
            keys << action.key;
        QTEST(keys.join(QLatin1Char(' ')), "keys");
        QCOMPARE(notice.text, QStringLiteral("So it is."));
        QCOMPARE(notice.subject, QStringLiteral("people"));
        QVERIFY(!notice.event.isEmpty());
    }

    void nothingToTell()
    {
        for (const State state : {State::Idle, State::Running, State::Paused})
            QVERIFY(noticeOf(feed(state, Trouble::None, Way::None)).event.isEmpty());
    }

    /// The same due time, and still another thing to tell.
    void eachTroubleIsAnother()
    {
        const Notice missed = noticeOf(feed(State::Held, Trouble::Missed, Way::Answer));
        const Notice failed = noticeOf(feed(State::Failed, Trouble::Failed, Way::Retry));
        QVERIFY(missed.event != failed.event);
    }
};

MUSTER_TEST(NoticeTest)
#include "NoticeTest.moc"
