// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/schedule/RunDueFixture.h"

#include <array>
#include <random>
#include <set>

using namespace muster;
using namespace muster::test;

/// Whole years of looks at random times, with sleep, late and missing files, both changes of the
/// clock, and a clock that is set wrong, against due times found by brute force.
class ScheduleYearsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holidaysByHand();
    void years_data();
    void years();
    void aClockThatJumps_data();
    void aClockThatJumps();
};

using Minutes = std::chrono::minutes;

namespace {

enum class Rule { Weekdays, EarlyDaily, EveryFourHours, AfterWithFile };

/// Federal holidays of two years, written down by hand.
const std::set<QDate>& holidays()
{
    static const std::set<QDate> days{
        {2026, 11, 11}, {2026, 11, 26}, {2026, 12, 25}, {2027, 1, 1},   {2027, 1, 18},
        {2027, 2, 15},  {2027, 5, 31},  {2027, 6, 18},  {2027, 7, 5},   {2027, 9, 6},
        {2027, 10, 11}, {2027, 11, 11}, {2027, 11, 25}, {2027, 12, 24}, {2027, 12, 31}};
    return days;
}

bool isFixedHoliday(QDate day)
{
    static const std::set<std::pair<int, int>> days{{1, 1}, {6, 19}, {7, 4}, {11, 11}, {12, 25}};
    return days.contains({day.month(), day.day()});
}

/// By the month, the weekday and which of them it is; those of a date move off a weekend.
bool isHoliday(QDate day)
{
    struct Moving {
        int month, weekday, from, to;
    };

    static constexpr std::array moving{Moving{1, 1, 15, 21}, Moving{2, 1, 15, 21},
                                       Moving{5, 1, 25, 31}, Moving{9, 1, 1, 7},
                                       Moving{10, 1, 8, 14}, Moving{11, 4, 22, 28}};
    const int weekday = day.dayOfWeek();
    return (weekday <= 5 && isFixedHoliday(day)) || (weekday == 5 && isFixedHoliday(day.addDays(1)))
        || (weekday == 1 && isFixedHoliday(day.addDays(-1)))
        || std::any_of(moving.begin(), moving.end(), [&](const Moving& one) {
               return day.month() == one.month && weekday == one.weekday && day.day() >= one.from
                   && day.day() <= one.to;
           });
}

/// Goes through the year in quarters of an hour and looks at the wall clock each time.
std::vector<Clock::Wall> dueByBruteForce(Rule rule, const QTimeZone& zone, Clock::Wall from,
                                         Clock::Wall to)
{
    std::vector<Clock::Wall> due;
    QDate last;
    for (Clock::Wall time = from; time < to; time += Minutes(15)) {
        const QDateTime local =
            QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), zone);
        const QTime clock = local.time();
        const QDate day = local.date();
        if (rule == Rule::EveryFourHours) {
            if (clock.minute() == 0 && clock.hour() % 4 == 0)
                due.push_back(time);
            continue;
        }
        const bool isOff = rule != Rule::EarlyDaily && (day.dayOfWeek() > 5 || isHoliday(day));
        const QTime wanted = rule == Rule::EarlyDaily ? QTime(2, 15) : QTime(6, 30);
        // The first moment of the day that is not before it, which a gap may push back.
        if (!isOff && day != last && clock >= wanted) {
            if (time > from || clock == wanted)
                due.push_back(time);
            last = day;
        }
    }
    return due;
}

/// A file each working day, mostly in the early morning; sometimes late, sometimes not at all.
class Exports {
public:
    Exports(std::mt19937& random, Clock::Wall from, Clock::Wall to)
    {
        for (Clock::Wall day = from; day < to; day += std::chrono::days(1)) {
            const auto luck = random() % 100;
            if (luck < 8)
                continue;
            const int late = luck < 25 ? static_cast<int>(random() % 900) : 0;
            times.push_back(day + Minutes(static_cast<int>(random() % 300) + late));
        }
        std::sort(times.begin(), times.end());
    }

    /// Number of the newest file at a time; 0 = none yet.
    std::size_t newest(Clock::Wall at) const
    {
        return static_cast<std::size_t>(std::upper_bound(times.begin(), times.end(), at)
                                        - times.begin());
    }

    std::vector<Clock::Wall> times;
};

/// What has to happen, said in the plainest way.
class Oracle {
public:
    struct Way {
        Rule rule;
        MissedRun missed;
        QTimeZone zone;
    };

