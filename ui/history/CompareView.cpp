// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/CompareView.h"

#include "ui/history/LedgerDesk.h"
#include "ui/history/Table.h"
#include "ui/models/CompareModel.h"
#include "ui/models/CoreText.h"
#include "ui/models/OutcomeWords.h"
#include "ui/models/RunWords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace muster {

using theme::grid;

static constexpr int mostRuns = 200;

CompareView::CompareView(std::string stateDirectory, QWidget* parent)
    : QWidget(parent)
    , m_desk(std::make_unique<LedgerDesk>(std::move(stateDirectory)))
    , m_older(new QComboBox)
    , m_newer(new QComboBox)
    , m_title(theme::label({}, theme::Type::Title))
    , m_told(theme::label({}))
    , m_numbers(new QGridLayout)
    , m_kinds(buildKinds())
    , m_model(new CompareModel(m_desk.get(), this))
    , m_table(makeTable(m_model, tr("Rows that differ"),
                        {0, 26 * grid, 11 * grid, 18 * grid, 11 * grid, 18 * grid}))
{
    build();
    m_older->setAccessibleName(tr("The older run"));
    m_newer->setAccessibleName(tr("The newer run"));
    for (auto* box : {m_older, m_newer})
        connect(box, &QComboBox::activated, this, &CompareView::compare);
    connect(&m_kind, &QButtonGroup::idClicked, this, &CompareView::showKind);
}

CompareView::~CompareView()
{
    delete m_model; // before its desk
}

void CompareView::build()
{
    auto* back = new QPushButton(theme::icon(QStringLiteral("left")), tr("All runs"));
    back->setProperty("flat", true);
    connect(back, &QPushButton::clicked, this, &CompareView::left);
    auto* first = new QHBoxLayout;
    first->addWidget(back);
    first->addStretch(1);
    m_numbers->setHorizontalSpacing(3 * grid);
    m_numbers->setVerticalSpacing(grid / 2);
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* inside = new QHBoxLayout(card);
    inside->setContentsMargins(2 * grid, grid + 4, 2 * grid, grid + 4);
    inside->addLayout(m_numbers);
    inside->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid + grid / 2);
    layout->addLayout(first);
    layout->addWidget(m_title);
    layout->addWidget(card);
    layout->addWidget(m_told);
    layout->addWidget(m_kinds);
    layout->addWidget(m_table, 100);
    layout->addStretch(1); // while there is no table
}

QWidget* CompareView::buildKinds()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    for (int kind = -1; kind < static_cast<int>(differences); ++kind) {
        auto* button = new QPushButton;
        button->setCheckable(true);
        button->setAutoExclusive(true); // read out as one of several
        m_kind.addButton(button, kind + 1); // an id of -1 would be replaced
        layout->addWidget(button);
    }
    layout->addStretch(1);
    m_kind.button(0)->setChecked(true);
    return bar;
}

void CompareView::tell(const QString& text, bool isBad)
{
    m_told->setText(text);
    theme::setTone(m_told, isBad ? theme::Tone::Bad : theme::Tone::Muted);
}

void CompareView::start(RunId newer)
{
    m_title->setText(tr("Compare two runs"));
    m_model->show({}, std::nullopt);
    m_desk->ask(
        this,
        [newer](LedgerReader& reader, const auto&) -> Result<std::vector<RunSummary>> {
            RunFilter filter;
            filter.limit = 1;
            auto first = newer > 0 ? reader.run(newer) : fail(ErrorKind::NoInput, "no run yet");
            if (!first) {
                auto newest = reader.runs(filter);
                if (!newest || newest->empty())
                    return newest;
                first = newest->front();
            }
            filter.feed = first->start.feed;
            filter.connections = {first->start.connection};
            filter.limit = mostRuns;
            return reader.runs(filter);
        },
        [this, newer](Result<std::vector<RunSummary>> runs) {
            takeRuns(std::move(runs));
            const auto found = std::find_if(m_runs.begin(), m_runs.end(),
                                            [newer](const auto& run) { return run.id == newer; });
            const int last = static_cast<int>(m_runs.size()) - 1;
            int place = found == m_runs.end() ? 0 : static_cast<int>(found - m_runs.begin());
            place = std::min(place, std::max(0, last - 1)); // the oldest has none before it
            m_newer->setCurrentIndex(place);
            m_older->setCurrentIndex(std::min(place + 1, last));
            compare();
        });
}

