// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/Rail.h"

#include "ui/theme/Theme.h"
#include "ui/window/RailButton.h"

#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace muster {

Rail::Rail(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    installRailAccess();
    setAccessibleName(tr("Places"));
    setObjectName(QStringLiteral("Rail"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(22 * theme::grid);
    m_layout->setContentsMargins(theme::grid, 2 * theme::grid, theme::grid, theme::grid);
    m_layout->setSpacing(theme::grid / 2);
    auto* name = theme::label(QStringLiteral("Muster"), theme::Type::Heading);
    name->setContentsMargins(theme::grid + 4, 0, 0, theme::grid);
    m_layout->addWidget(name);
    connect(&m_buttons, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::add(const QString& icon, const QString& name, bool last)
{
    if (last)
        m_layout->addStretch(1);
    auto* button = new RailButton(theme::icon(icon), name);
    m_buttons.addButton(button, static_cast<int>(m_buttons.buttons().size()));
    m_layout->addWidget(button);
}

void Rail::choose(int index)
{
    if (auto* button = m_buttons.button(index)) {
        button->setChecked(true);
        Q_EMIT chosen(index);
    }
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    QAbstractButton* next = m_buttons.button(m_buttons.checkedId() + step);
    if (step == 0 || next == nullptr) {
        QWidget::keyPressEvent(event);
        return;
    }
    next->setFocus(Qt::TabFocusReason);
    next->click();
}

} // namespace muster
