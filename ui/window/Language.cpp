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

/// The first language of the desktop's words that there are words for; "en" when there is none.
/// Its words, not its name: that is how the desktop writes numbers.
static QString languageOf(const QLocale& desktop)
{
    for (const QString& wanted : desktop.uiLanguages()) {
        for (const auto& offer : Language::offered()) {
            if (wanted.section(QLatin1Char('-'), 0, 0) == offer.code)
                return offer.code;
        }
    }
    return QStringLiteral("en");
}

QLocale Language::localeFor(const QString& code, const QLocale& desktop)
{
    const auto all = offered();
    const bool isOffered = std::any_of(all.begin(), all.end(),
                                       [&code](const Offer& offer) { return offer.code == code; });
    const QString wanted = isOffered ? code : languageOf(desktop);
    // The desktop's own way to write numbers and days, where it speaks this language.
    return wanted == codeOf(desktop) ? desktop : QLocale(wanted);
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
