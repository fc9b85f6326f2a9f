// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/SchedulePanel.h"

#include "core/feed/FeedStore.h"
#include "tests/support/TestMain.h"
#include "ui/schedule/ScheduleDetails.h"

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
        QVERIFY(shows(panel, QStringLiteral("Held when more than 17 % of the rows are missing, ")));
        panel.tell(people);
        QVERIFY(shows(panel, QStringLiteral("It was day 5.")));
        panel.tell(status("others"));
        QVERIFY(!shows(panel, QStringLiteral("It was day")));
        QVERIFY(!shows(panel, QStringLiteral("Held when")));
    }
};

MUSTER_TEST(SchedulePanelTest)
#include "SchedulePanelTest.moc"
