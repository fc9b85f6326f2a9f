// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mapping/MappingModel.h"

#include <QPainterPath>
#include <QRect>

#include <string>
#include <vector>

namespace muster {

/// The three things on the canvas, from left to right.
enum class Lane { Columns, Links, Fields };

/// One thing on the canvas; item -1 is none. Valid until the mapping or the filter changes.
struct CanvasSpot {
    Lane lane = Lane::Columns;
    int item = -1;

    bool isNone() const { return item < 0; }

    bool operator==(const CanvasSpot&) const = default;
};

/// One card or heading of a side.
struct CanvasItem {
    enum class Kind { Column, Field, Group, NewField };
    Kind kind = Kind::Column;
    int column = -1; ///< for Column
    std::string key; ///< Field: its key; Group: the name of its need
    QRect rect; ///< as if nothing were scrolled
};

/// One line from a column's card to a field's.
struct CanvasLink {
    int column = -1;
    std::string field;
    int left = 0; ///< place among the columns' items
    int right = 0; ///< place among the fields' items
};

/// What of the mapping is on the canvas.
struct CanvasFilter {
    QString text;
    bool isOnlyProblems = false;
    bool showsLegacy = false;

    bool operator==(const CanvasFilter&) const = default;
};

/// Where everything on the canvas is, in pixels of the viewport. Both sides scroll together, each
/// by its own share, so that they begin and end at the same time. A value.
class CanvasGeometry {
public:
    void arrange(const MappingModel& model, const CanvasFilter& filter, QSize viewport);

    /// How far can be scrolled.
    int range() const;
    void scrollTo(int position);
    /// The position nearest to the current one at which the item is in sight.
    int positionShowing(Lane lane, int item) const;

    const std::vector<CanvasItem>& items(Lane side) const
    {
        return side == Lane::Columns ? m_columns : m_fields;
    }

    const std::vector<CanvasLink>& links() const { return m_links; }

    int count(Lane lane) const;

    /// @name Places in the viewport
    /// @{
    QRect rect(Lane side, int item) const;
    QPointF port(Lane side, int item) const; ///< where lines end
    QPainterPath curve(int link) const;
    static QPainterPath curve(const QPointF& from, const QPointF& to);
    QRect useAnyway(int item) const; ///< the words on a dropped column's card
    int itemAt(Lane side, const QPoint& point) const; ///< -1: none
    int linkAt(const QPoint& point) const; ///< -1: none
    /// What lies between the head line and the strip at the bottom.
    QRect body() const;

    int stripHeight() const { return m_bottom; }

    bool showsLegacy() const { return m_showsLegacy; }

    /// @}

    /// @name Places by name, -1 when it is not shown
    /// @{
    int columnItem(int column) const;
    int fieldItem(std::string_view key) const;
    int link(int column, std::string_view field) const;
    /// @}

private:
    void addColumns(const MappingModel& model, const CanvasFilter& filter);
    void addFields(const MappingModel& model, const CanvasFilter& filter);
    void addLinks(const MappingModel& model);
    int sideRange(Lane side) const;
    int offset(Lane side) const;

    std::vector<CanvasItem> m_columns;
    std::vector<CanvasItem> m_fields;
    std::vector<CanvasLink> m_links;
    QSize m_viewport;
    int m_scroll = 0;
    int m_top = 0;
    int m_bottom = 0;
    int m_cardWidth = 0;
    bool m_showsLegacy = false;
};

} // namespace muster
