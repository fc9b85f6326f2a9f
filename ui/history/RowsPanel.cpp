// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/RowsPanel.h"

#include "ui/history/Table.h"
#include "ui/models/OutcomeWords.h"
#include "ui/models/RowModel.h"
#include "ui/models/RunWords.h"

#include <QBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>

namespace muster {

using theme::grid;

RowsPanel::RowsPanel(LedgerDesk* desk, QWidget* parent)
    : QWidget(parent)
    , m_model(new RowModel(desk, this))
    , m_search(new QLineEdit)
    , m_jump(new QLineEdit)
    , m_count(theme::label({}))
    , m_table(makeTable(m_model, tr("Rows of the run"),
                        {9 * grid, 12 * grid, 20 * grid, 18 * grid, 0, 0}))
    , m_where(theme::label({}, theme::Type::Strong, true))
    , m_what(theme::label({}, theme::Type::Body, true))
    , m_detail(buildDetail())
    , m_typing(new QTimer(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(buildBar());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    connect(m_model, &RowModel::counted, this, &RowsPanel::showCount);
    connect(m_model, &RowModel::dataChanged, this, &RowsPanel::showDetail);
    connect(m_model, &RowModel::modelReset, this, &RowsPanel::showDetail);
    connect(m_model, &RowModel::failed, m_count, &QLabel::setText);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RowsPanel::showDetail);
}

QWidget* RowsPanel::buildBar()
{
    m_search->setPlaceholderText(tr("Search masked key, message, issue code"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_jump->setPlaceholderText(tr("Go to row"));
    m_jump->setAccessibleName(tr("Go to row number"));
    m_jump->setFixedWidth(14 * grid);
    m_count->setWordWrap(false);
    theme::setTone(m_count, theme::Tone::Muted);
    m_typing->setSingleShot(true);
    m_typing->setInterval(250);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &RowsPanel::reload);
    connect(m_jump, &QLineEdit::returnPressed, this, &RowsPanel::jump);
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_jump);
    layout->addWidget(m_count);
    return bar;
}

QWidget* RowsPanel::buildDetail()
{
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_where);
    layout->addWidget(m_what, 1);
    m_what->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFixedHeight(11 * grid);
    scroll->setProperty("card", true);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setAccessibleName(tr("The chosen row"));
    return scroll;
}

void RowsPanel::show(const RunSummary& run)
{
    m_run = run;
    m_state.reset();
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
        m_jump->clear();
    }
    reload();
}

void RowsPanel::refresh(const RunSummary& run)
{
    const bool isSame = run.counts == m_run.counts;
    m_run = run;
    if (!isSame)
        m_model->refresh(known());
}

void RowsPanel::setState(std::optional<OutcomeState> state)
{
    m_state = state;
    reload();
}

RowFilter RowsPanel::filter() const
{
    RowFilter filter;
    filter.state = m_state;
    filter.search = m_search->text().trimmed().toStdString();
    return filter;
}

std::optional<std::uint64_t> RowsPanel::known() const
{
    if (!m_search->text().trimmed().isEmpty())
        return std::nullopt;
    return m_state ? m_run.counts[*m_state] : m_run.counts.read;
}

void RowsPanel::reload()
{
    m_model->setRun(m_run.start);
    m_model->show(m_run.id, filter(), known());
    m_table->scrollToTop();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void RowsPanel::showCount()
{
    const auto shown = static_cast<std::uint64_t>(m_model->rowCount());
    QString text = shown == m_run.counts.read
        ? tr("%1 rows", nullptr, pluralOf(shown)).arg(numberText(shown))
        : tr("%1 of %2 rows", nullptr, pluralOf(m_run.counts.read))
              .arg(numberText(shown), numberText(m_run.counts.read));
    if (m_model->isCounting() && !known())
        text = tr("%1 so far\u2026").arg(numberText(shown));
    m_count->setText(text);
    if (shown > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    showDetail();
}

void RowsPanel::showDetail()
{
    const QModelIndex current = m_table->currentIndex();
    const auto row = current.isValid() ? m_model->row(current.row()) : std::nullopt;
    if (!row) {
        const bool isEmpty = m_model->rowCount() == 0 && !m_model->isCounting();
        m_where->setText(isEmpty ? tr("No row matches.") : tr("Reading\u2026"));
        m_what->clear();
        return;
    }
    QString where =
        tr("Row %1, line %2 of the file").arg(numberText(row->ref.row), numberText(row->ref.line));
    if (!row->keyMasked.empty())
        where += QStringLiteral(" \u00b7 ") + QString::fromStdString(row->keyMasked);
    where += QStringLiteral(" \u00b7 ") + outcomeLabel(row->state);
    if (row->unit > 0)
        where += QStringLiteral(" \u00b7 ") + tr("request %1").arg(row->unit);
    QStringList words = issueSentences(*row, m_run.start);
    if (const QString said = serviceWords(*row); !said.isEmpty())
        words << tr("The service says: %1").arg(said);
    if (words.isEmpty())
        words << outcomeMeaning(row->state, m_run.start.service);
    m_where->setText(where);
    m_what->setText(words.join(QLatin1Char('\n')));
}

void RowsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_detail->setVisible(height() > 28 * grid);
    m_table->setColumnHidden(RowModel::Line, width() < 90 * grid);
    m_table->setColumnWidth(RowModel::Said, (width() < 90 * grid ? 12 : 22) * grid);
    m_table->setColumnWidth(RowModel::Key, (width() < 90 * grid ? 17 : 23) * grid);
}

void RowsPanel::jump()
{
    bool isNumber = false;
    const qulonglong wanted = QLocale().toULongLong(m_jump->text().trimmed(), &isNumber);
    if (!isNumber || wanted == 0)
        return;
    // Among filtered rows, or rows with gaps, the number is a place in what is shown.
    int place = m_model->placeOf(wanted);
    if (place < 0)
        place = static_cast<int>(
                    std::min<qulonglong>(wanted, static_cast<qulonglong>(m_model->rowCount())))
            - 1;
    if (place < 0)
        return;
    const QModelIndex index = m_model->index(place, 0);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_table->setCurrentIndex(index);
}

} // namespace muster
