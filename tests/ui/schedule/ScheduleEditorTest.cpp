// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/ScheduleEditor.h"

#include "core/feed/FeedStore.h"
#include "core/schedule/ScheduleDesk.h"
#include "tests/support/TestMain.h"
#include "ui/schedule/LimitFields.h"
#include "ui/schedule/PlaceFields.h"
#include "ui/schedule/SchedulePage.h"
#include "ui/schedule/SpecField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
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
    void saveIsOffWithItsReason();
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
        if (button->text() == text)
            return button;
    }
    return nullptr;
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
    m_editor->findChild<PlaceFields*>()->set(folder(), QStringLiteral("people_*.csv"));
}

void ScheduleEditorTest::saveIsOffWithItsReason()
{
    m_editor->create();
    const auto* save = button(QStringLiteral("Save"));
    QVERIFY(!save->isEnabled());
    QCOMPARE(m_editor->problem(), QStringLiteral("Say when it runs."));
    m_editor->findChild<SpecField*>()->setText(QStringLiteral("weekdays 06:30"));
    QVERIFY(m_editor->problem().startsWith(QStringLiteral("Choose the folder")));
    fill("weekdays 06:30");
    QVERIFY(save->isEnabled());
    fill("weekdays half past six");
    QVERIFY(!save->isEnabled());
    QVERIFY(save->toolTip().contains(QStringLiteral("is not understood")));
    fill("weekdays 06:30");
    named<QLineEdit>(QStringLiteral("Names of its files"))->setText(QStringLiteral("hr/*.csv"));
    QVERIFY(!save->isEnabled());
    named<QLineEdit>(QStringLiteral("Names of its files"))->setText(QStringLiteral("*.csv"));
    named<QLineEdit>(QStringLiteral("Folder"))->setText(QStringLiteral("exports"));
    QVERIFY(m_editor->problem().contains(QStringLiteral("whole path")));
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
                              << QStringLiteral("The schedule 'sometimes' is not understood");
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
    field->setText(QStringLiteral("25 Dec 07:00"));
    if (field->reading().contains(QStringLiteral("not understood")))
        field->setText(QStringLiteral("0 7 25 12 *"));
    QVERIFY(field->reading().contains(QStringLiteral("25 Dec")));
    named<QCheckBox>({})->setChecked(true); // Christmas Day is one of them
    const QString without = field->reading();
    QVERIFY2(!without.contains(QStringLiteral("Fri 25 Dec")), qPrintable(without));
    named<QLineEdit>(QStringLiteral("Time zone"))->setText(QStringLiteral("Pacific/Auckland"));
    field->setText(QStringLiteral("weekdays 06:30"));
    QVERIFY(field->reading().contains(QStringLiteral("in Pacific/Auckland time")));
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
    const auto* save = button(QStringLiteral("Save"));
    QVERIFY(save->isEnabled());
    named<QLineEdit>(QStringLiteral("Folder"))->setText(folder() + QStringLiteral("/none"));
    QTRY_VERIFY_WITH_TIMEOUT(!save->isEnabled(), patience);
    QVERIFY(save->toolTip().contains(QStringLiteral("cannot be read")));
    // One that was there when it was made may be away for a while.
    Schedule schedule = *m_editor->schedule();
    schedule.folder = folder().toStdString() + "/share";
    m_editor->edit(schedule);
    const auto* place = m_editor->findChild<PlaceFields*>();
    QTRY_VERIFY_WITH_TIMEOUT(!place->problem().isEmpty(), patience);
    QVERIFY(save->isEnabled());
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
    button(QStringLiteral("Save"))->click();
    m_editor->create();
    QVERIFY(m_editor->problem().startsWith(QStringLiteral("Every feed has a schedule already.")));
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
    for (auto* save : editor->findChildren<QPushButton*>()) {
        if (save->text() == QStringLiteral("Save"))
            save->click();
    }
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
