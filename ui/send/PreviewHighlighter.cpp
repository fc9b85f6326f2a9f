// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/PreviewHighlighter.h"

#include "ui/theme/Theme.h"

#include <QRegularExpression>

namespace muster {

PreviewHighlighter::PreviewHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) { }

void PreviewHighlighter::setJson(bool isJson)
{
    m_isJson = isJson;
}

void PreviewHighlighter::highlightBlock(const QString& text)
{
    m_isJson ? highlightJson(text) : highlightCsv(text);
}

void PreviewHighlighter::highlightJson(const QString& text)
{
    static const QRegularExpression token(
        QStringLiteral(R"re(("(?:[^"\\]|\\.)*"?)(\s*:)?|(\bnull\b)|([{}\[\],]))re"));
    const QColor name = theme::tone(theme::Tone::Accent);
    const QColor mark = theme::tone(theme::Tone::Muted);
    auto found = token.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        const bool isName = match.capturedLength(2) > 0;
        const auto length = static_cast<int>(match.capturedLength());
        if (isName)
            setFormat(static_cast<int>(match.capturedStart()), length, name);
        else if (match.capturedLength(1) == 0)
            setFormat(static_cast<int>(match.capturedStart()), length, mark);
    }
}

void PreviewHighlighter::highlightCsv(const QString& text)
{
    QTextCharFormat header;
    header.setForeground(theme::tone(theme::Tone::Accent));
    header.setFontWeight(QFont::DemiBold);
    const bool isHeader = currentBlock().blockNumber() == 0;
    if (isHeader)
        setFormat(0, static_cast<int>(text.size()), header);
    bool quoted = previousBlockState() == 1;
    for (int i = 0; i < text.size(); ++i) {
        quoted = quoted != (text[i] == QLatin1Char('"'));
        if (text[i] == QLatin1Char(',') && !quoted)
            setFormat(i, 1, theme::tone(theme::Tone::Warn));
    }
    setCurrentBlockState(quoted ? 1 : 0);
}

} // namespace muster
