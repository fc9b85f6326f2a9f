// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/MappingRowDelegate.h"

#include "ui/mapping/MappingTableModel.h"
#include "ui/theme/Theme.h"

#include <QIcon>
#include <QPainter>

namespace muster {

using theme::grid;

int MappingRowDelegate::height()
{
    return QFontMetrics(theme::font(theme::Type::Strong)).height()
        + QFontMetrics(theme::font(theme::Type::Caption)).height() + 2 * grid;
}

static void drawText(QPainter& painter, const QRect& rect, const QString& words, theme::Type type,
                     const QColor& colour)
{
    const QFont font = theme::font(type);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
}

static QColor colourOf(const QModelIndex& index, const QPalette& palette)
{
    const QVariant tone = index.data(MappingTableModel::ToneRole);
    return tone.isValid() ? theme::tone(static_cast<theme::Tone>(tone.toInt()))
                          : palette.color(QPalette::Text);
}

static void drawGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const QRect rect = option.rect;
    const bool isHere = option.state & QStyle::State_Selected;
    painter.fillRect(
        rect, isHere ? theme::softTone(theme::Tone::Accent) : option.palette.color(QPalette::Base));
    painter.setPen(theme::tone(theme::Tone::Line));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(theme::tone(theme::Tone::Accent), 2));
        painter.drawRect(rect.adjusted(1, 1, -1, -2));
    }
}

void MappingRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    painter->save();
    drawGround(*painter, option);
    QRect inner = option.rect.adjusted(grid, 0, -grid, 0);
    const int line = QFontMetrics(theme::font(theme::Type::Body)).height();
    const QString words = index.data().toString();
    if (index.column() == MappingTableModel::FieldColumn) {
        QRect upper = inner.adjusted(0, grid, 0, 0);
        upper.setHeight(QFontMetrics(theme::font(theme::Type::Strong)).height());
        drawText(*painter, upper, words, theme::Type::Strong, colourOf(index, option.palette));
        drawText(*painter, inner.adjusted(0, upper.height() + grid, 0, -grid),
                 index.data(MappingTableModel::CaptionRole).toString(), theme::Type::Caption,
                 theme::tone(theme::Tone::Muted));
        painter->restore();
        return;
    }
    if (index.column() == MappingTableModel::FromColumn) {
        const QRect mark(inner.right() - line + 1, inner.center().y() - line / 2, line, line);
        theme::icon(QStringLiteral("down")).paint(painter, mark);
        inner.setRight(mark.left() - grid / 2);
    }
    const QString icon = index.data(MappingTableModel::IconRole).toString();
    if (!icon.isEmpty()) {
        theme::icon(icon).paint(painter,
                                QRect(inner.left(), inner.center().y() - line / 2, line, line));
        inner.setLeft(inner.left() + line + grid / 2);
    }
    drawText(*painter, inner, words, theme::Type::Body, colourOf(index, option.palette));
    painter->restore();
}

} // namespace muster
