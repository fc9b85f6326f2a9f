// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/HistoryPage.h"

#include "ui/models/RowModel.h"
#include "ui/models/RunModel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace muster {

static constexpr int grid = 8;

static QTableView* table(QAbstractItemModel* model, const QString& name)
{
    auto* view = new QTableView;
    view->setModel(model);
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

HistoryPage::HistoryPage(const Workplace& workplace, QWidget* parent)
    : Page(parent)
    , m_stateDirectory(workplace.directories.state)
    , m_runs(new RunModel(this))
    , m_rows(new RowModel(this))
    , m_stack(new QStackedWidget)
    , m_empty(new QLabel)
    , m_summary(new QLabel)
    , m_filter(new QComboBox)
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* halves = new QSplitter(Qt::Vertical);
    halves->addWidget(buildRuns());
    halves->addWidget(buildRows());
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(halves);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->addWidget(m_stack);
    connect(m_runTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showRun);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &HistoryPage::showRun);
    refresh();
}

HistoryPage::~HistoryPage() = default;

QWidget* HistoryPage::buildRuns()
{
    m_runTable = table(m_runs, tr("Runs"));
    return m_runTable;
}

QWidget* HistoryPage::buildRows()
{
    m_filter->setAccessibleName(tr("Show rows with this outcome"));
    m_filter->addItem(tr("All rows"), -1);
    for (std::size_t i = 0; i < outcomeStates; ++i)
        m_filter->addItem(outcomeLabel(static_cast<OutcomeState>(i)), static_cast<int>(i));
    auto* above = new QHBoxLayout;
    above->setSpacing(grid);
    above->addWidget(m_summary, 1);
    above->addWidget(m_filter);
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, grid, 0, 0);
    layout->setSpacing(grid);
    layout->addLayout(above);
    layout->addWidget(table(m_rows, tr("Rows of the selected run")));
    return panel;
}

void HistoryPage::refresh()
{
    m_rows->show(nullptr, 0, {});
    m_reader.reset();
    auto reader = LedgerReader::open(m_stateDirectory);
    auto runs =
        reader ? (*reader)->runs({}) : Result<std::vector<RunSummary>>(std::vector<RunSummary>());
    const bool broken = !runs || (!reader && reader.error().kind != ErrorKind::NoInput);
    if (broken)
        m_empty->setText(QString::fromStdString(reader ? runs.error().what : reader.error().what));
    else
        m_empty->setText(tr("Runs appear here, each with a receipt, after a push."));
    m_stack->setCurrentIndex(broken || runs->empty() ? 0 : 1);
    if (broken || runs->empty())
        return;
    m_reader = std::move(*reader);
    m_runs->setRuns(std::move(*runs));
    m_runTable->resizeColumnsToContents();
    m_runTable->selectRow(0);
}

void HistoryPage::showRun()
{
    const QModelIndex current = m_runTable->currentIndex();
    if (!current.isValid() || !m_reader)
        return;
    const RunSummary& run = m_runs->run(current.row());
    m_summary->setText(tr("Rows read: %1 (%2)").arg(run.counts.read).arg(outcomeText(run.counts)));
    const int state = m_filter->currentData().toInt();
    m_rows->show(m_reader.get(), run.id,
                 state < 0 ? std::nullopt : std::optional(static_cast<OutcomeState>(state)));
}

} // namespace muster
