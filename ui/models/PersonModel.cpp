// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/PersonModel.h"

#include "ui/delegates/CellDelegate.h"
#include "ui/models/OutcomeWords.h"
#include "ui/models/RunWords.h"

namespace muster {

void PersonModel::setRows(std::vector<PersonRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PersonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PersonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PersonModel::text(const PersonRow& shown, int column) const
{
    switch (column) {
    case When:
        return dayText(moment(shown.run.startedAt));
    case Feed:
        return runTitle(shown.run);
    case State:
        return outcomeLabel(shown.row.state);
    case Why: {
        QStringList words = issueSentences(shown.row, shown.run.start);
        if (const QString said = serviceWords(shown.row); !said.isEmpty())
            words << tr("The service says: %1").arg(said);
        return words.isEmpty() ? outcomeMeaning(shown.row.state, shown.run.start.service)
                               : words.join(QLatin1Char(' '));
    }
    default:
        return {};
    }
}

QVariant PersonModel::data(const QModelIndex& index, int role) const
{
    const PersonRow& shown = at(index.row());
    const bool isState = index.column() == State;
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == Why ? text(shown, Why) : QVariant();
    case SecondLineRole:
        if (index.column() == When)
            return clockText(moment(shown.run.startedAt));
        if (index.column() == Feed)
            return tr("run %1, row %2, line %3")
                .arg(shown.run.id)
                .arg(numberText(shown.row.ref.row), numberText(shown.row.ref.line));
        return {};
    case IconNameRole:
        return isState ? QVariant(outcomeIcon(shown.row.state)) : QVariant();
    case ToneRole:
        return isState ? QVariant(static_cast<int>(outcomeTone(shown.row.state))) : QVariant();
    default:
        return {};
    }
}

QVariant PersonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    const QStringList names{tr("When"), tr("Run"), tr("Outcome"), tr("Why")};
    return role == Qt::DisplayRole ? QVariant(names.value(section)) : QVariant();
}

} // namespace muster
