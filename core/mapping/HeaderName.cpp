// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/HeaderName.h"

#include <QString>

#include <algorithm>

namespace muster {

static bool isApostrophe(QChar c)
{
    return c == QLatin1Char('\'') || c == QChar(0x2019) || c == QChar(0x02BC);
}

/// True where a blank belongs in front of text[i]: workEmail, HRStatus.
static bool isCamelEdge(const QString& text, qsizetype i)
{
    if (i == 0 || !text[i].isUpper())
        return false;
    const bool isNextLower = i + 1 < text.size() && text[i + 1].isLower();
    return text[i - 1].isLower() || (text[i - 1].isUpper() && isNextLower);
}

static bool isPossessive(const QString& text, qsizetype i)
{
    const bool isBeforeS = i + 1 < text.size() && text[i + 1].toLower() == QLatin1Char('s');
    const bool isWordEnd = i + 2 >= text.size() || !text[i + 2].isLetterOrNumber();
    return isApostrophe(text[i]) && isBeforeS && isWordEnd;
}

std::string normalisedHeader(std::string_view header)
{
    const QString text = QString::fromUtf8(header.data(), static_cast<qsizetype>(header.size()))
                             .normalized(QString::NormalizationForm_KC);
    QString spaced;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isPossessive(text, i))
            continue;
        if (isCamelEdge(text, i))
            spaced += QLatin1Char(' ');
        if (c == QLatin1Char('#'))
            spaced += QStringLiteral(" number ");
        else
            spaced += c.isLetterOrNumber() || c.isMark() ? c : QChar(QLatin1Char(' '));
    }
    return spaced.simplified().toLower().toStdString();
}

std::string joinedHeader(std::string_view normalised)
{
    std::string joined(normalised);
    std::erase(joined, ' ');
    return joined;
}

std::vector<std::string_view> headerWords(std::string_view normalised)
{
    std::vector<std::string_view> words;
    while (!normalised.empty()) {
        const auto space = normalised.find(' ');
        if (space != 0)
            words.push_back(normalised.substr(0, space));
        normalised.remove_prefix(space == std::string_view::npos ? normalised.size() : space + 1);
    }
    return words;
}

static std::string_view withoutParenthesis(std::string_view header)
{
    const auto close = header.find_last_not_of(" \t\"");
    if (close == std::string_view::npos || header[close] != ')')
        return header;
    const auto open = header.rfind('(');
    return open == std::string_view::npos || open == 0 ? header : header.substr(0, open);
}

static bool isPrefix(std::string_view word)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (word == "cf" || word == "esi" || word == "lrv")
        return true;
    return word.size() > 3 && word.starts_with("int")
        && std::all_of(word.begin() + 3, word.end(), isDigit);
}

static std::string withoutPrefixes(std::string_view normalised)
{
    for (;;) {
        const auto space = normalised.find(' ');
        if (space == std::string_view::npos || !isPrefix(normalised.substr(0, space)))
            return std::string(normalised);
        normalised.remove_prefix(space + 1);
    }
}

std::vector<std::string> headerForms(std::string_view header)
{
    const std::string whole = normalisedHeader(header);
    const std::string bare = normalisedHeader(withoutParenthesis(header));
    std::vector<std::string> forms;
    for (const std::string& form : {whole, bare, withoutPrefixes(whole), withoutPrefixes(bare)}) {
        if (!form.empty() && std::find(forms.begin(), forms.end(), form) == forms.end())
            forms.push_back(form);
    }
    return forms;
}

} // namespace muster
