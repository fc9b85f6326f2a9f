// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/ScheduleDelegate.h"

#include "ui/schedule/ScheduleModel.h"
#include "ui/theme/Glyph.h"
#include "ui/theme/Theme.h"
#include "ui/theme/ToneIcon.h"

#include <QPainter>

#include <vector>

namespace muster {

using theme::grid;
using theme::Tone;
using theme::Type;

namespace {

struct Line {
    QString text;
    Type type;
    QColor colour;
    QString icon = {}; ///< before the text; empty = none
};

/// The lines of a row, as many as it has.
std::vector<Line> linesOf(const QModelIndex& index, const QColor& text)
{
    const auto said = [&index](int role) { return index.data(role).toString(); };
    const QColor state =
        theme::tone(static_cast<Tone>(index.data(ScheduleModel::ToneRole).toInt()));
    QString words = said(ScheduleModel::StateRole);
    if (!said(ScheduleModel::BadgeRole).isEmpty())
        words += QStringLiteral(" · ") + said(ScheduleModel::BadgeRole);
    std::vector<Line> lines{
        {index.data().toString(), Type::Strong, text},
        {words, Type::Body, state, said(ScheduleModel::IconRole)},
        {said(ScheduleModel::WordsRole), Type::Caption, theme::tone(Tone::Muted)},
        {said(ScheduleModel::NextRole), Type::Caption, theme::tone(Tone::Muted)}};
    if (!said(ScheduleModel::AlarmRole).isEmpty())
        lines.push_back({said(ScheduleModel::AlarmRole), Type::Body, theme::tone(Tone::Bad),
                         QStringLiteral("warn")});
    std::erase_if(lines, [](const Line& line) { return line.text.isEmpty(); });
    return lines;
}

int heightOf(const Line& line)
{
    return QFontMetrics(theme::font(line.type)).height() + grid / 2;
}

} // namespace

QSize ScheduleDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                                 const QModelIndex& index) const
{
    int height = 2 * grid;
    for (const Line& line : linesOf(index, {}))
        height += heightOf(line);
    return {0, height};
}

void ScheduleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    painter->save();
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect,
                      isSelected ? theme::softTone(Tone::Accent)
                                 : option.palette.color(QPalette::Base));
    QRect room = option.rect.adjusted(2 * grid, grid, -grid, 0);
    for (const Line& line : linesOf(index, option.palette.color(QPalette::Text))) {
        QRect place(room.left(), room.top(), room.width(), heightOf(line));
        room.setTop(place.bottom() + 1);
        if (!line.icon.isEmpty()) {
            const QRect mark(place.left(), place.center().y() - ToneIcon::small / 2 + 1,
                             ToneIcon::small, ToneIcon::small);
            paintGlyph(*painter, mark, line.icon, line.colour);
            place.setLeft(mark.right() + grid / 2 + 1);
        }
        painter->setFont(theme::font(line.type));
        painter->setPen(line.colour);
        painter->drawText(
            place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(line.text, Qt::ElideRight, place.width()));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme::tone(Tone::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace muster
