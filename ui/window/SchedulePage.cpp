// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/SchedulePage.h"

#include "core/feed/FeedStore.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

SchedulePage::SchedulePage(const Workplace& workplace, QWidget* parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_feeds(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * theme::grid, 4 * theme::grid, 4 * theme::grid, 4 * theme::grid);
    layout->setSpacing(2 * theme::grid);
    layout->addWidget(theme::label(tr("Schedule"), theme::Type::Title));
    auto* about = theme::label(
        tr("This version does not start pushes by itself. A timer of the system can: give it the "
           "command of the feed below. Its runs appear in History like any other."));
    theme::setTone(about, theme::Tone::Muted);
    layout->addWidget(about);
    m_feeds->setSpacing(theme::grid);
    layout->addLayout(m_feeds);
    layout->addStretch(1);
}

void SchedulePage::enter()
{
    while (QLayoutItem* item = m_feeds->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    const auto names = FeedStore(m_workplace.directories).names();
    if (names.empty())
        m_feeds->addWidget(theme::label(tr("A feed remembers how to read one export. It is created "
                                           "the first time you send a file.")));
    for (const std::string& name : names) {
        const QString command = QStringLiteral("%1 push %2 --file FILE --on-bad-rows hold")
                                    .arg(m_workplace.program, QString::fromStdString(name));
        auto* row = new QWidget;
        auto* copy = new QPushButton(tr("Copy"));
        copy->setIcon(theme::icon(QStringLiteral("copy")));
        copy->setAccessibleName(tr("Copy the command of %1").arg(QString::fromStdString(name)));
        connect(copy, &QPushButton::clicked, this,
                [command] { QApplication::clipboard()->setText(command); });
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(theme::label(QString::fromStdString(name), theme::Type::Strong));
        line->addWidget(theme::label(command, theme::Type::Body, true), 1);
        line->addWidget(copy);
        m_feeds->addWidget(row);
    }
}

} // namespace muster
