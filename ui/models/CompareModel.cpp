// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/CompareModel.h"

#include "ui/delegates/CellDelegate.h"
#include "ui/history/LedgerDesk.h"
#include "ui/models/OutcomeWords.h"

#include <QCoreApplication>
#include <QTimer>

#include <numeric>

namespace muster {

static constexpr std::uint64_t pageRows = PageCache<ComparedRow>::pageRows;

QString differenceText(Difference kind)
{
    static constexpr std::array<const char*, differences> words{
        QT_TRANSLATE_NOOP("Difference", "only in the older run"),
        QT_TRANSLATE_NOOP("Difference", "only in the newer run"),
        QT_TRANSLATE_NOOP("Difference", "other outcome"),
        QT_TRANSLATE_NOOP("Difference", "other content")};
    return QCoreApplication::translate("Difference", words[static_cast<std::size_t>(kind)]);
}

CompareModel::CompareModel(LedgerDesk* desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{ }

void CompareModel::show(const Comparison& comparison, std::optional<Difference> kind)
{
    beginResetModel();
    ++m_generation;
    m_cache.clear();
    const auto begin = comparison.by.begin();
    m_first = kind ? std::accumulate(begin, begin + static_cast<int>(*kind), std::uint64_t{0}) : 0;
    m_count =
        kind ? comparison[*kind] : std::accumulate(begin, comparison.by.end(), std::uint64_t{0});
    endResetModel();
}

const ComparedRow* CompareModel::row(int place) const
{
    const ComparedRow* found = m_cache.at(static_cast<std::uint64_t>(place));
    if (!m_isAsking) {
        m_isAsking = true;
        auto* self = const_cast<CompareModel*>(this);
        QTimer::singleShot(0, self, [self] { self->readWanted(); });
    }
    return found;
}

void CompareModel::readWanted()
{
    m_isAsking = false;
    const auto page = m_cache.takeWanted();
    if (!page)
        return;
    m_desk->ask(
        this,
        [from = m_first + *page * pageRows](LedgerReader& reader, const auto&) {
            return reader.compared(from, static_cast<int>(pageRows));
        },
        [this, generation = m_generation, page = *page](Result<std::vector<ComparedRow>> rows) {
            if (generation != m_generation)
                return;
            if (!rows) {
                m_cache.giveUp();
                return;
            }
            m_cache.put(page, std::move(*rows));
            const auto first = static_cast<int>(page * pageRows);
            const auto last = static_cast<int>(std::min((page + 1) * pageRows, m_count)) - 1;
            Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
            readWanted();
        },
        LedgerDesk::Urgency::First);
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_count);
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompareModel::text(const ComparedRow& row, int column) const
{
    switch (column) {
    case Key:
        return QString::fromStdString(row.keyMasked);
    case What:
        return differenceText(row.kind);
    case OlderRow:
        return row.olderRow > 0 ? numberText(row.olderRow) : QString();
    case OlderState:
        return row.olderRow > 0 ? outcomeLabel(row.olderState) : tr("not in it");
    case NewerRow:
        return row.newerRow > 0 ? numberText(row.newerRow) : QString();
    case NewerState:
        return row.newerRow > 0 ? outcomeLabel(row.newerState) : tr("not in it");
    default:
        return {};
    }
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == OlderRow || column == NewerRow ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    const bool isIcon = role == IconNameRole || role == ToneRole;
    if (role != Qt::DisplayRole && role != LoadingRole && !isIcon)
        return {};
    const ComparedRow* shown = row(index.row());
    if (role == LoadingRole)
        return !shown;
    if (!shown)
        return role == Qt::DisplayRole ? QVariant(tr("reading")) : QVariant();
    if (role == Qt::DisplayRole)
        return text(*shown, column);
    const bool isOlder = column == OlderState && shown->olderRow > 0;
    if (!isOlder && (column != NewerState || shown->newerRow == 0))
        return {};
    const OutcomeState state = isOlder ? shown->olderState : shown->newerState;
    return role == IconNameRole ? QVariant(outcomeIcon(state))
                                : QVariant(static_cast<int>(outcomeTone(state)));
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            (section == OlderRow || section == NewerRow ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Key"),           tr("Difference"), tr("Older row"),
                            tr("Older outcome"), tr("Newer row"),  tr("Newer outcome")};
    return names.value(section);
}

} // namespace muster
