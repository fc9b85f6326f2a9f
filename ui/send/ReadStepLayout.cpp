// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/grid/RowGrid.h"
#include "ui/models/CoreText.h"
#include "ui/send/ColumnPanel.h"
#include "ui/send/DialectChips.h"
#include "ui/send/ReadHead.h"
#include "ui/send/ReadStep.h"
#include "ui/send/RevealButton.h"
#include "ui/theme/PageStack.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace muster {

using theme::grid;
using theme::Tone;
using theme::Type;

static constexpr int panelWidth = 32 * grid;

ReadStep::ReadStep(const Workplace& workplace, QWidget* parent)
    : SendStep(parent)
    , m_reading(workplace.directories.state)
    , m_head(new ReadHead)
    , m_chips(new DialectChips)
    , m_stack(new PageStack)
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(grid);
    layout->addWidget(m_head);
    layout->addWidget(m_chips);
    layout->addWidget(buildCard());
    m_stack->addWidget(buildRows());
    m_stack->addWidget(buildFailure());
    layout->addWidget(buildFilter());
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildProgress());
    connectHead();
    connect(m_chips, &DialectChips::overridden, this, &ReadStep::begin);
    connect(&m_reading, &FileReading::openedFile, this, &ReadStep::showOpened);
    connect(&m_reading, &FileReading::progressed, this, &ReadStep::showProgress);
    connect(&m_reading, &FileReading::indexed, this, &ReadStep::showIndexed);
    connect(&m_reading, &FileReading::inspected, this, &ReadStep::showInspected);
    connect(&m_reading, &FileReading::refined, this, &ReadStep::showRefined);
    connect(&m_reading, &FileReading::failed, this, &ReadStep::showFailure);
    connect(m_grid, &RowGrid::failed, this,
            [this](const QString& message) { showFailure(message, {}); });
    connect(m_grid, &RowGrid::currentChanged, this, &ReadStep::showColumn);
    connect(m_grid, &RowGrid::lineUnticked, this, &ReadStep::takeAsData);
    connect(m_grid, &RowGrid::fillChosen, this, &ReadStep::showBlanks);
    connect(m_panel, &ColumnPanel::blanksRequested, this, &ReadStep::showBlanks);
    connect(m_panel, &ColumnPanel::othersRequested, this, &ReadStep::showOthers);
    connect(&m_search, &FileSearch::found, this, &ReadStep::showFound);
    connect(&m_search, &FileSearch::failed, this,
            [this](const QString& what) { m_filterText->setText(coreText(what)); });
}

ReadStep::~ReadStep() = default;

void ReadStep::connectHead()
{
    connect(m_head, &ReadHead::textWanted, this, &ReadStep::showText);
    connect(m_head, &ReadHead::rowWanted, this, [this](quint64 row) {
        if (row > 0)
            m_grid->goToRow(row);
        m_grid->setFocus();
    });
    connect(m_head->revealButton(), &RevealButton::shownChanged, this, &ReadStep::showValues);
}

RevealButton* ReadStep::revealButton() const
{
    return m_head->revealButton();
}

QWidget* ReadStep::buildCard()
{
    m_card = new QFrame;
    m_card->setProperty("card", true);
    m_system = theme::label({}, Type::Strong, true);
    m_evidence = theme::label({}, Type::Body, true);
    m_findings = theme::label({}, Type::Body, true);
    theme::setTone(m_evidence, Tone::Muted);
    auto* layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(2 * grid, grid + grid / 2, 2 * grid, grid + grid / 2);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_system);
    layout->addWidget(m_evidence);
    layout->addWidget(m_findings);
    m_card->hide();
    return m_card;
}

QWidget* ReadStep::buildRows()
{
    m_grid = new RowGrid;
    m_panel = new ColumnPanel;
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_panel);
    scroll->setFixedWidth(panelWidth);
    auto* rows = new QWidget;
    auto* layout = new QHBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_grid, 1);
    layout->addWidget(scroll);
    return rows;
}

QWidget* ReadStep::buildFailure()
{
    m_failure = theme::label({}, Type::Heading, true);
    m_hint = theme::label({}, Type::Body, true);
    auto* again = new QPushButton(theme::icon(QStringLiteral("refresh")), tr("Read it again"));
    connect(again, &QPushButton::clicked, this, &ReadStep::readAgain);
    auto* card = new QFrame;
    card->setProperty("card", QStringLiteral("bad"));
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    inside->setSpacing(grid);
    inside->addWidget(m_failure);
    inside->addWidget(m_hint);
    inside->addSpacing(grid);
    inside->addWidget(again, 0, Qt::AlignLeft);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch();
    return page;
}

/// Which rows are shown while it is not all of them.
QWidget* ReadStep::buildFilter()
{
    m_filterText = theme::label({}, Type::Strong);
    auto* all = new QPushButton(theme::icon(QStringLiteral("close")), tr("Show all rows"));
    connect(all, &QPushButton::clicked, this, &ReadStep::showAll);
    m_filter = new QWidget;
    auto* layout = new QHBoxLayout(m_filter);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_filterText, 1);
    layout->addWidget(all);
    m_filter->hide();
    return m_filter;
}

QWidget* ReadStep::buildProgress()
{
    m_progressText = theme::label({});
    theme::setTone(m_progressText, Tone::Muted);
    m_progressText->setWordWrap(false);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Reading the values"));
    m_stop = new QPushButton(tr("Stop"));
    connect(m_stop, &QPushButton::clicked, this, &ReadStep::stopReading);
    m_progress = new QWidget;
    auto* layout = new QHBoxLayout(m_progress);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_progressText);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_stop);
    m_progress->hide();
    return m_progress;
}

} // namespace muster
