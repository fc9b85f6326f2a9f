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
        return {polygon({{14, 12}, {31, 21.5}, {14, 31}}), {}, Tone::Good};
    case State::Held:
        return {polygon({{21, 11}, {31.5, 30.5}, {10.5, 30.5}}),
                lines({{21, 18, 21, 23.5}, {21, 26.9, 21, 27.1}}), Tone::Warn};
    case State::Failed:
        return {polygon({{17, 11.5},
                         {25, 11.5},
                         {31, 17.5},
                         {31, 25.5},
                         {25, 31.5},
                         {17, 31.5},
                         {11, 25.5},
                         {11, 17.5}}),
                lines({{17, 17.5, 25, 25.5}, {25, 17.5, 17, 25.5}}), Tone::Bad};
    case State::Paused: {
        QPainterPath bars;
        bars.addRect(14, 13, 6.5, 18);
        bars.addRect(24, 13, 6.5, 18);
        return {bars, {}, Tone::Muted};
    }
    case State::Idle:
        break;
    }
    return {};
}

/// A rounded plate with the list that goes out to the right.
void paintMark(QPainter& painter, const QColor& plate, const QColor& rim)
{
    painter.setPen(QPen(rim, 1.5));
    painter.setBrush(plate);
    painter.drawRoundedRect(QRectF(1, 1, units - 2, units - 2), 7, 7);
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
    paintMark(painter,
              theme::tone(state == State::Paused ? theme::Tone::Muted : theme::Tone::Accent), rim);
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
