// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/TrayMenu.h"

#include "tests/support/TestMain.h"
#include "ui/tray/GlanceWords.h"

#include <QAction>
#include <QSignalSpy>

using namespace muster;

/// The menu by its entries: what they say, what they ask for, and that they stay the same ones.
class TrayMenuTest final : public QObject {
    Q_OBJECT

private:
    using State = Glance::State;

    static Glance usual()
    {
        Glance glance;
        const QDateTime soon = QDateTime::currentDateTime().addDays(1);
        glance.feeds = {
            {QStringLiteral("people"), State::Idle, soon, {}, Glance::Way::None, true},
            {QStringLiteral("a&b"),
             State::Held,
             {},
             QStringLiteral("Held."),
             Glance::Way::Review,
             true,
             {},
             Glance::Trouble::Held},
            {QStringLiteral("cars"), State::Running, soon, {}, Glance::Way::None, false}};
        glance.outcomes = {{QStringLiteral("people"), QDateTime::currentDateTime(),
                            QStringLiteral("260 accepted"), 7}};
        glance.next = soon;
        glance.canPause = true;
        return glance;
    }

    static QStringList texts(const QMenu* menu)
    {
        QStringList all;
        for (const QAction* action : menu->actions()) {
            if (action->isVisible() && !action->isSeparator())
                all << action->text();
        }
        return all;
    }

    static QAction* find(const QMenu* menu, const QString& words)
    {
        for (QAction* action : menu->actions()) {
            if (action->isVisible() && action->text().contains(words))
                return action;
        }
        return nullptr;
    }

    static Glance troubled(int feeds, Glance::Trouble trouble, Glance::Way way)
    {
        Glance glance;
        for (int i = 0; i < feeds; ++i) {
            Glance::Feed feed;
            feed.name = QStringLiteral("feed%1").arg(i);
            feed.state = State::Held;
            feed.trouble = trouble;
            feed.way = way;
            feed.canRun = true;
            glance.feeds << feed;
        }
        glance.state = State::Held;
        return glance;
    }

private Q_SLOTS:

    void withoutASchedule()
    {
        const TrayMenu menu;
        QCOMPARE(texts(menu.widget()),
                 QStringList({QStringLiteral("Nothing is scheduled"),
                              QStringLiteral("&Open Muster"), QStringLiteral("&Quit Muster")}));
    }

    void neverTwoLinesInARow()
    {
        TrayMenu menu;
        for (const Glance& glance : {Glance(), usual(), Glance()}) {
            menu.show(glance);
            bool wasLine = true; // nor one at the top
            for (const QAction* action : menu.widget()->actions()) {
                if (!action->isVisible())
                    continue;
                QVERIFY(!wasLine || !action->isSeparator());
                wasLine = action->isSeparator();
            }
            QVERIFY(!wasLine);
        }
    }

