// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/StateLine.h"

#include "ui/theme/ToneIcon.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>

namespace muster {

StateLine::StateLine(QWidget* parent)
    : QWidget(parent)
    , m_icon(new ToneIcon({}, theme::Tone::Muted, ToneIcon::small))
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
    m_icon->set(icon, tone);
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
