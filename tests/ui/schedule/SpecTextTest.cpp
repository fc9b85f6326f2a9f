// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/SpecText.h"

#include "tests/support/TestMain.h"
#include "ui/models/CoreText.h"
#include "ui/window/Language.h"

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>

using namespace muster;

/// A few words of another language, so that nothing here hangs on what our own files say.
class OtherWords final : public QTranslator {
public:
    OtherWords() { QCoreApplication::installTranslator(this); }

    OtherWords(const OtherWords&) = delete;
    OtherWords& operator=(const OtherWords&) = delete;

    ~OtherWords() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* /*note*/,
                      int /*n*/) const override
    {
        static const QHash<QString, QString> written{
            {QStringLiteral("weekdays"), QStringLiteral("werktags")},
            {QStringLiteral("%1 after %2 when a new file is there"),
             QStringLiteral("%1 ab %2, sobald eine neue Datei da ist")},
            {QStringLiteral("day %1"), QStringLiteral("am %1")},
            {QStringLiteral("%1 business day"), QStringLiteral("%1 Arbeitstag")}};
        static const QHash<QString, QString> read{
            {QStringLiteral("weekdays"), QStringLiteral("werktags|an Werktagen|")},
            {QStringLiteral("when a new file is there"),
             QStringLiteral("sobald eine neue Datei da ist")},
            {QStringLiteral("business day"), QStringLiteral("Arbeitstag")},
            {QStringLiteral("after"), QStringLiteral("nach|ab")},
            {QStringLiteral("every"), QStringLiteral("alle|jeden")},
            {QStringLiteral("hours"), QStringLiteral("Stunden")},
            {QStringLiteral("on"), QStringLiteral("am")},
            {QStringLiteral("at"), QStringLiteral("um")},
            {QStringLiteral("and"), QStringLiteral("und")},
            {QStringLiteral("to"), QStringLiteral("bis")},
            {QStringLiteral("o'clock"), QStringLiteral("Uhr")}};
        const QString text = QString::fromUtf8(source);
        if (qstrcmp(context, "SpecText") == 0)
            return written.value(text);
        return qstrcmp(context, "SpecReading") == 0 ? read.value(text) : QString();
    }
};

/// The words of a schedule in the language of the window, both ways.
class SpecTextTest final : public QObject {
    Q_OBJECT

private:
    static void addSpecs()
    {
        QTest::addColumn<QString>("words");
        for (const char* const words :
             {"weekdays 06:30", "daily 06:30, 18:00", "weekends 07:00", "Mon, Thu 07:00, 15:00",
              "1st business day 07:00", "22nd business day 07:00", "last business day 07:00",
              "3rd business day after 07:00 when a new file is there", "last day 23:00",
              "day 1st, 2nd, 15th 07:00", "every hour", "every 4 hours", "every minute",
              "weekdays every 15 minutes", "when a new file arrives",
              "weekdays after 06:30 when a new file is there", "cron */15 6-18 * * 1-5"}) {
            if (Spec::parse(words)) // the 22nd business day is none
                QTest::newRow(words) << QString::fromLatin1(words);
        }
    }

private Q_SLOTS:

    static void englishIsWhatIsStored_data() { addSpecs(); }

    static void englishIsWhatIsStored()
    {
        QFETCH(const QString, words);
        const auto spec = Spec::parse(words.toStdString());
        QCOMPARE(specText(*spec), QString::fromStdString(spec->words()));
    }

    static void whatIsShownIsRead_data() { addSpecs(); }

    static void whatIsShownIsRead()
    {
        QFETCH(const QString, words);
        const auto spec = Spec::parse(words.toStdString());
        for (const auto& offer : Language::offered()) {
            const Language language(offer.code);
            const auto read = specOf(specText(*spec));
            QVERIFY2(read, qPrintable(specText(*spec)));
            QVERIFY2(*read == *spec, qPrintable(specText(*spec)));
        }
    }

    static void showsTheWordsOfTheLanguage()
    {
        const Language german(QStringLiteral("de")); // for its days
        const OtherWords words;
        const auto shown = [](const char* text) { return specText(*Spec::parse(text)); };
        QCOMPARE(shown("Mon, Thu 07:00"), QStringLiteral("Mo, Do 07:00"));
        QCOMPARE(shown("weekdays after 06:30 when a new file is there"),
                 QStringLiteral("werktags ab 06:30, sobald eine neue Datei da ist"));
        QCOMPARE(shown("1st business day 07:00"), QStringLiteral("1. Arbeitstag 07:00"));
        QCOMPARE(shown("day 1, 15 07:00"), QStringLiteral("am 1., 15. 07:00"));
    }

    static void readsThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        const auto row = [](const char* typed, const char* stored) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(stored);
        };
        row("Werktags 06:30", "weekdays 06:30");
        row("werktags um 6.30 Uhr", "weekdays 06:30");
        row("werktags um 7 Uhr und 15 Uhr", "weekdays 07:00, 15:00");
        row("Mo bis Mi 07:00", "Mon, Tue, Wed 07:00");
        row("Mo – Mi, Fr 07:00", "Mon, Tue, Wed, Fri 07:00");
        row("jeden Montag und Donnerstags 07:00", "Mon, Thu 07:00");
        row("am 1. Arbeitstag um 7 Uhr", "1st business day 07:00");
        row("am 1., 15. 07:00", "day 1st, 15th 07:00");
        row("alle  4 Stunden", "every 4 hours");
        row("werktags ab 06:30, sobald eine neue Datei da ist",
            "weekdays after 06:30 when a new file is there");
        row("weekdays 06:30", "weekdays 06:30"); // English stays what it is
        row("Mo, Thu 07:00", "Mon, Thu 07:00");
        row("*/15 * * * *", "cron */15 * * * *");
    }

    static void readsThem()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, stored);
        const Language german(QStringLiteral("de"));
        const OtherWords words;
        const auto spec = specOf(typed);
        QVERIFY2(spec, spec ? "" : spec.error().what.c_str());
        QCOMPARE(QString::fromStdString(spec->words()), stored);
    }

    static void whatIsNotUnderstoodIsToldInTheTypedWords()
    {
        const Language german(QStringLiteral("de"));
        const OtherWords words;
        const auto spec = specOf(QStringLiteral("Werktags um halb sieben"));
        QVERIFY(!spec);
        QCOMPARE(QString::fromStdString(spec.error().what),
                 QStringLiteral("not understood: 'halb' is no time such as 06:30"));
    }

    static void whatIsNotUnderstoodIsKnownToTranslators()
    {
        for (const char* const typed :
             {"weekdays half past six", "weekdays", "weekdays 06:30 sharp", "every 7 hours",
              "every now", "weekdays after 06:30",
              "weekdays after 06:30, 07:00 when a file is there", "1st Monday 07:00", "99 * * * *",
              "a * * * *", "1 2 3 4 x", "weekdays at"}) {
            const auto spec = specOf(QLatin1String(typed));
            QVERIFY2(!spec, typed);
            QVERIFY2(knowsCoreText(spec.error().what), spec.error().what.c_str());
        }
    }
};

MUSTER_TEST(SpecTextTest)
#include "SpecTextTest.moc"
