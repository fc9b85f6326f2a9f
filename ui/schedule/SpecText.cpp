// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/SpecText.h"

#include "core/schedule/BlackOut.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

// The way from a schedule to its words; SpecReading.cpp goes the way back.

namespace muster {

/// Where the words of this file are found by their translators.
class SpecText {
    Q_DECLARE_TR_FUNCTIONS(SpecText)
};

/// "1st" in English; elsewhere "1.".
static QString ordinalText(int number)
{
    const auto language = QLocale().language();
    const bool isEnglish = language == QLocale::English || language == QLocale::C;
    if (!isEnglish)
        return QString::number(number) + QLatin1Char('.');
    static constexpr std::array<const char*, 4> endings{"th", "st", "nd", "rd"};
    const bool isTeen = number % 100 >= 11 && number % 100 <= 13;
    const int last = number % 10;
    return QString::number(number)
        + QLatin1String(endings.at(isTeen || last > 3 ? 0 : static_cast<std::size_t>(last)));
}

static QString weekdaysText(const std::bitset<7>& weekdays)
{
    if (weekdays.all())
        return SpecText::tr("daily");
    if (weekdays == std::bitset<7>(0b0111110))
        return SpecText::tr("weekdays");
    if (weekdays == std::bitset<7>(0b1000001))
        return SpecText::tr("weekends");
    QStringList names;
    for (int day = 1; day <= 7; ++day) { // Sunday is 0 there and 7 here
        if (weekdays.test(static_cast<std::size_t>(day % 7)))
            names << QLocale().standaloneDayName(day, QLocale::ShortFormat);
    }
    return names.join(QStringLiteral(", "));
}

static QString daysText(const Spec::Days& days)
{
    if (days.businessDay < 0)
        return SpecText::tr("last business day");
    if (days.businessDay > 0)
        return SpecText::tr("%1 business day").arg(ordinalText(days.businessDay));
    if (days.isLastOfMonth)
        return SpecText::tr("last day");
    if (days.daysOfMonth.none())
        return weekdaysText(days.weekdays);
    QStringList numbers;
    for (int day = 1; day <= 31; ++day) {
        if (days.daysOfMonth.test(static_cast<std::size_t>(day)))
            numbers << ordinalText(day);
    }
    return SpecText::tr("day %1", "of the month").arg(numbers.join(QStringLiteral(", ")));
}

static QString intervalText(int minutes)
{
    if (minutes == 60)
        return SpecText::tr("every hour");
    if (minutes == 1)
        return SpecText::tr("every minute");
    return minutes % 60 == 0 ? SpecText::tr("every %1 hours").arg(minutes / 60)
                             : SpecText::tr("every %1 minutes").arg(minutes);
}

QString specText(const Spec& spec)
{
    if (!spec.cron().empty())
        return QString::fromStdString(spec.words());
    if (spec.kind() == Spec::Kind::Arrival)
        return SpecText::tr("when a new file arrives");
    const QString days = daysText(spec.dueDays());
    if (spec.interval() > 0 && spec.dueDays() == Spec::Days())
        return intervalText(spec.interval());
    QStringList times;
    for (const int minute : spec.minutes())
        times << QString::fromStdString(minuteText(minute));
    if (spec.kind() == Spec::Kind::AfterWithFile)
        return SpecText::tr("%1 after %2 when a new file is there", "days, time of day")
            .arg(days, times.join(QStringLiteral(", ")));
    return SpecText::tr("%1 %2", "days, times of day")
        .arg(days,
             spec.interval() > 0 ? intervalText(spec.interval())
                                 : times.join(QStringLiteral(", ")));
}

} // namespace muster
