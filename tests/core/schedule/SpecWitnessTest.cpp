// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/Spec.h"
#include "tests/support/TestMain.h"

#include <QDateTime>
#include <QProcess>
#include <QRegularExpression>

using namespace muster;

/// systemd-analyze calendar as a witness where both can say when something is due. Times within a
/// change of the clock are ours alone: systemd leaves a time out that the clock jumps over.
class SpecWitnessTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithSystemd_data();
    void agreesWithSystemd();
};

static constexpr int iterations = 60;

static QStringList bySystemd(const QString& calendar, const QString& zone, const QString& base)
{
    QProcess process;
    process.start(QStringLiteral("systemd-analyze"),
                  {QStringLiteral("calendar"), QStringLiteral("--base-time=") + base,
                   QStringLiteral("--iterations=%1").arg(iterations),
                   calendar + QLatin1Char(' ') + zone});
    process.waitForFinished();
    QStringList found;
    for (const QString& line :
         QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'))) {
        // "(in UTC): Mon 2026-11-23 11:30:00 UTC", or the only line where the zone is UTC itself.
        static const QRegularExpression utc(
            QStringLiteral("(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d) UTC$"));
        const auto match = utc.match(line);
        if (match.hasMatch() && !line.contains(QLatin1String("Normalized")))
            found << match.captured(1) + QLatin1Char('T') + match.captured(2)
                    + QLatin1String(".000Z");
    }
    found.removeDuplicates();
    return found;
}

void SpecWitnessTest::agreesWithSystemd_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QString>("zone");
    const std::vector<std::pair<const char*, const char*>> specs{
        {"weekdays 06:30", "Mon..Fri *-*-* 06:30:00"},
        {"daily 18:00", "*-*-* 18:00:00"},
        {"Mon, Thu 07:00", "Mon,Thu *-*-* 07:00:00"},
        {"every 4 hours", "*-*-* 00/4:00:00"},
        {"weekends 23:45", "Sat,Sun *-*-* 23:45:00"},
        {"1st and 15th 08:00", "*-*-01,15 08:00:00"},
        {"day 31 08:00", "*-*-31 08:00:00"},
        {"last day 20:15", "*-*~01 20:15:00"},
        {"cron 30 6 * * 1-5", "Mon..Fri *-*-* 06:30:00"},
        {"cron */20 9-17 1-7 1,7 *", "*-01,07-01..07 09..17:00/20:00"},
        {"cron 0 12 29 2 *", "*-02-29 12:00:00"}};
    for (const char* const zone :
         {"UTC", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu"}) {
        for (const auto& [words, calendar] : specs)
            QTest::addRow("%s, %s", words, zone)
                << QString::fromLatin1(words) << QString::fromLatin1(calendar)
                << QString::fromLatin1(zone);
    }
}

void SpecWitnessTest::agreesWithSystemd()
{
    QFETCH(QString, words);
    QFETCH(QString, calendar);
    QFETCH(QString, zone);
    const auto spec = Spec::parse(words.toStdString());
    VERIFY_OK(spec);
    const auto where = Zone::named(zone.toStdString());
    VERIFY_OK(where);
    const auto off = DaysOff::parse({});
    VERIFY_OK(off);
    for (const char* const base : {"2026-03-01 00:07:00 UTC", "2026-10-20 00:07:00 UTC"}) {
        const QStringList theirs = bySystemd(calendar, zone, QString::fromLatin1(base));
        // systemd ends with the year 2199: 42 leap days from 2026 on.
        const qsizetype most = words.contains(QLatin1String("29 2")) ? 42 : iterations;
        QCOMPARE(theirs.size(), most);
        const QDate day = QDate::fromString(QString::fromLatin1(base).left(10), Qt::ISODate);
        Clock::Wall at(
            std::chrono::milliseconds(QDateTime(day, QTime(0, 7), Qt::UTC).toMSecsSinceEpoch()));
        for (const QString& expected : theirs) {
            const auto next = spec->next(at, *where, *off);
            QVERIFY2(next, qPrintable(QStringLiteral("nothing, where they say ") + expected));
            QCOMPARE(QString::fromStdString(rfc3339(*next)), expected);
            at = *next;
        }
    }
}

MUSTER_TEST(SpecWitnessTest)
#include "SpecWitnessTest.moc"
