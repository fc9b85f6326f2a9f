// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/CanvasAccess.h"

#include <QPointer>
#include <QWindow>

#include <algorithm>

namespace muster {

static int childCountOf(const MappingCanvas& canvas)
{
    const CanvasGeometry& places = canvas.places();
    return places.count(Lane::Columns) + places.count(Lane::Links) + places.count(Lane::Fields);
}

static CanvasSpot spotOf(const MappingCanvas& canvas, int index)
{
    for (const Lane lane : {Lane::Columns, Lane::Links, Lane::Fields}) {
        const int count = canvas.places().count(lane);
        if (index < count)
            return {lane, index};
        index -= count;
    }
    return {};
}

static int indexOf(const MappingCanvas& canvas, CanvasSpot spot)
{
    int before = 0;
    for (const Lane lane : {Lane::Columns, Lane::Links, Lane::Fields}) {
        if (lane == spot.lane)
            break;
        before += canvas.places().count(lane);
    }
    return spot.isNone() ? -1 : before + spot.item;
}

namespace {

/// One card or line, by its place in the list.
class CanvasItemAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    CanvasItemAccess(MappingCanvas* canvas, int index) : m_canvas(canvas), m_index(index) { }

    bool isValid() const override { return m_canvas && m_index < childCountOf(*m_canvas); }

    QObject* object() const override { return nullptr; }

    QWindow* window() const override
    {
        return m_canvas ? m_canvas->window()->windowHandle() : nullptr;
    }

    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_canvas);
    }

    QAccessibleInterface* child(int /*index*/) const override { return nullptr; }

    QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }

    int childCount() const override { return 0; }

    int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_canvas->nameOf(spot());
        return kind == QAccessible::Description ? m_canvas->descriptionOf(spot()) : QString();
    }

    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override { }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const CanvasGeometry& places = m_canvas->places();
        const QRect local = spot().lane == Lane::Links
            ? places.curve(spot().item).boundingRect().toAlignedRect()
            : places.rect(spot().lane, spot().item);
        return {m_canvas->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::Role role() const override
    {
        if (!isValid() || spot().lane == Lane::Links)
            return QAccessible::ListItem;
        const auto& item =
            m_canvas->places().items(spot().lane)[static_cast<std::size_t>(spot().item)];
        const bool isButton = item.kind == CanvasItem::Kind::NewField
            || (item.kind == CanvasItem::Kind::Group && item.key == needName(Need::Legacy));
        if (isButton)
            return QAccessible::Button;
        return item.kind == CanvasItem::Kind::Group ? QAccessible::Heading : QAccessible::ListItem;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focused = m_canvas->hasFocus() && m_canvas->cursor() == spot();
        state.selected = m_canvas->cursor() == spot() || m_canvas->linkingFrom() == spot();
        state.offscreen = spot().lane != Lane::Links
            && !m_canvas->places().body().intersects(
                m_canvas->places().rect(spot().lane, spot().item));
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }

    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        const CanvasSpot here = spot();
        m_canvas->setFocus(Qt::OtherFocusReason);
        if (name == setFocusAction())
            m_canvas->moveCursor(here);
        else if (name == pressAction())
            m_canvas->activate(here);
    }

    QStringList keyBindingsForAction(const QString& name) const override
    {
        return name == pressAction() ? QStringList{QStringLiteral("Return")} : QStringList();
    }

private:
    CanvasSpot spot() const { return spotOf(*m_canvas, m_index); }

    QPointer<MappingCanvas> m_canvas;
    int m_index;
};

QAccessibleInterface* make(const QString& /*key*/, QObject* object)
{
    auto* canvas = qobject_cast<MappingCanvas*>(object);
    return canvas ? new CanvasAccess(canvas) : nullptr;
}

} // namespace

CanvasAccess::CanvasAccess(MappingCanvas* canvas) : QAccessibleWidget(canvas, QAccessible::List) { }

CanvasAccess::~CanvasAccess()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

void CanvasAccess::install()
{
    static const bool once = [] {
        QAccessible::installFactory(&make);
        return true;
    }();
    Q_UNUSED(once)
}

MappingCanvas* CanvasAccess::canvas() const
{
    return qobject_cast<MappingCanvas*>(object());
}

void CanvasAccess::focused(MappingCanvas* canvas)
{
    if (!QAccessible::isActive() || !canvas->hasFocus() || canvas->cursor().isNone())
        return;
    QAccessibleEvent event(canvas, QAccessible::Focus);
    event.setChild(indexOf(*canvas, canvas->cursor()));
    QAccessible::updateAccessibility(&event);
}

void CanvasAccess::changed(MappingCanvas* canvas)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(canvas, QAccessible::VisibleDataChanged);
    QAccessible::updateAccessibility(&event);
    focused(canvas);
}

int CanvasAccess::childCount() const
{
    return canvas() ? childCountOf(*canvas()) : 0;
}

QAccessibleInterface* CanvasAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    auto known = m_children.constFind(index);
    if (known == m_children.constEnd()) {
        auto* made = new CanvasItemAccess(canvas(), index);
        known = m_children.insert(index, QAccessible::registerAccessibleInterface(made));
    }
    return QAccessible::accessibleInterface(*known);
}

int CanvasAccess::indexOfChild(const QAccessibleInterface* child) const
{
    for (auto known = m_children.constBegin(); known != m_children.constEnd(); ++known) {
        if (QAccessible::accessibleInterface(known.value()) == child)
            return known.key();
    }
    return -1;
}

QAccessibleInterface* CanvasAccess::childAt(int x, int y) const
{
    const QPoint point = canvas()->viewport()->mapFromGlobal(QPoint(x, y));
    for (const Lane side : {Lane::Columns, Lane::Fields}) {
        if (const int item = canvas()->places().itemAt(side, point); item >= 0)
            return child(indexOf(*canvas(), {side, item}));
    }
    const int link = canvas()->places().linkAt(point);
    return link < 0 ? nullptr : child(indexOf(*canvas(), {Lane::Links, link}));
}

QAccessibleInterface* CanvasAccess::focusChild() const
{
    return child(indexOf(*canvas(), canvas()->cursor()));
}

} // namespace muster
