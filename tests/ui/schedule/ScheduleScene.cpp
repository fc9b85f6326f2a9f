// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/schedule/ScheduleScene.h"

#include "core/schedule/ScheduleDesk.h"
#include "tests/support/TestMain.h"
#include "ui/schedule/HeldCard.h"
#include "ui/schedule/ScheduleEditor.h"
#include "ui/schedule/SchedulePage.h"

#include <QAbstractButton>
#include <QLocale>
#include <QTimeZone>

namespace muster::test {

template <typename Answer>
static void must(const Answer& done)
{
    if (!done)
        qFatal("%s", describe(done.error()).c_str());
}

void fillSchedules(const Directories& directories)
{
    const auto now = SystemClock().now();
    const auto spec = Spec::parse("weekdays 06:30");
    must(spec);
    Schedule schedule = scheduleLike("people", directories.config + "/people_11.csv", *spec);
    must(keepSchedule(directories, schedule, now - std::chrono::days(9)));
    schedule.feed = "accounts";
    schedule.zone = "America/New_York";
    must(keepSchedule(directories, schedule, now));
    const auto book = ScheduleBook::open(directories.state, ScheduleBook::Use::Write);
    must(book);
    Occasion held;
    held.feed = "people";
    held.due = held.noticed = held.changed = now;
    held.state = OccasionState::Held;
    held.file = directories.config + "/people.csv";
    held.facts = R"({"limits":[{"code":"trailer","count":412,"limit":900,"allow":"trailer=412",)"
                 R"("message":"the end of the file counts 900 rows, but 412 were read; )"
                 R"(the limit is that both agree"}]})";
    must((*book)->write(held));
}

static void click(const QWidget& window, const QString& text)
{
    for (auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text() == text)
            return button->click();
    }
    qFatal("the schedule page has no button %s", qPrintable(text));
}

void visitSchedules(QWidget& window, const std::function<void(const QString&, QWidget&)>& look)
{
    auto* page = window.findChild<SchedulePage*>();
    QTest::qWait(500);
    look(QStringLiteral("schedule that rehearses"), window);
    page->choose(QStringLiteral("people"));
    const auto* held = page->findChild<HeldCard*>();
    if (!QTest::qWaitFor([held] { return held->isVisible(); }, 30'000))
        qFatal("no held file is shown");
    QTest::qWait(50);
    look(QStringLiteral("schedule that holds"), window);
    click(window, HeldCard::tr("Send it anyway…"));
    QTest::qWait(300);
    look(QStringLiteral("held file, to be sent"), window);
    page->createLike(QStringLiteral("people"), QStringLiteral("/srv/people.csv"));
    QTest::qWait(500);
    look(QStringLiteral("new schedule"), window);
    click(window, ScheduleEditor::tr("More"));
    QTest::qWait(100);
    look(QStringLiteral("new schedule, more"), window);
}

QStringList scheduleNames(const Directories& directories)
{
    QStringList names{QString::fromStdString(directories.config), QStringLiteral("--config-dir"),
                      QStringLiteral("--state-dir"),
                      QStringLiteral(MUSTER_BIN "/muster schedule run-due --quiet"),
                      QStringLiteral("people_11.csv"), QStringLiteral("people_*.csv"),
                      QStringLiteral("America/New_York"),
                      QString::fromLatin1(QTimeZone::systemTimeZoneId()),
                      // As they are written, in every language.
                      QStringLiteral("weekdays 06:30"), QStringLiteral("1st business day 07:00"),
                      QStringLiteral("every 4 hours"), QStringLiteral("when a new file arrives"),
                      QStringLiteral("weekdays after"), QStringLiteral("when a new file is there"),
                      QStringLiteral("/srv")};
    for (int day = 1; day <= 7; ++day)
        names << QLocale().dayName(day, QLocale::ShortFormat);
    for (int month = 1; month <= 12; ++month)
        names << QLocale().monthName(month, QLocale::ShortFormat);
    return names;
}

} // namespace muster::test
