// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/CheckStep.h"

#include "ui/models/IssueWords.h"
#include "ui/send/CheckCauses.h"
#include "ui/send/CheckPolicy.h"
#include "ui/send/ProgressNews.h"
#include "ui/theme/Theme.h"
#include "ui/theme/ToneIcon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

#include <algorithm>

namespace muster {

/// Thousandths, so that the bar moves evenly on large files.
static constexpr int whole = 1000;

/// One walk over one file; the thread reads it, the window keeps it for another try.
struct CheckStep::Walk {
    Feed feed;
    Connection connection;
    std::string path;
    CellEdits edits;
    int generation = 0;
};

CheckStep::CheckStep(QWidget* parent)
    : SendStep(parent)
    , m_causes(new CheckCauses)
    , m_policy(new CheckPolicy)
    , m_splitter(new QSplitter)
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * theme::grid);
    layout->addWidget(buildHead());
    m_splitter->addWidget(buildSide());
    m_splitter->setChildrenCollapsible(false);
    layout->addWidget(m_splitter, 1);
    const auto key = [this](const QKeySequence& keys, void (CheckStep::*slot)()) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(Qt::Key_F8, &CheckStep::nextProblem);
    key(Qt::SHIFT | Qt::Key_F8, &CheckStep::previousProblem);
    connect(m_causes, &CheckCauses::nextAsked, this, &CheckStep::nextProblem);
    connect(m_causes, &CheckCauses::previousAsked, this, &CheckStep::previousProblem);
    connect(m_causes, &CheckCauses::filterChanged, this, &CheckStep::chooseRows);
    connect(m_causes, &CheckCauses::fixAsked, this, &CheckStep::fixRequested);
    connect(m_policy, &CheckPolicy::changed, this, [this] {
        refresh();
        Q_EMIT policyChanged(policy());
    });
    refresh();
}

CheckStep::~CheckStep() = default;

QString CheckStep::title() const
{
    return tr("Check");
}

QString CheckStep::primaryText() const
{
    return tr("Preview");
}

bool CheckStep::isReady() const
{
    return whyNotReady().isEmpty();
}

QString CheckStep::whyNotReady() const
{
    if (m_running)
        return tr("The rows are still being checked.");
    if (!m_hasReport)
        return tr("The rows were not checked yet.");
    if (m_report.rows() == 0)
        return tr("The file has a header but no rows. Export the report again.");
    if (m_report.ready() == 0)
        return tr("Every row is bad, so there is nothing to send.");
    if (policy() == BadRows::Stop && m_report.held() > 0)
        return tr("By your choice below nothing is sent while a row is bad. Mend the file, or hold "
                  "the bad rows and send the rest.");
    return {};
}

void CheckStep::start(const Feed& feed, const Connection& connection, const QString& path,
                      const CellEdits& edits)
{
    m_thread = {};
    // After a correction what was found before stays in sight until it is known what is left.
    m_hasReport = m_hasReport && m_walk && m_walk->path == path.toStdString();
    if (!m_hasReport)
        m_causes->setCauses({});
    m_walk =
        std::make_shared<Walk>(Walk{feed, connection, path.toStdString(), edits, ++m_generation});
    m_running = true;
    m_bar->setRange(0, 0);
    m_thread =
        std::jthread([this, walk = m_walk](const std::stop_token& stop) { run(walk, stop); });
    refresh();
}

void CheckStep::run(const std::shared_ptr<Walk>& walk, const std::stop_token& stop)
{
    const ProgressNews told(this, stop, [this, generation = walk->generation](double share) {
        progress(generation, share);
    });
    auto input = openInput(walk->path, {});
    if (input)
        input->edits = walk->edits;
    auto report = std::make_shared<Result<CheckReport>>(
        input ? check(walk->feed, walk->connection, std::move(*input), told)
              : Result<CheckReport>(fail(std::move(input.error()))));
    QMetaObject::invokeMethod(
        this,
        [this, generation = walk->generation, report] { finish(generation, std::move(*report)); },
        Qt::QueuedConnection);
}

void CheckStep::progress(int generation, double share)
{
    if (generation != m_generation || !m_running)
        return;
    m_bar->setRange(0, share > 0 ? whole : 0);
    m_bar->setValue(static_cast<int>(share * whole));
}

void CheckStep::finish(int generation, Result<CheckReport> report)
{
    if (generation != m_generation)
        return;
    m_running = false;
    if (report) {
        setReport(std::move(*report));
        return;
    }
    m_hasReport = false;
    refresh();
    showError(report.error());
}

void CheckStep::stopOrRetry()
{
    if (m_running)
        stop();
    else if (m_walk)
        start(m_walk->feed, m_walk->connection, QString::fromStdString(m_walk->path),
              m_walk->edits);
}

void CheckStep::stop()
{
    m_thread.request_stop();
}

void CheckStep::setReport(CheckReport report)
{
    m_report = std::move(report);
    m_running = false;
    m_hasReport = true;
    m_row = 0;
    m_causes->setCauses(wordedCauses(m_report));
    if (m_report.causes().empty())
        chooseRows();
    m_policy->setNumbers(m_report.ready(), m_report.held());
    refresh();
    QAccessibleEvent told(m_summary, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

BadRows CheckStep::policy() const
{
    return m_policy->policy();
}

void CheckStep::setPolicy(BadRows policy)
{
    m_policy->setPolicy(policy);
}

void CheckStep::chooseRows()
{
    const Cause* cause = m_causes->current();
    m_row = 0;
    Q_EMIT rowsChosen(m_causes->isFiltering() ? cause->rowNumbers : std::vector<std::uint64_t>());
    if (cause == nullptr || cause->rowNumbers.empty())
        return;
    m_row = cause->rowNumbers.front();
    Q_EMIT goTo(m_row, QString::fromStdString(cause->column));
}

void CheckStep::nextProblem()
{
    step(1);
}

void CheckStep::previousProblem()
{
    step(-1);
}

void CheckStep::step(int direction)
{
    const bool filtering = m_causes->isFiltering();
    const auto& rows = filtering ? m_causes->current()->rowNumbers : m_report.problemRows();
    if (!m_hasReport || rows.empty())
        return;
    const bool isLast = m_row == (direction > 0 ? rows.back() : rows.front());
    if (filtering && isLast && m_causes->choose(direction)) {
        if (direction > 0 || m_causes->current()->rowNumbers.empty())
            return;
        m_row = m_causes->current()->rowNumbers.back();
        Q_EMIT goTo(m_row, QString::fromStdString(m_causes->current()->column));
        return;
    }
    if (direction > 0) {
        const auto next = std::upper_bound(rows.begin(), rows.end(), m_row);
        m_row = next == rows.end() ? rows.front() : *next;
    } else {
        const auto here = std::lower_bound(rows.begin(), rows.end(), m_row);
        m_row = here == rows.begin() ? rows.back() : *(here - 1);
    }
    const auto found = m_report.at(m_row);
    const std::string column = filtering ? m_causes->current()->column
        : found.empty()                  ? std::string()
                                         : found.front().column;
    Q_EMIT goTo(m_row, QString::fromStdString(column));
}

} // namespace muster
