// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/RunModel.h"

#include "ui/delegates/CellDelegate.h"
#include "ui/history/LedgerDesk.h"
#include "ui/models/CoreText.h"
#include "ui/models/OutcomeWords.h"
#include "ui/models/RunWords.h"

namespace muster {

static constexpr int pageRuns = 100;

RunModel::RunModel(LedgerDesk* desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk) { }

void RunModel::load(const RunFilter& filter)
{
    m_filter = filter;
    m_filter.before = 0;
    m_filter.limit = std::max(pageRuns, static_cast<int>(m_runs.size()));
    m_desk->forget(this);
    ++m_generation;
    ask(m_filter, false);
}

void RunModel::ask(const RunFilter& filter, bool isMore)
{
    m_isAsking = true;
    const int generation = m_generation;
    m_desk->ask(
        this, [filter](LedgerReader& reader, const auto&) { return reader.runs(filter); },
        [this, generation, isMore, limit = filter.limit](Result<std::vector<RunSummary>> runs) {
            if (generation != m_generation)
                return;
            m_isAsking = false;
            const bool isNew = !runs && runs.error().kind == ErrorKind::NoInput;
            m_hasMore = runs && runs->size() == static_cast<std::size_t>(limit);
            if (isMore && runs)
                append(std::move(*runs));
            else if (!isMore)
                take(runs ? std::move(*runs) : std::vector<RunSummary>());
            Q_EMIT loaded(runs || isNew ? QString() : coreText(runs.error().what));
        });
}

void RunModel::take(std::vector<RunSummary> runs)
{
    const auto sameRun = [](const RunSummary& one, const RunSummary& other) {
        return one.id == other.id;
    };
    const bool isSame = std::equal(runs.begin(), runs.end(), m_runs.begin(), m_runs.end(), sameRun);
    if (!isSame)
        beginResetModel();
    m_runs = std::move(runs);
    if (!isSame)
        endResetModel();
    else if (!m_runs.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RunModel::append(std::vector<RunSummary> runs)
{
    if (runs.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(runs.size()) - 1);
    m_runs.insert(m_runs.end(), std::make_move_iterator(runs.begin()),
                  std::make_move_iterator(runs.end()));
    endInsertRows();
}

bool RunModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore && !m_isAsking;
}

void RunModel::fetchMore(const QModelIndex&)
{
    RunFilter filter = m_filter;
    filter.before = m_runs.back().id;
    filter.limit = pageRuns;
    ask(filter, true);
}

bool RunModel::hasRunning() const
{
    return std::any_of(m_runs.begin(), m_runs.end(),
                       [](const RunSummary& run) { return verdictOf(run) == RunVerdict::Running; });
}

int RunModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunModel::text(const RunSummary& shown, int column) const
{
    switch (column) {
    case When:
        return dayText(moment(shown.startedAt));
    case Feed:
        return QString::fromStdString(shown.start.feed);
    case Outcome:
        return verdictText(shown);
    case Rows:
        return numberText(shown.counts.read);
    case Who:
        return triggerText(shown.start.trigger);
    case Took:
        return shown.endedAt.empty() ? QString() : tookText(shown.startedAt, shown.endedAt);
    default:
        return {};
    }
}

static QVariant secondLine(const RunSummary& run, int column)
{
    if (column == RunModel::When)
        return clockText(moment(run.startedAt));
    if (column == RunModel::Feed)
        return QString::fromStdString(run.start.connection + " \u00b7 " + run.start.source);
    return {};
}

QVariant RunModel::data(const QModelIndex& index, int role) const
{
    const RunSummary& shown = run(index.row());
    const int column = index.column();
    const bool isOutcome = column == Outcome;
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column);
    case Qt::FontRole:
        return column == Feed ? QVariant(theme::font(theme::Type::Strong)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((column == Rows || column == Took ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return headline(shown);
    case Qt::AccessibleTextRole:
        return isOutcome
            ? text(shown, column).toString() + QStringLiteral(": ") + outcomeText(shown.counts)
            : text(shown, column);
    case IconNameRole:
        return isOutcome ? QVariant(verdictIcon(verdictOf(shown))) : QVariant();
    case ToneRole:
        return isOutcome ? QVariant(static_cast<int>(verdictTone(verdictOf(shown)))) : QVariant();
    case SecondLineRole:
        return secondLine(shown, column);
    case BarRole:
        return isOutcome ? QVariant::fromValue(shown.counts) : QVariant();
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isRight = section == Rows || section == Took;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("When"), tr("Feed"), tr("Outcome"),
                            tr("Rows"), tr("By"),   tr("Took")};
    return names.value(section);
}

} // namespace muster
