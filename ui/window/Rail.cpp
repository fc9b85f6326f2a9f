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

static constexpr int wide = 22 * theme::grid;
static constexpr int narrow = 14 * theme::grid;
static constexpr int narrowWindow = 120 * theme::grid; ///< below this the page needs the room

Rail::Rail(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    installRailAccess();
    setAccessibleName(tr("Places"));
    setObjectName(QStringLiteral("Rail"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(wide);
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
    button->setNarrow(m_isNarrow);
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

void Rail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ParentChange && parentWidget() != nullptr)
        parentWidget()->installEventFilter(this);
    QWidget::changeEvent(event);
}

bool Rail::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setNarrow(parentWidget()->width() < narrowWindow);
    return QWidget::eventFilter(watched, event);
}

void Rail::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    setFixedWidth(isNarrow ? narrow : wide);
    const int side = isNarrow ? theme::grid / 2 : theme::grid;
    m_layout->setContentsMargins(side, 2 * theme::grid, side, theme::grid);
    for (QAbstractButton* button : m_buttons.buttons())
        static_cast<RailButton*>(button)->setNarrow(isNarrow);
}

} // namespace muster
