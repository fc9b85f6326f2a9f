// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSyntaxHighlighter>

namespace muster {

/// Colours names, values and marks of a payload, in the tones of the scheme. GUI thread.
class PreviewHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit PreviewHighlighter(QTextDocument* document);

    void setJson(bool isJson);

protected:
    void highlightBlock(const QString& text) override;

private:
    void highlightJson(const QString& text);
    void highlightCsv(const QString& text);

    bool m_isJson = false;
};

} // namespace muster
