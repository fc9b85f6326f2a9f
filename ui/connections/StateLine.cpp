// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/StateLine.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>

namespace muster {

static constexpr int iconSize = 2 * theme::grid;

StateIcon::StateIcon(QWidget* parent) : QWidget(parent)
{
    setFixedSize(iconSize, iconSize);
}

void StateIcon::draw(const QString& name, theme::Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void StateIcon::paintEvent(QPaintEvent* /*event*/)
{
    if (m_name.isEmpty())
        return;
    QPixmap picture = theme::icon(m_name).pixmap(size(), devicePixelRatioF());
    QPainter tint(&picture);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(QRect(QPoint(), size()), theme::tone(m_tone));
    tint.end();
    QPainter(this).drawPixmap(rect(), picture);
}

StateLine::StateLine(QWidget* parent)
    : QWidget(parent)
    , m_icon(new StateIcon)
    , m_text(theme::label({}))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
}

void StateLine::say(const QString& icon, theme::Tone tone, const QString& text)
{
    m_icon->draw(icon, tone);
    m_text->setText(text);
    theme::setTone(m_text, tone);
}

QString StateLine::text() const
{
    return m_text->text();
}

QString agoText(const QString& rfc3339)
{
    const auto time = QDateTime::fromString(rfc3339, Qt::ISODateWithMs).toLocalTime();
    if (!time.isValid())
        return rfc3339;
    const auto days = time.date().daysTo(QDate::currentDate());
    if (days <= 0)
        return QCoreApplication::translate("Ago", "today");
    if (days == 1)
        return QCoreApplication::translate("Ago", "yesterday");
    return QCoreApplication::translate("Ago", "%1 days ago").arg(days);
}

} // namespace muster
