// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/PauseMenu.h"

#include "core/history/ScheduleBook.h"

#include <QDateTime>

namespace muster {

static Clock::Wall wall(const QDateTime& when)
{
    return Clock::Wall(std::chrono::milliseconds(when.toMSecsSinceEpoch()));
}

PauseMenu::PauseMenu(QWidget* parent) : QMenu(parent)
{
    add(tr("For 1 hour"), [] { return wall(QDateTime::currentDateTime().addSecs(3600)); });
    add(tr("Until tomorrow"), [] { return wall(QDate::currentDate().addDays(1).startOfDay()); });
    add(tr("Until I resume"), [] { return ScheduleMemory::forever; });
}

void PauseMenu::add(const QString& text, const std::function<Clock::Wall()>& until)
{
    connect(addAction(text), &QAction::triggered, this, [this, until] { Q_EMIT chosen(until()); });
}

} // namespace muster
