// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/StateLine.h"
#include "ui/feeds/AskBar.h"
#include "ui/schedule/HowItRuns.h"
#include "ui/schedule/LogInOffer.h"
#include "ui/schedule/PauseMenu.h"
#include "ui/schedule/ScheduleDelegate.h"
#include "ui/schedule/ScheduleEditor.h"
#include "ui/schedule/ScheduleModel.h"
#include "ui/schedule/SchedulePage.h"
#include "ui/schedule/SchedulePanel.h"
#include "ui/theme/ColumnScroll.h"
#include "ui/theme/PageStack.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

// How the schedule page is laid out.

namespace muster {

using theme::grid;
using theme::Tone;

SchedulePage::SchedulePage(const Workplace& workplace, QWidget* parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_reader(workplace.directories)
    , m_work(workplace.command())
    , m_model(new ScheduleModel(this))
    , m_stack(new PageStack)
    , m_body(new PageStack)
    , m_listPage(new QWidget)
    , m_new(new QPushButton(theme::icon(QStringLiteral("add")), tr("New schedule")))
    , m_pauseAll(new QPushButton(tr("Pause all")))
    , m_resumeAll(new QPushButton(tr("Resume all")))
    , m_paused(new StateLine)
    , m_ask(new AskBar)
    , m_message(new StateLine)
    , m_logIn(new LogInOffer(workplace))
    , m_emptyStep(theme::label({}))
    , m_first(new QPushButton)
    , m_list(new QListView)
    , m_panel(new SchedulePanel)
    , m_how(new HowItRuns(workplace))
    , m_editor(new ScheduleEditor(workplace.directories))
{
    auto* page = new QVBoxLayout(m_listPage);
    page->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 3 * grid);
    page->setSpacing(2 * grid);
    page->addWidget(buildHead());
    for (QWidget* part : std::initializer_list<QWidget*>{m_paused, m_ask, m_message, m_logIn})
        page->addWidget(part);
    m_body->addWidget(buildEmpty());
    m_body->addWidget(buildMain());
    page->addWidget(m_body, 1);
    m_stack->addWidget(m_listPage);
    m_stack->addWidget(m_editor);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectPanel();
    connectWork();
    take({});
}

QWidget* SchedulePage::buildHead()
{
    auto* menu = new PauseMenu(this);
    connect(menu, &PauseMenu::chosen, this, &SchedulePage::pauseAll);
    m_pauseAll->setMenu(menu);
    m_pauseAll->setProperty("menu", true);
    connect(m_resumeAll, &QPushButton::clicked, this, [this] { pauseAll({}); });
    connect(m_new, &QPushButton::clicked, this, &SchedulePage::create);
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(theme::label(tr("Schedule"), theme::Type::Title), 1);
    for (QPushButton* button : {m_pauseAll, m_resumeAll, m_new})
        layout->addWidget(button);
    return head;
}

QWidget* SchedulePage::buildEmpty()
{
    theme::makePrimary(m_first);
    connect(m_first, &QPushButton::clicked, this, [this] {
        // Without a feed there is nothing to give a schedule to.
        if (m_editor->hasFeeds())
            create();
        else
            Q_EMIT sendRequested();
    });
    auto* about = theme::label(
        tr("A schedule takes the newest export from a folder when it is due and sends what is new "
           "or changed, without you. It rehearses first, stops before anything is sent when a "
           "file looks wrong, and never sends a file twice."));
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    inside->setSpacing(grid);
    inside->addWidget(theme::label(tr("No schedule yet"), theme::Type::Heading));
    inside->addWidget(about);
    inside->addWidget(m_emptyStep);
    inside->addWidget(m_first, 0, Qt::AlignLeft);
    auto* content = new QWidget;
    m_emptyColumn = new QVBoxLayout(content);
    m_emptyColumn->setContentsMargins(0, 0, 0, 0);
    m_emptyColumn->setSpacing(2 * grid);
    m_emptyColumn->addWidget(card);
    m_emptyColumn->addStretch(1);
    return new ColumnScroll(content);
}

QWidget* SchedulePage::buildList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ScheduleDelegate(m_list));
    m_list->setAccessibleName(tr("Schedules"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(24 * grid);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (m_isFilling || !current.isValid())
                    return;
                m_chosen = current.data().toString().toStdString();
                calm();
                showChosen();
            });
    return m_list;
}

QWidget* SchedulePage::buildMain()
{
    auto* content = new QWidget;
    m_mainColumn = new QVBoxLayout(content);
    m_mainColumn->setContentsMargins(0, 0, 0, 0);
    m_mainColumn->setSpacing(2 * grid);
    m_mainColumn->addWidget(m_panel);
    m_mainColumn->addStretch(1);
    auto* main = new QWidget;
    auto* layout = new QHBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(buildList(), 2);
    layout->addWidget(new ColumnScroll(content), 3);
    return main;
}

} // namespace muster
