// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/CanvasGeometry.h"

#include "ui/models/CatalogueWords.h"
#include "ui/theme/Theme.h"

#include <QFontMetrics>

#include <algorithm>
#include <array>

namespace muster {

using theme::grid;

static int lineHeight(theme::Type type)
{
    return QFontMetrics(theme::font(type)).height();
}

static int cardHeight()
{
    return lineHeight(theme::Type::Strong) + lineHeight(theme::Type::Caption) + 2 * grid;
}

static bool matches(const std::string& text, const QString& wanted)
{
    return QString::fromStdString(text).contains(wanted, Qt::CaseInsensitive);
}

static bool isShown(const FieldState& state, const CanvasFilter& filter)
{
    if (filter.isOnlyProblems && !state.isProblem())
        return false;
    if (filter.text.isEmpty())
        return true;
    const bool fits = fieldLabel(*state.field).contains(filter.text, Qt::CaseInsensitive)
        || matches(state.field->label, filter.text) || matches(state.field->key, filter.text);
    return fits
        || (state.mapped
            && std::any_of(state.mapped->columns.begin(), state.mapped->columns.end(),
                           [&](const std::string& name) { return matches(name, filter.text); }));
}

static bool isColumnShown(const MappingModel& model, int column, const CanvasFilter& filter)
{
    const ColumnState& state = model.columns()[static_cast<std::size_t>(column)];
    const auto feedsShown =
        std::any_of(state.fields.begin(), state.fields.end(),
                    [&](const std::string& key) { return isShown(*model.field(key), filter); });
    if (feedsShown)
        return true;
    const bool isOpen = state.fields.empty() && !state.isDropped;
    return (!filter.isOnlyProblems || isOpen)
        && (filter.text.isEmpty() || matches(model.columnName(column), filter.text));
}

void CanvasGeometry::arrange(const MappingModel& model, const CanvasFilter& filter, QSize viewport)
{
    m_viewport = viewport;
    m_showsLegacy = filter.showsLegacy || !filter.text.isEmpty();
    m_top = lineHeight(theme::Type::Strong) + 2 * grid;
    m_bottom = lineHeight(theme::Type::Caption) + 2 * grid;
    const int gutter = viewport.width() < 60 * grid ? 8 * grid : viewport.width() / 4;
    m_cardWidth = (viewport.width() - gutter - 4 * grid) / 2;
    m_columns.clear();
    m_fields.clear();
    m_links.clear();
    addColumns(model, filter);
    addFields(model, filter);
    addLinks(model);
    scrollTo(m_scroll);
}

void CanvasGeometry::addColumns(const MappingModel& model, const CanvasFilter& filter)
{
    int y = m_top;
    for (int i = 0; i < static_cast<int>(model.columns().size()); ++i) {
        if (!isColumnShown(model, i, filter))
            continue;
        CanvasItem item;
        item.column = i;
        item.rect = {2 * grid, y, m_cardWidth, cardHeight()};
        m_columns.push_back(item);
        y += cardHeight() + grid;
    }
}

static std::vector<const FieldState*> group(const MappingModel& model, Need need)
{
    std::vector<const FieldState*> list;
    for (const FieldState& state : model.fields()) {
        Need own = state.isRequired ? Need::Required : state.field->need;
        if (own == Need::Unknown)
            own = Need::Optional;
        if (own == need)
            list.push_back(&state);
    }
    return list;
}

void CanvasGeometry::addFields(const MappingModel& model, const CanvasFilter& filter)
{
    static constexpr std::array needs{Need::Required, Need::Recommended, Need::Optional,
                                      Need::Legacy};
    const int x = m_viewport.width() - 2 * grid - m_cardWidth;
    const int groupHeight = lineHeight(theme::Type::Caption) + grid;
    int y = m_top;
    const auto put = [&](CanvasItem::Kind kind, const std::string& key, int height) {
        m_fields.push_back({kind, -1, key, QRect(x, y, m_cardWidth, height)});
        y += height + grid;
    };
    for (const Need need : needs) {
        std::vector<const FieldState*> members = group(model, need);
        std::erase_if(members, [&](const FieldState* state) { return !isShown(*state, filter); });
        if (members.empty())
            continue;
        put(CanvasItem::Kind::Group, needName(need), groupHeight);
        const bool isFolded = need == Need::Legacy && !m_showsLegacy;
        for (const FieldState* state : members) {
            if (!isFolded || state->mapped)
                put(CanvasItem::Kind::Field, state->field->key, cardHeight());
        }
    }
    const bool takesMore = model.catalogue().allowCustomFields || model.catalogue().freeSchema;
    if (takesMore && !filter.isOnlyProblems)
        put(CanvasItem::Kind::NewField, {}, cardHeight());
}

void CanvasGeometry::addLinks(const MappingModel& model)
{
    for (int right = 0; right < static_cast<int>(m_fields.size()); ++right) {
        const CanvasItem& item = m_fields[static_cast<std::size_t>(right)];
        const FieldState* state =
            item.kind == CanvasItem::Kind::Field ? model.field(item.key) : nullptr;
        if (!state || !state->mapped)
            continue;
        for (const std::string& name : state->mapped->columns) {
            const int column = model.columnIndex(name);
            const int left = columnItem(column);
            if (left >= 0)
                m_links.push_back({column, item.key, left, right});
        }
    }
}

int CanvasGeometry::sideRange(Lane side) const
{
    const auto& list = items(side);
    const int bottom = list.empty() ? 0 : list.back().rect.bottom() + grid;
    return std::max(0, bottom - (m_viewport.height() - m_bottom));
}

int CanvasGeometry::range() const
{
    return std::max(sideRange(Lane::Columns), sideRange(Lane::Fields));
}

void CanvasGeometry::scrollTo(int position)
{
    m_scroll = std::clamp(position, 0, range());
}

int CanvasGeometry::offset(Lane side) const
{
    return range() == 0 ? 0 : static_cast<int>(std::int64_t(m_scroll) * sideRange(side) / range());
}

int CanvasGeometry::positionShowing(Lane lane, int item) const
{
    const Lane side = lane == Lane::Links ? Lane::Fields : lane;
    const int place = lane == Lane::Links ? m_links[static_cast<std::size_t>(item)].right : item;
    const QRect wanted = rect(side, place);
    const QRect sight = body();
    int shift = 0;
    if (wanted.top() < sight.top())
        shift = wanted.top() - sight.top();
    else if (wanted.bottom() > sight.bottom())
        shift = wanted.bottom() - sight.bottom() + grid;
    if (shift == 0 || sideRange(side) == 0)
        return m_scroll;
    const int target = std::clamp(offset(side) + shift, 0, sideRange(side));
    // Rounded up, so that the card is not left one pixel short.
    return static_cast<int>((std::int64_t(target) * range() + sideRange(side) - 1)
                            / sideRange(side));
}

int CanvasGeometry::count(Lane lane) const
{
    return static_cast<int>(lane == Lane::Links ? m_links.size() : items(lane).size());
}

} // namespace muster
