// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/SchedulePage.h"

#include "core/feed/FeedStore.h"
#include "core/schedule/ScheduleDesk.h"
#include "tests/support/TestMain.h"
#include "ui/feeds/AskBar.h"
#include "ui/schedule/HeldCard.h"
#include "ui/schedule/SchedulePanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muster;
using namespace std::chrono_literals;

static constexpr auto patience = 10'000; // ms

/// Real files and a real record in a home of the test's own; in the place of muster stands a
/// program that notes how it was called and answers with what lies beside it.
class SchedulePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatAScheduleIsWhenThereIsNone();
    void showsStateBadgeAndNextRuns();
    void pausesOneAndAll();
    void goesLiveAndRehearsesAgain();
    void removesAfterAsking();
    void aHeldFileIsSentWithTheNumbersTyped();
    void aHeldFileIsSkippedWithAReason();
    void reviewNamesTheFile();
    void tellsSilence();
    void aMissedRunAsks();
    void rehearsesOnlyWhatRehearses();
    void readsAnewWhenAnotherProgramWrites();

private:
    QPushButton* button(const QString& text) const;
    QLineEdit* field(const QString& name) const;
    QListView* list() const;
    bool shows(const QString& text) const;
    QString spoken() const;
    void add(const std::string& name, const std::string& spec = "weekdays 06:30") const;
    Occasion held(const char* facts) const;
    void write(const Occasion& occasion) const;
    ScheduleMemory memory(const std::string& feed) const;
    QByteArray called() const;
    void open();

    std::string path(const char* name) const
    {
        return m_home->filePath(QLatin1String(name)).toStdString();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    Workplace m_place;
    std::unique_ptr<SchedulePage> m_page;
};

static const char program[] = R"(#!/bin/sh
echo "$@" >> "$(dirname "$0")/called"
echo '{"state":"sent","message":"done","facts":null}'
)";

static const char twoLimits[] = R"facts({"limits":[
{"code":"rows","count":412,"limit":900,"message":"the file has 412 rows, 588 fewer than the 1000 of the last accepted file; the limit is 10 % fewer, that is 900 rows","allow":"rows=412"},
{"code":"terminations","count":37,"limit":5,"message":"37 people would be newly marked as having left or inactive; the limit is 5 (5 % of the 100 accepted last time)","allow":"terminations=37"}
]})facts";

void SchedulePageTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_place.directories = {path("config"), path("state")};
    m_place.program = m_home->filePath(QStringLiteral("muster"));
    QFile file(m_place.program);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(program);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_page = std::make_unique<SchedulePage>(m_place);
    m_page->resize(1000, 700);
    m_page->show();
}

void SchedulePageTest::open()
{
    m_page->enter();
    QTRY_VERIFY_WITH_TIMEOUT(list()->isVisible(), patience);
}

QListView* SchedulePageTest::list() const
{
    const auto lists = m_page->findChildren<QListView*>(); // choices have one too
    const auto found = std::find_if(lists.begin(), lists.end(), [](const QListView* list) {
        return list->accessibleName() == QStringLiteral("Schedules");
    });
    return found == lists.end() ? nullptr : *found;
}

QPushButton* SchedulePageTest::button(const QString& text) const
{
    for (auto* button : m_page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

QLineEdit* SchedulePageTest::field(const QString& name) const
{
    for (auto* edit : m_page->findChildren<QLineEdit*>()) {
        if (edit->isVisible() && edit->accessibleName().contains(name))
            return edit;
    }
    return nullptr;
}

bool SchedulePageTest::shows(const QString& text) const
{
    const auto labels = m_page->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
        return label->isVisible() && label->text().contains(text);
    });
}

QString SchedulePageTest::spoken() const
{
    return list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
}

void SchedulePageTest::add(const std::string& name, const std::string& spec) const
{
    Feed feed;
    feed.name = name;
    feed.connection = "hr";
    feed.object = "personnel";
    VERIFY_OK(feed.mapping.assign("email=Mail"));
    VERIFY_OK(FeedStore(m_place.directories).save(feed));
    Schedule schedule;
    schedule.feed = name;
    schedule.spec = *Spec::parse(spec);
    schedule.folder = path("exports");
    VERIFY_OK(keepSchedule(m_place.directories, schedule, SystemClock().now()));
}

Occasion SchedulePageTest::held(const char* facts) const
{
    Occasion occasion;
    occasion.feed = "people";
    occasion.due = occasion.noticed = occasion.changed = SystemClock().now() - 1h;
    occasion.state = OccasionState::Held;
    occasion.file = path("exports") + "/people_11.csv";
    occasion.message = "A limit holds it.";
    occasion.facts = facts;
    return occasion;
}

