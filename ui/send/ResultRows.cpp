// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/ResultRows.h"

#include "ui/history/CountRow.h"
#include "ui/history/DoubtCard.h"
#include "ui/history/LedgerDesk.h"
#include "ui/history/LedgerWatch.h"
#include "ui/history/RowsPanel.h"
#include "ui/theme/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

ResultRows::ResultRows(const Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_desk(new LedgerDesk(workplace.directories.state, this))
    , m_watch(new LedgerWatch(workplace.directories.state, this))
    , m_doubt(new DoubtCard(workplace))
    , m_counts(new CountRow)
    , m_rows(new RowsPanel(m_desk))
    , m_resend(new QPushButton)
{
    m_doubt->hide();
    m_resend->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addWidget(m_doubt);
    layout->addWidget(m_counts);
    layout->addWidget(m_resend, 0, Qt::AlignLeft);
    layout->addWidget(m_rows, 1);
    connect(m_watch, &LedgerWatch::changed, this, &ResultRows::refresh);
    connect(m_doubt, &DoubtCard::settled, this, &ResultRows::refresh);
    connect(m_doubt, &DoubtCard::resendRequested, this, &ResultRows::resendRequested);
    connect(m_counts, &CountRow::chosen, m_rows, &RowsPanel::setState);
    connect(m_resend, &QPushButton::clicked, this, [this] { Q_EMIT resendRequested(m_run); });
}

void ResultRows::show(RunId run)
{
    m_run = run;
    m_hasEnded = false;
    m_counts->choose(std::nullopt);
    for (QWidget* part : {static_cast<QWidget*>(m_counts), static_cast<QWidget*>(m_rows)})
        part->setVisible(run != 0);
    if (run == 0) { // the rows of an earlier push are not those of this one
        m_doubt->hide();
        m_resend->hide();
    }
    refresh();
}

/// Once the run has ended, the rows that need somebody come first.
void ResultRows::chooseWorst(const OutcomeCounts& counts)
{
    for (const auto state : {OutcomeState::Unknown, OutcomeState::Rejected, OutcomeState::Held}) {
        if (counts[state] == 0)
            continue;
        m_counts->choose(state);
        m_rows->setState(state);
        return;
    }
}

void ResultRows::refresh()
{
    if (m_run == 0)
        return;
    m_desk->forget(this);
    m_desk->ask(
        this, [run = m_run](LedgerReader& reader, const auto&) { return readRun(reader, run); },
        [this](const Result<RunDetail>& detail) { take(detail); }, LedgerDesk::Urgency::First);
}

void ResultRows::take(const Result<RunDetail>& detail)
{
    if (!detail || detail->run.id != m_run)
        return;
    m_doubt->show(detail->run, detail->units);
    if (m_rows->run() == m_run)
        m_rows->refresh(detail->run);
    else
        m_rows->show(detail->run);
    const OutcomeCounts& counts = detail->run.counts;
    m_counts->setCounts(counts);
    if (!m_hasEnded && !detail->run.endedAt.empty()) {
        m_hasEnded = true;
        chooseWorst(counts);
    }
    const auto again =
        counts[OutcomeState::Held] + counts[OutcomeState::Rejected] + counts[OutcomeState::NotSent];
    m_resend->setVisible(again > 0 && !detail->run.endedAt.empty());
    m_resend->setText(tr("Fix and send %n row(s) again", nullptr, static_cast<int>(again)));
}

} // namespace muster
