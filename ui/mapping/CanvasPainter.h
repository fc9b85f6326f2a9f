// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mapping/MappingCanvas.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPen>

namespace muster {

/// What to draw besides the mapping itself.
struct CanvasLook {
    CanvasSpot cursor;
    CanvasSpot hover;
    CanvasSpot origin; ///< where the link that is being made begins
    CanvasSpot target; ///< where it would end now
    std::optional<QPointF> loose; ///< its free end, when it has no target
    int hiddenLink = -1; ///< the line whose end is being moved
    bool hasFocus = false;
    QString hint;
};

/// Draws the canvas. Lives for one paint event.
class CanvasPainter {
    Q_DECLARE_TR_FUNCTIONS(muster::CanvasPainter)

public:
    CanvasPainter(QPainter& painter, const MappingModel& model, const CanvasGeometry& places,
                  const CanvasLook& look);

    void paint();
    /// Colour and pattern of a line: solid and wide for a person's, solid, dashed, dotted.
    static QPen linePen(Confidence confidence, double width);
    /// Masked values of a column, or as they are when the model says so.
    static QString sampleText(const MappingModel& model, int column);

private:
    void paintLinks();
    void paintLink(int link, bool isStrong, bool isFaint);
    void paintLooseLink();
    void paintColumn(int item);
    void paintField(int item);
    void paintFieldState(const FieldState& state, const QRect& line);
    void paintGroup(int item);
    void paintNewField(int item);
    void paintFrame();
    void paintLegend(const QRect& strip);
    void paintPort(Lane side, int item, const QColor& colour, bool isFilled);
    void paintCard(Lane side, int item, const QColor& ground, const QColor& edge);
    int text(const QRect& rect, const QString& words, theme::Type type, const QColor& colour,
             Qt::Alignment side = Qt::AlignLeft);
    /// The name on a card, with the type at the right where there is room for both.
    void title(const QRect& line, const QString& name, const QString& type, const QColor& colour,
               bool isStruck = false);
    int word(const QRect& rect, const QString& icon, const QString& words, theme::Tone tone);
    bool isLit(Lane side, int item) const;
    bool isNear(const CanvasSpot& spot, int link) const;

    QPainter& m_painter;
    const MappingModel& m_model;
    const CanvasGeometry& m_places;
    const CanvasLook& m_look;
    const QPalette m_palette;
};

} // namespace muster
