// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/FeedStore.h"
#include "core/schedule/ScheduleDesk.h"
#include "tests/support/TestMain.h"
#include "ui/schedule/ScheduleEditor.h"
#include "ui/schedule/SchedulePage.h"
#include "ui/schedule/SchedulePanel.h"
#include "ui/schedule/SpecField.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muster;

/// The page leads into no form that cannot be finished, and out of none whose words would be lost.
class ScheduleWayTest final : public QObject {
    Q_OBJECT

private:
    bool shows(const QString& text) const
    {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    void press(const QString& text) const
    {
        for (auto* button : m_page->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == text)
                return button->click();
        }
        QFAIL(qPrintable(text));
    }

    void add(const std::string& name) const
    {
        Feed feed;
        feed.name = name;
        feed.connection = "hr";
        feed.object = "personnel";
        VERIFY_OK(feed.mapping.assign("email=Mail"));
        VERIFY_OK(FeedStore(m_place.directories).save(feed));
    }

    void schedule(const std::string& name) const
    {
        const auto spec = Spec::parse("weekdays 06:30");
        VERIFY_OK(spec);
        VERIFY_OK(keepSchedule(m_place.directories, scheduleLike(name, "/srv/people_11.csv", *spec),
                               SystemClock().now()));
    }

    ScheduleEditor* editor() const { return m_page->findChild<ScheduleEditor*>(); }

    std::unique_ptr<QTemporaryDir> m_home;
    Workplace m_place;
    std::unique_ptr<SchedulePage> m_page;

private Q_SLOTS:

    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_place.directories = {m_home->filePath(QStringLiteral("config")).toStdString(),
                               m_home->filePath(QStringLiteral("state")).toStdString()};
        m_page = std::make_unique<SchedulePage>(m_place);
        m_page->show();
    }

    void saysWhyThereIsNoneToMake()
    {
        const QSignalSpy sends(m_page.get(), &SchedulePage::sendRequested);
        m_page->create();
        QVERIFY(!editor()->isVisible());
        QVERIFY(shows(QStringLiteral("there is none yet")));
        add("people");
        schedule("people");
        m_page->create();
        QVERIFY(!editor()->isVisible());
        QVERIFY(shows(QStringLiteral("Every feed has a schedule already")));
        QVERIFY(sends.isEmpty());
        press(QStringLiteral("Send a file"));
        QCOMPARE(sends.size(), 1);
    }

    void whatNeedsALookIsChosenFirst()
    {
        add("people");
        add("accounts");
        schedule("people");
        schedule("accounts");
        auto book = ScheduleBook::open(m_place.directories.state, ScheduleBook::Use::Write);
        VERIFY_OK(book);
        Occasion held;
        held.feed = "people";
        held.due = held.changed = SystemClock().now();
        held.state = OccasionState::Held;
        VERIFY_OK((*book)->write(held));
        m_page->enter();
        const auto* panel = m_page->findChild<SchedulePanel*>();
        QTRY_VERIFY(panel->status().has_value());
        const auto lists = m_page->findChildren<QListView*>();
        const auto list = std::find_if(lists.begin(), lists.end(), [](const QListView* one) {
            return one->accessibleName() == QStringLiteral("Schedules");
        });
        QVERIFY(list != lists.end());
        QCOMPARE((*list)->currentIndex().data().toString(), QStringLiteral("people"));
        QCOMPARE(panel->status()->feed, std::string("people")); // the chosen row is what is shown
        (*list)->setCurrentIndex((*list)->model()->index(1, 0));
        QCOMPARE(panel->status()->feed, std::string("accounts"));
    }

    void whatIsTypedIsNotLostToAnotherChoice()
    {
        add("people");
        add("accounts");
        schedule("people");
        m_page->create();
        m_page->choose(QStringLiteral("people")); // nothing was typed
        QVERIFY(!editor()->isVisible());
        m_page->create();
        auto* words = editor()->findChild<SpecField*>();
        words->setText(QStringLiteral("weekdays 07:15"));
        m_page->create();
        QCOMPARE(words->text(), QStringLiteral("weekdays 07:15"));
        m_page->choose(QStringLiteral("people"));
        QVERIFY(editor()->isVisible());
        QVERIFY(shows(QStringLiteral("Leave without saving?")));
        press(QStringLiteral("Do not save"));
        QVERIFY(!editor()->isVisible());
    }
};

MUSTER_TEST(ScheduleWayTest)
#include "ScheduleWayTest.moc"
