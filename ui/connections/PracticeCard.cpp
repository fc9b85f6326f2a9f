// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/PracticeCard.h"

#include "ui/connections/PracticeService.h"
#include "ui/connections/StateLine.h"
#include "ui/theme/Theme.h"
#include "ui/theme/ToneIcon.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using theme::grid;
using theme::Tone;

PracticeCard::PracticeCard(PracticeService& service, QWidget* parent)
    : QFrame(parent)
    , m_service(service)
    , m_state(new StateLine)
    , m_switch(new QPushButton)
{
    setProperty("card", true);
    setAccessibleName(tr("Practice service"));
    auto* icon = new ToneIcon(QStringLiteral("practice"), Tone::Accent);
    auto* head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(icon);
    head->addWidget(theme::label(tr("Practice service"), theme::Type::Heading), 1);
    head->addWidget(m_switch);
    auto* about =
        theme::label(tr("Behaves like every service, on this computer only. Try the whole "
                        "way without an account; nothing leaves this computer."));
    theme::setTone(about, Tone::Muted);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addLayout(head);
    layout->addWidget(about);
    layout->addWidget(m_state);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        m_problem.clear();
        if (m_service.isRunning())
            m_service.stop();
        else
            m_service.start();
        refresh();
    });
    connect(&m_service, &PracticeService::ready, this, [this] { tell({}); });
    connect(&m_service, &PracticeService::stopped, this, [this] { tell({}); });
    connect(&m_service, &PracticeService::failed, this, &PracticeCard::tell);
    refresh();
}

void PracticeCard::tell(const QString& problem)
{
    m_problem = problem;
    refresh();
}

void PracticeCard::refresh()
{
    const bool runs = m_service.isRunning();
    m_switch->setText(runs ? tr("Stop") : tr("Start"));
    m_switch->setAccessibleName(runs ? tr("Stop the practice service")
                                     : tr("Start the practice service"));
    m_switch->setIcon(theme::icon(runs ? QStringLiteral("stop") : QStringLiteral("play")));
    m_switch->setEnabled(!m_service.isBusy());
    if (!m_problem.isEmpty())
        m_state->say(QStringLiteral("bad"), Tone::Bad, m_problem);
    else if (m_service.isBusy())
        m_state->say(QStringLiteral("right"), Tone::Accent,
                     runs ? tr("Stopping…") : tr("Starting…"));
    else if (runs)
        m_state->say(QStringLiteral("good"), Tone::Good, tr("Runs at %1").arg(m_service.address()));
    else
        m_state->say(QStringLiteral("unchanged"), Tone::Muted, tr("Does not run"));
}

} // namespace muster
