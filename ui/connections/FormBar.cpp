// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/FormBar.h"

#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace muster {

using theme::grid;

FormBar::FormBar(QPushButton* primary, QPushButton* other, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("ActionBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* cancel = new QPushButton(tr("Cancel"));
    theme::makePrimary(primary);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * grid, grid, 3 * grid, grid);
    layout->setSpacing(grid);
    layout->addWidget(cancel);
    layout->addStretch(1);
    if (other)
        layout->addWidget(other);
    layout->addWidget(primary);
    connect(cancel, &QPushButton::clicked, this, &FormBar::cancelled);
    // Not the button's own shortcut: a new text of the button takes that away.
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* go = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
        connect(go, &QShortcut::activated, primary, &QPushButton::click);
    }
}

} // namespace muster
