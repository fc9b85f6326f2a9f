// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/RailButton.h"

#include "ui/theme/Theme.h"
#include "ui/window/Rail.h"

#include <QAccessibleWidget>
#include <QStyle>

namespace muster {

namespace {

class PlaceAccess final : public QAccessibleWidget {
public:
    explicit PlaceAccess(RailButton* place)
        : QAccessibleWidget(place, QAccessible::PageTab)
        , m_place(place)
    { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_place->text() : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = m_place->isChecked();
        return state;
    }

    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& action) override
    {
        if (action == pressAction())
            m_place->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    RailButton* m_place;
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    if (auto* place = qobject_cast<RailButton*>(object))
        return new PlaceAccess(place);
    if (auto* rail = qobject_cast<Rail*>(object))
        return new QAccessibleWidget(rail, QAccessible::PageTabList);
    return nullptr;
}

} // namespace

RailButton::RailButton(const QIcon& icon, const QString& name, QWidget* parent)
    : QToolButton(parent)
{
    setText(name);
    setIcon(icon);
    setIconSize({20, 20});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::toggled, this, [this] {
        QAccessibleEvent chosen(this, QAccessible::Selection);
        QAccessible::updateAccessibility(&chosen);
    });
}

void RailButton::setNarrow(bool isNarrow)
{
    setProperty("narrow", isNarrow);
    setToolButtonStyle(isNarrow ? Qt::ToolButtonTextUnderIcon : Qt::ToolButtonTextBesideIcon);
    setFont(isNarrow ? theme::font(theme::Type::Caption) : QFont());
    style()->unpolish(this); // the style sheet looks at the property only then
    style()->polish(this);
}

void installRailAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(&make);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace muster
