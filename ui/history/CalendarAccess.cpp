// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/CalendarAccess.h"

#include "ui/history/CalendarStrip.h"

#include <QAccessibleActionInterface>
#include <QAccessibleWidget>

#include <map>

namespace muster {

namespace {

/// One day; owned by Qt's register of interfaces.
class DayAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    DayAccess(CalendarStrip* strip, int index) : m_strip(strip), m_index(index) { }

    bool isValid() const override { return m_strip != nullptr && m_index < m_strip->dayCount(); }

    QObject* object() const override { return nullptr; }

    QAccessibleInterface* childAt(int, int) const override { return nullptr; }

    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_strip);
    }

    QAccessibleInterface* child(int) const override { return nullptr; }

    int childCount() const override { return 0; }

    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_strip->describe(day()) : QString();
    }

    void setText(QAccessible::Text, const QString&) override { }

    QRect rect() const override
    {
        const QRect cell = m_strip->cell(day());
        return {m_strip->mapToGlobal(cell.topLeft()), cell.size()};
    }

    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.selected = day() == m_strip->chosenDay();
        state.focused = m_strip->hasFocus() && day() == m_strip->currentDay();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }

    void doAction(const QString& action) override
    {
        if (action == pressAction())
            m_strip->press(day());
    }

    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QDate day() const { return m_strip->dayAt(m_index); }

    QPointer<CalendarStrip> m_strip;
    int m_index;
};

class StripAccess final : public QAccessibleWidget {
public:
    explicit StripAccess(CalendarStrip* strip)
        : QAccessibleWidget(strip, QAccessible::List)
        , m_strip(strip)
    { }

    ~StripAccess() override
    {
        for (const auto& [index, id] : m_days)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_strip->dayCount(); }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const auto known = m_days.find(index); known != m_days.end())
            return QAccessible::accessibleInterface(known->second);
        auto* day = new DayAccess(m_strip, index);
        m_days.emplace(index, QAccessible::registerAccessibleInterface(day));
        return day;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index)->rect().contains(x, y))
                return child(index);
        }
        return nullptr;
    }

    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (const auto& [index, id] : m_days) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return index;
        }
        return -1;
    }

    QAccessibleInterface* focusChild() const override
    {
        if (!m_strip->hasFocus())
            return nullptr;
        return child(static_cast<int>(m_strip->dayAt(0).daysTo(m_strip->currentDay())));
    }

private:
    CalendarStrip* m_strip;
    mutable std::map<int, QAccessible::Id> m_days;
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* strip = dynamic_cast<CalendarStrip*>(object);
    return strip ? new StripAccess(strip) : nullptr;
}

} // namespace

void installCalendarAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(&make);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace muster
