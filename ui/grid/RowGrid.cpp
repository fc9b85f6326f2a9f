// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/grid/RowGrid.h"

#include "ui/grid/GridHeader.h"
#include "ui/grid/RowGridAccessible.h"
#include "ui/models/CoreText.h"
#include "ui/theme/Theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace muster {

using theme::grid;

static constexpr int rim = 2; ///< keeps the cells inside the rounded corners
static constexpr int leastNewWidth = 18 * grid;
static constexpr int mostNewWidth = 40 * grid;
static constexpr std::uint64_t fittedRows = 60;

RowGrid::RowGrid(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_header(new GridHeader(m_content.columns, this))
{
    RowGridAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Rows of the file"));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setCursor(Qt::ArrowCursor);
    setProperty("card", true);
    setCornerWidget(new QWidget);
    setViewportMargins(rim, GridHeader::preferredHeight() + rim, rim, rim);
    horizontalScrollBar()->setSingleStep(5 * grid);
    connect(m_header, &GridHeader::chosen, this, [this](int column) {
        moveTo(m_index, column);
        Q_EMIT columnChosen(column);
    });
    connect(m_header, &GridHeader::fillChosen, this, &RowGrid::fillChosen);
    connect(m_header, &GridHeader::resized, this, &RowGrid::resizeColumn);
    connect(m_header, &GridHeader::fitted, this, &RowGrid::fitColumn);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &RowGrid::barStepped);
}

RowGrid::~RowGrid() = default;

void RowGrid::setSource(std::shared_ptr<GridSource> source)
{
    m_content.setSource(std::move(source));
    m_content.linesAbove.clear();
    m_content.linesBelow.clear();
    m_top = 0;
    m_index = 0;
    m_column = 0;
    m_hasFailed = false;
    horizontalScrollBar()->setValue(0);
    contentChanged();
}

void RowGrid::rowsGrew()
{
    if (m_content.lines() == m_linesTold)
        return;
    const GridView shown = view();
    const bool isInSight =
        m_linesTold <= m_top + static_cast<std::uint64_t>(shown.visibleLines()) + 1;
    if (m_content.columns.isNew() || isInSight || shown.gutter != m_gutterTold)
        contentChanged();
    else
        updateBars();
    m_linesTold = m_content.lines();
}

void RowGrid::setColumns(std::vector<GridColumn> columns)
{
    m_content.columns.set(std::move(columns));
    m_column = std::clamp(m_column, 0, std::max(0, m_content.columns.count() - 1));
    contentChanged();
}

void RowGrid::setMasked(bool masked)
{
    m_content.isMasked = masked;
    viewport()->update();
}

void RowGrid::setMarks(std::map<GridCell, GridMark> marks)
{
    m_content.marks = std::move(marks);
    viewport()->update();
}

void RowGrid::setRows(std::optional<std::vector<std::uint64_t>> rows)
{
    const std::uint64_t row = currentRow();
    m_content.setRows(std::move(rows));
    m_index = m_content.indexOf(row);
    contentChanged();
    moveTo(m_index, m_column);
}

void RowGrid::setEdits(std::map<GridCell, QString> edits)
{
    m_content.edits = std::move(edits);
    viewport()->update();
}

void RowGrid::setOtherLines(const QStringList& above, const QStringList& below)
{
    m_content.linesAbove = above;
    m_content.linesBelow = below;
    contentChanged();
}

/// Rows, columns or lines are others now.
void RowGrid::contentChanged()
{
    if (m_content.columns.isNew() && m_content.rows() > 0)
        fitColumns();
    m_index = std::min(m_index, std::max<std::uint64_t>(m_content.rows(), 1) - 1);
    m_linesTold = m_content.lines();
    m_gutterTold = view().gutter;
    updateBars();
    updateView();
    viewport()->update();
    RowGridAccessible::tellModelChanged(this);
}

std::uint64_t RowGrid::currentRow() const
{
    return m_index < m_content.rows() ? m_content.rowAt(m_index) : 0;
}

GridView RowGrid::view() const
{
    const QString widest(std::max<qsizetype>(4, QString::number(m_content.rows()).size()),
                         QLatin1Char('0'));
    GridView view;
    view.top = m_top;
    view.offset = horizontalScrollBar()->value();
    view.gutter = painter().widthOf(widest);
    view.size = viewport()->size();
    view.currentRow = currentRow();
    view.currentColumn = m_column;
    view.hasFocus = hasFocus() || m_editor;
    return view;
}

const GridPainter& RowGrid::painter() const
{
    if (!m_painter)
        m_painter = std::make_unique<GridPainter>(palette(), theme::font(theme::Type::Body),
                                                  devicePixelRatioF());
    return *m_painter;
}

void RowGrid::fitColumns()
{
    for (int column = 0; column < m_content.columns.count(); ++column)
        fitColumn(column);
    m_content.columns.setSized();
}

/// By the rows that are read anyway, unmasked, so that showing the values moves nothing.
void RowGrid::fitColumn(int column)
{
    const QFontMetrics name(theme::font(theme::Type::Strong));
    int width = std::max(leastNewWidth,
                         name.horizontalAdvance(m_content.columns.at(column).name) + 2 * grid + 2);
    const bool isVisible = m_content.columns.isNew();
    const std::uint64_t first = isVisible ? 0 : m_top;
    const std::uint64_t end = std::min(m_content.rows(), first + fittedRows);
    for (std::uint64_t index = first; index < end; ++index)
        width =
            std::max(width,
                     painter().roughWidthOf(
                         m_content.plainText(m_content.rowAt(index), column).left(mostNewWidth)));
    resizeColumn(column, std::min(width, mostNewWidth));
}

void RowGrid::resizeColumn(int column, int width)
{
    m_content.columns.setWidth(column, width);
    updateBars();
    updateView();
    viewport()->update();
}

void RowGrid::updateView()
{
    const GridView shown = view();
    m_header->setGeometry(viewport()->x(), viewport()->y() - GridHeader::preferredHeight(),
                          viewport()->width(), GridHeader::preferredHeight());
    m_header->setView(shown.gutter, shown.offset, m_content.rows() > 0 ? m_column : -1);
}

void RowGrid::updateRow(std::uint64_t index)
{
    const std::uint64_t line = index + static_cast<std::uint64_t>(m_content.linesAbove.size());
    const QRect place = view().cell(m_content.columns, line, 0);
    viewport()->update(0, place.top(), viewport()->width(), place.height());
}

void RowGrid::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
    updateView();
}

void RowGrid::paintEvent(QPaintEvent* event)
{
    QPainter on(viewport());
    for (const QRect& rect : event->region()) {
        on.setClipRect(rect);
        painter().paint(on, m_content, view(), rect);
    }
    if (!m_content.error() || m_hasFailed)
        return;
    m_hasFailed = true;
    const Error& error = *m_content.error();
    QMetaObject::invokeMethod(
        this, [this, message = errorText(error)] { Q_EMIT failed(message); }, Qt::QueuedConnection);
}

void RowGrid::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange
        && event->type() != QEvent::StyleChange)
        return;
    m_painter.reset();
    viewport()->update();
    m_header->update();
}

} // namespace muster
