// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/LetterCase.h"

#include "core/base/Ascii.h"
#include "core/table/Utf8.h"

#include <QString>

#include <algorithm>

namespace muster {

static char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

static bool isUtf8(std::string_view text)
{
    return invalidUtf8At(text) == std::string_view::npos;
}

template <class Ascii, class Wide>
static void appendChanged(std::string_view text, std::string& to, Ascii ascii, Wide wide)
{
    if (ascii::isAll(text))
        std::transform(text.begin(), text.end(), std::back_inserter(to), ascii);
    else if (isUtf8(text))
        to +=
            wide(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
    else
        to += text;
}

void appendLower(std::string_view text, std::string& to)
{
    appendChanged(text, to, ascii::lower, [](const QString& wide) { return wide.toLower(); });
}

void appendUpper(std::string_view text, std::string& to)
{
    appendChanged(text, to, upper, [](const QString& wide) { return wide.toUpper(); });
}

void appendTitle(std::string_view text, std::string& to)
{
    if (!isUtf8(text)) {
        to += text;
        return;
    }
    const QString starters = QStringLiteral(" -.('\u2019/");
    QString wide = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toLower();
    bool isStart = true;
    for (QChar& c : wide) {
        if (isStart)
            c = c.toUpper();
        isStart = starters.contains(c);
    }
    to += wide.toStdString();
}

} // namespace muster
