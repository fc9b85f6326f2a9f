// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/Spec.h"

#include "tests/support/TestMain.h"

using namespace muster;

/// What people type, how it is kept, and when it is due.
class SpecTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void refused_data();
    void refused();
    void nextInstants_data();
    void nextInstants();
    void latestIsTheLastOfTheNext_data();
    void latestIsTheLastOfTheNext();
    void neverDue();
};

static Clock::Wall at(const char* text)
{
    const QDateTime time = QDateTime::fromString(QLatin1String(text), Qt::ISODate);
    return Clock::Wall(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

void SpecTest::words_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char* typed, const char* kept) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(kept);
    };
    row("weekdays 06:30", "weekdays 06:30");
    row("Weekdays at 6:30", "weekdays 06:30");
    row("every weekday at 6:30 am", "weekdays 06:30");
    row("daily 06:30", "daily 06:30");
    row("every day at 18:00", "daily 18:00");
    row("06:30", "daily 06:30");
    row("daily 6pm", "daily 18:00");
    row("daily 12am, noon and 11:59 PM", "daily 00:00, 12:00, 23:59");
    row("mon, wed and fri 07:00", "Mon, Wed, Fri 07:00");
    row("Mon,Wed 07:00,15:00", "Mon, Wed 07:00, 15:00");
    row("mondays 7:00", "Mon 07:00");
    row("every monday and thursday at 7:00 and 15:30", "Mon, Thu 07:00, 15:30");
    row("mon-fri 07:00", "weekdays 07:00");
    row("fri-mon 07:00", "Mon, Fri, Sat, Sun 07:00");
    row("weekends 09:00", "weekends 09:00");
    row("sat, sun 09:00", "weekends 09:00");
    row("1st business day 07:00", "1st business day 07:00");
    row("1st business day of the month at 07:00", "1st business day 07:00");
    row("3rd business day 07:00", "3rd business day 07:00");
    row("last business day 17:00", "last business day 17:00");
    row("last day of the month 23:30", "last day 23:30");
    row("day 15 08:00", "day 15th 08:00");
    row("monthly on day 15 at 08:00", "day 15th 08:00");
    row("on the 1st", nullptr);
    row("1st and 15th 08:00", "day 1st, 15th 08:00");
    row("every 4 hours", "every 4 hours");
    row("every hour", "every hour");
    row("hourly", "every hour");
    row("every 15 minutes", "every 15 minutes");
    row("weekdays every 15 minutes", "weekdays every 15 minutes");
    row("when a new file arrives", "when a new file arrives");
    row("When a new file is there", "when a new file arrives");
    row("weekdays after 06:30 when a new file is there",
        "weekdays after 06:30 when a new file is there");
    row("weekdays after 06:30, when a new file is there",
        "weekdays after 06:30 when a new file is there");
    row("weekdays 06:30 once a new file is there", "weekdays after 06:30 when a new file is there");
    row("30 6 * * 1-5", "cron 30 6 * * 1-5");
    row("cron */15 8-18 * * mon-fri", "cron */15 8-18 * * mon-fri");
    row("0 7 1,15 * *", "cron 0 7 1,15 * *");
}

void SpecTest::words()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    const auto spec = Spec::parse(typed.toStdString());
    if (kept.isEmpty()) {
        QVERIFY(!spec);
        return;
    }
    VERIFY_OK(spec);
    QCOMPARE(QString::fromStdString(spec->words()), kept);
    const auto again = Spec::parse(spec->words());
    VERIFY_OK(again);
    QVERIFY2(*again == *spec, "the stored words mean something else");
}

