// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/TrayIcon.h"

#include "ui/theme/Theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <array>

namespace muster {

namespace {

using State = Glance::State;

/// Everything is drawn in a square of this many units.
constexpr qreal units = 32;

struct Badge {
    QPainterPath outline;
    QPainterPath sign; ///< drawn on it in the colour of the rim
    theme::Tone tone = theme::Tone::Muted;
};

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

QPainterPath lines(std::initializer_list<QLineF> strokes)
{
    QPainterPath path;
    for (const QLineF& stroke : strokes) {
        path.moveTo(stroke.p1());
        path.lineTo(stroke.p2());
    }
    return path;
}

Badge badgeOf(State state)
{
    using theme::Tone;
    switch (state) {
    case State::Running:
        return {polygon({{13.5, 11.5}, {29.5, 20.5}, {13.5, 29.5}}), {}, Tone::Good};
    case State::Held:
        return {polygon({{20, 10.5}, {29.5, 29.5}, {10.5, 29.5}}),
                lines({{20, 17.5, 20, 22.5}, {20, 26.2, 20, 26.4}}), Tone::Warn};
    case State::Failed:
        return {polygon({{16, 10.5},
                         {24, 10.5},
                         {29.5, 16},
                         {29.5, 24},
                         {24, 29.5},
                         {16, 29.5},
                         {10.5, 24},
                         {10.5, 16}}),
                lines({{16.5, 16.5, 23.5, 23.5}, {23.5, 16.5, 16.5, 23.5}}), Tone::Bad};
    case State::Retrying:
        return {
            polygon({{10.5, 10.5}, {29.5, 10.5}, {20, 20}, {29.5, 29.5}, {10.5, 29.5}, {20, 20}}),
            {},
            Tone::Warn};
    case State::Paused: // its sign is in the mark's place
    case State::Idle:
        break;
    }
    return {};
}

/// A rounded plate with the list that goes out to the right, or with two bars.
void paintMark(QPainter& painter, bool isPaused, const QColor& rim)
{
    painter.setPen(QPen(rim, 1.5));
    painter.setBrush(theme::tone(isPaused ? theme::Tone::Muted : theme::Tone::Accent));
    painter.drawRoundedRect(QRectF(1, 1, units - 2, units - 2), 7, 7);
    if (isPaused) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(rim);
        painter.drawRect(QRectF(9, 8, 5, 16));
        painter.drawRect(QRectF(18, 8, 5, 16));
        return;
    }
    painter.setPen(QPen(rim, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(lines({{8, 9, 15, 9}, {8, 16, 24, 16}, {8, 23, 15, 23}}));
    painter.drawPolyline(QPolygonF({{19, 10}, {25, 16}, {19, 22}}));
}

void paintBadge(QPainter& painter, const Badge& badge, const QColor& rim)
{
    if (badge.outline.isEmpty())
        return;
    painter.setPen(QPen(rim, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(rim);
    painter.drawPath(badge.outline);
    painter.setPen(QPen(theme::tone(badge.tone), 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(theme::tone(badge.tone));
    painter.drawPath(badge.outline);
    painter.setPen(QPen(rim, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(badge.sign);
}

QPixmap paintedIcon(State state, int side)
{
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / units, side / units);
    const QColor rim = QGuiApplication::palette().color(QPalette::Base);
    paintMark(painter, state == State::Paused, rim);
    paintBadge(painter, badgeOf(state), rim);
    return picture;
}

} // namespace

QIcon trayIcon(Glance::State state)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 44, 48, 64})
        icon.addPixmap(paintedIcon(state, side));
    return icon;
}

} // namespace muster