    Oracle(Way way, Clock::Wall since, Clock::Wall to)
        : m_way(std::move(way))
        , m_due(dueByBruteForce(m_way.rule, m_way.zone, since, to))
        , m_since(since)
    { }

    Clock::Wall next(Clock::Wall now) const
    {
        const auto beyond = std::upper_bound(m_due.begin(), m_due.end(), now);
        return beyond == m_due.end() ? now + std::chrono::days(1) : *beyond;
    }

    /// The due time that a look must send for, if any.
    std::optional<Clock::Wall> look(Clock::Wall now, std::size_t newestFile)
    {
        const auto beyond = std::upper_bound(m_due.begin(), m_due.end(), now);
        if (beyond == m_due.begin())
            return std::nullopt;
        const Clock::Wall due = *std::prev(beyond);
        const Clock::Wall end = beyond == m_due.end() ? endOf(due) : std::min(endOf(due), *beyond);
        if (due <= m_since || m_done.contains(due) || now >= end)
            return std::nullopt;
        const bool isFirstLook = m_seen.insert(due).second;
        if (m_way.missed == MissedRun::Ask && isFirstLook && now - due > Minutes(10)) {
            m_done.insert(due); // it waits for a person, who never comes
            return std::nullopt;
        }
        if (newestFile == m_sent)
            return std::nullopt;
        m_done.insert(due);
        m_sent = newestFile;
        return due;
    }

private:
    /// Too late for it, unless the next one comes before.
    Clock::Wall endOf(Clock::Wall due) const
    {
        if (m_way.rule == Rule::AfterWithFile) {
            const QDateTime local =
                QDateTime::fromMSecsSinceEpoch(due.time_since_epoch().count(), m_way.zone);
            const QDateTime midnight = local.date().addDays(1).startOfDay(m_way.zone);
            return Clock::Wall(std::chrono::milliseconds(midnight.toMSecsSinceEpoch()));
        }
        return due + Minutes(m_way.missed == MissedRun::Skip ? 10 : 720);
    }

    Way m_way;
    std::vector<Clock::Wall> m_due;
    Clock::Wall m_since;
    std::set<Clock::Wall> m_seen;
    std::set<Clock::Wall> m_done;
    std::size_t m_sent = 0;
};

/// Looks every few minutes while awake, then a night or a holiday of sleep.
Minutes untilNextLook(std::mt19937& random)
{
    const auto luck = random() % 100;
    if (luck < 35)
        return Minutes(5);
    if (luck < 70)
        return Minutes(20 + random() % 100);
    if (luck < 97)
        return Minutes(180 + random() % 900);
    return Minutes(1440 * (1 + random() % 6));
}

const char* missedName(MissedRun missed)
{
    return missed == MissedRun::Once ? "once" : missed == MissedRun::Ask ? "ask" : "skip";
}

const std::map<Rule, std::string>& words()
{
    static const std::map<Rule, std::string> all{
        {Rule::Weekdays, "weekdays 06:30"},
        {Rule::EarlyDaily, "daily 02:15"},
        {Rule::EveryFourHours, "every 4 hours"},
        {Rule::AfterWithFile, "weekdays after 06:30 when a new file is there"}};
    return all;
}

} // namespace

void ScheduleYearsTest::holidaysByHand()
{
    for (QDate day(2026, 11, 1); day < QDate(2028, 1, 1); day = day.addDays(1))
        QCOMPARE(isHoliday(day), holidays().contains(day));
}

void ScheduleYearsTest::years_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<int>("missed");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("year"); // in November of which it begins
    QTest::addColumn<unsigned>("row");
    unsigned row = 0;
    int year = 2026;
    for (const char* const zone : {"America/New_York", "Europe/Berlin", "Australia/Lord_Howe",
                                   "America/Santiago", "Pacific/Auckland"}) {
        for (const auto& [rule, spec] : words()) {
            for (const auto missed : {MissedRun::Once, MissedRun::Ask, MissedRun::Skip}) {
                if (rule == Rule::AfterWithFile && missed != MissedRun::Once)
                    continue; // it waits for a file anyway, and is never late
                QTest::addRow("%s, %s, %d, %s", spec.c_str(), zone, year, missedName(missed))
                    << static_cast<int>(rule) << static_cast<int>(missed) << QByteArray(zone)
                    << year << ++row;
            }
        }
        ++year;
    }
}