void SchedulePageTest::write(const Occasion& occasion) const
{
    auto book = ScheduleBook::open(m_place.directories.state, ScheduleBook::Use::Write);
    VERIFY_OK(book);
    VERIFY_OK((*book)->write(occasion));
}

ScheduleMemory SchedulePageTest::memory(const std::string& feed) const
{
    auto book = ScheduleBook::open(m_place.directories.state, ScheduleBook::Use::Look);
    return book ? (*book)->memory(feed).value_or(ScheduleMemory()) : ScheduleMemory();
}

QByteArray SchedulePageTest::called() const
{
    QFile file(m_home->filePath(QStringLiteral("called")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SchedulePageTest::saysWhatAScheduleIsWhenThereIsNone()
{
    m_page->enter();
    QVERIFY(shows(QStringLiteral("No schedule yet")));
    QVERIFY(shows(QStringLiteral("First send a file once")));
    QVERIFY(shows(QStringLiteral("schedule run-due --quiet --config-dir")));
    const QSignalSpy sends(m_page.get(), &SchedulePage::sendRequested);
    button(QStringLiteral("Send a file"))->click();
    QCOMPARE(sends.size(), 1);
    Feed feed;
    feed.name = "people";
    feed.connection = "hr";
    feed.object = "personnel";
    VERIFY_OK(FeedStore(m_place.directories).save(feed));
    m_page->enter();
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Make the first schedule")), patience);
    button(QStringLiteral("Make the first schedule"))->click();
    QVERIFY(shows(QStringLiteral("New schedule")));
}

void SchedulePageTest::showsStateBadgeAndNextRuns()
{
    add("people");
    open();
    for (const char* const part : {"people", "Ready", "weekdays 06:30", "Rehearsal 0 of 3"})
        QVERIFY2(spoken().contains(QLatin1String(part)), qPrintable(spoken()));
    QVERIFY(shows(QStringLiteral("Ready. It waits for its next time.")));
    QVERIFY(shows(QStringLiteral("Rehearsal 0 of 3")));
    QVERIFY(shows(QStringLiteral("Nothing ran yet")));
    QVERIFY(button(QStringLiteral("Rehearse now")));
    QCOMPARE(m_page->findChild<SchedulePanel*>()->status()->next.size(), std::size_t(5));
    QVERIFY(shows(QStringLiteral(", 06:30\n")));
}

void SchedulePageTest::pausesOneAndAll()
{
    add("people");
    open();
    button(QStringLiteral("Pause"))->menu()->actions().back()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Resume")), patience);
    QCOMPARE(memory("people").pausedUntil, ScheduleMemory::forever);
    QVERIFY(shows(QStringLiteral("Paused until you resume it.")));
    button(QStringLiteral("Resume"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Pause")), patience);
    QCOMPARE(memory("people").pausedUntil, Clock::Wall{});
    button(QStringLiteral("Pause all"))->menu()->actions().front()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("All schedules: Paused until ")), patience);
    const auto left = memory({}).pausedUntil - SystemClock().now();
    QVERIFY(left > 59min && left <= 60min);
    button(QStringLiteral("Resume all"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!shows(QStringLiteral("All schedules:")), patience);
    QCOMPARE(memory({}).pausedUntil, Clock::Wall{});
}

void SchedulePageTest::goesLiveAndRehearsesAgain()
{
    add("people");
    open();
    button(QStringLiteral("Go live"))->click();
    QVERIFY(shows(QStringLiteral("0 of 3 rehearsals were clean.")));
    QVERIFY(!memory("people").isLive);
    button(QStringLiteral("Send for real"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Run now")), patience);
    QVERIFY(memory("people").isLive);
    QVERIFY(shows(QStringLiteral("people is live: from the next file on it sends.")));
    QVERIFY(!shows(QStringLiteral("Rehearsal ")));
    button(QStringLiteral("Rehearse again"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Rehearse now")), patience);
    QVERIFY(!memory("people").isLive);
    QVERIFY(shows(QStringLiteral("people rehearses again")));
    button(QStringLiteral("Remove"))->click(); // what was said is over with the next action
    QVERIFY(!shows(QStringLiteral("people rehearses again")));
    QVERIFY(called().isEmpty()); // none of it sent anything
}

void SchedulePageTest::removesAfterAsking()
{
    add("people");
    open();
    button(QStringLiteral("Remove"))->click();
    const ScheduleStore store(m_place.directories);
    QVERIFY(store.has("people"));
    for (auto* ask : m_page->findChildren<AskBar*>()) {
        if (ask->isVisible())
            Q_EMIT ask->accepted();
    }
    QVERIFY(!store.has("people"));
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("No schedule yet")), patience);
    QVERIFY(FeedStore(m_place.directories).has("people"));
}

void SchedulePageTest::aHeldFileIsSentWithTheNumbersTyped()
{
    add("people");
    write(held(twoLimits));
    open();
    QVERIFY(shows(QStringLiteral("Held: nothing was sent")));
    QVERIFY(shows(QStringLiteral("The file has 412 rows, 588 fewer")));
    QVERIFY(shows(QStringLiteral("37 people would be newly marked")));
    button(QStringLiteral("Send it anyway…"))->click();
    QTRY_VERIFY(field(QStringLiteral("Reason")));
    auto* rows = field(QStringLiteral("Rows of this file"));
    auto* people = field(QStringLiteral("marked as having left"));
    auto* reason = field(QStringLiteral("Reason"));
    QVERIFY(rows && people && reason);
    rows->setText(QStringLiteral("412"));
    people->setText(QStringLiteral("37"));
    const auto* send = button(QStringLiteral("Send it"));
    reason->setText(QStringLiteral("site closed"));
    QVERIFY(send->isEnabled());
    m_page->enter(); // news about the same file keep what was typed
    QTest::qWait(300);
    QCOMPARE(field(QStringLiteral("Reason")), reason);
    button(QStringLiteral("Send it"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!called().isEmpty(), patience);
    QVERIFY2(called().startsWith("schedule release people --allow rows=412,terminations=37 "
                                 "--reason site closed --trigger window --json"),
             called().constData());
}

void SchedulePageTest::aHeldFileIsSkippedWithAReason()
{
    add("people");
    write(held(twoLimits));
    open();
    button(QStringLiteral("Do not send this file…"))->click();
    QTRY_VERIFY(field(QStringLiteral("Reason")));
    QVERIFY(!button(QStringLiteral("Do not send it"))->isEnabled());
    field(QStringLiteral("Reason"))->setText(QStringLiteral("half a file"));
    button(QStringLiteral("Do not send it"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!called().isEmpty(), patience);
    QVERIFY(called().startsWith("schedule skip people --reason half a file --trigger window"));
}

void SchedulePageTest::reviewNamesTheFile()
{
    add("people");
    write(held(twoLimits));
    open();
    QSignalSpy reviews(m_page.get(), &SchedulePage::reviewRequested);
    button(QStringLiteral("Review…"))->click();
    QCOMPARE(reviews.size(), 1);
    QCOMPARE(reviews[0][0].toString(), m_home->filePath(QStringLiteral("exports/people_11.csv")));
    QCOMPARE(reviews[0][1].toString(), QStringLiteral("people"));
}

void SchedulePageTest::tellsSilence()
{
    add("people", "every day 06:30");
    VERIFY_OK(changeMemory(m_place.directories, "people", [](ScheduleMemory& memory) {
        memory.since = SystemClock().now() - std::chrono::days(6);
    }));
    open();
    QVERIFY(shows(QStringLiteral("No run for ")));
    QVERIFY(spoken().contains(QStringLiteral("No run for ")));
}

void SchedulePageTest::aMissedRunAsks()
{
    add("people");
    Occasion missed = held("");
    missed.state = OccasionState::Asking;
    missed.message = "This computer was off or Muster did not run when it was due. Run it now, or "
                     "skip it.";
    write(missed);
    open();
    QVERIFY(shows(QStringLiteral("Needs your answer. This computer was off")));
    button(QStringLiteral("Skip"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(called().startsWith("schedule skip people --trigger window"),
                             patience);
}

void SchedulePageTest::rehearsesOnlyWhatRehearses()
{
    add("people");
    open();
    m_page->rehearse();
    QTRY_VERIFY_WITH_TIMEOUT(called().startsWith("schedule run people --trigger window"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("people: Sent. Done.")), patience);
    QVERIFY(QFile::remove(m_home->filePath(QStringLiteral("called"))));
    button(QStringLiteral("Go live"))->click();
    button(QStringLiteral("Send for real"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Run now")), patience);
    m_page->rehearse();
    QVERIFY(shows(QStringLiteral("people is live, so nothing was rehearsed.")));
    QTest::qWait(300);
    QVERIFY(called().isEmpty());
    m_page->run();
    QTRY_VERIFY_WITH_TIMEOUT(!called().isEmpty(), patience);
}

void SchedulePageTest::readsAnewWhenAnotherProgramWrites()
{
    add("people");
    open();
    QVERIFY(shows(QStringLiteral("Nothing ran yet")));
    write(held(twoLimits));
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Held: nothing was sent")), patience);
    add("accounts");
    QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 2, patience);
    QVERIFY(shows(QStringLiteral("Held: nothing was sent"))); // people is still the chosen one
}

MUSTER_TEST(SchedulePageTest)

#include "SchedulePageTest.moc"
