// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/CoreText.h"

#include "ui/models/CoreSentences_p.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace muster {

namespace {

struct Pattern {
    QRegularExpression form;
    std::vector<int> places; ///< which place each group fills
    const char* english;
};

struct Known {
    QHash<QString, const char*> exact;
    std::vector<Pattern> patterns;
};

Pattern patternOf(const char* english)
{
    static const QRegularExpression place(QStringLiteral("%([1-9])"));
    const QString text = QString::fromUtf8(english);
    Pattern made{{}, {}, english};
    QString form;
    qsizetype from = 0;
    for (auto found = place.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        form += QRegularExpression::escape(text.mid(from, match.capturedStart() - from));
        form += QStringLiteral("(.+?)");
        made.places.push_back(match.captured(1).toInt());
        from = match.capturedEnd();
    }
    form += QRegularExpression::escape(text.mid(from));
    made.form = QRegularExpression(QRegularExpression::anchoredPattern(form),
                                   QRegularExpression::DotMatchesEverythingOption);
    return made;
}

void add(Known& known, const char* english)
{
    const QString text = QString::fromUtf8(english);
    if (text.contains(QLatin1String("%1")))
        known.patterns.push_back(patternOf(english));
    else
        known.exact.insert(text, english);
}

const Known& known()
{
    static const Known all = [] {
        Known made;
        for (const auto list :
             {sentences::reasons(), sentences::roles(), sentences::settings(), sentences::changes(),
              sentences::findings(), sentences::errors(), sentences::network(),
              sentences::schedules(), sentences::recorded()}) {
            for (const char* const english : list)
                add(made, english);
        }
        return made;
    }();
    return all;
}

QString translated(const char* english)
{
    return QCoreApplication::translate("Core", english);
}

std::optional<QString> exactly(const QString& english)
{
    const auto found = known().exact.constFind(english);
    return found == known().exact.constEnd() ? std::nullopt : std::optional(translated(*found));
}

/// The translation with the sentence's own names in its places. Not QString::arg: a name may hold
/// a %1 of its own.
QString filled(const Pattern& pattern, const QRegularExpressionMatch& match)
{
    const QString text = translated(pattern.english);
    QString made;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text.at(i) == QLatin1Char('%') && i + 1 < text.size()
            ? text.at(i + 1).digitValue()
            : -1;
        const auto group = std::find(pattern.places.begin(), pattern.places.end(), number);
        if (group == pattern.places.end()) {
            made += text.at(i);
            continue;
        }
        const QString name = match.captured(static_cast<int>(group - pattern.places.begin()) + 1);
        made += exactly(name).value_or(name);
        ++i;
    }
    return made;
}

std::optional<QString> whole(const QString& english)
{
    if (auto found = exactly(english))
        return found;
    for (const Pattern& pattern : known().patterns) {
        if (const auto match = pattern.form.match(english); match.hasMatch())
            return filled(pattern, match);
    }
    return std::nullopt;
}

/// Each part translated, nothing when one is not known.
std::optional<QString> inParts(const QString& english, const QString& between)
{
    const QStringList parts = english.split(between);
    if (parts.size() < 2)
        return std::nullopt;
    QStringList made;
    for (const QString& part : parts) {
        const auto said = whole(part);
        if (!said)
            return std::nullopt;
        made << *said;
    }
    return made.join(between);
}

/// "CONTEXT: what", see Error::in; what may have a context of its own.
std::optional<QString> afterContext(const QString& english)
{
    const auto colon = english.indexOf(QLatin1String(": "));
    if (colon < 0)
        return std::nullopt;
    const QString context = english.left(colon);
    const QString what = english.mid(colon + 2);
    auto rest = whole(what);
    if (!rest)
        rest = afterContext(what);
    return rest ? std::optional(exactly(context).value_or(context) + QLatin1String(": ") + *rest)
                : std::nullopt;
}

std::optional<QString> found(const QString& english)
{
    if (auto parts = inParts(english, QStringLiteral("; ")))
        return parts;
    if (auto one = whole(english))
        return one;
    return afterContext(english);
}

} // namespace

QString coreText(const std::string& english)
{
    return coreText(QString::fromStdString(english));
}

bool knowsCoreText(const std::string& english)
{
    return found(QString::fromStdString(english)).has_value();
}

QString coreText(const QString& english)
{
    return found(english).value_or(english);
}

QString errorText(const Error& error)
{
    const QString what = coreText(error.what);
    return error.hint.empty() ? what : what + QLatin1String(". ") + coreText(error.hint);
}

} // namespace muster
