// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/PreviewDelegate.h"

#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace muster {

static constexpr int tick = 18;

static QRect tickRect(const QRect& cell)
{
    return {cell.left() + theme::grid, cell.center().y() - tick / 2 + 1, tick, tick};
}

PreviewDelegate::PreviewDelegate(QWidget* table)
    : QStyledItemDelegate(table)
    , m_box(new QCheckBox(table))
{
    m_box->hide();
}

void PreviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme::softTone(theme::Tone::Accent));
    QRect text = option.rect.adjusted(theme::grid, 0, -theme::grid, 0);
    const QVariant state = index.data(Qt::CheckStateRole);
    if (state.isValid()) {
        QStyleOptionButton box;
        box.rect = tickRect(option.rect);
        box.state = QStyle::State_Enabled
            | (state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        m_box->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, m_box);
        text.setLeft(box.rect.right() + theme::grid);
    }
    const QVariant font = index.data(Qt::FontRole);
    painter->setFont(font.isValid() ? font.value<QFont>() : option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    painter->drawText(
        text, alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

bool PreviewDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = dynamic_cast<QMouseEvent*>(event);
    if (!mouse || mouse->button() != Qt::LeftButton
        || !tickRect(option.rect).contains(mouse->position().toPoint()))
        return false;
    toggle(model, index);
    return true;
}

void PreviewDelegate::toggle(QAbstractItemModel* model, const QModelIndex& index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (state.isValid())
        model->setData(index, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                       Qt::CheckStateRole);
}

} // namespace muster
