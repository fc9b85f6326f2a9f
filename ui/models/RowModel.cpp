// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/RowModel.h"

#include "core/base/Json.h"
#include "ui/models/RunModel.h"

#include <QJsonArray>

namespace muster {

static constexpr int pageRows = 500;

void RowModel::show(LedgerReader* reader, RunId run, std::optional<OutcomeState> state)
{
    beginResetModel();
    m_reader = reader;
    m_run = run;
    m_filter = {state, {}, 0, pageRows};
    m_rows.clear();
    m_more = reader != nullptr;
    endResetModel();
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString why(const RowSummary& row)
{
    QStringList parts;
    const auto issues = json::parse(row.issues.empty() ? "[]" : row.issues);
    if (issues) {
        for (const auto& issue : issues->toArray())
            parts << QStringLiteral("%1 (%2)").arg(json::at(issue, "/code").toString(),
                                                   json::at(issue, "/field").toString());
    }
    if (!row.message.empty())
        parts << QString::fromStdString(row.message);
    return parts.join(QStringLiteral("; "));
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const RowSummary& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Row:
        return QString::number(row.ref.row);
    case Line:
        return QString::number(row.ref.line);
    case Key:
        return QString::fromStdString(row.keyMasked);
    case State:
        return outcomeLabel(row.state);
    case Why:
        return why(row);
    default:
        return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Row"), tr("Line"), tr("Key"), tr("Outcome"), tr("Why")};
    return names.value(section);
}

bool RowModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more;
}

void RowModel::fetchMore(const QModelIndex&)
{
    m_more = false;
    auto page = m_reader->rows(m_run, m_filter);
    if (!page || page->empty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(page->size()) - 1);
    m_more = page->size() == pageRows;
    m_filter.after = page->back().ref.row;
    m_rows.insert(m_rows.end(), page->begin(), page->end());
    endInsertRows();
}

} // namespace muster
