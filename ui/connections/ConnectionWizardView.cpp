// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/Services.h"
#include "ui/connections/ConnectionWizard.h"
#include "ui/connections/FormBar.h"
#include "ui/connections/KeychainNote.h"
#include "ui/connections/SettingField.h"
#include "ui/connections/StageList.h"
#include "ui/connections/StateLine.h"
#include "ui/theme/ColumnScroll.h"
#include "ui/theme/Theme.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

// How the wizard is laid out; what it does stands in ConnectionWizard.cpp.

namespace muster {

using theme::grid;
using theme::Tone;

QWidget* ConnectionWizard::buildLeft()
{
    auto* services = new QVBoxLayout(m_serviceRow);
    services->setContentsMargins(0, 0, 0, 0);
    services->setSpacing(grid);
    int number = 0;
    for (const ServiceFacts& service : serviceFacts()) {
        auto* choice = new QRadioButton(serviceText(service.label));
        m_services->addButton(choice, number++);
        services->addWidget(choice);
    }
    connect(m_services, &QButtonGroup::idClicked, this,
            [this](int id) { chooseService(serviceFacts()[static_cast<std::size_t>(id)].id); });
    auto* nameLabel = theme::label(tr("Name"), theme::Type::Strong);
    nameLabel->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name of the connection"));
    theme::setTone(m_nameProblem, Tone::Bad);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_serviceRow);
    m_formPlace = new QVBoxLayout;
    layout->addLayout(m_formPlace);
    auto* name = new QVBoxLayout;
    name->setSpacing(grid / 2);
    name->addWidget(nameLabel);
    name->addWidget(m_name);
    name->addWidget(m_nameProblem);
    layout->insertLayout(1, name);
    layout->addStretch(1);
    return new ColumnScroll(content);
}

QWidget* ConnectionWizard::buildRight()
{
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    inside->setSpacing(2 * grid);
    inside->addWidget(theme::label(tr("Test"), theme::Type::Heading));
    inside->addWidget(m_stages);
    inside->addWidget(m_result);
    inside->addWidget(m_stop, 0, Qt::AlignLeft);
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, &m_tester, &ConnectionTester::stop);
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(card);
    layout->addStretch(1);
    return new ColumnScroll(column);
}

QWidget* ConnectionWizard::buildBar()
{
    auto* bar = new FormBar(m_primary, m_saveOnly);
    connect(bar, &FormBar::cancelled, this, [this] {
        leave();
        Q_EMIT cancelled();
    });
    connect(m_primary, &QPushButton::clicked, this, &ConnectionWizard::test);
    connect(m_saveOnly, &QPushButton::clicked, this, [this] {
        if (check())
            save();
    });
    return bar;
}

} // namespace muster
