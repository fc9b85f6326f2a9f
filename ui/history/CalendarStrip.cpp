// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/CalendarStrip.h"

#include "ui/history/CalendarAccess.h"
#include "ui/theme/Glyph.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace muster {

using theme::grid;
using theme::Tone;

static constexpr int cellHeight = 2 * grid + 2;
static constexpr int gap = 2;
static constexpr int left = 5 * grid; ///< for the days' names
static constexpr int top = 2 * grid + 2; ///< for the months' names
static constexpr int daysOfWeek = 7;

CalendarStrip::CalendarStrip(QWidget* parent) : QWidget(parent)
{
    installCalendarAccess();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Calendar of runs"));
    setAccessibleDescription(tr("Arrow keys move by day and week; Enter shows the runs of a day."));
    setDays(QDate::currentDate(), {});
}

QDate CalendarStrip::firstDay(QDate today)
{
    const int back = (today.dayOfWeek() - QLocale().firstDayOfWeek() + daysOfWeek) % daysOfWeek;
    return today.addDays(-back - (weeks - 1) * daysOfWeek);
}

void CalendarStrip::setDays(QDate today, QMap<QDate, Day> days)
{
    if (today != m_today) {
        m_today = today;
        m_first = firstDay(today);
        m_current = today;
    }
    m_days = std::move(days);
    update();
}

void CalendarStrip::choose(QDate day)
{
    m_chosen = day;
    if (day.isValid() && day >= m_first && day <= m_today)
        m_current = day;
    update();
}

int CalendarStrip::dayCount() const
{
    return static_cast<int>(m_first.daysTo(m_today)) + 1;
}

QSize CalendarStrip::sizeHint() const
{
    return {left + weeks * (6 * grid + gap), top + daysOfWeek * (cellHeight + gap)};
}

QSize CalendarStrip::minimumSizeHint() const
{
    return {left + weeks * (3 * grid + gap), sizeHint().height()};
}

int CalendarStrip::cellWidth() const
{
    return std::clamp((width() - left) / weeks - gap, 3 * grid, 7 * grid);
}

QRect CalendarStrip::cell(QDate day) const
{
    const int index = static_cast<int>(m_first.daysTo(day));
    return {left + index / daysOfWeek * (cellWidth() + gap),
            top + index % daysOfWeek * (cellHeight + gap), cellWidth(), cellHeight};
}

QDate CalendarStrip::dayUnder(QPoint point) const
{
    if (point.x() < left || point.y() < top)
        return {};
    const int week = (point.x() - left) / (cellWidth() + gap);
    const int day = (point.y() - top) / (cellHeight + gap);
    if (week >= weeks || day >= daysOfWeek)
        return {};
    const QDate found = m_first.addDays(week * daysOfWeek + day);
    return found > m_today ? QDate() : found;
}

QString CalendarStrip::describe(QDate day) const
{
    const QString name = QLocale().toString(day, tr("dddd, d MMMM yyyy"));
    const Day found = m_days.value(day);
    if (found.runs == 0)
        return tr("%1: no runs").arg(name);
    if (found.runs == 1)
        return tr("%1: one run. %2").arg(name, verdictText(found.verdict));
    return tr("%1: %n runs. Worst: %2", nullptr, found.runs).arg(name, verdictText(found.verdict));
}

bool CalendarStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QDate day = dayUnder(help->pos());
        QToolTip::showText(help->globalPos(), day.isValid() ? describe(day) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void CalendarStrip::mousePressEvent(QMouseEvent* event)
{
    const QDate day = dayUnder(event->pos());
    if (event->button() == Qt::LeftButton && day.isValid())
        press(day);
}

void CalendarStrip::press(QDate day)
{
    moveTo(day);
    m_chosen = day == m_chosen ? QDate() : day;
    update();
    Q_EMIT chosen(m_chosen);
}

void CalendarStrip::moveTo(QDate day)
{
    m_current = std::clamp(day, m_first, m_today);
    update();
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(static_cast<int>(m_first.daysTo(m_current)));
    QAccessible::updateAccessibility(&focus);
    if (hasFocus() && underMouse())
        return;
    if (hasFocus())
        QToolTip::showText(mapToGlobal(cell(m_current).bottomLeft()), describe(m_current), this);
}

void CalendarStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current.addDays(-daysOfWeek));
    case Qt::Key_Right:
        return moveTo(m_current.addDays(daysOfWeek));
    case Qt::Key_Up:
        return moveTo(m_current.addDays(-1));
    case Qt::Key_Down:
        return moveTo(m_current.addDays(1));
    case Qt::Key_Home:
        return moveTo(m_first);
    case Qt::Key_End:
        return moveTo(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return press(m_current);
    case Qt::Key_Escape:
        if (m_chosen.isValid())
            return press(m_chosen);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void CalendarStrip::paintNames(QPainter& painter) const
{
    painter.setFont(theme::font(theme::Type::Caption));
    painter.setPen(theme::tone(Tone::Muted));
    for (int row = 0; row < daysOfWeek; row += 2) {
        const QDate day = m_first.addDays(row);
        painter.drawText(QRect(0, cell(day).top(), left - grid, cellHeight),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(day, QStringLiteral("ddd")));
    }
    int free = left;
    for (int week = 0; week < weeks; ++week) {
        const QDate first = m_first.addDays(qint64{daysOfWeek} * week);
        const QDate last = first.addDays(daysOfWeek - 1);
        const int x = cell(first).left();
        if ((week > 0 && last.day() > daysOfWeek) || x < free)
            continue; // the month's first day is not in this week
        const QString name = QLocale().toString(last, QStringLiteral("MMM"));
        painter.drawText(x, 0, width() - x, top - 4, Qt::AlignLeft | Qt::AlignVCenter, name);
        free = x + painter.fontMetrics().horizontalAdvance(name) + grid;
    }
}

void CalendarStrip::paintDay(QPainter& painter, QDate day) const
{
    const QRect where = cell(day);
    const Day found = m_days.value(day);
    const Tone tone = verdictTone(found.verdict);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::softTone(found.runs > 0 ? tone : Tone::Muted));
    painter.drawRoundedRect(where, 4, 4);
    if (found.runs > 0) {
        constexpr int size = 12;
        const QString count = found.runs > 99 ? QStringLiteral("99+") : QString::number(found.runs);
        const bool hasRoom = where.width() >= 4 * grid || count.size() == 1;
        const int x = hasRoom ? where.left() + 3 : where.center().x() - size / 2;
        paintGlyph(painter, {x, where.center().y() - size / 2 + 1, size, size},
                   verdictIcon(found.verdict), theme::tone(tone));
        painter.setPen(theme::tone(Tone::Muted));
        if (hasRoom)
            painter.drawText(where.adjusted(size + 2, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter,
                             count);
    }
    const bool isCurrent = hasFocus() && day == m_current;
    if (!isCurrent && day != m_chosen && day != m_today)
        return;
    const bool isStrong = isCurrent || day == m_chosen;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::tone(isStrong ? Tone::Accent : Tone::Edge), isStrong ? 2 : 1));
    painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void CalendarStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintNames(painter);
    for (int index = 0; index < dayCount(); ++index)
        paintDay(painter, dayAt(index));
}

} // namespace muster
