// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/RunList.h"

#include "core/feed/Practice.h"
#include "ui/history/CalendarStrip.h"
#include "ui/history/LedgerDesk.h"
#include "ui/history/RunFilters.h"
#include "ui/history/Table.h"
#include "ui/models/RunModel.h"
#include "ui/theme/PageStack.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace muster {

using theme::grid;

static constexpr int runHeight = 6 * grid + 4;

RunList::RunList(LedgerDesk* desk, Directories directories, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_directories(std::move(directories))
    , m_model(new RunModel(desk, this))
    , m_calendar(new CalendarStrip)
    , m_stack(new PageStack)
    , m_filters(new RunFilters)
    , m_practice(new QPushButton(theme::icon(QStringLiteral("practice")), tr("Practice runs")))
    , m_open(new QPushButton(tr("Open")))
    , m_empty(theme::label({}))
    , m_remedy(new QPushButton)
{
    m_table = makeTable(m_model, tr("Runs"),
                        {14 * grid, 0, 30 * grid, 10 * grid, 11 * grid, 10 * grid}, runHeight);
    m_stack->addWidget(m_table);
    m_stack->addWidget(buildEmpty());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(buildHeader());
    layout->addWidget(m_calendar);
    layout->addWidget(m_filters);
    layout->addWidget(m_stack, 1);
    connect(m_model, &RunModel::loaded, this, &RunList::takeRuns);
    connect(m_table, &QTableView::activated, this, &RunList::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                m_chosen = now.isValid() ? m_model->run(now.row()).id : m_chosen;
                m_open->setEnabled(now.isValid());
            });
    connect(m_filters, &RunFilters::changed, this, &RunList::reload);
    connect(m_filters, &RunFilters::daysTyped, this, [this] { m_calendar->choose({}); });
    connect(m_calendar, &CalendarStrip::chosen, this, [this](QDate day) {
        m_filters->setDay(day);
        reload();
    });
}

QWidget* RunList::buildHeader()
{
    auto* person = new QPushButton(theme::icon(QStringLiteral("people")), tr("One person\u2026"));
    auto* compare = new QPushButton(tr("Compare\u2026"));
    theme::makePrimary(m_open);
    m_open->setEnabled(false);
    m_practice->setCheckable(true);
    m_practice->setToolTip(tr("Show what was sent to a practice service instead of the real runs"));
    connect(person, &QPushButton::clicked, this, &RunList::personWanted);
    connect(compare, &QPushButton::clicked, this, [this] { Q_EMIT compareWanted(chosenRun()); });
    connect(m_open, &QPushButton::clicked, this, &RunList::openChosen);
    connect(m_practice, &QPushButton::toggled, this, [this] {
        loadCalendar();
        reload();
    });
    auto* header = new QWidget;
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    auto* title = theme::label(tr("History"), theme::Type::Title);
    title->setWordWrap(false);
    layout->addWidget(title, 1);
    for (auto* button : {m_practice, person, compare, m_open})
        layout->addWidget(button);
    return header;
}

QWidget* RunList::buildEmpty()
{
    m_empty->setAlignment(Qt::AlignCenter);
    theme::setTone(m_empty, theme::Tone::Muted);
    auto* empty = new QWidget;
    auto* layout = new QVBoxLayout(empty);
    layout->setSpacing(2 * grid);
    layout->addStretch(1);
    layout->addWidget(m_empty);
    layout->addWidget(m_remedy, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_remedy, &QPushButton::clicked, this, [this] {
        if (m_filters->isActive()) {
            m_calendar->choose({});
            m_filters->clear();
            return;
        }
        m_practice->toggle();
    });
    return empty;
}

void RunList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_table->setColumnHidden(RunModel::Took, width() < 86 * grid);
    m_table->setColumnHidden(RunModel::Who, width() < 78 * grid);
    m_calendar->setVisible(height() > 58 * grid);
}

void RunList::refresh()
{
    m_desk->ask(
        this, [](LedgerReader& reader, const auto&) { return reader.names(); },
        [this](const Result<LedgerNames>& names) { takeNames(names.value_or(LedgerNames())); });
}

void RunList::takeNames(const LedgerNames& names)
{
    m_practiceNames = practiceConnections(names.connections, m_directories);
    m_filters->setFeeds(names.feeds);
    m_practice->setVisible(!m_practiceNames.empty());
    if (m_practiceNames.empty())
        m_practice->setChecked(false);
    loadCalendar();
    reload();
}

RunFilter RunList::kindFilter() const
{
    RunFilter filter;
    filter.connections = m_practiceNames;
    filter.otherConnections = !m_practice->isChecked();
    return filter;
}

void RunList::reload()
{
    RunFilter filter = kindFilter();
    m_filters->apply(filter);
    m_model->load(filter);
}

void RunList::loadCalendar()
{
    constexpr int mostRuns = 20'000;
    RunFilter filter = kindFilter();
    const QDate today = QDate::currentDate();
    filter.since = RunFilters::startOf(CalendarStrip::firstDay(today));
    filter.limit = mostRuns;
    using Days = QMap<QDate, CalendarStrip::Day>;
    m_desk->ask(
        this,
        [filter](LedgerReader& reader, const auto&) -> Result<Days> {
            auto runs = reader.runs(filter);
            if (!runs)
                return fail(runs.error());
            Days days;
            for (const RunSummary& run : *runs) {
                auto& day = days[moment(run.startedAt).date()];
                ++day.runs;
                day.verdict = std::max(day.verdict, verdictOf(run));
            }
            return days;
        },
        [this, today](const Result<Days>& days) {
            m_calendar->setDays(today, days.value_or(Days()));
        });
}

void RunList::takeRuns(const QString& error)
{
    const int rows = m_model->rowCount();
    m_stack->setCurrentIndex(rows > 0 ? 0 : 1);
    if (rows == 0)
        showEmpty(error);
    int row = 0;
    for (int i = 0; i < rows; ++i) {
        if (m_model->run(i).id == m_chosen)
            row = i;
    }
    if (rows > 0 && m_table->currentIndex().row() != row)
        m_table->selectRow(row);
    m_open->setEnabled(rows > 0);
    Q_EMIT refreshed();
}

void RunList::showEmpty(const QString& error)
{
    const bool hasPractice = !m_practiceNames.empty();
    m_remedy->setVisible(m_filters->isActive() || hasPractice);
    if (!error.isEmpty()) {
        m_empty->setText(tr("The history cannot be read: %1.").arg(error));
        m_remedy->hide();
    } else if (m_filters->isActive()) {
        m_empty->setText(tr("No run matches."));
        m_remedy->setText(tr("Clear the filters"));
    } else {
        m_empty->setText(tr("Runs appear here with a receipt. Practice runs are kept apart."));
        m_remedy->setText(m_practice->isChecked() ? tr("Show the real runs")
                                                  : tr("Show the practice runs"));
    }
}

bool RunList::hasRunning() const
{
    return m_model->hasRunning();
}

RunId RunList::chosenRun() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->run(current.row()).id : 0;
}

void RunList::focusTable()
{
    m_table->setFocus();
}

void RunList::openChosen()
{
    if (const RunId run = chosenRun(); run != 0)
        Q_EMIT opened(run);
}

} // namespace muster