    void everyEntryAsksForItsOwn()
    {
        TrayMenu menu;
        menu.show(usual());
        QSignalSpy open(&menu, &TrayMenu::openRequested);
        QSignalSpy runs(&menu, &TrayMenu::runRequested);
        QSignalSpy review(&menu, &TrayMenu::reviewRequested);
        QSignalSpy opened(&menu, &TrayMenu::runOpened);
        QSignalSpy quit(&menu, &TrayMenu::quitRequested);
        find(menu.widget(), QStringLiteral("Open Muster"))->trigger();
        find(menu.widget(), QStringLiteral("a&&b is held"))->trigger();
        const QMenu* run = find(menu.widget(), QStringLiteral("Run now"))->menu();
        find(run, QStringLiteral("people"))->trigger();
        QVERIFY(!find(run, QStringLiteral("cars"))->isEnabled());
        find(find(menu.widget(), QStringLiteral("Last results"))->menu(), QStringLiteral("people"))
            ->trigger();
        find(menu.widget(), QStringLiteral("Quit"))->trigger();
        QCOMPARE(open.size(), 1);
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.at(0).at(0).toString(), QStringLiteral("people"));
        QCOMPARE(review.at(0).at(0).toString(), QStringLiteral("a&b"));
        QCOMPARE(opened.at(0).at(0).toLongLong(), 7);
        QCOMPARE(quit.size(), 1);
    }

    void pauseAndResume()
    {
        TrayMenu menu;
        Glance glance = usual();
        menu.show(glance);
        QSignalSpy paused(&menu, &TrayMenu::pauseRequested);
        QSignalSpy resumed(&menu, &TrayMenu::resumeRequested);
        QVERIFY(find(menu.widget(), QStringLiteral("R&esume")) == nullptr);
        const QMenu* pause = find(menu.widget(), QStringLiteral("&Pause"))->menu();
        find(pause, QStringLiteral("hour"))->trigger();
        find(pause, QStringLiteral("tomorrow"))->trigger();
        find(pause, QStringLiteral("resume"))->trigger();
        const QDateTime now = QDateTime::currentDateTime();
        QVERIFY(qAbs(now.secsTo(paused.at(0).at(0).toDateTime()) - 3600) <= 2);
        QCOMPARE(paused.at(1).at(0).toDateTime(), now.date().addDays(1).startOfDay());
        QVERIFY(!paused.at(2).at(0).toDateTime().isValid());
        glance.state = State::Paused;
        glance.isPaused = true;
        menu.show(glance);
        QVERIFY(find(menu.widget(), QStringLiteral("&Pause")) == nullptr);
        QCOMPARE(texts(menu.widget()).front(), QStringLiteral("Paused until you resume"));
        find(menu.widget(), QStringLiteral("R&esume"))->trigger();
        QCOMPARE(resumed.size(), 1);
    }

    /// A host that has the menu open holds on to its entries by number.
    void entriesAreChangedInPlace()
    {
        TrayMenu menu;
        Glance glance = usual();
        menu.show(glance);
        const auto before = menu.widget()->actions();
        const QMenu* run = find(menu.widget(), QStringLiteral("Run now"))->menu();
        const auto feeds = run->actions();
        QAction* second = feeds.at(1);
        glance.feeds.removeAt(1);
        glance.feeds[0].name = QStringLiteral("persons");
        menu.show(glance);
        QCOMPARE(menu.widget()->actions(), before);
        QCOMPARE(run->actions(), feeds);
        QVERIFY(find(menu.widget(), QStringLiteral("held")) == nullptr);
        QVERIFY(find(run, QStringLiteral("persons")) == feeds.at(0));
        QVERIFY(find(run, QStringLiteral("cars")) == second);
        QCOMPARE(texts(run).size(), 2);
        QSignalSpy runs(&menu, &TrayMenu::runRequested);
        feeds.at(0)->trigger();
        QCOMPARE(runs.at(0).at(0).toString(), QStringLiteral("persons"));
    }

    void whatHasNoPlaceIsCounted()
    {
        TrayMenu menu;
        menu.show(troubled(30, Glance::Trouble::Held, Glance::Way::Review));
        const QStringList words = texts(menu.widget());
        QCOMPARE(words.filter(QStringLiteral("is held")).size(), 5);
        QCOMPARE(words.at(words.indexOf(QStringLiteral("feed4 is held. Review…")) + 1),
                 QStringLiteral("and 25 more…"));
        const QMenu* run = find(menu.widget(), QStringLiteral("Run now"))->menu();
        QCOMPARE(texts(run).size(), 26);
        QCOMPARE(texts(run).constLast(), QStringLiteral("and 5 more…"));
        QSignalSpy opened(&menu, &TrayMenu::openRequested);
        find(menu.widget(), QStringLiteral("25 more"))->trigger();
        find(run, QStringLiteral("5 more"))->trigger();
        QCOMPARE(opened.size(), 2);
        menu.show(troubled(5, Glance::Trouble::Held, Glance::Way::Review));
        QVERIFY(find(menu.widget(), QStringLiteral("more…")) == nullptr);
        QVERIFY(find(run, QStringLiteral("more…")) == nullptr);
    }

    void aLockedOneIsUnlocked()
    {
        TrayMenu menu;
        menu.show(troubled(1, Glance::Trouble::Locked, Glance::Way::Unlock));
        QSignalSpy unlock(&menu, &TrayMenu::unlockRequested);
        QSignalSpy review(&menu, &TrayMenu::reviewRequested);
        find(menu.widget(), QStringLiteral("waits for the password store. Unlock…"))->trigger();
        QCOMPARE(unlock.at(0).at(0).toString(), QStringLiteral("feed0"));
        QCOMPARE(review.size(), 0);
        QCOMPARE(texts(menu.widget()).front(), QStringLiteral("Waiting for you: feed0"));
    }

    void whenItTriesAgain()
    {
        TrayMenu menu;
        Glance glance = troubled(1, Glance::Trouble::Retrying, Glance::Way::Retry);
        glance.state = glance.feeds[0].state = State::Retrying;
        menu.show(glance); // its time is over: it is about to be tried
        QVERIFY(find(menu.widget(), QStringLiteral("feed0 tries again soon. Review…")) != nullptr);
        QCOMPARE(texts(menu.widget()).front(), QStringLiteral("Tries again by itself: feed0"));
        const QDateTime later = QDateTime::currentDateTime().addDays(1);
        glance.feeds[0].again = later;
        menu.show(glance);
        QSignalSpy review(&menu, &TrayMenu::reviewRequested);
        find(menu.widget(),
             QStringLiteral("feed0 tries again on %1. Review…")
                 .arg(soonText(later, QDateTime::currentDateTime())))
            ->trigger();
        QCOMPARE(review.at(0).at(0).toString(), QStringLiteral("feed0"));
    }

    void timesInFewWords()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QDateTime now(QDate(2026, 11, 20), QTime(12, 0)); // a Friday
        const auto at = [&](int days) {
            return soonText(QDateTime(now.date().addDays(days), QTime(6, 30)), now);
        };
        QCOMPARE(at(0), QStringLiteral("06:30"));
        QCOMPARE(at(3), QStringLiteral("Mon 06:30"));
        QCOMPARE(at(-1), QStringLiteral("Thu 06:30"));
        QVERIFY(at(7).contains(QStringLiteral("27")));
        QVERIFY(soonText({}, now).isEmpty());
        QLocale::setDefault(QLocale::c());
    }

    void tooltip()
    {
        Glance glance = usual();
        glance.state = State::Held;
        const QString words = tooltipText(glance);
        QVERIFY2(words.contains(QStringLiteral("Held, waiting for you: a&b")), qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("260 accepted")));
        QVERIFY(words.contains(QStringLiteral("Next: ")));
        QVERIFY(words.count(QLatin1Char('\n')) <= 3);
        glance.isPaused = true;
        QVERIFY(!tooltipText(glance).contains(QStringLiteral("Next: ")));
    }
};

MUSTER_TEST(TrayMenuTest)
#include "TrayMenuTest.moc"
