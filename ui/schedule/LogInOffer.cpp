// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/LogInOffer.h"

#include "ui/models/CoreText.h"
#include "ui/schedule/SystemTimer.h"
#include "ui/theme/Theme.h"
#include "ui/window/Workplace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace muster {

using theme::grid;

LogInOffer::LogInOffer(const Workplace& workplace, QWidget* parent)
    : QFrame(parent)
    , m_autostart(workplace.autostart())
    , m_words(theme::label({}))
{
    setProperty("card", true);
    auto* yes = new QPushButton(tr("Start Muster when I log in"));
    auto* no = new QPushButton(tr("Not now"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->setSpacing(grid);
    layout->addWidget(m_words, 1);
    layout->addWidget(yes);
    layout->addWidget(no);
    connect(yes, &QPushButton::clicked, this, &LogInOffer::take);
    connect(no, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void LogInOffer::offer()
{
    m_words->setText(
        tr("It runs only while Muster is open, as a window or in the tray. Nothing starts "
           "Muster when you log in."));
    setAccessibleName(m_words->text());
    setVisible(!m_autostart.isOn() && systemTimer() != SystemTimer::Enabled);
}

void LogInOffer::take()
{
    if (const auto done = m_autostart.turnOn(); !done) {
        m_words->setText(errorText(done.error()));
        return;
    }
    hide();
    Q_EMIT taken();
}

void LogInOffer::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace muster
