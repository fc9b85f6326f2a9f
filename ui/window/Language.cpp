// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace muster {

QList<Language::Offer> Language::offered()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")}};
}

static QString codeOf(const QLocale& locale)
{
    return locale.name().section(QLatin1Char('_'), 0, 0);
}

QLocale Language::localeFor(const QString& code, const QLocale& desktop)
{
    const QString own = codeOf(desktop);
    const auto all = offered();
    const auto isOffered = [&all](const QString& wanted) {
        return std::any_of(all.begin(), all.end(),
                           [&wanted](const Offer& offer) { return offer.code == wanted; });
    };
    const QString wanted = isOffered(code) ? code : isOffered(own) ? own : QStringLiteral("en");
    // The desktop's own way to write numbers and days, where it speaks this language.
    return wanted == own ? desktop : QLocale(wanted);
}

Language::Language(const QString& code)
{
    const QLocale locale = localeFor(code, QLocale::system());
    QLocale::setDefault(locale);
    if (m_qtWords.load(QStringLiteral("qtbase_") + codeOf(locale),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(QStringLiteral(":/muster/i18n/muster_") + codeOf(locale)))
        QCoreApplication::installTranslator(&m_words);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    QLocale::setDefault(m_before);
}

} // namespace muster
