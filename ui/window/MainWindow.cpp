// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/MainWindow.h"

#include "ui/history/HistoryPage.h"
#include "ui/theme/Theme.h"
#include "ui/window/Rail.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QStackedWidget>

namespace muster {

MainWindow::MainWindow(const Workplace& workplace) : m_rail(new Rail), m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Muster"));
    setWindowIcon(QIcon(QStringLiteral(":/muster/icons/muster.svg")));
    auto* centre = new QWidget;
    auto* layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
    addPage(new HistoryPage(workplace), QStringLiteral("history"), tr("History"));
    connect(m_rail, &Rail::chosen, this, &MainWindow::go);
    m_rail->choose(0);
    resize(1180, 760);
    setMinimumSize(800, 560);
}

void MainWindow::addPage(Page* page, const QString& icon, const QString& name, bool last)
{
    page->setAccessibleName(name);
    m_pages->addWidget(page);
    m_rail->add(icon, name, last);
}

void MainWindow::go(int place)
{
    m_pages->setCurrentIndex(place);
    static_cast<Page*>(m_pages->currentWidget())->enter();
}

} // namespace muster
