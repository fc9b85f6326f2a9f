// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QIcon;
class QLabel;

namespace muster {

/// One of the theme's icons in the colour of a meaning. GUI thread.
class StateIcon final : public QWidget {
    Q_OBJECT

public:
    explicit StateIcon(QWidget* parent = nullptr);
    /// An empty name draws nothing.
    void draw(const QString& name, theme::Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    theme::Tone m_tone = theme::Tone::Muted;
};

/// A state in words behind its icon: "stored 12 days ago". Never colour alone. GUI thread.
class StateLine final : public QWidget {
    Q_OBJECT

public:
    explicit StateLine(QWidget* parent = nullptr);
    /// Hidden while the text is empty.
    void say(const QString& icon, theme::Tone tone, const QString& text);
    QString text() const;

private:
    StateIcon* m_icon;
    QLabel* m_text;
};

/// The icon as a picture in that colour, selected or not; for models. It does not follow a change
/// of the scheme.
QIcon toneIcon(const QString& name, theme::Tone tone, qreal pixelRatio);

/// "12 days ago", "today"; @p rfc3339 in UTC, as it is where it is no time.
QString agoText(const QString& rfc3339);

} // namespace muster
