// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/delegates/OutcomeBar.h"

#include "ui/models/OutcomeWords.h"

#include <QPainter>
#include <QPainterPath>

namespace muster {

static Qt::BrushStyle patternOf(OutcomeState state)
{
    switch (state) {
    case OutcomeState::Held:
        return Qt::BDiagPattern;
    case OutcomeState::NotSent:
        return Qt::HorPattern;
    case OutcomeState::Rejected:
        return Qt::DiagCrossPattern;
    case OutcomeState::Unknown:
        return Qt::Dense4Pattern;
    case OutcomeState::Confirmed:
        return Qt::Dense2Pattern;
    default:
        return Qt::SolidPattern;
    }
}

static std::array<double, outcomeStates> widths(const OutcomeCounts& counts, double whole)
{
    constexpr double sliver = 6;
    std::array<double, outcomeStates> found{};
    double spent = 0;
    const auto sum = static_cast<double>(counts.sum());
    for (std::size_t i = 0; i < outcomeStates; ++i) {
        if (counts.by[i] > 0)
            found[i] = std::max(sliver, whole * static_cast<double>(counts.by[i]) / sum);
        spent += found[i];
    }
    if (spent > whole) // the slivers are taken from the widest
        *std::max_element(found.begin(), found.end()) -= spent - whole;
    return found;
}

static void paintPart(QPainter& painter, const QRectF& part, OutcomeState state)
{
    if (part.width() <= 0)
        return;
    const QColor colour =
        theme::tone(state == OutcomeState::Unchanged ? theme::Tone::Edge : outcomeTone(state));
    painter.fillRect(part, theme::softTone(outcomeTone(state)));
    painter.fillRect(part, QBrush(colour, patternOf(state)));
    painter.fillRect(QRectF(part.left(), part.top(), 1, part.height()), painter.background());
}

void paintOutcomeBar(QPainter& painter, const QRectF& where, const OutcomeCounts& counts)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(where, where.height() / 2, where.height() / 2);
    painter.setClipPath(outline);
    painter.fillRect(where, theme::softTone(theme::Tone::Edge));
    const auto parts =
        counts.sum() > 0 ? widths(counts, where.width()) : std::array<double, outcomeStates>{};
    double left = where.left();
    for (const auto state : shownStates) {
        const double width = parts[static_cast<std::size_t>(state)];
        paintPart(painter, QRectF(left, where.top(), width, where.height()), state);
        left += width;
    }
    painter.restore();
}

OutcomeBar::OutcomeBar(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(theme::grid + theme::grid / 2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OutcomeBar::setCounts(const OutcomeCounts& counts)
{
    m_counts = counts;
    setAccessibleName(outcomeText(counts));
    setToolTip(outcomeText(counts));
    update();
}

void OutcomeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintOutcomeBar(painter, rect(), m_counts);
}

} // namespace muster
