// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/delegates/CellDelegate.h"

#include "ui/delegates/OutcomeBar.h"
#include "ui/models/OutcomeWords.h"
#include "ui/theme/Glyph.h"

#include <QApplication>
#include <QPainter>

namespace muster {

using theme::grid;
using theme::Tone;

static void paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool isFirst)
{
    const QRect& rect = option.rect;
    if (option.state & QStyle::State_Selected)
        painter.fillRect(rect, theme::softTone(Tone::Accent));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(rect, theme::softTone(Tone::Muted));
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme::tone(Tone::Line));
    const bool hasKeyboard = option.widget && option.widget->hasFocus();
    if (isFirst && hasKeyboard && (option.state & QStyle::State_Selected))
        painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme::tone(Tone::Accent));
}

static void paintLoading(QPainter& painter, const QRect& rect)
{
    QRect bar = rect;
    bar.setHeight(grid);
    bar.moveCenter(rect.center());
    bar.setWidth(std::min(rect.width(), 8 * grid));
    painter.fillRect(bar, theme::softTone(Tone::Muted));
}

/// The text's place beside the icon, which is painted here.
static QRect paintIcon(QPainter& painter, QRect line, const QModelIndex& index)
{
    const QString name = index.data(IconNameRole).toString();
    if (name.isEmpty())
        return line;
    constexpr int size = 2 * grid;
    const QRect where(line.left(), line.center().y() - size / 2 + 1, size, size);
    const QVariant tone = index.data(ToneRole);
    paintGlyph(painter, where, name,
               tone.isValid() ? theme::tone(static_cast<Tone>(tone.toInt()))
                              : QApplication::palette().color(QPalette::Text));
    line.setLeft(where.right() + 1 + 6);
    return line;
}

static void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& line,
                      const QString& text, const QModelIndex& index)
{
    const QVariant tone = index.data(ToneRole);
    const bool isToned = tone.isValid() && !index.data(ToneIconOnlyRole).toBool();
    painter.setPen(isToned ? theme::tone(static_cast<Tone>(tone.toInt()))
                           : option.palette.color(QPalette::Text));
    const QVariant font = index.data(Qt::FontRole);
    painter.setFont(font.isValid() ? font.value<QFont>() : option.font);
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const int side = alignment.isValid() ? alignment.toInt() & Qt::AlignHorizontal_Mask
                                         : static_cast<int>(Qt::AlignLeft);
    const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width());
    painter.drawText(line, side | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
}

static void paintBelow(QPainter& painter, const QRect& line, const QModelIndex& index)
{
    const QVariant bar = index.data(BarRole);
    if (bar.isValid()) {
        paintOutcomeBar(painter,
                        QRectF(line.left(), line.top() + 4, std::min(line.width(), 26 * grid), 10),
                        bar.value<OutcomeCounts>());
        return;
    }
    painter.setPen(theme::tone(Tone::Muted));
    painter.setFont(theme::font(theme::Type::Caption));
    const QString text = index.data(SecondLineRole).toString();
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideMiddle, line.width()));
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index.column() == 0);
    const QRect inside = option.rect.adjusted(grid, 0, -grid, -1);
    if (index.data(LoadingRole).toBool()) {
        paintLoading(*painter, inside);
        painter->restore();
        return;
    }
    const bool hasTwo = index.data(BarRole).isValid() || index.data(SecondLineRole).isValid();
    QRect line = inside;
    if (hasTwo)
        line = QRect(inside.left(), inside.top() + 6, inside.width(), inside.height() / 2 - 4);
    paintText(*painter, option, paintIcon(*painter, line, index),
              index.data(Qt::DisplayRole).toString(), index);
    if (hasTwo)
        paintBelow(*painter,
                   QRect(inside.left(), line.bottom() + 1, inside.width(),
                         inside.bottom() - line.bottom() - 6),
                   index);
    painter->restore();
}

} // namespace muster
