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

static QPixmap tinted(const QString& name, theme::Tone tone, qreal pixelRatio)
{
    const QSize size(iconSize, iconSize);
    QPixmap picture = theme::icon(name).pixmap(size, pixelRatio);
    QPainter tint(&picture);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(QRect(QPoint(), size), theme::tone(tone));
    return picture;
}

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
    if (!m_name.isEmpty())
        QPainter(this).drawPixmap(rect(), tinted(m_name, m_tone, devicePixelRatioF()));
}

QIcon toneIcon(const QString& name, theme::Tone tone, qreal pixelRatio)
{
    const QPixmap picture = tinted(name, tone, pixelRatio);
    QIcon icon;
    for (const auto mode : {QIcon::Normal, QIcon::Selected, QIcon::Active})
        icon.addPixmap(picture, mode);
    return icon;
}

StateLine::StateLine(QWidget* parent)
    : QWidget(parent)
    , m_icon(new StateIcon)
    , m_text(theme::label({}))
{
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
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
    setVisible(!text.isEmpty());
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