void CompareView::takeRuns(Result<std::vector<RunSummary>> runs)
{
    m_runs = runs ? std::move(*runs) : std::vector<RunSummary>();
    for (auto* box : {m_older, m_newer}) {
        box->clear();
        for (const RunSummary& run : m_runs)
            box->addItem(theme::icon(verdictIcon(verdictOf(run))),
                         tr("Run %1 \u00b7 %2").arg(run.id).arg(whenText(run.startedAt)));
    }
    if (!m_runs.empty())
        m_title->setText(tr("Compare runs of %1").arg(runTitle(m_runs.front())));
}

const RunSummary* CompareView::chosen(const QComboBox& box) const
{
    const int index = box.currentIndex();
    return index < 0 ? nullptr : &m_runs[static_cast<std::size_t>(index)];
}

void CompareView::compare()
{
    showCounts();
    m_comparison = {};
    showKind();
    m_kinds->hide();
    const RunSummary* older = chosen(*m_older);
    const RunSummary* newer = chosen(*m_newer);
    if (!older || !newer || older->id == newer->id)
        return tell(m_runs.size() < 2
                        ? tr("There is only one run of this feed; two can be compared.")
                        : tr("Choose two different runs."),
                    false);
    tell(tr("Comparing\u2026"), false);
    m_desk->forget(this);
    m_desk->ask(
        this,
        [older = older->id, newer = newer->id](LedgerReader& reader, const std::stop_token& stop) {
            return reader.compare(older, newer, [&stop] { return stop.stop_requested(); });
        },
        [this, question = ++m_question](const Result<Comparison>& comparison) {
            if (question == m_question)
                take(comparison);
        });
}

void CompareView::take(const Result<Comparison>& comparison)
{
    if (!comparison)
        return tell(errorText(comparison.error()), true);
    m_comparison = *comparison;
    QString text = tr("%1 rows are the same in both runs.", nullptr, pluralOf(m_comparison.same))
                       .arg(numberText(m_comparison.same));
    if (m_comparison.withoutKey > 0)
        text += QLatin1Char(' ')
            + tr("%1 rows have no key and are not compared.", nullptr,
                 pluralOf(m_comparison.withoutKey))
                  .arg(numberText(m_comparison.withoutKey));
    tell(text, false);
    std::uint64_t all = 0;
    for (std::size_t kind = 0; kind < differences; ++kind) {
        const std::uint64_t count = m_comparison.by[kind];
        all += count;
        m_kind.button(static_cast<int>(kind) + 1)
            ->setText(QStringLiteral("%1 %2").arg(numberText(count),
                                                  differenceText(static_cast<Difference>(kind))));
    }
    m_kind.button(0)->setText(tr("All %1").arg(numberText(all)));
    m_kinds->show();
    showKind();
}

void CompareView::showKind()
{
    const int id = m_kind.checkedId() - 1;
    m_model->show(m_comparison, id < 0 ? std::nullopt : std::optional(static_cast<Difference>(id)));
    m_table->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void CompareView::showCounts()
{
    while (QLayoutItem* item = m_numbers->takeAt(0)) {
        if (item->widget() != m_older && item->widget() != m_newer)
            delete item->widget();
        delete item;
    }
    m_numbers->addWidget(m_older, 1, 0);
    m_numbers->addWidget(m_newer, 2, 0);
    const RunSummary* older = chosen(*m_older);
    const RunSummary* newer = chosen(*m_newer);
    const auto addColumn = [&](int column, const QString& name, auto count) {
        auto* head = theme::label(name, theme::Type::Caption);
        head->setWordWrap(false);
        theme::setTone(head, theme::Tone::Muted);
        m_numbers->addWidget(head, 0, column, Qt::AlignRight);
        int row = 1;
        for (const RunSummary* run : {older, newer}) {
            auto* number = theme::label(run ? numberText(count(*run)) : QString());
            number->setAccessibleName(name + QLatin1Char(' ') + number->text());
            m_numbers->addWidget(number, row++, column, Qt::AlignRight | Qt::AlignVCenter);
        }
    };
    int column = 1;
    addColumn(column++, tr("read"), [](const RunSummary& run) { return run.counts.read; });
    for (const auto state : shownStates) {
        const bool isUsed =
            (older && older->counts[state] > 0) || (newer && newer->counts[state] > 0);
        if (isUsed) // all of them would not fit beside the names of the runs
            addColumn(column++, outcomeLabel(state),
                      [state](const RunSummary& run) { return run.counts[state]; });
    }
}

} // namespace muster
