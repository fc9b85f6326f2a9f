// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/grid/RowGrid.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace muster {

/// Above this many lines one step of the scroll bar is more than one line; its range is an int.
static constexpr std::uint64_t mostBarSteps = 1000000000;

std::uint64_t RowGrid::mostTop() const
{
    const auto whole =
        static_cast<std::uint64_t>(std::max(1, viewport()->height() / theme::rowHeight));
    return m_content.lines() > whole ? m_content.lines() - whole : 0;
}

int RowGrid::barValue(std::uint64_t top) const
{
    const std::uint64_t most = mostTop();
    if (most <= mostBarSteps)
        return static_cast<int>(top);
    return static_cast<int>(static_cast<long double>(top) / static_cast<long double>(most)
                            * mostBarSteps);
}

void RowGrid::updateBars()
{
    m_top = std::min(m_top, mostTop());
    const GridView shown = view();
    verticalScrollBar()->setPageStep(shown.visibleLines());
    verticalScrollBar()->setRange(0, static_cast<int>(std::min(mostTop(), mostBarSteps)));
    verticalScrollBar()->setValue(barValue(m_top));
    const int cells = std::max(0, shown.size.width() - shown.gutter);
    horizontalScrollBar()->setPageStep(cells);
    horizontalScrollBar()->setRange(0, std::max(0, m_content.columns.total() - cells));
}

/// The bar of a long file moves by more than one line a step; its arrows and trough must not.
void RowGrid::barStepped(int action)
{
    const auto page = static_cast<std::uint64_t>(view().visibleLines());
    const auto back = [this](std::uint64_t by) { return m_top > by ? m_top - by : 0; };
    if (action == QAbstractSlider::SliderSingleStepAdd)
        setTop(m_top + 1);
    else if (action == QAbstractSlider::SliderSingleStepSub)
        setTop(back(1));
    else if (action == QAbstractSlider::SliderPageStepAdd)
        setTop(m_top + page);
    else if (action == QAbstractSlider::SliderPageStepSub)
        setTop(back(page));
    else
        return;
    verticalScrollBar()->setSliderPosition(barValue(m_top));
}

void RowGrid::setTop(std::uint64_t top)
{
    top = std::min(top, mostTop());
    if (top == m_top)
        return;
    const auto by = static_cast<std::int64_t>(m_top) - static_cast<std::int64_t>(top);
    m_top = top;
    if (std::abs(by) < view().visibleLines())
        viewport()->scroll(0, static_cast<int>(by) * theme::rowHeight);
    else
        viewport()->update();
    verticalScrollBar()->setValue(barValue(m_top));
}

void RowGrid::scrollContentsBy(int dx, int /*dy*/)
{
    const int value = verticalScrollBar()->value();
    if (value != barValue(m_top)) {
        const std::uint64_t most = mostTop();
        setTop(most <= mostBarSteps
                   ? static_cast<std::uint64_t>(value)
                   : static_cast<std::uint64_t>(static_cast<long double>(value) / mostBarSteps
                                                * static_cast<long double>(most)));
    }
    if (dx == 0)
        return;
    endEdit(true);
    const GridView shown = view();
    viewport()->scroll(dx, 0, viewport()->rect().adjusted(shown.gutter, 0, 0, 0));
    updateView();
}

void RowGrid::reveal(std::uint64_t index, int column)
{
    const std::uint64_t line = index + static_cast<std::uint64_t>(m_content.linesAbove.size());
    const GridView shown = view();
    const auto page = static_cast<std::uint64_t>(shown.visibleLines());
    // The first row brings the lines above it along.
    if (line < m_top)
        setTop(index == 0 ? 0 : line);
    else if (line >= m_top + page)
        setTop(line - page + 1);
    const GridColumns& columns = m_content.columns;
    const int cells = shown.size.width() - shown.gutter;
    if (columns.left(column) < shown.offset || columns.width(column) > cells)
        horizontalScrollBar()->setValue(columns.left(column));
    else if (columns.left(column + 1) > shown.offset + cells)
        horizontalScrollBar()->setValue(columns.left(column + 1) - cells);
}

void RowGrid::wheelEvent(QWheelEvent* event)
{
    const bool isSideways = event->modifiers() & Qt::ShiftModifier
        || std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if (isSideways) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const int notch = 120;
    const int pixels = event->pixelDelta().y() != 0
        ? event->pixelDelta().y()
        : event->angleDelta().y() * QApplication::wheelScrollLines() * theme::rowHeight / notch;
    m_wheel += pixels;
    const int lines = m_wheel / theme::rowHeight;
    m_wheel -= lines * theme::rowHeight;
    endEdit(true);
    if (lines > 0)
        setTop(m_top > static_cast<std::uint64_t>(lines) ? m_top - static_cast<std::uint64_t>(lines)
                                                         : 0);
    else
        setTop(m_top + static_cast<std::uint64_t>(-lines));
    event->accept();
}

} // namespace muster
