// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/ColumnWords.h"

#include "core/mapping/HeaderDictionary.h"
#include "ui/models/CoreText.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace muster {

namespace {

struct Word {
    const char* type;
    const char* text;
};

constexpr std::array words{
    Word{"email", QT_TRANSLATE_NOOP("ColumnWords", "email")},
    Word{"ssn", QT_TRANSLATE_NOOP("ColumnWords", "social security number")},
    Word{"date", QT_TRANSLATE_NOOP("ColumnWords", "date")},
    Word{"datetime", QT_TRANSLATE_NOOP("ColumnWords", "date and time")},
    Word{"integer", QT_TRANSLATE_NOOP("ColumnWords", "whole number")},
    Word{"number", QT_TRANSLATE_NOOP("ColumnWords", "number")},
    Word{"boolean", QT_TRANSLATE_NOOP("ColumnWords", "yes or no")},
    Word{"code", QT_TRANSLATE_NOOP("ColumnWords", "code")},
    Word{"text", QT_TRANSLATE_NOOP("ColumnWords", "text")},
    Word{"blank", QT_TRANSLATE_NOOP("ColumnWords", "blank")},
};

QString say(const char* text)
{
    return QCoreApplication::translate("ColumnWords", text);
}

} // namespace

QString typeText(const ColumnSummary& column)
{
    for (const Word& word : words)
        if (column.type == word.type)
            return say(word.text);
    return QString::fromStdString(column.type);
}

QString distinctText(const ColumnSummary& column)
{
    const QString count = QLocale().toString(static_cast<qulonglong>(column.distinct));
    return say(column.distinctIsEstimate ? QT_TRANSLATE_NOOP("ColumnWords", "about %1 different")
                                         : QT_TRANSLATE_NOOP("ColumnWords", "%1 different"))
        .arg(count);
}

QString fillText(const ColumnSummary& column)
{
    const double percent = std::floor(column.fill * 1000) / 10;
    const int digits = percent == std::floor(percent) ? 0 : 1;
    return say(QT_TRANSLATE_NOOP("ColumnWords", "%1 % filled"))
        .arg(QLocale().toString(percent, 'f', digits));
}

QString roleText(const ColumnRole& role)
{
    if (role.role.empty())
        return {};
    QString text = coreText(HeaderDictionary::instance().label(role.role)).trimmed();
    text.front() = text.front().toUpper();
    return text;
}

} // namespace muster
