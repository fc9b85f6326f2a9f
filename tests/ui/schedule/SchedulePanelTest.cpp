// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/SchedulePanel.h"

#include "core/feed/FeedStore.h"
#include "tests/support/TestMain.h"
#include "ui/schedule/ScheduleDetails.h"
#include "ui/schedule/ScheduleModel.h"
#include "ui/schedule/ScheduleWords.h"

#include <QDateTime>
#include <QLabel>
#include <QTemporaryDir>

using namespace muster;

/// What a person sees before choosing "Go live": the rehearsals below each other, and the limits.
class SchedulePanelTest final : public QObject {
    Q_OBJECT

private:
    static Occasion rehearsed(int daysAgo, OccasionState state = OccasionState::Rehearsed)
    {
        Occasion made;
        made.feed = "people";
        made.due = made.changed =
            Clock::Wall(std::chrono::milliseconds(1'790'000'000'000)) - std::chrono::days(daysAgo);
        made.state = state;
        made.message = "It was day " + std::to_string(daysAgo) + ".";
        return made;
    }

    static bool shows(const SchedulePanel& panel, const QString& text)
    {
        const auto labels = panel.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    static ScheduleStatus status(const std::string& feed)
    {
        ScheduleStatus made;
        made.feed = feed;
        made.schedule = Schedule();
        made.schedule->spec = Spec::parse("weekdays 06:30").value();
        return made;
    }

private Q_SLOTS:

    void readsLimitsAndWhatEnded()
    {
        const QTemporaryDir home;
        const Directories directories{home.filePath(QStringLiteral("config")).toStdString(),
                                      home.filePath(QStringLiteral("state")).toStdString()};
        QVERIFY(!ScheduleDetails::of("people", directories).limits);
        Feed feed;
        feed.name = "people";
        feed.connection = "ts";
        feed.object = "personnel";
        feed.limits.rowsDropPercent = 17;
        VERIFY_OK(FeedStore(directories).save(feed));
        const auto book = ScheduleBook::open(directories.state, ScheduleBook::Use::Write);
        VERIFY_OK(book);
        VERIFY_OK((*book)->write(rehearsed(2)));
        VERIFY_OK((*book)->write(rehearsed(1)));
        VERIFY_OK((*book)->write(rehearsed(0, OccasionState::Waiting)));
        const ScheduleDetails details = ScheduleDetails::of("people", directories);
        QVERIFY(details.limits == feed.limits);
        QCOMPARE(details.ended.size(), std::size_t(2));
        QCOMPARE(details.ended.front().message, std::string("It was day 1."));
    }

    void theLastFiveStandTogether()
    {
        SchedulePanel panel;
        panel.show();
        ScheduleStatus people = status("people");
        people.last = rehearsed(1);
        ScheduleDetails details{"people", Limits(), {}};
        details.limits->rowsDropPercent = 17;
        for (int day = 1; day <= 7; ++day)
            details.ended.push_back(rehearsed(day));
        panel.tell(people);
        QVERIFY(!shows(panel, QStringLiteral("Before that")));
        panel.tellMore(details);
        for (int day = 1; day <= 7; ++day)
            QCOMPARE(shows(panel, QStringLiteral("It was day %1.").arg(day)), day <= 5);
        QVERIFY(shows(panel, QStringLiteral("• more than 17 % of the rows are missing\n")));
        QVERIFY(shows(panel, QStringLiteral("is no longer there\n• it cannot be compared with")));
        panel.tell(people);
        QVERIFY(shows(panel, QStringLiteral("It was day 5.")));
        panel.tell(status("others"));
        QVERIFY(!shows(panel, QStringLiteral("It was day")));
        QVERIFY(!shows(panel, QStringLiteral("A file is held")));
    }

    void aPathIsCopiedAsItIs()
    {
        SchedulePanel panel;
        panel.show();
        ScheduleStatus people = status("people");
        people.schedule->folder = "/srv/exports/of the/HR department";
        panel.tell(people);
        QVERIFY(shows(panel, QStringLiteral("*.csv from /srv/exports/of the/HR department")));
    }

    void timesAreOfThisComputer()
    {
        SchedulePanel panel;
        panel.show();
        ScheduleStatus people = status("people");
        people.schedule->zone = "Pacific/Auckland";
        const auto times = DueTimes::of(*people.schedule).value();
        people.next = times.list(SystemClock().now(), 5);
        panel.tell(people);
        QVERIFY(shows(panel, QStringLiteral("weekdays 06:30 (Pacific/Auckland time)")));
        QVERIFY(shows(panel, QStringLiteral("by the clock of this computer")));
        const auto first =
            QDateTime::fromMSecsSinceEpoch(people.next.front().time_since_epoch().count());
        QVERIFY(shows(panel, first.toString(QStringLiteral("HH:mm"))));
        people.schedule->zone.clear();
        panel.tell(people);
        QVERIFY(!shows(panel, QStringLiteral("by the clock of this computer")));
    }

    void whatIsTriedAgainHasNotFailed()
    {
        SchedulePanel panel;
        panel.show();
        ScheduleStatus people = status("people");
        people.state = ScheduleState::Failed;
        people.open = rehearsed(0, OccasionState::Retrying);
        const auto soon = QDateTime::currentDateTime().addSecs(60);
        people.open->nextTry = Clock::Wall(std::chrono::milliseconds(soon.toMSecsSinceEpoch()));
        panel.tell(people);
        QVERIFY(shows(panel, QStringLiteral("Tries again ")));
        QVERIFY(shows(panel, soon.toString(QStringLiteral("HH:mm")) + QStringLiteral(". It was")));
        QVERIFY(!shows(panel, QStringLiteral("Failed")));
        QVERIFY(!needsALook(people));
        people.open->nextTry = Clock::Wall{};
        panel.tell(people);
        QVERIFY(shows(panel, QStringLiteral("Tries again soon. It was day 0.")));
        people.open.reset();
        people.last = rehearsed(0, OccasionState::Failed);
        panel.tell(people);
        QVERIFY(shows(panel, QStringLiteral("Failed. It was day 0.")));
        QVERIFY(needsALook(people));
    }

    void whatNeedsALookComesFirst()
    {
        ScheduleModel model;
        std::vector<ScheduleStatus> all{status("a"), status("b"), status("c"), status("d")};
        all[2].state = ScheduleState::Held;
        all[3].silentDays = 4;
        model.setStatuses(all);
        QStringList feeds;
        for (int row = 0; row < model.rowCount(); ++row)
            feeds << model.index(row).data().toString();
        QCOMPARE(feeds.join(QLatin1Char(' ')), QStringLiteral("c d a b"));
    }
};

MUSTER_TEST(SchedulePanelTest)
#include "SchedulePanelTest.moc"
