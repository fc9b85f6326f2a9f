// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;

namespace muster {

class ToneIcon;

/// A state in words behind its icon: "stored 12 days ago". Never colour alone. GUI thread.
class StateLine final : public QWidget {
    Q_OBJECT

public:
    explicit StateLine(QWidget* parent = nullptr);
    /// Hidden while the text is empty.
    void say(const QString& icon, theme::Tone tone, const QString& text);
    QString text() const;

private:
    ToneIcon* m_icon;
    QLabel* m_text;
};

/// "12 days ago", "today"; @p rfc3339 in UTC, as it is where it is no time.
QString agoText(const QString& rfc3339);

} // namespace muster
