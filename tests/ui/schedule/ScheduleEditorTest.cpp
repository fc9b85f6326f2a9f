// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/ScheduleEditor.h"

#include "core/feed/FeedStore.h"
#include "core/schedule/ScheduleDesk.h"
#include "tests/support/TestMain.h"
#include "ui/feeds/AskBar.h"
#include "ui/schedule/LimitFields.h"
#include "ui/schedule/PlaceFields.h"
#include "ui/schedule/SchedulePage.h"
#include "ui/schedule/SpecField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace muster;

static constexpr auto patience = 10'000; // ms

class ScheduleEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWrongFieldSaysWhyAndGetsTheCursor();
    void enterSavesAndEscapeLeaves();
    void readsTheWordsAsTheyAreTyped_data();
    void readsTheWordsAsTheyAreTyped();
    void aSuggestionWritesItsWords();
    void daysOffAndZoneCountInTheReading();
    void saysWhatFitsNow();
    void aFolderThatIsNotThereCannotBeSaved();
    void offersOnlyFeedsWithoutASchedule();
    void savesEveryMember();
    void changesOneAndKeepsTheRest();
    void limitsGoIntoTheFeed();
    void aResultIsTwoClicksFromASchedule();

private:
    QPushButton* button(const QString& text) const;
    bool shows(const QString& text) const;
    template <class Editor>
    Editor* named(const QString& name) const;
    void addFeed(const std::string& name) const;
    void put(const char* name) const;
    void fill(const char* words) const;

    QString folder() const { return m_home->filePath(QStringLiteral("exports")); }

    std::unique_ptr<QTemporaryDir> m_home;
    Directories m_directories;
    std::unique_ptr<ScheduleEditor> m_editor;
};

void ScheduleEditorTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_directories = {m_home->filePath(QStringLiteral("config")).toStdString(),
                     m_home->filePath(QStringLiteral("state")).toStdString()};
    QVERIFY(QDir().mkpath(folder()));
    addFeed("people");
    m_editor = std::make_unique<ScheduleEditor>(m_directories);
    m_editor->resize(800, 600);
    m_editor->show();
}

void ScheduleEditorTest::addFeed(const std::string& name) const
{
    Feed feed;
    feed.name = name;
    feed.connection = "hr";
    feed.object = "personnel";
    VERIFY_OK(feed.mapping.assign("email=Mail"));
    VERIFY_OK(FeedStore(m_directories).save(feed));
}

