// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/SpecText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

// The way from what a person typed to a schedule.

namespace muster {

/// Where the words of this file are found by their translators.
class SpecReading {
    Q_DECLARE_TR_FUNCTIONS(SpecReading)
};

/// What Spec::parse() knows. A translation holds each way to say it, separated by |.
static constexpr std::array phrases{
    //: What may be typed for it; several ways with | between them.
    static_cast<const char*>(QT_TRANSLATE_NOOP("SpecReading", "when a new file arrives")),
    //: What may be typed for it; several ways with | between them.
    QT_TRANSLATE_NOOP("SpecReading", "when a new file is there"),
    //: What may be typed for it; several ways with | between them.
    QT_TRANSLATE_NOOP("SpecReading", "last business day"),
    //: What may be typed for it; several ways with | between them.
    QT_TRANSLATE_NOOP("SpecReading", "business day"),
    //: What may be typed for it; several ways with | between them.
    QT_TRANSLATE_NOOP("SpecReading", "last day"),
    //: What may be typed for it; several ways with | between them.
    QT_TRANSLATE_NOOP("SpecReading", "of the month"),
    //: What may be typed for it; several ways with | between them.
    QT_TRANSLATE_NOOP("SpecReading", "daily"),
    //: What may be typed for it; several ways with | between them.
    QT_TRANSLATE_NOOP("SpecReading", "weekdays"),
    //: What may be typed for it; several ways with | between them.
    QT_TRANSLATE_NOOP("SpecReading", "weekends"),
    //: What may be typed for it; several ways with | between them.
    QT_TRANSLATE_NOOP("SpecReading", "hourly"),
    //: What may be typed for it; several ways with | between them.
    QT_TRANSLATE_NOOP("SpecReading", "every"),
    //: What may be typed for it; several ways with | between them.
    QT_TRANSLATE_NOOP("SpecReading", "hours"),
    //: What may be typed for it; several ways with | between them.
    QT_TRANSLATE_NOOP("SpecReading", "minutes"),
    //: What may be typed for it; several ways with | between them.
    QT_TRANSLATE_NOOP("SpecReading", "day"),
    //: What may be typed for it; several ways with | between them.
    QT_TRANSLATE_NOOP("SpecReading", "noon"),
    //: What may be typed for it; several ways with | between them.
    QT_TRANSLATE_NOOP("SpecReading", "midnight"),
    //: What may be typed for it; several ways with | between them.
    QT_TRANSLATE_NOOP("SpecReading", "after"),
    //: What may be typed for it; several ways with | between them.
    QT_TRANSLATE_NOOP("SpecReading", "and"),
    //: What may be typed for it; several ways with | between them.
    QT_TRANSLATE_NOOP("SpecReading", "at"),
    //: What may be typed for it; several ways with | between them.
    QT_TRANSLATE_NOOP("SpecReading", "on"),
};

using Words = QMap<QString, QString>; ///< what may be typed, in small letters -> English

/// A day's names in the language of the window, also as "Mondays".
static QStringList namesOf(int day)
{
    const QLocale here;
    QStringList names;
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
        names << here.dayName(day, format).toLower()
              << here.standaloneDayName(day, format).toLower();
    for (qsizetype i = names.size(); i > 0; --i)
        names << names.at(i - 1) + QLatin1Char('s');
    return names;
}

static void addDays(Words& words)
{
    const QLocale english(QLocale::English);
    for (int day = 1; day <= 7; ++day) {
        for (const QString& name : namesOf(day))
            words.insert(name, english.dayName(day).toLower());
    }
}

static Words wordsHere()
{
    Words words;
    addDays(words);
    for (const char* const phrase : phrases) {
        const QString ways = SpecReading::tr(phrase).toLower();
        for (const QString& way : ways.split(QLatin1Char('|'), Qt::SkipEmptyParts))
            words.insert(way.trimmed(), QLatin1String(phrase));
    }
    return words;
}

/// Matches each of them as a whole, the longest first.
static QRegularExpression formOf(const Words& words)
{
    QStringList ways = words.keys();
    std::stable_sort(ways.begin(), ways.end(), [](const QString& one, const QString& other) {
        return one.size() > other.size();
    });
    for (QString& way : ways)
        way = QRegularExpression::escape(way);
    return QRegularExpression(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(ways.join(u'|')),
                              QRegularExpression::UseUnicodePropertiesOption);
}

static QString inEnglish(const QString& text)
{
    const Words words = wordsHere();
    QString made;
    qsizetype from = 0;
    for (auto all = formOf(words).globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        made += text.mid(from, match.capturedStart() - from) + words.value(match.captured());
        from = match.capturedEnd();
    }
    return made + text.mid(from);
}

/// "7 o'clock" and "6.30" as 7:00 and 6:30, "1." as 1, "a to b" as a-b.
static QString withPlainNumbers(QString text)
{
    static const QRegularExpression point(QStringLiteral("(?<!\\d)(\\d{1,2})\\.(\\d\\d)(?!\\d)"));
    static const QRegularExpression which(QStringLiteral("(?<!\\d)(\\d{1,2})\\.(?!\\d)"));
    text.replace(point, QStringLiteral("\\1:\\2")).replace(which, QStringLiteral("\\1"));
    const QString hour = QRegularExpression::escape(
        SpecReading::tr("o'clock", "after a time of day, as in “7 o'clock”").toLower());
    text.replace(QRegularExpression(QStringLiteral("(:\\d\\d) ?%1(?!\\w)").arg(hour)),
                 QStringLiteral("\\1"));
    text.replace(QRegularExpression(QStringLiteral("(\\d) ?%1(?!\\w)").arg(hour)),
                 QStringLiteral("\\1:00"));
    const QString to = QRegularExpression::escape(
        SpecReading::tr("to", "between two days, as in “Mon to Fri”").toLower());
    return text.replace(QRegularExpression(QStringLiteral(" ?[-–] ?| %1 ").arg(to)),
                        QStringLiteral("-"));
}

Result<Spec> specOf(const QString& typed)
{
    auto spec = Spec::parse(typed.toStdString());
    if (spec)
        return spec;
    const QString meant = inEnglish(withPlainNumbers(typed.simplified().toLower()));
    auto other = Spec::parse(meant.toStdString());
    if (other)
        return other;
    static const std::string begin = "is not understood: ";
    Error why = other.error(); // it begins with all of it, in words that nobody typed
    if (const auto at = why.what.find(begin); at != std::string::npos)
        why.what = "not understood: " + why.what.substr(at + begin.size());
    return fail(std::move(why));
}

} // namespace muster
