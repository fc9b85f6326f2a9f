// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/CanvasPainter.h"
#include "ui/mapping/MappingWords.h"
#include "ui/models/CatalogueWords.h"

#include <QIcon>

#include <set>

namespace muster {

using theme::grid;
using theme::Tone;
using theme::Type;

/// Cards narrower than this show the name only.
static constexpr int narrowCard = 22 * grid;

namespace {

/// The two lines of text on a card.
struct CardLines {
    explicit CardLines(const QRect& card)
    {
        const int side = card.width() < narrowCard ? grid + grid / 2 : 2 * grid;
        const QRect inner = card.adjusted(side, grid, -side, -grid);
        const int height = QFontMetrics(theme::font(Type::Strong)).height();
        upper = {inner.left(), inner.top(), inner.width(), height};
        lower = {inner.left(), inner.top() + height, inner.width(), inner.height() - height};
    }

    QRect upper;
    QRect lower;
};

} // namespace

QString CanvasPainter::sampleText(const MappingModel& model, int column)
{
    const auto index = static_cast<std::size_t>(column);
    std::set<std::string> seen;
    QStringList values;
    for (const auto& row : model.input().rows) {
        const std::string cell = index < row.size() ? row[index] : std::string();
        const QString value = model.shown(cell);
        if (!value.isEmpty() && seen.insert(cell).second)
            values << value;
        if (values.size() == 2)
            break;
    }
    return values.isEmpty() ? tr("blank in these rows") : values.join(QStringLiteral("  ·  "));
}

void CanvasPainter::title(const QRect& line, const QString& name, const QString& type,
                          const QColor& colour, bool isStruck)
{
    const bool isNarrow = line.width() < narrowCard - 3 * grid;
    const int used = isNarrow
        ? 0
        : text(line, type, Type::Caption, theme::tone(Tone::Muted), Qt::AlignRight) + grid;
    const QRect room = line.adjusted(0, 0, -used, 0);
    // Headers of one export often begin alike; their ends tell them apart.
    const QFontMetrics metrics(theme::font(Type::Strong));
    const int width =
        text(room, metrics.elidedText(name, Qt::ElideMiddle, room.width()), Type::Strong, colour);
    if (isStruck)
        m_painter.drawLine(room.left(), room.center().y() + 1, room.left() + width,
                           room.center().y() + 1);
}

void CanvasPainter::paintColumn(int item)
{
    const CanvasItem& card = m_places.items(Lane::Columns)[static_cast<std::size_t>(item)];
    const ColumnState& state = m_model.columns()[static_cast<std::size_t>(card.column)];
    const QColor muted = theme::tone(Tone::Muted);
    const bool isOut = state.isDropped || !state.isUsable;
    paintCard(Lane::Columns, item, m_palette.color(isOut ? QPalette::Window : QPalette::Base),
              theme::tone(Tone::Line));
    const CardLines lines(m_places.rect(Lane::Columns, item));
    QString name = QString::fromStdString(m_model.columnName(card.column));
    if (name.trimmed().isEmpty())
        name = tr("Column %1, without a name").arg(card.column + 1);
    title(lines.upper, name, MappingWords::columnType(m_model.summary(card.column)),
          isOut ? muted : m_palette.color(QPalette::Text), state.isDropped);
    if (state.isDropped) {
        const ColumnRole* role = m_model.role(card.column);
        const QString why = MappingWords::sensitive(role ? role->role : std::string());
        const QRect use = m_places.useAnyway(item);
        text(lines.lower.adjusted(0, 0, -use.width() - grid, 0), tr("dropped: %1").arg(why),
             Type::Caption, theme::tone(Tone::Warn));
        text(use, tr("Use anyway"), Type::Caption, theme::tone(Tone::Accent));
        return;
    }
    if (!state.isUsable) {
        text(lines.lower, tr("Needs a name of its own in the file"), Type::Caption, muted);
        return;
    }
    text(lines.lower, sampleText(m_model, card.column), Type::Caption, muted);
    const bool isMapped = !state.fields.empty();
    const QColor port = isMapped
        ? theme::tone(MappingWords::tone(m_model.field(state.fields.front())->mapped->confidence))
        : theme::tone(Tone::Edge);
    paintPort(Lane::Columns, item, port, isMapped);
}

void CanvasPainter::paintField(int item)
{
    const CanvasItem& card = m_places.items(Lane::Fields)[static_cast<std::size_t>(item)];
    const FieldState& state = *m_model.field(card.key);
    const bool isMissing = state.isMissing();
    const bool isSelected = m_model.selected() == card.key;
    QColor edge = theme::tone(isMissing ? Tone::Bad : Tone::Line);
    if (isSelected && !isMissing)
        edge = theme::tone(Tone::Accent);
    paintCard(Lane::Fields, item,
              isMissing ? theme::softTone(Tone::Bad) : m_palette.color(QPalette::Base), edge);
    const CardLines lines(m_places.rect(Lane::Fields, item));
    title(lines.upper, fieldLabel(*state.field), MappingWords::fieldType(*state.field),
          m_palette.color(QPalette::Text));
    paintFieldState(state, lines.lower);
    const QColor port = state.mapped ? theme::tone(MappingWords::tone(state.mapped->confidence))
                                     : theme::tone(isMissing ? Tone::Bad : Tone::Edge);
    paintPort(Lane::Fields, item, port, state.mapped != nullptr);
}

void CanvasPainter::paintFieldState(const FieldState& state, const QRect& line)
{
    int used = 0;
    if (state.isMissing())
        used = word(line, QStringLiteral("warn"), tr("required, not mapped"), Tone::Bad);
    else if (state.broken || state.hasBadSample())
        used = word(line, QStringLiteral("warn"), tr("needs a look"), Tone::Bad);
    else if (state.mapped)
        used = text(line, MappingWords::confidence(state.mapped->confidence), Type::Caption,
                    theme::tone(MappingWords::tone(state.mapped->confidence)), Qt::AlignRight);
    QString words = QString::fromStdString(state.field->key);
    if (state.mapped && state.mapped->columns.empty())
        words += QStringLiteral("  ·  ") + MappingWords::source(state.mapped);
    else if (state.mapped && state.mapped->columns.size() > 1)
        words += QStringLiteral("  ·  ") + tr("%1 columns").arg(state.mapped->columns.size());
    text(line.adjusted(0, 0, -used - grid, 0), words, Type::Caption, theme::tone(Tone::Muted));
}

void CanvasPainter::paintGroup(int item)
{
    const CanvasItem& group = m_places.items(Lane::Fields)[static_cast<std::size_t>(item)];
    const Need need = needFromName(group.key).value_or(Need::Optional);
    const QRect rect = m_places.rect(Lane::Fields, item);
    QString words;
    switch (need) {
    case Need::Required:
        words = tr("Required");
        break;
    case Need::Recommended:
        words = tr("Recommended");
        break;
    case Need::Legacy:
        words = tr("Legacy, rarely needed");
        break;
    default:
        words = tr("Optional");
    }
    const CanvasSpot here{Lane::Fields, item};
    const bool isCursor = m_look.hasFocus && m_look.cursor == here;
    if (isCursor) {
        m_painter.setPen(QPen(theme::tone(Tone::Accent), 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    const bool isAction = need == Need::Legacy;
    const int width = text(rect.adjusted(isCursor ? grid : 0, 0, 0, 0), words, Type::Caption,
                           theme::tone(isAction ? Tone::Accent : Tone::Muted));
    if (isAction)
        text(rect.adjusted(width + 2 * grid, 0, 0, 0),
             m_places.showsLegacy() ? tr("hide") : tr("show"), Type::Caption,
             theme::tone(Tone::Accent), Qt::AlignRight);
}

void CanvasPainter::paintNewField(int item)
{
    const CanvasSpot here{Lane::Fields, item};
    const bool isCursor = m_look.hasFocus && m_look.cursor == here;
    const bool isHere = isLit(Lane::Fields, item);
    const QRect rect = m_places.rect(Lane::Fields, item);
    QPen pen(theme::tone(isHere || isCursor ? Tone::Accent : Tone::Edge), isCursor ? 2 : 1,
             Qt::DashLine);
    m_painter.setPen(pen);
    m_painter.setBrush(isHere ? theme::softTone(Tone::Accent) : QColor(Qt::transparent));
    m_painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const CardLines lines(rect);
    text(lines.upper, tr("Add a field of your own"), Type::Strong, theme::tone(Tone::Accent));
    text(lines.lower, tr("Or drop a column here"), Type::Caption, theme::tone(Tone::Muted));
}

} // namespace muster