void ScheduleEditorTest::put(const char* name) const
{
    QFile file(folder() + QLatin1Char('/') + QLatin1String(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Mail\na@b.example\n");
}

QPushButton* ScheduleEditorTest::button(const QString& text) const
{
    for (auto* button : m_editor->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

bool ScheduleEditorTest::shows(const QString& text) const
{
    const auto labels = m_editor->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
        return label->isVisible() && label->text().contains(text);
    });
}

template <class Editor>
Editor* ScheduleEditorTest::named(const QString& name) const
{
    for (auto* editor : m_editor->findChildren<Editor*>()) {
        if (editor->accessibleName().startsWith(name))
            return editor;
    }
    return nullptr;
}

void ScheduleEditorTest::fill(const char* words) const
{
    m_editor->findChild<SpecField*>()->setText(QLatin1String(words));
    m_editor->findChild<PlaceFields*>()->set(folder(), QStringLiteral("people_*.csv"), false);
}

void ScheduleEditorTest::aWrongFieldSaysWhyAndGetsTheCursor()
{
    m_editor->create();
    QVERIFY(!shows(QStringLiteral("Choose the folder that the exports"))); // not before it is asked
    const QSignalSpy saved(m_editor.get(), &ScheduleEditor::saved);
    const auto isStoppedAt = [this, &saved](const QString& name, const QString& why) {
        button(QStringLiteral("Save"))->click();
        return saved.isEmpty() && m_editor->focusWidget()->accessibleName().startsWith(name)
            && m_editor->focusWidget()->accessibleDescription().contains(why) && shows(why)
            && shows(QStringLiteral("Not saved. Look at “%1").arg(name));
    };
    QVERIFY(isStoppedAt(QStringLiteral("When"), QStringLiteral("Say when it runs.")));
    QVERIFY(shows(QStringLiteral("Choose the folder that the exports"))); // all of them say it
    fill("weekdays half past six");
    QVERIFY(isStoppedAt(QStringLiteral("When"), QStringLiteral("Not understood: 'half'")));
    fill("0 0 30 2 *");
    QVERIFY(isStoppedAt(QStringLiteral("When"), QStringLiteral("would never run")));
    fill("weekdays 06:30");
    auto* names = named<QLineEdit>(QStringLiteral("Names of its files"));
    names->setText(QStringLiteral("hr/*.csv"));
    QVERIFY(isStoppedAt(QStringLiteral("Names"), QStringLiteral("name of a file only")));
    named<QLineEdit>(QStringLiteral("Folder"))->setText(QStringLiteral("exports"));
    QVERIFY(isStoppedAt(QStringLiteral("Folder"), QStringLiteral("whole path")));
    fill("weekdays 06:30");
    auto* daysOff = named<QLineEdit>(QStringLiteral("Days off"));
    QVERIFY(!daysOff->isVisible());
    daysOff->setText(QStringLiteral("2026-12-24, Christmas"));
    QVERIFY(isStoppedAt(QStringLiteral("Days off"), QStringLiteral("“Christmas” is no day.")));
    QVERIFY(daysOff->isVisible()); // More is open
    daysOff->clear();
    auto* black = named<QLineEdit>(QStringLiteral("Black-outs"));
    black->setText(QStringLiteral("nights"));
    QVERIFY(isStoppedAt(QStringLiteral("Black-outs"), QStringLiteral("“nights” is no time")));
    black->clear();
    QVERIFY(!shows(QStringLiteral("Not saved")));
    QCOMPARE(m_editor->problem(), QString());
}

void ScheduleEditorTest::enterSavesAndEscapeLeaves()
{
    m_editor->create();
    const QSignalSpy saved(m_editor.get(), &ScheduleEditor::saved);
    const QSignalSpy left(m_editor.get(), &ScheduleEditor::cancelled);
    const auto* ask = m_editor->findChild<AskBar*>();
    auto* when = named<QLineEdit>(QStringLiteral("When"));
    QTest::keyClick(when, Qt::Key_Escape); // nothing was typed: nothing is asked
    QCOMPARE(left.size(), 1);
    fill("weekdays 06:30");
    QTest::keyClick(when, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QVERIFY(ask->isVisible());
    QTest::keyClick(m_editor->focusWidget(), Qt::Key_Escape);
    QVERIFY(!ask->isVisible());
    QCOMPARE(when->text(), QStringLiteral("weekdays 06:30"));
    button(QStringLiteral("Cancel"))->click();
    QVERIFY(ask->isVisible() && button(QStringLiteral("Go on editing")));
    button(QStringLiteral("Do not save"))->click();
    QCOMPARE(left.size(), 2);
    QVERIFY(!ScheduleStore(m_directories).has("people"));
    auto* more = button(QStringLiteral("More"));
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Return); // a button keeps its own key
    QVERIFY(more->isChecked() && saved.isEmpty());
    auto* number = named<QSpinBox>(QStringLiteral("Clean rehearsals"));
    number->setFocus();
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(saved.size(), 1);
    QVERIFY(ScheduleStore(m_directories).has("people"));
}

void ScheduleEditorTest::readsTheWordsAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("times") << QStringLiteral("weekdays 06:30") << QStringLiteral(", 06:30 · ");
    QTest::newRow("cron") << QStringLiteral("15 7 * * 1") << QStringLiteral("Mon ");
    QTest::newRow("after") << QStringLiteral("weekdays after 06:30 when a new file is there")
                           << QStringLiteral("once a new file is there: ");
    QTest::newRow("arrival") << QStringLiteral("when a new file arrives")
                             << QStringLiteral("Whenever a new file is complete in the folder.");
    QTest::newRow("nothing") << QString() << QStringLiteral("Say when it runs, or choose");
    QTest::newRow("nonsense") << QStringLiteral("sometimes")
                              << QStringLiteral("Not understood: 'sometimes' is no time");
    QTest::newRow("never") << QStringLiteral(
        "0 0 30 2 *") << QStringLiteral("With these days off and black-outs it would never run.");
}

void ScheduleEditorTest::readsTheWordsAsTheyAreTyped()
{
    QFETCH(const QString, words);
    QFETCH(const QString, said);
    m_editor->create();
    auto* field = m_editor->findChild<SpecField*>();
    field->setText(words);
    QVERIFY2(field->reading().contains(said), qPrintable(field->reading()));
}

void ScheduleEditorTest::aSuggestionWritesItsWords()
{
    m_editor->create();
    const auto* field = m_editor->findChild<SpecField*>();
    int tried = 0;
    for (auto* suggestion : field->findChildren<QPushButton*>()) {
        suggestion->click();
        QVERIFY2(Spec::parse(field->text().toStdString()), qPrintable(field->text()));
        ++tried;
    }
    QCOMPARE(tried, 5);
}

void ScheduleEditorTest::daysOffAndZoneCountInTheReading()
{
    m_editor->create();
    auto* field = m_editor->findChild<SpecField*>();
    field->setText(QStringLiteral("0 7 25 12 *"));
    QVERIFY(field->reading().contains(QStringLiteral("25 Dec")));
    named<QCheckBox>({})->setChecked(true); // Christmas Day is one of them
    const QString without = field->reading();
    QVERIFY2(!without.contains(QStringLiteral("Fri 25 Dec")), qPrintable(without));
    named<QLineEdit>(QStringLiteral("Time zone"))->setText(QStringLiteral("Pacific/Auckland"));
    field->setText(QStringLiteral("weekdays 06:30"));
    QVERIFY(field->reading().contains(QStringLiteral("by the clock of this computer")));
    fill("weekdays 06:30");
    named<QLineEdit>(QStringLiteral("Time zone"))->setText(QStringLiteral("Mars/Olympus"));
    QVERIFY(m_editor->problem().contains(QStringLiteral("there is no time zone 'Mars/Olympus'")));
}

void ScheduleEditorTest::saysWhatFitsNow()
{
    m_editor->create();
    fill("weekdays 06:30");
    const auto* place = m_editor->findChild<PlaceFields*>();
    QTRY_COMPARE_WITH_TIMEOUT(place->found(),
                              QStringLiteral("No file fits now. The first one that does is taken."),
                              patience);
    put("people_10.csv");
    put("accounts.csv");
    put("people_11.csv.part");
    fill("weekdays 06:30");
    QTRY_COMPARE_WITH_TIMEOUT(place->found(), QStringLiteral("Fits now: people_10.csv"), patience);
    put("people_11.csv");
    fill("weekdays 06:30");
    QTRY_VERIFY_WITH_TIMEOUT(place->found().contains(QStringLiteral("and 1 more")), patience);
}

void ScheduleEditorTest::aFolderThatIsNotThereCannotBeSaved()
{
    m_editor->create();
    fill("weekdays 06:30");
    QCOMPARE(m_editor->problem(), QString());
    named<QLineEdit>(QStringLiteral("Folder"))->setText(folder() + QStringLiteral("/none"));
    QTRY_VERIFY_WITH_TIMEOUT(m_editor->problem().contains(QStringLiteral("cannot be read")),
                             patience);
    button(QStringLiteral("Save"))->click();
    QVERIFY(!ScheduleStore(m_directories).has("people"));
    // One that was there when it was made may be away for a while.
    Schedule schedule = *m_editor->schedule();
    schedule.folder = folder().toStdString() + "/share";
    m_editor->edit(schedule);
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("cannot be read")), patience);
    QCOMPARE(m_editor->problem(), QString());
}

