// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/RunView.h"

#include "ui/delegates/OutcomeBar.h"
#include "ui/history/CountRow.h"
#include "ui/history/DoubtCard.h"
#include "ui/history/ExportLine.h"
#include "ui/history/LedgerDesk.h"
#include "ui/history/ReceiptPanel.h"
#include "ui/history/RowsPanel.h"
#include "ui/history/UnitsPanel.h"
#include "ui/models/CoreText.h"
#include "ui/models/OutcomeWords.h"
#include "ui/models/RunWords.h"
#include "ui/theme/PageStack.h"

#include <QBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

namespace muster {

using theme::grid;

static constexpr int roomForReceipt = 90 * grid;

namespace {

/// As high as everything in it needs at this width; the layout's own answer leaves out what takes
/// the rest of the height.
class RunBody final : public QWidget {
public:
    int heightForWidth(int width) const override { return layout()->minimumHeightForWidth(width); }
};

} // namespace

RunView::RunView(LedgerDesk* desk, const Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(theme::label({}, theme::Type::Title))
    , m_about(theme::label({}))
    , m_headline(theme::label({}, theme::Type::Body, true))
    , m_resend(new QPushButton)
    , m_doubt(new DoubtCard(workplace))
    , m_counts(new CountRow)
    , m_bar(new OutcomeBar)
    , m_export(new ExportLine(workplace.directories.state))
    , m_rows(new RowsPanel(desk))
    , m_units(new UnitsPanel)
    , m_receipt(new ReceiptPanel)
    , m_tabs(new PageTabs)
{
    m_tabs->addTab(m_rows, tr("Rows"));
    m_tabs->addTab(m_units, tr("Requests"));
    m_tabs->addTab(m_receipt, tr("Receipt"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    // What is left of the height is theirs; a table's wish for more must not make the page scroll.
    m_tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_tabs->setMinimumHeight(32 * grid);
    auto* inside = new RunBody;
    auto* scroll = new QScrollArea; // for a window too low for an open question and the rows
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid + grid / 2);
    layout->addWidget(buildHeader());
    for (QWidget* widget : {static_cast<QWidget*>(m_headline), static_cast<QWidget*>(m_doubt),
                            static_cast<QWidget*>(m_counts), static_cast<QWidget*>(m_bar),
                            static_cast<QWidget*>(m_export)})
        layout->addWidget(widget);
    layout->addWidget(m_tabs, 1);
    connect(m_counts, &CountRow::chosen, this, [this](std::optional<OutcomeState> state) {
        m_tabs->setCurrentWidget(m_rows);
        m_rows->setState(state);
    });
    connect(m_doubt, &DoubtCard::settled, this, &RunView::settled);
    connect(m_doubt, &DoubtCard::resendRequested, this, &RunView::resendRequested);
}

QWidget* RunView::buildHeader()
{
    auto* back = new QPushButton(theme::icon(QStringLiteral("left")), tr("All runs"));
    back->setProperty("flat", true);
    back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    auto* more = new QPushButton(theme::icon(QStringLiteral("more")), {});
    more->setAccessibleName(tr("More"));
    more->setToolTip(tr("More"));
    more->setStyleSheet(QStringLiteral("QPushButton::menu-indicator { image: none; width: 0; }"));
    auto* menu = new QMenu(more);
    more->setMenu(menu);
    auto* save = new QPushButton(theme::icon(QStringLiteral("export")), tr("Export\u2026"));
    theme::makePrimary(m_resend);
    theme::setTone(m_about, theme::Tone::Muted);
    connect(back, &QPushButton::clicked, this, &RunView::left);
    menu->addAction(tr("Open the feed"), this,
                    [this] { Q_EMIT feedWanted(QString::fromStdString(m_detail.run.start.feed)); });
    menu->addAction(tr("Compare with another run\u2026"), this,
                    [this] { Q_EMIT compareWanted(m_wanted); });
    connect(save, &QPushButton::clicked, this,
            [this] { m_export->ask(m_detail.run, m_rows->filter()); });
    auto* receipt = new QPushButton(theme::icon(QStringLiteral("receipt")), tr("Receipt"));
    m_toReceipt = receipt;
    connect(receipt, &QPushButton::clicked, this, [this] { m_tabs->setCurrentWidget(m_receipt); });
    connect(m_resend, &QPushButton::clicked, this, [this] { Q_EMIT resendRequested(m_wanted); });
    auto* actions = new QHBoxLayout;
    actions->setSpacing(grid);
    actions->addWidget(back);
    actions->addStretch(1);
    for (auto* button : {more, save, receipt, m_resend})
        actions->addWidget(button);
    auto* header = new QWidget;
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addLayout(actions);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    return header;
}

void RunView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_toReceipt->setVisible(width() >= roomForReceipt); // its tab is there in any case
}

void RunView::show(RunId run)
{
    const bool isOther = run != m_wanted;
    m_wanted = run;
    if (isOther) {
        m_counts->choose(std::nullopt);
        m_tabs->setCurrentWidget(m_rows);
        m_export->clear();
    }
    refresh();
}

void RunView::refresh()
{
    if (m_wanted == 0)
        return;
    m_desk->forget(this);
    m_desk->ask(
        this,
        [run = m_wanted](LedgerReader& reader, const auto&) -> Result<RunDetail> {
            return readRun(reader, run);
        },
        [this](Result<RunDetail> detail) { take(std::move(detail)); }, LedgerDesk::Urgency::First);
}

void RunView::take(Result<RunDetail> detail)
{
    if (!detail) {
        m_headline->setText(coreText(detail.error().what));
        return;
    }
    if (detail->run.id != m_wanted)
        return;
    m_detail = std::move(*detail);
    showHead();
    m_doubt->show(m_detail.run, m_detail.units);
    if (m_rows->run() == m_wanted)
        m_rows->refresh(m_detail.run);
    else
        m_rows->show(m_detail.run);
    m_units->show(m_detail);
    m_tabs->setTabText(1, tr("Requests (%1)").arg(numberText(m_detail.units.size())));
    m_receipt->show(m_detail);
    Q_EMIT refreshed();
}

void RunView::showHead()
{
    const RunSummary& run = m_detail.run;
    m_title->setText(runTitle(run));
    QStringList about{tr("Run %1").arg(run.id), whenText(run.startedAt), verdictText(run),
                      triggerText(run.start.trigger)};
    if (const QString took = tookText(run.startedAt, run.endedAt); !took.isEmpty())
        about << tr("took %1").arg(took);
    if (run.start.parent != 0)
        about << tr("sends again rows of run %1").arg(run.start.parent);
    m_about->setText(about.join(QStringLiteral(" \u00b7 ")));
    m_headline->setText(headline(run));
    m_counts->setCounts(run.counts);
    m_bar->setCounts(run.counts);
    const std::uint64_t again = run.counts[OutcomeState::Held] + run.counts[OutcomeState::Rejected]
        + run.counts[OutcomeState::NotSent];
    m_resend->setVisible(again > 0 && !isRunning());
    m_resend->setText(tr("Fix and resend %1\u2026").arg(numberText(again)));
    m_resend->setToolTip(
        tr("Opens the file again with only the rows that were held, rejected or not sent"));
}

bool RunView::isRunning() const
{
    return m_detail.run.id != 0 && verdictOf(m_detail.run) == RunVerdict::Running;
}

} // namespace muster
