// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/CoreText.h"

#include "core/feed/FeedDifference.h"
#include "core/feed/Services.h"
#include "core/mapping/HeaderDictionary.h"
#include "core/mapping/Suggester.h"
#include "tests/support/SampleJob.h"
#include "tests/support/TestMain.h"
#include "ui/window/Language.h"

#include <QTemporaryDir>

using namespace muster;

/// The words that core writes, found again by their English.
class CoreTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysAsItIsWithoutATranslation();
    void findsPatternsAndParts_data();
    void findsPatternsAndParts();
    void leavesWhatNoListKnows();
    void keepsAPlaceInANameAsItIs();
    void knowsTheSettingsOfEveryService();
    void knowsEveryReasonOfTheSamples_data();
    void knowsEveryReasonOfTheSamples();
    void knowsWhatDiffersBetweenFeeds();
    void knowsWhyFilesCannotBeRead();
};

void CoreTextTest::staysAsItIsWithoutATranslation()
{
    const std::string reason =
        "\"Hire Date\" is Workday's name for the hire date; all values are dates";
    QVERIFY(knowsCoreText(reason));
    QCOMPARE(coreText(reason), QString::fromStdString(reason));
    QCOMPARE(errorText({ErrorKind::NoInput, "there is no file x.csv", "Please report this."}),
             QStringLiteral("there is no file x.csv. Please report this."));
    QCOMPARE(errorText({ErrorKind::Bug, "the secret is empty", {}}),
             QStringLiteral("the secret is empty"));
}

void CoreTextTest::findsPatternsAndParts_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("a role within a reason")
        << QStringLiteral("\"Mail\" is a usual header for the work e-mail address")
        << QString::fromUtf8("„Mail“ ist eine übliche Spaltenüberschrift für: "
                             "dienstliche E-Mail-Adresse");
    QTest::newRow("parts") << QStringLiteral(
        "\"Mail\" holds e-mail addresses; every value is different")
                           << QString::fromUtf8("„Mail“ enthält E-Mail-Adressen; jeder Wert ist "
                                                "verschieden");
    QTest::newRow("a preview without its key")
        << QStringLiteral("cannot compare with what was last accepted: the history key is out of "
                          "reach: the keychain is locked")
        << QString::fromUtf8("der Vergleich mit dem zuletzt Angenommenen ist nicht möglich: der "
                             "Verlaufsschlüssel ist nicht erreichbar: der Schlüsselbund ist "
                             "gesperrt");
    QTest::newRow("after a context") << QStringLiteral("people.csv: the file is empty (0 bytes)")
                                     << QStringLiteral("people.csv: die Datei ist leer (0 Byte)");
    QTest::newRow("two numbers") << QStringLiteral(
        "3 rows with a quote that is never closed, the first on line 9")
                                 << QString::fromUtf8(
                                        "3 Zeilen mit einem Anführungszeichen, das nie "
                                        "geschlossen wird, die erste in Dateizeile 9");
}

void CoreTextTest::findsPatternsAndParts()
{
    const Language german(QStringLiteral("de"));
    QFETCH(const QString, english);
    QTEST(coreText(english), "german");
}

void CoreTextTest::leavesWhatNoListKnows()
{
    const Language german(QStringLiteral("de"));
    for (const char* const unknown :
         {"", "something else", "something else; every value is different", "a: b"}) {
        QCOMPARE(coreText(std::string(unknown)), QLatin1String(unknown));
        QVERIFY(!knowsCoreText(unknown));
    }
}

void CoreTextTest::keepsAPlaceInANameAsItIs()
{
    const Language german(QStringLiteral("de"));
    QCOMPARE(coreText(std::string("\"%2\" is PeopleSoft's name for the %1")),
             QString::fromUtf8("„%2“ ist der Name von PeopleSoft für: %1"));
}

void CoreTextTest::knowsTheSettingsOfEveryService()
{
    for (const ServiceFacts& facts : serviceFacts()) {
        QVERIFY2(knowsCoreText(facts.secretLabel), facts.secretLabel.c_str());
        for (const std::string& line : facts.assumptions)
            QVERIFY2(knowsCoreText(line), line.c_str());
        for (const ServiceSetting& setting : facts.settings) {
            for (const std::string& text : {setting.label, setting.help, setting.group})
                QVERIFY2(text.empty() || knowsCoreText(text), text.c_str());
        }
    }
}