void ScheduleEditorTest::offersOnlyFeedsWithoutASchedule()
{
    addFeed("accounts");
    m_editor->create();
    const auto* feeds = named<QComboBox>(QStringLiteral("Feed"));
    QCOMPARE(feeds->count(), 2);
    fill("weekdays 06:30");
    QSignalSpy saved(m_editor.get(), &ScheduleEditor::saved);
    button(QStringLiteral("Save"))->click();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved[0][0].toString(), QStringLiteral("accounts"));
    m_editor->create();
    QCOMPARE(feeds->count(), 1);
    QCOMPARE(feeds->currentText(), QStringLiteral("people"));
    fill("weekdays 06:30");
    QVERIFY(m_editor->hasFreeFeeds());
    button(QStringLiteral("Save"))->click();
    QVERIFY(!m_editor->hasFreeFeeds());
}

void ScheduleEditorTest::savesEveryMember()
{
    m_editor->create();
    fill("1st business day 07:00");
    named<QLineEdit>(QStringLiteral("Time zone"))->setText(QStringLiteral("America/New_York"));
    named<QCheckBox>({})->setChecked(true);
    named<QLineEdit>(QStringLiteral("Days off"))->setText(QStringLiteral("2026-12-24,"));
    named<QLineEdit>(QStringLiteral("Black-outs"))->setText(QStringLiteral("22:00..04:00"));
    named<QComboBox>(QStringLiteral("A run that was missed"))->setCurrentIndex(1);
    named<QComboBox>(QStringLiteral("A file is complete"))->setCurrentIndex(1);
    named<QComboBox>(QStringLiteral("Afterwards"))->setCurrentIndex(1);
    named<QSpinBox>(QStringLiteral("Minutes after"))->setValue(90);
    named<QSpinBox>(QStringLiteral("Seconds without"))->setValue(20);
    named<QSpinBox>(QStringLiteral("Tell me after"))->setValue(0);
    named<QSpinBox>(QStringLiteral("Clean rehearsals"))->setValue(5);
    button(QStringLiteral("Save"))->click();
    const auto kept = ScheduleStore(m_directories).load("people");
    VERIFY_OK(kept);
    Schedule wanted;
    wanted.feed = "people";
    wanted.spec = *Spec::parse("1st business day 07:00");
    wanted.zone = "America/New_York";
    wanted.folder = folder().toStdString();
    wanted.pattern = "people_*.csv";
    wanted.daysOff = *DaysOff::parse({"us-federal", "2026-12-24"});
    wanted.blackOut = *BlackOut::parse({"22:00..04:00"});
    wanted.missed = MissedRun::Ask;
    wanted.complete = Complete::Done;
    wanted.afterwards = Afterwards::Move;
    wanted.window = std::chrono::minutes(90);
    wanted.settle = std::chrono::seconds(20);
    wanted.silenceDays = 0;
    wanted.rehearsals = 5;
    QVERIFY(*kept == wanted);
}

