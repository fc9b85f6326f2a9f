// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/RowModel.h"

#include "ui/delegates/CellDelegate.h"
#include "ui/history/LedgerDesk.h"
#include "ui/models/CoreText.h"
#include "ui/models/OutcomeWords.h"
#include "ui/models/RunWords.h"

#include <QTimer>

namespace muster {

static constexpr std::uint64_t pageRows = PageCache<RowSummary>::pageRows;
static constexpr int walkRows = 64 * static_cast<int>(pageRows);

RowModel::RowModel(LedgerDesk* desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk) { }

void RowModel::show(RunId run, const RowFilter& filter, std::optional<std::uint64_t> known)
{
    beginResetModel();
    m_run = run;
    m_filter = filter;
    m_known = known;
    m_count = known.value_or(0);
    m_hasNoGaps = false;
    m_starts.assign(1, 0);
    m_cache.clear();
    endResetModel();
    start();
}

void RowModel::refresh(std::optional<std::uint64_t> known)
{
    m_known = known;
    m_cache.age();
    start();
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RowModel::start()
{
    m_desk->forget(this);
    m_cache.giveUp();
    ++m_generation;
    m_isCounting = m_run != 0;
    m_walkStarts.assign(1, 0);
    m_walked = 0;
    m_walkAfter = 0;
    Q_EMIT counted();
    if (m_run == 0)
        return;
    const bool isWhole = !m_filter.state && m_filter.search.empty();
    if (!isWhole || !m_known)
        return walk();
    const int generation = m_generation;
    m_desk->ask(
        this, [run = m_run](LedgerReader& reader, const auto&) { return reader.lastRow(run); },
        [this, generation](Result<std::uint64_t> last) {
            if (generation == m_generation)
                takeLast(std::move(last));
        });
}

void RowModel::takeLast(Result<std::uint64_t> last)
{
    m_hasNoGaps = last && *last == *m_known;
    if (!m_hasNoGaps)
        return walk();
    finishCounting(*m_known);
}

void RowModel::walk()
{
    RowFilter filter = m_filter;
    filter.after = m_walkAfter;
    filter.limit = walkRows;
    const int generation = m_generation;
    m_desk->ask(
        this,
        [run = m_run, filter](LedgerReader& reader, const auto&) {
            return reader.rowNumbers(run, filter);
        },
        [this, generation](const Result<std::vector<std::uint64_t>>& numbers) {
            if (generation == m_generation)
                takeNumbers(numbers);
        });
}

void RowModel::takeNumbers(const Result<std::vector<std::uint64_t>>& numbers)
{
    if (!numbers) {
        m_isCounting = false;
        Q_EMIT failed(coreText(numbers.error().what));
        return;
    }
    for (const std::uint64_t number : *numbers) {
        if (++m_walked % pageRows == 0)
            m_walkStarts.push_back(number);
    }
    if (m_walkStarts.size() > m_starts.size())
        m_starts = m_walkStarts;
    if (numbers->size() == static_cast<std::size_t>(walkRows)) {
        m_walkAfter = numbers->back();
        setCount(std::max(m_count, m_walked));
        walk();
        readWanted();
        return;
    }
    m_starts = m_walkStarts;
    finishCounting(m_walked);
}

void RowModel::finishCounting(std::uint64_t count)
{
    m_isCounting = false;
    setCount(count);
    Q_EMIT counted();
    readWanted();
}

void RowModel::setCount(std::uint64_t count)
{
    const int before = static_cast<int>(m_count);
    const int after = static_cast<int>(count);
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_count = count;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_count = count;
        endRemoveRows();
    }
    if (after != before)
        Q_EMIT counted();
}

bool RowModel::bounds(std::uint64_t page, RowFilter& filter) const
{
    filter.limit = static_cast<int>(pageRows);
    if (m_hasNoGaps) {
        filter.after = page * pageRows;
        return true;
    }
    if (page >= m_starts.size())
        return false;
    filter.after = m_starts[page];
    filter.upTo = page + 1 < m_starts.size() ? m_starts[page + 1] : 0;
    return true;
}

void RowModel::readWanted()
{
    m_isAsking = false;
    const auto page = m_cache.takeWanted();
    if (!page)
        return;
    RowFilter filter = m_filter;
    if (!bounds(*page, filter)) {
        m_cache.giveUp(); // the walk has not come so far; its end looks again
        return;
    }
    const int generation = m_generation;
    m_desk->ask(
        this,
        [run = m_run, filter](LedgerReader& reader, const auto&) {
            return reader.rows(run, filter);
        },
        [this, generation, page = *page](Result<std::vector<RowSummary>> rows) {
            if (generation == m_generation)
                takePage(page, std::move(rows));
        },
        LedgerDesk::Urgency::First);
}

void RowModel::takePage(std::uint64_t page, Result<std::vector<RowSummary>> rows)
{
    if (!rows) {
        m_cache.giveUp();
        Q_EMIT failed(coreText(rows.error().what));
        return;
    }
    m_cache.put(page, std::move(*rows));
    const std::uint64_t first = page * pageRows;
    if (first < m_count)
        Q_EMIT dataChanged(
            index(static_cast<int>(first), 0),
            index(static_cast<int>(std::min(first + pageRows, m_count)) - 1, ColumnCount - 1));
    readWanted();
}

std::optional<RowSummary> RowModel::row(int place) const
{
    if (place < 0 || static_cast<std::uint64_t>(place) >= m_count)
        return std::nullopt;
    const RowSummary* found = m_cache.at(static_cast<std::uint64_t>(place));
    if (!m_isAsking) {
        m_isAsking = true; // after this round of painting, when it is clear what is wanted most
        auto* self = const_cast<RowModel*>(this);
        QTimer::singleShot(0, self, [self] { self->readWanted(); });
    }
    return found ? std::optional(*found) : std::nullopt;
}

int RowModel::placeOf(std::uint64_t rowNumber) const
{
    return m_hasNoGaps && rowNumber >= 1 && rowNumber <= m_count ? static_cast<int>(rowNumber) - 1
                                                                 : -1;
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_count);
}

int RowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RowModel::text(const RowSummary& row, int column) const
{
    switch (column) {
    case Row:
        return numberText(row.ref.row);
    case Line:
        return numberText(row.ref.line);
    case Key:
        return row.keyMasked.empty() ? tr("no key") : QString::fromStdString(row.keyMasked);
    case State:
        return outcomeLabel(row.state);
    case Why:
        return issueSentences(row, m_start).join(QLatin1Char(' '));
    case Said:
        return serviceWords(row);
    default:
        return {};
    }
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() <= Line)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const bool isState = index.column() == State;
    const bool isIcon = isState && (role == IconNameRole || role == ToneRole);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != LoadingRole && !isIcon)
        return {};
    const auto shown = row(index.row());
    if (role == LoadingRole)
        return !shown;
    if (!shown)
        return role == Qt::DisplayRole ? QVariant(tr("reading")) : QVariant();
    if (role == IconNameRole)
        return outcomeIcon(shown->state);
    if (role == ToneRole)
        return static_cast<int>(outcomeTone(shown->state));
    if (role == Qt::ToolTipRole)
        return isState ? QVariant(outcomeMeaning(shown->state)) : QVariant();
    return text(*shown, index.column());
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section <= Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Row"),     tr("Line"),           tr("Key"),
                            tr("Outcome"), tr("The check says"), tr("The service says")};
    return names.value(section);
}

} // namespace muster
