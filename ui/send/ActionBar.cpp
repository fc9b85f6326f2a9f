// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/ActionBar.h"

#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace muster {

ActionBar::ActionBar(QWidget* parent)
    : QWidget(parent)
    , m_back(new QPushButton)
    , m_words(theme::label({}))
    , m_primary(new QPushButton)
{
    setObjectName(QStringLiteral("ActionBar"));
    setAttribute(Qt::WA_StyledBackground);
    theme::makePrimary(m_primary);
    theme::setTone(m_words, theme::Tone::Muted);
    m_words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * theme::grid, theme::grid + 4, 3 * theme::grid, theme::grid + 4);
    layout->setSpacing(2 * theme::grid);
    layout->addWidget(m_back);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_primary);
    connect(m_back, &QPushButton::clicked, this, &ActionBar::back);
    connect(m_primary, &QPushButton::clicked, this, &ActionBar::primary);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* go = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
        go->setContext(Qt::WindowShortcut);
        connect(go, &QShortcut::activated, m_primary, &QPushButton::click);
    }
}

void ActionBar::setPrimary(const QString& text, bool isReady)
{
    m_primary->setVisible(!text.isEmpty());
    m_primary->setText(text);
    m_primary->setEnabled(isReady);
    m_primary->setToolTip(tr("Ctrl+Enter"));
}

void ActionBar::setBack(const QString& text)
{
    m_back->setVisible(!text.isEmpty());
    m_back->setText(text);
}

void ActionBar::say(const QString& words)
{
    m_words->setText(words);
}

} // namespace muster
