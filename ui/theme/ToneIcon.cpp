// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/ToneIcon.h"

#include "ui/theme/Glyph.h"

#include <QIcon>
#include <QPainter>

namespace muster {

ToneIcon::ToneIcon(const QString& name, theme::Tone tone, int side) : m_name(name), m_tone(tone)
{
    setFixedSize(side, side);
}

void ToneIcon::set(const QString& name, theme::Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void ToneIcon::paintEvent(QPaintEvent*)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    paintGlyph(painter, rect(), m_name, theme::tone(m_tone));
}

QIcon toneIcon(const QString& name, theme::Tone tone, qreal pixelRatio)
{
    const QSize size(ToneIcon::small, ToneIcon::small);
    QPixmap picture(size * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintGlyph(painter, QRect(QPoint(), size), name, theme::tone(tone));
    painter.end();
    QIcon icon;
    for (const auto mode : {QIcon::Normal, QIcon::Selected, QIcon::Active})
        icon.addPixmap(picture, mode);
    return icon;
}

} // namespace muster
