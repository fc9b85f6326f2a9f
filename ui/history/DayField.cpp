// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/DayField.h"

#include "ui/theme/Theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QIcon>
#include <QLocale>
#include <QMenu>
#include <QWidgetAction>

namespace muster {

DayField::DayField(const QString& name, QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(name);
    setAccessibleName(name);
    setToolTip(tr("%1: a day such as %2").arg(name, QStringLiteral("2026-11-21")));
    auto* open = addAction(theme::icon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    open->setText(tr("Pick a day"));
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, &DayField::pick);
    connect(this, &QLineEdit::editingFinished, this, &DayField::readText);
}

void DayField::setDay(QDate day)
{
    m_day = day;
    setText(day.isValid() ? day.toString(Qt::ISODate) : QString());
}

void DayField::readText()
{
    const QString typed = text().trimmed();
    QDate day = QDate::fromString(typed, Qt::ISODate);
    if (!day.isValid())
        day = QLocale().toDate(typed, QLocale::ShortFormat);
    const QDate before = m_day;
    setDay(day);
    if (day != before)
        Q_EMIT dayChanged(day);
}

void DayField::pick()
{
    QMenu menu(this);
    auto* calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (m_day.isValid())
        calendar->setSelectedDate(m_day);
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    QDate picked;
    const auto take = [&](QDate day) {
        picked = day;
        menu.close();
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, take);
    connect(calendar, &QCalendarWidget::activated, &menu, take);
    menu.exec(mapToGlobal(QPoint(0, height())));
    if (!picked.isValid() || picked == m_day)
        return;
    setDay(picked);
    Q_EMIT dayChanged(picked);
}

} // namespace muster
