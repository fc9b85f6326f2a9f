// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QString>
#include <QWidget>

class QIcon;

namespace muster {

/// A drawing of resources/icons in the colour of a meaning, right in every scheme and at every
/// scale. Decoration: what it means stands in words beside it. GUI thread.
class ToneIcon final : public QWidget {
    Q_OBJECT

public:
    static constexpr int standard = 20; ///< beside a heading
    static constexpr int small = 16; ///< beside a line of text

    /// @p side of the square, in device-independent pixels.
    explicit ToneIcon(const QString& name = {}, theme::Tone tone = theme::Tone::Muted,
                      int side = standard);

    /// An empty name draws nothing.
    void set(const QString& name, theme::Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    theme::Tone m_tone;
};

/// The same as a picture of ToneIcon::small, selected or not; for models. It does not follow a
/// change of the scheme.
QIcon toneIcon(const QString& name, theme::Tone tone, qreal pixelRatio);

} // namespace muster