void ScheduleEditorTest::changesOneAndKeepsTheRest()
{
    Schedule before;
    before.feed = "people";
    before.spec = *Spec::parse("weekdays 06:30");
    before.folder = folder().toStdString();
    before.pattern = "*.txt";
    before.missed = MissedRun::Skip;
    before.daysOff = *DaysOff::parse({"2026-12-24"});
    VERIFY_OK(keepSchedule(m_directories, before, SystemClock().now()));
    m_editor->edit(before);
    QVERIFY(*m_editor->schedule() == before);
    m_editor->findChild<SpecField*>()->setText(QStringLiteral("every 4 hours"));
    button(QStringLiteral("Save"))->click();
    Schedule wanted = before;
    wanted.spec = *Spec::parse("every 4 hours");
    QVERIFY(*ScheduleStore(m_directories).load("people") == wanted);
}

void ScheduleEditorTest::limitsGoIntoTheFeed()
{
    m_editor->create();
    fill("weekdays 06:30");
    QCOMPARE(m_editor->findChild<LimitFields*>()->limits(), Limits());
    named<QSpinBox>(QStringLiteral("People missing, at least"))->setValue(25);
    button(QStringLiteral("Save"))->click();
    Limits wanted;
    wanted.leaversFloor = 25;
    QCOMPARE(FeedStore(m_directories).load("people")->limits, wanted);
    m_editor->edit(*ScheduleStore(m_directories).load("people"));
    QCOMPARE(m_editor->findChild<LimitFields*>()->limits(), wanted);
}

void ScheduleEditorTest::aResultIsTwoClicksFromASchedule()
{
    put("people_2026-11.csv");
    Workplace place;
    place.directories = m_directories;
    SchedulePage page(place);
    page.show();
    page.createLike(QStringLiteral("people"), folder() + QStringLiteral("/people_2026-11.csv"));
    auto* editor = page.findChild<ScheduleEditor*>();
    QCOMPARE(editor->problem(), QString());
    editor->save();
    const auto kept = ScheduleStore(m_directories).load("people");
    VERIFY_OK(kept);
    QCOMPARE(kept->folder, folder().toStdString());
    QCOMPARE(kept->pattern, std::string("people_*.csv"));
    QVERIFY(kept->spec.kind() == Spec::Kind::AfterWithFile);
    QVERIFY2(kept->spec.words().starts_with("weekdays after"), kept->spec.words().c_str());
    QVERIFY(page.findChild<ScheduleEditor*>()->isHidden()); // back at the list
}

MUSTER_TEST(ScheduleEditorTest)

#include "ScheduleEditorTest.moc"
