// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/MappingWords.h"

#include <array>

namespace muster {

static QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QString MappingWords::dateFormat(const std::string& pattern)
{
    static constexpr std::array<std::pair<const char*, const char*>, 17> parts{
        {{"yyyy", QT_TR_NOOP("year")},
         {"YYYY", QT_TR_NOOP("year")},
         {"yy", QT_TR_NOOP("2-digit year")},
         {"MMMM", QT_TR_NOOP("month's name")},
         {"MMM", QT_TR_NOOP("month's short name")},
         {"MM", QT_TR_NOOP("month")},
         {"M", QT_TR_NOOP("month")},
         {"dd", QT_TR_NOOP("day")},
         {"DD", QT_TR_NOOP("day")},
         {"d", QT_TR_NOOP("day")},
         {"HH", QT_TR_NOOP("hour")},
         {"H", QT_TR_NOOP("hour")},
         {"hh", QT_TR_NOOP("hour")},
         {"h", QT_TR_NOOP("hour")},
         {"mm", QT_TR_NOOP("minute")},
         {"ss", QT_TR_NOOP("second")},
         {"AP", QT_TR_NOOP("AM or PM")}}};
    QString words;
    bool isQuoted = false;
    for (std::size_t at = 0; at < pattern.size();) {
        const auto rest = std::string_view(pattern).substr(at);
        const auto* part = isQuoted
            ? parts.end()
            : std::find_if(parts.begin(), parts.end(), [&](const auto& candidate) {
                  return rest.starts_with(candidate.first);
              });
        if (part != parts.end()) {
            words += tr(part->second);
            at += std::char_traits<char>::length(part->first);
            continue;
        }
        isQuoted ^= rest.front() == '\'';
        if (rest.front() != '\'')
            words += QLatin1Char(rest.front());
        ++at;
    }
    return words;
}

QStringList MappingWords::usualDateFormats()
{
    return {QStringLiteral("MM/dd/yyyy"),  QStringLiteral("dd/MM/yyyy"),
            QStringLiteral("yyyy-MM-dd"),  QStringLiteral("dd.MM.yyyy"),
            QStringLiteral("MM/dd/yy"),    QStringLiteral("dd-MMM-yyyy"),
            QStringLiteral("MMM d, yyyy"), QStringLiteral("yyyyMMdd")};
}

std::vector<std::pair<QString, QString>> MappingWords::stepMenu()
{
    return {{QStringLiteral("trim"), tr("Remove spaces around it")},
            {QStringLiteral("map"), tr("Replace words…")},
            {QStringLiteral("split"), tr("Take a part of a whole name…")},
            {QStringLiteral("date"), tr("Read a date…")},
            {QStringLiteral("boolean"), tr("Turn words into yes or no…")},
            {QStringLiteral("ssn"), tr("Write as 123-45-6789")},
            {QStringLiteral("pad"), tr("Fill up to a width…")},
            {QStringLiteral("upper"), tr("Write in CAPITALS")},
            {QStringLiteral("lower"), tr("Write in small letters")},
            {QStringLiteral("title"), tr("Write Each Word With A Capital")},
            {QStringLiteral("strip"), tr("Remove a note at the end, such as “(On Leave)”")},
            {QStringLiteral("lookup"), tr("Look up another row of this file…")},
            {QStringLiteral("constant"), tr("Always the same value…")},
            {QStringLiteral("default"), tr("A value for blank cells…")}};
}

static QString plainStep(const std::string& name)
{
    for (const auto& [key, words] : MappingWords::stepMenu()) {
        if (key == QString::fromStdString(name))
            return words;
    }
    return QString::fromStdString(name);
}

namespace {

/// The sentences that name an option.
class Sentence {
    Q_DECLARE_TR_FUNCTIONS(muster::MappingWords)

public:
    static QString split(const Transform& step)
    {
        const std::string part = step.option("part");
        if (part == "first")
            return tr("Take the first name");
        return part == "middle" ? tr("Take the middle name") : tr("Take the last name");
    }

    static QString date(const Transform& step)
    {
        QStringList forms;
        for (const std::string& format : step.list)
            forms << MappingWords::dateFormat(format);
        QString words = forms.isEmpty() ? tr("Read the date, whatever its form")
                                        : tr("Read the date as %1").arg(forms.join(tr(" or ")));
        const std::string to = step.option("to");
        if (!to.empty())
            words += tr(", write it as %1").arg(MappingWords::dateFormat(to));
        return words;
    }

    static QString pad(const Transform& step)
    {
        const std::string with = step.option("with");
        return tr("Fill up with %1 to %2 characters")
            .arg(with.empty() ? QStringLiteral("0") : text(with), text(step.option("width")));
    }

    static QString boolean(const Transform& step)
    {
        return step.option("true").empty()
            ? tr("Turn words into yes or no")
            : tr("%1 means yes, %2 means no")
                  .arg(text(step.option("true")), text(step.option("false")));
    }

    static QString map(const Transform& step)
    {
        const auto count = step.values.size();
        return count == 1 ? tr("Replace 1 word") : tr("Replace %1 words").arg(count);
    }

    static QString lookup(const Transform& step)
    {
        return tr("Find the row whose %1 it is, take its %2")
            .arg(text(step.option("by")), text(step.option("take")));
    }

    static QString value(const Transform& step)
    {
        return (step.name == "constant" ? tr("Always “%1”") : tr("If blank, “%1”"))
            .arg(text(step.option("value")));
    }
};

} // namespace

QString MappingWords::step(const Transform& transform)
{
    const std::string& name = transform.name;
    if (name == "split")
        return Sentence::split(transform);
    if (name == "date")
        return Sentence::date(transform);
    if (name == "pad")
        return Sentence::pad(transform);
    if (name == "boolean")
        return Sentence::boolean(transform);
    if (name == "map")
        return Sentence::map(transform);
    if (name == "lookup")
        return Sentence::lookup(transform);
    if (name == "constant" || name == "default")
        return Sentence::value(transform);
    return plainStep(name);
}

QString MappingWords::steps(const FieldMapping& mapped)
{
    QStringList words;
    for (const Transform& transform : mapped.transforms) {
        if (transform.name != "trim")
            words << step(transform);
    }
    if (mapped.blankClears)
        words << tr("a blank clears");
    return words.join(QStringLiteral("; "));
}

} // namespace muster
