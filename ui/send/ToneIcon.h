// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QString>
#include <QWidget>

namespace muster {

/// A drawing of resources/icons in the colour of a meaning, right in every scheme and at every
/// scale. Decoration: what it means stands in words beside it. GUI thread.
class ToneIcon final : public QWidget {
    Q_OBJECT

public:
    explicit ToneIcon(const QString& name = {}, theme::Tone tone = theme::Tone::Muted);

    void set(const QString& name, theme::Tone tone);

    QSize sizeHint() const override { return {side, side}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr int side = 20;

    QString m_name;
    theme::Tone m_tone;
};

/// Draws the icon NAME in a tone into @p place.
void paintIcon(QPainter& painter, const QRect& place, const QString& name, theme::Tone tone);

} // namespace muster
