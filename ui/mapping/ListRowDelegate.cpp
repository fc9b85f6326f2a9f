// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/ListRowDelegate.h"

#include "ui/theme/Theme.h"

#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace muster {

using theme::grid;

static constexpr int iconSize = 16;

QSize ListRowDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                                const QModelIndex& /*index*/) const
{
    return {0, theme::rowHeight};
}

void ListRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect,
                      isSelected ? theme::softTone(theme::Tone::Accent)
                                 : option.palette.color(QPalette::Base));
    QRect inner = option.rect.adjusted(grid, 0, -grid, 0);
    const QRect mark(inner.left(), inner.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, mark);
    inner.setLeft(mark.right() + grid);
    QFont font = theme::font(theme::Type::Caption);
    const QFontMetrics small(font);
    const QString remark =
        small.elidedText(index.data(RemarkRole).toString(), Qt::ElideRight, inner.width() / 2);
    painter->setFont(font);
    painter->setPen(theme::tone(theme::Tone::Muted));
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, remark);
    inner.setRight(inner.right() - small.horizontalAdvance(remark) - grid);
    font = theme::font(theme::Type::Body);
    font.setStrikeOut(index.data(StruckRole).toBool());
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(
        inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace muster
