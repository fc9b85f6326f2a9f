// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/grid/RowGrid.h"
#include "ui/grid/RowGridAccessible.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace muster {

static constexpr int keyResize = theme::grid;

void RowGrid::goToRow(std::uint64_t row)
{
    goTo(row, m_column);
}

void RowGrid::goTo(std::uint64_t row, int column)
{
    moveTo(m_content.indexOf(row), column);
}

void RowGrid::moveTo(std::uint64_t index, int column)
{
    if (m_content.rows() == 0 || m_content.columns.count() == 0)
        return;
    endEdit(true);
    index = std::min(index, m_content.rows() - 1);
    column = std::clamp(column, 0, m_content.columns.count() - 1);
    const std::uint64_t before = m_index;
    const bool isMoved = index != m_index || column != m_column;
    m_index = index;
    m_column = column;
    reveal(index, column);
    if (!isMoved)
        return;
    updateRow(before);
    updateRow(index);
    updateView();
    RowGridAccessible::tellCurrent(this);
    Q_EMIT currentChanged(currentRow(), column);
}

/// Whether the key moves the current cell.
bool RowGrid::moveBy(const QKeyEvent& event)
{
    const bool isControl = event.modifiers() & Qt::ControlModifier;
    const auto page = static_cast<std::uint64_t>(view().visibleLines());
    const std::uint64_t last = std::max<std::uint64_t>(m_content.rows(), 1) - 1;
    const int lastColumn = m_content.columns.count() - 1;
    const auto up = [this](std::uint64_t by) { return m_index > by ? m_index - by : 0; };
    switch (event.key()) {
    case Qt::Key_Up:
        moveTo(isControl ? 0 : up(1), m_column);
        return true;
    case Qt::Key_Down:
        moveTo(isControl ? last : m_index + 1, m_column);
        return true;
    case Qt::Key_PageUp:
        moveTo(up(page), m_column);
        return true;
    case Qt::Key_PageDown:
        moveTo(m_index + page, m_column);
        return true;
    case Qt::Key_Left:
        moveTo(m_index, isControl ? 0 : m_column - 1);
        return true;
    case Qt::Key_Right:
        moveTo(m_index, isControl ? lastColumn : m_column + 1);
        return true;
    case Qt::Key_Home:
        moveTo(isControl ? 0 : m_index, 0);
        return true;
    case Qt::Key_End:
        moveTo(isControl ? last : m_index, lastColumn);
        return true;
    default:
        return false;
    }
}

void RowGrid::keyPressEvent(QKeyEvent* event)
{
    const auto both = Qt::AltModifier | Qt::ShiftModifier;
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (event->matches(QKeySequence::Copy))
        copyCell();
    else if (event->key() == Qt::Key_F2 && m_isEditable)
        beginEdit();
    else if ((event->modifiers() & both) == both && isSideways && m_content.columns.count() > 0)
        resizeColumn(m_column,
                     m_content.columns.width(m_column)
                         + (event->key() == Qt::Key_Left ? -keyResize : keyResize));
    else if ((event->modifiers() & Qt::AltModifier) || !moveBy(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

void RowGrid::copyCell() const
{
    if (currentRow() > 0)
        QApplication::clipboard()->setText(m_content.text(currentRow(), m_column));
}

std::optional<GridCell> RowGrid::cellAt(const QPoint& at) const
{
    const GridView shown = view();
    const std::uint64_t line = shown.lineAt(at.y());
    if (line >= m_content.lines() || m_content.line(line).kind != GridContent::Kind::Row)
        return std::nullopt;
    const int column = at.x() < shown.gutter
        ? -1
        : m_content.columns.columnAt(at.x() - shown.gutter + shown.offset);
    if (at.x() >= shown.gutter && column < 0)
        return std::nullopt;
    return GridCell{m_content.line(line).number, column};
}

/// Whether the point is on the tick of a line above or below the data.
bool RowGrid::untick(const QPoint& at)
{
    const GridView shown = view();
    const std::uint64_t line = shown.lineAt(at.y());
    if (at.x() >= shown.gutter || line >= m_content.lines())
        return false;
    const GridContent::Line place = m_content.line(line);
    if (place.kind == GridContent::Kind::Row)
        return false;
    Q_EMIT lineUnticked(place.kind == GridContent::Kind::Above, static_cast<int>(place.number));
    return true;
}

void RowGrid::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && untick(event->pos()))
        return;
    const auto cell = cellAt(event->pos());
    if (event->button() == Qt::LeftButton && cell)
        goTo(cell->first, cell->second < 0 ? m_column : cell->second);
}

void RowGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto cell = cellAt(event->pos());
    if (m_isEditable && cell && cell->second >= 0)
        beginEdit();
}

bool RowGrid::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString tip = tipAt(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, viewport());
    return true;
}

QString RowGrid::tipAt(const QPoint& at) const
{
    const GridView shown = view();
    const std::uint64_t line = shown.lineAt(at.y());
    if (line >= m_content.lines())
        return {};
    if (m_content.line(line).kind != GridContent::Kind::Row)
        return tr("This line of the file is not data. Untick it if it is.");
    const auto cell = cellAt(at);
    if (!cell)
        return {};
    const auto [row, column] = *cell;
    if (column < 0)
        return tr("Row %1 is on line %2 of the file.").arg(row).arg(m_content.fileLine(row));
    QStringList told;
    if (const GridMark* mark = m_content.mark(row, column))
        told << mark->text;
    if (m_content.isEdited(row, column))
        told << tr("Changed by you; the file itself stays as it is.");
    const QString text = m_content.text(row, column);
    if (painter().widthOf(text) > m_content.columns.width(column))
        told << text.left(400);
    return told.join(QLatin1Char('\n'));
}

void RowGrid::beginEdit()
{
    if (currentRow() == 0)
        return;
    endEdit(true);
    reveal(m_index, m_column);
    const std::uint64_t line = m_index + static_cast<std::uint64_t>(m_content.linesAbove.size());
    m_editor = new QLineEdit(m_content.plainText(currentRow(), m_column), viewport());
    m_editor->setAccessibleName(m_content.columns.at(m_column).name);
    m_editor->setGeometry(view().cell(m_content.columns, line, m_column));
    m_editor->selectAll();
    m_editor->show();
    m_editor->setFocus();
    connect(m_editor, &QLineEdit::editingFinished, this, [this] { endEdit(true); });
    auto* cancel = new QAction(m_editor);
    cancel->setShortcut(Qt::Key_Escape);
    cancel->setShortcutContext(Qt::WidgetShortcut);
    connect(cancel, &QAction::triggered, this, [this] { endEdit(false); });
    m_editor->addAction(cancel);
}

void RowGrid::endEdit(bool keep)
{
    if (!m_editor)
        return;
    QLineEdit* editor = m_editor;
    m_editor = nullptr; // losing the focus ends the editing again
    const QString text = editor->text();
    const bool hadFocus = editor->hasFocus();
    editor->hide();
    editor->deleteLater();
    if (hadFocus)
        setFocus();
    viewport()->update();
    if (keep && text != m_content.plainText(currentRow(), m_column))
        Q_EMIT edited(currentRow(), m_column, text);
}

void RowGrid::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    updateRow(m_index);
    RowGridAccessible::tellCurrent(this);
}

void RowGrid::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    updateRow(m_index);
}

} // namespace muster