void SpecTest::refused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* typed, const char* told) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(told);
    };
    row("", "it is empty");
    row("weekdays", "a time such as 06:30 is missing");
    row("weekdays 25:00", "'25:00' is no time");
    row("weekdays 6:3", "'6:3' is no time");
    row("weekdays 13:00 pm", "'13:00' is no time");
    row("sometimes 06:30", "'sometimes' is no time");
    row("weekdays after 06:30", "needs 'when a new file is there'");
    row("weekdays after 06:30, 7:00 when a new file is there", "exactly one time");
    row("1st monday 08:00", "cannot be said together");
    row("mon and 15th 08:00", "cannot be said together");
    row("1st weekdays 08:00", "cannot be said together");
    row("every 7 hours", "divides the day");
    row("every 0 hours", "needs a number of hours or minutes");
    row("every 4 parsecs", "needs a number of hours or minutes");
    row("21st business day 07:00", "'21st'");
    row("32nd 07:00", "'32nd'");
    row("weekdays 06:30 please", "'please' is left over");
    row("60 6 * * *", "'60' is no cron field");
    row("* * * *", "is no time");
    row("cron * * *", "cron needs five fields");
    row("5-1 * * * *", "'5-1' is no cron field");
    row("*/0 * * * *", "'*/0' is no cron field");
    row("0 0 0 * *", "'0' is no cron field");
    row("0 0 * 13 *", "'13' is no cron field");
}

void SpecTest::refused()
{
    QFETCH(QString, typed);
    QFETCH(QString, told);
    const auto spec = Spec::parse(typed.toStdString());
    QVERIFY2(!spec, spec ? spec->words().c_str() : "");
    QVERIFY2(spec.error().what.find(told.toStdString()) != std::string::npos,
             spec.error().what.c_str());
    QVERIFY(!spec.error().hint.empty());
    QCOMPARE(spec.error().kind, ErrorKind::Config);
}

/// The next ones after a time, in a zone; "us" marks federal holidays as days off.
void SpecTest::nextInstants_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("off");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("due");
    const auto row = [](const char* name, const char* typed, const char* zone, const char* off,
                        const char* after, const QStringList& due) {
        QTest::newRow(name) << QString::fromLatin1(typed) << QString::fromLatin1(zone)
                            << QString::fromLatin1(off) << QString::fromLatin1(after) << due;
    };
    const auto list = [](std::initializer_list<const char*> texts) {
        QStringList made;
        for (const char* const text : texts)
            made << QString::fromLatin1(text);
        return made;
    };
    row("friday to monday", "weekdays 06:30", "UTC", "", "2026-11-20T06:30:00Z",
        list({"2026-11-23T06:30:00Z", "2026-11-24T06:30:00Z"}));
    row("just before", "weekdays 06:30", "UTC", "", "2026-11-20T06:29:59Z",
        list({"2026-11-20T06:30:00Z"}));
    row("thanksgiving is off", "weekdays 06:30", "America/New_York", "us-federal",
        "2026-11-25T12:00:00Z", list({"2026-11-27T11:30:00Z"}));
    row("a saturday's holiday is on friday", "weekdays 06:30", "UTC", "us-federal",
        "2026-07-02T12:00:00Z", list({"2026-07-06T06:30:00Z"}));
    row("first business day after new year", "1st business day 07:00", "UTC", "us-federal",
        "2026-12-31T12:00:00Z", list({"2027-01-04T07:00:00Z", "2027-02-01T07:00:00Z"}));
    row("last business day", "last business day 17:00", "UTC", "2026-12-24..2027-01-01",
        "2026-12-01T00:00:00Z", list({"2026-12-23T17:00:00Z", "2027-01-29T17:00:00Z"}));
    row("spring forward over it", "daily 02:30", "America/New_York", "", "2026-03-07T12:00:00Z",
        list({"2026-03-08T07:00:00Z", "2026-03-09T06:30:00Z"}));
    row("two times in one gap are one", "daily 02:00, 02:30, 03:00", "America/New_York", "",
        "2026-03-07T12:00:00Z", list({"2026-03-08T07:00:00Z", "2026-03-09T06:00:00Z"}));
    row("fall back is once", "daily 01:30", "America/New_York", "", "2026-10-31T12:00:00Z",
        list({"2026-11-01T05:30:00Z", "2026-11-02T06:30:00Z"}));
    row("repeating goes through both hours", "every 30 minutes", "America/New_York", "",
        "2026-11-01T04:45:00Z",
        list({"2026-11-01T05:00:00Z", "2026-11-01T05:30:00Z", "2026-11-01T06:00:00Z",
              "2026-11-01T06:30:00Z", "2026-11-01T07:00:00Z"}));
    row("repeating has no time in a gap", "every 30 minutes", "Europe/Berlin", "",
        "2026-03-29T00:15:00Z",
        list({"2026-03-29T00:30:00Z", "2026-03-29T01:00:00Z", "2026-03-29T01:30:00Z"}));
    row("half an hour of summer time", "daily 02:15", "Australia/Lord_Howe", "",
        "2026-10-02T18:00:00Z", list({"2026-10-03T15:30:00Z", "2026-10-04T15:15:00Z"}));
    row("a day that never was", "daily 12:00", "Pacific/Apia", "", "2011-12-29T00:00:00Z",
        list({"2011-12-29T22:00:00Z", "2011-12-30T10:00:00Z", "2011-12-30T22:00:00Z"}));
    row("a leap day", "cron 0 0 29 2 *", "UTC", "", "2026-01-01T00:00:00Z",
        list({"2028-02-29T00:00:00Z", "2032-02-29T00:00:00Z"}));
    row("cron: one of date and weekday is enough", "0 0 13 * 5", "UTC", "", "2026-11-08T00:00:00Z",
        list({"2026-11-13T00:00:00Z", "2026-11-20T00:00:00Z"}));
    row("day 31 of months that have it", "day 31 08:00", "UTC", "", "2026-03-31T08:00:00Z",
        list({"2026-05-31T08:00:00Z", "2026-07-31T08:00:00Z"}));
    row("waiting begins", "weekdays after 06:30 when a new file is there", "UTC", "",
        "2026-11-20T07:00:00Z", list({"2026-11-23T06:30:00Z"}));
    row("beyond 2038", "daily 03:00", "America/New_York", "", "2039-07-01T00:00:00Z",
        list({"2039-07-01T07:00:00Z"}));
}

