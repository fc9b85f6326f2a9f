// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/MainWindow.h"

#include "core/feed/FeedStore.h"
#include "core/schedule/ScheduleDesk.h"
#include "tests/support/TestMain.h"
#include "ui/feeds/FeedPanel.h"
#include "ui/history/HistoryPage.h"
#include "ui/schedule/SchedulePanel.h"
#include "ui/send/SendPage.h"
#include "ui/window/Rail.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muster;

/// How the pages lead to each other.
class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        Workplace place;
        place.directories = {m_home->filePath(QStringLiteral("config")).toStdString(),
                             m_home->filePath(QStringLiteral("state")).toStdString()};
        for (const char* const name : {"accounts", "people"}) {
            Feed feed;
            feed.name = name;
            feed.connection = "hr";
            feed.object = "personnel";
            VERIFY_OK(FeedStore(place.directories).save(feed));
        }
        m_place = place;
        m_window = std::make_unique<MainWindow>(place, Preferences());
        m_window->show();
    }

    void aFeedOpensFromHistory()
    {
        m_window->findChild<Rail*>()->choose(2);
        Q_EMIT m_window->findChild<HistoryPage*>()->openFeed(QStringLiteral("people"));
        const auto* panel = m_window->findChild<FeedPanel*>();
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->feed()->name, std::string("people"));
    }

    /// From a message about the second of two.
    void oneScheduleIsOpened()
    {
        const auto spec = Spec::parse("weekdays 06:30");
        VERIFY_OK(spec);
        for (const char* const feed : {"accounts", "people"})
            VERIFY_OK(keepSchedule(m_place.directories,
                                   scheduleLike(feed, m_place.directories.config + "/a.csv", *spec),
                                   SystemClock().now()));
        m_window->openSchedule(QStringLiteral("people"));
        const auto* panel = m_window->findChild<SchedulePanel*>();
        QTRY_VERIFY(panel->status().has_value());
        QCOMPARE(panel->status()->feed, std::string("people"));
        QVERIFY(panel->isVisible());
    }

    /// The keyboard's way out of the program, not only of the window.
    void quitsByAKey()
    {
        const QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
        const QList<QAction*> actions = m_window->actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
            return action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Q);
        });
        QVERIFY(found != actions.end());
        (*found)->trigger();
        QCOMPARE(quit.size(), 1);
    }

    void aConnectionIsMadeForTheServiceOfTheFile()
    {
        Q_EMIT m_window->findChild<SendPage*>()->connectRequested(QStringLiteral("secureframe"));
        const auto fields = m_window->findChildren<QLineEdit*>();
        QTRY_VERIFY(std::any_of(fields.begin(), fields.end(), [](const QLineEdit* field) {
            return field->isVisible() && field->accessibleName() == QLatin1String("API secret");
        }));
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    Workplace m_place;
    std::unique_ptr<MainWindow> m_window;
};

MUSTER_TEST(MainWindowTest)
#include "MainWindowTest.moc"
