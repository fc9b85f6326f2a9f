// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/PreviewCard.h"
#include "ui/send/PreviewPeople.h"
#include "ui/send/PreviewRequest.h"
#include "ui/send/PreviewSealing.h"
#include "ui/send/PreviewStep.h"
#include "ui/send/RevealButton.h"
#include "ui/theme/PageStack.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

// What the preview step is made of, and which of it shows.

namespace muster {

QWidget* PreviewStep::buildNotice()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(theme::grid);
    m_heading = theme::label({}, theme::Type::Title);
    m_text = theme::label({}, theme::Type::Body, true);
    m_heading->setObjectName(QStringLiteral("notice"));
    m_text->setMaximumWidth(80 * theme::grid);
    m_connect = new QPushButton(tr("Connect…"));
    m_practice =
        new QPushButton(theme::icon(QStringLiteral("practice")), tr("Use the practice service"));
    m_retry = new QPushButton(theme::icon(QStringLiteral("refresh")), tr("Try again"));
    m_stop = new QPushButton(tr("Stop"));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, theme::grid, 0, 0);
    buttons->setSpacing(theme::grid);
    for (auto* button : {m_connect, m_practice, m_retry, m_stop})
        buttons->addWidget(button);
    buttons->addStretch(1);
    layout->addStretch(1);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addStretch(2);
    connect(m_connect, &QPushButton::clicked, this, &PreviewStep::connectRequested);
    connect(m_practice, &QPushButton::clicked, this, &PreviewStep::practiceRequested);
    connect(m_retry, &QPushButton::clicked, this, &PreviewStep::prepare);
    connect(m_stop, &QPushButton::clicked, this, &PreviewStep::stop);
    return page;
}

QWidget* PreviewStep::buildContent()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * theme::grid);
    m_card = new PreviewCard;
    m_people = new PreviewPeople;
    m_request = new PreviewRequest;
    m_sealing = new PreviewSealing;
    m_reveal = new RevealButton;
    auto* tabs = new PageTabs;
    tabs->addTab(m_people, tr("People"));
    tabs->addTab(m_request, tr("Request"));
    tabs->addTab(m_sealing, tr("Sealing"));
    tabs->setCornerWidget(m_reveal);
    layout->addWidget(m_card);
    layout->addWidget(tabs, 1);
    connect(m_card, &PreviewCard::unlockRequested, this, &PreviewStep::unlockRequested);
    connect(m_people, &PreviewPeople::sendOneRequested, this, &PreviewStep::sendOneRequested);
    connect(m_people, &PreviewPeople::excludedChanged, this, [this] {
        m_again.start();
        refresh();
    });
    connect(m_request, &PreviewRequest::saveRequested, this, &PreviewStep::saveRequested);
    connect(m_reveal, &RevealButton::shownChanged, m_people, &PreviewPeople::setRevealed);
    connect(m_reveal, &RevealButton::shownChanged, m_request, &PreviewRequest::setRevealed);
    return page;
}

void PreviewStep::showNotice(const QString& heading, const QString& text)
{
    m_heading->setText(heading);
    m_text->setText(text);
    m_stack->setCurrentIndex(0);
}

void PreviewStep::refresh()
{
    m_bar->setVisible(m_running);
    m_connect->setVisible(m_offersConnection);
    m_practice->setVisible(m_offersConnection);
    m_retry->setVisible(m_error.has_value());
    m_stop->setVisible(m_running);
    Q_EMIT changed();
}

} // namespace muster
