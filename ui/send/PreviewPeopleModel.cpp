// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/PreviewPeopleModel.h"

#include "ui/send/PreviewText.h"

#include <QLocale>

namespace muster {

static constexpr int pageSize = 256;
static constexpr std::size_t mostPages = 32;

void PreviewPeopleModel::setPreview(std::shared_ptr<const Preview> preview, Change change)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_change = change;
    m_pages.clear();
    const auto total = m_preview ? m_preview->people().count(change) : 0;
    m_count = static_cast<int>(std::min(total, ChangeList::mostWithFields));
    endResetModel();
}

void PreviewPeopleModel::takeAll()
{
    m_excluded.clear();
}

const ChangedRow* PreviewPeopleModel::at(int place) const
{
    if (place < 0 || place >= m_count)
        return nullptr;
    const int first = place / pageSize * pageSize;
    auto found = m_pages.find(first);
    if (found == m_pages.end()) {
        if (m_pages.size() >= mostPages)
            m_pages.clear();
        auto page = m_preview->people().page(m_change, static_cast<std::uint64_t>(first), pageSize);
        found = m_pages.emplace(first, page ? std::move(*page) : std::vector<ChangedRow>()).first;
    }
    const auto offset = static_cast<std::size_t>(place - first);
    return offset < found->second.size() ? &found->second[offset] : nullptr;
}

int PreviewPeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int PreviewPeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

static QString cellText(const ChangedRow& person, int column)
{
    switch (column) {
    case PreviewPeopleModel::Person:
        return person.keyMasked.empty() ? PreviewPeopleModel::tr("(no identifier)")
                                        : QString::fromStdString(person.keyMasked);
    case PreviewPeopleModel::Row:
        return person.row == 0 ? QStringLiteral("–") : QLocale().toString(qulonglong(person.row));
    default:
        return preview::fate(person);
    }
}

QVariant PreviewPeopleModel::data(const QModelIndex& index, int role) const
{
    const ChangedRow* found = at(index.row());
    if (!found)
        return {};
    ChangedRow person = *found;
    person.excluded = m_excluded.count(person.row) > 0;
    if (role == Qt::DisplayRole)
        return cellText(person, index.column());
    if (role == Qt::CheckStateRole && index.column() == Person && canBeLeftOut())
        return person.excluded ? Qt::Unchecked : Qt::Checked;
    if (role == Qt::TextAlignmentRole && index.column() == Row)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()
            + QStringLiteral(": ") + cellText(person, index.column());
    return {};
}

QVariant PreviewPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Row)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Person:
        return tr("Person");
    case Row:
        return tr("Row");
    default:
        return tr("What happens");
    }
}

Qt::ItemFlags PreviewPeopleModel::flags(const QModelIndex& index) const
{
    const auto usual = QAbstractTableModel::flags(index);
    return index.column() == Person && canBeLeftOut() ? usual | Qt::ItemIsUserCheckable : usual;
}

bool PreviewPeopleModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const ChangedRow* person = at(index.row());
    if (role != Qt::CheckStateRole || !person || !canBeLeftOut())
        return false;
    if (value.toInt() == Qt::Checked)
        m_excluded.erase(person->row);
    else if (m_excluded.size() < mostExcludedRows)
        m_excluded.insert(person->row);
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columns - 1));
    Q_EMIT excludedChanged();
    return true;
}

} // namespace muster