void CoreTextTest::knowsEveryReasonOfTheSamples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("toSecureframe");
    for (const char* const file : {"adp_people", "peoplesoft_people", "successfactors_people",
                                   "workday_people", "accounts", "devices", "training"}) {
        QTest::newRow(file) << QString::fromLatin1(file) << false;
        QTest::newRow((std::string(file) + " sf").c_str()) << QString::fromLatin1(file) << true;
    }
}

void CoreTextTest::knowsEveryReasonOfTheSamples()
{
    QFETCH(const QString, file);
    QFETCH(const bool, toSecureframe);
    const QString path = QStringLiteral(MUSTER_SAMPLES "/%1.csv").arg(file);
    auto input = openInput(path.toStdString(), {});
    VERIFY_OK(input);
    const auto seen = inspect(std::move(*input), {}, [](std::uint64_t) { return true; });
    VERIFY_OK(seen);
    for (const ColumnRole& role : seen->roles) {
        QVERIFY2(role.reason.empty() || knowsCoreText(role.reason), role.reason.c_str());
        const std::string label = HeaderDictionary::instance().label(role.role);
        const bool isListed = role.role.empty() || knowsCoreText(label)
            || role.reason.find("Secureframe") != std::string::npos;
        QVERIFY2(isListed, label.c_str());
    }
    for (const std::string& evidence : seen->system.evidence)
        QVERIFY2(knowsCoreText(evidence), evidence.c_str());
    const auto catalogue = toSecureframe
        ? loadCatalogue("secureframe", catalogueObjects("secureframe").front())
        : loadCatalogue("threatswitch", "personnel");
    VERIFY_OK(catalogue);
    const auto suggested = suggestMapping(seen->header, seen->profiler.get(), *catalogue);
    for (const FieldMapping& field : suggested.mapping.fields)
        QVERIFY2(field.reason.empty() || knowsCoreText(field.reason), field.reason.c_str());
}

void CoreTextTest::knowsWhatDiffersBetweenFeeds()
{
    Feed before;
    before.name = "people";
    before.object = "personnel";
    before.connection = "hr";
    for (const char* const line : {"email=Mail", "first_name=First|trim", "last_name=Last"})
        VERIFY_OK(before.mapping.assign(line));
    before.mapping.dropped = {"Pay"};
    Feed after = before;
    after.connection = "other";
    after.object = "training";
    after.schemaSlug = "x";
    after.primaryId = "email";
    after.badRows = after.badRows == BadRows::Hold ? BadRows::Stop : BadRows::Hold;
    after.partial = !after.partial;
    after.dialect.encoding = "windows-1252";
    after.dialect.delimiter = ';';
    after.dialect.skippedLines = 2;
    after.dialect.trailerLines = 1;
    after.mapping.dropped = {"Bank"};
    after.mapping.fields.clear();
    for (const char* const line : {"email=Work Mail", "first_name=First", "hired_at=Start|date"})
        VERIFY_OK(after.mapping.assign(line));
    const auto changes = feedDifference(before, after);
    QVERIFY(changes.size() >= 12);
    for (const auto& change : changes)
        QVERIFY2(knowsCoreText(change.sentence), change.sentence.c_str());
}

void CoreTextTest::knowsWhyFilesCannotBeRead()
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    std::ofstream(path + "/empty.csv").close();
    std::ofstream(path + "/book.csv") << "PK\x03\x04 rest of a workbook";
    for (const char* const name : {"/none.csv", "/empty.csv", "/book.csv", ""}) {
        auto input = openInput(path + name, {});
        auto seen = input ? inspect(std::move(*input), {}, [](std::uint64_t) { return true; })
                          : Result<Inspection>(fail(input.error()));
        QVERIFY(!seen);
        QVERIFY2(knowsCoreText(seen.error().what), seen.error().what.c_str());
        QVERIFY2(knowsCoreText(seen.error().hint), seen.error().hint.c_str());
    }
}

MUSTER_TEST(CoreTextTest)

#include "CoreTextTest.moc"
