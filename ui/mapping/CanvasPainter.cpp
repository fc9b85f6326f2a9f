// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/CanvasPainter.h"

#include "ui/mapping/MappingWords.h"
#include "ui/models/CatalogueWords.h"

#include <QApplication>
#include <QIcon>

#include <algorithm>

namespace muster {

using theme::grid;
using theme::Tone;
using theme::Type;

CanvasPainter::CanvasPainter(QPainter& painter, const MappingModel& model,
                             const CanvasGeometry& places, const CanvasLook& look)
    : m_painter(painter)
    , m_model(model)
    , m_places(places)
    , m_look(look)
    , m_palette(QApplication::palette())
{ }

QPen CanvasPainter::linePen(Confidence confidence, double width)
{
    QPen pen(theme::tone(MappingWords::tone(confidence)), width);
    pen.setCapStyle(Qt::RoundCap);
    if (confidence == Confidence::Person)
        pen.setWidthF(width + 1);
    if (confidence == Confidence::Medium)
        pen.setDashPattern({4, 3});
    if (confidence == Confidence::Low || confidence == Confidence::None)
        pen.setDashPattern({0.5, 2.5});
    return pen;
}

void CanvasPainter::paint()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.save();
    m_painter.setClipRect(m_places.body());
    paintLinks();
    for (int i = 0; i < m_places.count(Lane::Columns); ++i)
        paintColumn(i);
    for (int i = 0; i < m_places.count(Lane::Fields); ++i) {
        const auto kind = m_places.items(Lane::Fields)[static_cast<std::size_t>(i)].kind;
        if (kind == CanvasItem::Kind::Field)
            paintField(i);
        else if (kind == CanvasItem::Kind::Group)
            paintGroup(i);
        else
            paintNewField(i);
    }
    paintLooseLink();
    m_painter.restore();
    paintFrame();
}

bool CanvasPainter::isNear(const CanvasSpot& spot, int link) const
{
    if (spot.isNone())
        return false;
    const CanvasLink& line = m_places.links()[static_cast<std::size_t>(link)];
    if (spot.lane == Lane::Links)
        return spot.item == link;
    return spot.item == (spot.lane == Lane::Columns ? line.left : line.right);
}

bool CanvasPainter::isLit(Lane side, int item) const
{
    const CanvasSpot here{side, item};
    if (m_look.hover == here || m_look.target == here || m_look.origin == here)
        return true;
    for (int i = 0; i < m_places.count(Lane::Links); ++i) {
        if (isNear(m_look.hover, i) && isNear(here, i))
            return true;
    }
    return false;
}

void CanvasPainter::paintLinks()
{
    const int count = m_places.count(Lane::Links);
    const auto touchesLink = [&](const CanvasSpot& spot) {
        for (int i = 0; i < count; ++i) {
            if (isNear(spot, i))
                return true;
        }
        return false;
    };
    const bool isAnyLit = touchesLink(m_look.hover);
    for (const bool isStrong : {false, true}) { // the ones that matter lie on top
        for (int i = 0; i < count; ++i) {
            const bool isSelected = m_look.hasFocus && isNear(m_look.cursor, i);
            const bool isHere = isNear(m_look.hover, i) || (!isAnyLit && isSelected);
            if (i != m_look.hiddenLink && isHere == isStrong)
                paintLink(i, isHere, isAnyLit && !isHere);
        }
    }
}

void CanvasPainter::paintLink(int link, bool isStrong, bool isFaint)
{
    const CanvasLink& line = m_places.links()[static_cast<std::size_t>(link)];
    const FieldMapping& mapped = *m_model.field(line.field)->mapped;
    m_painter.setOpacity(isFaint ? 0.3 : 1);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(linePen(mapped.confidence, isStrong ? 3 : 1.75));
    m_painter.drawPath(m_places.curve(link));
    m_painter.setOpacity(1);
}

void CanvasPainter::paintLooseLink()
{
    const bool hasEnd = m_look.loose || !m_look.target.isNone();
    if (m_look.origin.isNone() || !hasEnd)
        return;
    const QPointF from = m_places.port(m_look.origin.lane, m_look.origin.item);
    const QPointF to = m_look.target.isNone()
        ? *m_look.loose
        : m_places.port(m_look.target.lane, m_look.target.item);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(linePen(Confidence::Person, 2));
    m_painter.drawPath(CanvasGeometry::curve(from, to));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(theme::tone(Tone::Accent));
    m_painter.drawEllipse(to, grid / 2.0 + 1, grid / 2.0 + 1);
}

