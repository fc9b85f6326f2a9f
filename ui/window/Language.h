// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QTranslator>

namespace muster {

/// The language of the window: our words, Qt's words, and the locale that writes numbers and days.
/// Takes its words back when it goes. Create it after the application and before any widget, and
/// let it go last. GUI thread.
class Language final {
public:
    /// @p code as in Preferences::language; empty = the desktop's, or English where there are no
    /// words for that.
    explicit Language(const QString& code);
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// The languages there are words for.
    struct Offer {
        QString code; ///< "de"
        QString name; ///< in itself: "Deutsch"
    };

    static QList<Offer> offered();
    /// The locale that @p code stands for on a desktop of the locale @p desktop.
    static QLocale localeFor(const QString& code, const QLocale& desktop);

private:
    QLocale m_before;
    QTranslator m_qtWords;
    QTranslator m_words;
};

} // namespace muster