void ScheduleYearsTest::years()
{
    QFETCH(int, rule);
    QFETCH(int, missed);
    QFETCH(QByteArray, zone);
    QFETCH(int, year);
    QFETCH(unsigned, row);
    const Oracle::Way way{static_cast<Rule>(rule), static_cast<MissedRun>(missed), QTimeZone(zone)};
    std::seed_seq seed{static_cast<unsigned>(qEnvironmentVariableIntValue("MUSTER_TEST_SEED")),
                       row};
    std::mt19937 random(seed);
    RunDueFixture f(words().at(way.rule));
    f.schedule.zone = zone.toStdString();
    f.schedule.missed = way.missed;
    if (way.rule == Rule::Weekdays || way.rule == Rule::AfterWithFile)
        f.schedule.daysOff = *DaysOff::parse({"us-federal"});
    const Clock::Wall begin = at(qPrintable(QStringLiteral("%1-11-10 00:00").arg(year)), "UTC");
    const Clock::Wall end = at(qPrintable(QStringLiteral("%1-11-20 00:00").arg(year + 1)), "UTC");
    const Exports exports(random, begin, end);
    Oracle oracle(way, begin, end);
    std::size_t expected = 0;
    std::size_t lastFile = 0;
    // Where only what is seen in time runs, every other look is about when it is due.
    const auto nextLook = [&](Clock::Wall now) {
        return way.missed != MissedRun::Once && random() % 2 == 0
            ? oracle.next(now) + Minutes(random() % 25)
            : now + untilNextLook(random);
    };
    for (Clock::Wall now = begin; now < end; now = nextLook(now)) {
        const std::size_t file = exports.newest(now);
        if (file > 0 && file != lastFile)
            f.folder.put("people.csv", std::to_string(file), exports.times[file - 1]);
        lastFile = file;
        const auto due = oracle.look(now, file);
        f.look(now);
        expected += due.has_value();
        QVERIFY2(f.pushes.size() == expected,
                 ("at " + rfc3339(now)
                  + (due ? " nothing was sent for " + rfc3339(*due)
                         : " something was sent: " + rfc3339(f.last.due)))
                     .c_str());
        if (due) {
            QCOMPARE(f.pushes.back().order.digest, "sha-" + std::to_string(file));
            QCOMPARE(f.last.due, *due);
        }
    }
    QVERIFY2(expected > (way.missed == MissedRun::Once ? 100 : 20),
             qPrintable(QString::number(expected)));
}

void ScheduleYearsTest::aClockThatJumps_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 6; ++seed)
        QTest::addRow("history %u", seed) << seed;
}

/// The clock is put hours or days forward and back again and again: no due time runs twice, nothing
/// runs without one, no file goes out twice, and between two jumps nothing is left out.
void ScheduleYearsTest::aClockThatJumps()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    RunDueFixture f("every 4 hours");
    const Clock::Wall begin = at("2026-11-10 00:00", "UTC");
    const Clock::Wall end = at("2027-01-01 00:00", "UTC");
    const auto all = dueByBruteForce(Rule::EveryFourHours, QTimeZone("America/New_York"),
                                     begin - std::chrono::days(30), end + std::chrono::days(60));
    std::set<Clock::Wall> ran;
    std::set<std::string> files;
    std::chrono::milliseconds wrong{0};
    Clock::Wall lastLook{};
    int number = 0;
    for (Clock::Wall real = begin; real < end; real += Minutes(5 + random() % 55)) {
        const bool isJump = random() % 60 == 0;
        if (isJump)
            wrong = random() % 2 == 0 ? std::chrono::milliseconds(0)
                                      : Minutes(static_cast<int>(random() % 8000) - 4000);
        const Clock::Wall now = real + wrong;
        f.folder.put("people.csv", std::to_string(++number), now);
        f.look(now);
        const auto due = std::prev(std::upper_bound(all.begin(), all.end(), now));
        if (f.pushes.size() > ran.size()) {
            QCOMPARE(f.last.due, *due);
            QVERIFY2(ran.insert(*due).second, rfc3339(*due).c_str());
            QVERIFY(files.insert(f.pushes.back().order.digest).second);
        } else if (!isJump && real > begin && *due > lastLook) {
            // Came due between two looks of a clock that went on as it should.
            QVERIFY2(ran.contains(*due), rfc3339(*due).c_str());
        }
        lastLook = now;
    }
    QVERIFY(ran.size() > 100);
}

MUSTER_TEST(ScheduleYearsTest)
#include "ScheduleYearsTest.moc"