void SpecTest::nextInstants()
{
    QFETCH(QString, typed);
    QFETCH(QString, zone);
    QFETCH(QString, off);
    QFETCH(QString, after);
    QFETCH(QStringList, due);
    const auto spec = Spec::parse(typed.toStdString());
    VERIFY_OK(spec);
    const auto where = Zone::named(zone.toStdString());
    VERIFY_OK(where);
    const auto days = off.isEmpty() ? DaysOff::parse({}) : DaysOff::parse({off.toStdString()});
    VERIFY_OK(days);
    auto from = at(after.toLatin1().constData());
    for (const QString& expected : due) {
        const auto next = spec->next(from, *where, *days);
        QVERIFY(next);
        QCOMPARE(QString::fromStdString(rfc3339(*next)),
                 expected.chopped(1) + QStringLiteral(".000Z"));
        from = *next;
    }
}

void SpecTest::latestIsTheLastOfTheNext_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* const typed :
         {"weekdays 06:30", "every 30 minutes", "daily 01:30", "daily 02:30",
          "1st business day 07:00", "30 6 * * 1-5", "every 4 hours"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

/// Going back from any time ends where going forward to it ended.
void SpecTest::latestIsTheLastOfTheNext()
{
    QFETCH(QString, typed);
    const auto spec = Spec::parse(typed.toStdString());
    VERIFY_OK(spec);
    const auto zone = Zone::named("America/New_York");
    VERIFY_OK(zone);
    const auto off = DaysOff::parse({"us-federal"});
    VERIFY_OK(off);
    for (const char* const begin : {"2026-03-06T00:00:00Z", "2026-10-30T00:00:00Z"}) {
        auto due = spec->next(at(begin), *zone, *off);
        QVERIFY(due);
        for (int i = 0; i < 120; ++i) {
            const auto following = spec->next(*due, *zone, *off);
            QVERIFY(following);
            QVERIFY(*following > *due);
            QVERIFY(*spec->latest(*due, *zone, *off) == *due);
            QVERIFY(*spec->latest(*following - std::chrono::milliseconds(1), *zone, *off) == *due);
            due = following;
        }
    }
}

void SpecTest::neverDue()
{
    const auto spec = Spec::parse("0 0 31 2 *");
    VERIFY_OK(spec);
    const auto zone = Zone::named("UTC");
    const auto off = DaysOff::parse({});
    QVERIFY(!spec->next(at("2026-01-01T00:00:00Z"), *zone, *off));
    QVERIFY(!spec->latest(at("2026-01-01T00:00:00Z"), *zone, *off));
}

MUSTER_TEST(SpecTest)
#include "SpecTest.moc"