void CanvasPainter::paintCard(Lane side, int item, const QColor& ground, const QColor& edge)
{
    const CanvasSpot here{side, item};
    const bool isLitHere = isLit(side, item);
    const bool isCursor = m_look.hasFocus && m_look.cursor == here;
    QPen pen(isLitHere || isCursor ? theme::tone(Tone::Accent) : edge, isCursor ? 2 : 1);
    m_painter.setPen(pen);
    m_painter.setBrush(isLitHere ? theme::softTone(Tone::Accent) : ground);
    m_painter.drawRoundedRect(QRectF(m_places.rect(side, item)).adjusted(0.5, 0.5, -0.5, -0.5), 6,
                              6);
}

void CanvasPainter::paintPort(Lane side, int item, const QColor& colour, bool isFilled)
{
    const QPointF at = m_places.port(side, item);
    const double radius = isLit(side, item) ? 6 : 4.5;
    m_painter.setPen(QPen(colour, 1.5));
    m_painter.setBrush(isFilled ? colour : m_palette.color(QPalette::Base));
    m_painter.drawEllipse(at, radius, radius);
}

int CanvasPainter::text(const QRect& rect, const QString& words, Type type, const QColor& colour,
                        Qt::Alignment side)
{
    const QFont font = theme::font(type);
    m_painter.setFont(font);
    m_painter.setPen(colour);
    const QFontMetrics metrics(font);
    const QString fitting = metrics.elidedText(words, Qt::ElideRight, rect.width());
    m_painter.drawText(rect, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                       fitting);
    return std::min(rect.width(), metrics.horizontalAdvance(fitting));
}

int CanvasPainter::word(const QRect& rect, const QString& icon, const QString& words, Tone tone)
{
    const QFontMetrics metrics(theme::font(Type::Caption));
    const int size = metrics.height();
    const int width = std::min(rect.width(), size + grid / 2 + metrics.horizontalAdvance(words));
    const int x = rect.right() - width + 1;
    // The theme's icons follow the text's colour; here the tone is the message.
    QPixmap picture =
        theme::icon(icon).pixmap(QSize(size, size) * m_painter.device()->devicePixelRatioF());
    {
        QPainter tint(&picture);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(picture.rect(), theme::tone(tone));
    }
    m_painter.drawPixmap(QRect(x, rect.center().y() - size / 2 + 1, size, size), picture);
    text(rect.adjusted(x - rect.left() + size + grid / 2, 0, 0, 0), words, Type::Caption,
         theme::tone(tone));
    return width;
}

void CanvasPainter::paintFrame()
{
    const QRect body = m_places.body();
    const int width = body.width();
    const QRect head(0, 0, width, body.top());
    const QColor muted = theme::tone(Tone::Muted);
    const QString file = tr("Columns of the file: %1").arg(m_model.columns().size());
    const QString fields =
        tr("Fields of %1: %2").arg(catalogueLabel(m_model.catalogue())).arg(m_model.fieldCount());
    const int half = width / 2 - 3 * grid;
    text(QRect(2 * grid, 0, half, head.height()), file, Type::Strong, muted);
    text(QRect(width - 2 * grid - half, 0, half, head.height()), fields, Type::Strong, muted,
         Qt::AlignRight);
    const QRect strip(2 * grid, body.bottom() + 1, width - 4 * grid, m_places.stripHeight());
    m_painter.setPen(theme::tone(Tone::Line));
    m_painter.drawLine(0, strip.top(), width, strip.top());
    if (m_look.hint.isEmpty())
        paintLegend(strip);
    else
        text(strip, m_look.hint, Type::Caption, theme::tone(Tone::Accent));
}

void CanvasPainter::paintLegend(const QRect& strip)
{
    int x = strip.left();
    const int y = strip.center().y();
    for (const Confidence confidence :
         {Confidence::Person, Confidence::High, Confidence::Medium, Confidence::Low}) {
        m_painter.setPen(linePen(confidence, 1.75));
        m_painter.drawLine(QPointF(x, y), QPointF(x + 4 * grid, y));
        x += 5 * grid;
        x += text(QRect(x, strip.top(), std::max(0, strip.right() - x), strip.height()),
                  MappingWords::confidence(confidence), Type::Caption,
                  m_palette.color(QPalette::Text));
        x += 3 * grid;
    }
}

} // namespace muster
