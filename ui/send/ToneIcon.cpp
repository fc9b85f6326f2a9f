// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/ToneIcon.h"

#include <QIcon>
#include <QPainter>

namespace muster {

ToneIcon::ToneIcon(const QString& name, theme::Tone tone) : m_name(name), m_tone(tone)
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
    paintIcon(painter, rect(), m_name, m_tone);
}

void paintIcon(QPainter& painter, const QRect& place, const QString& name, theme::Tone tone)
{
    QPixmap picture = theme::icon(name).pixmap(place.size(), painter.device()->devicePixelRatioF());
    QPainter tint(&picture);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(picture.rect(), theme::tone(tone));
    tint.end();
    painter.drawPixmap(place, picture);
}

} // namespace muster
