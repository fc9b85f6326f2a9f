// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/Preview.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace muster {

/// The people of one kind of a preview, read a page at a time; a tick says who is sent. Lists at
/// most ChangeList::mostWithFields of them. GUI thread.
class PreviewPeopleModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Person, Row, Fate };

    static constexpr int columns = Fate + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(std::shared_ptr<const Preview> preview, Change change);

    Change change() const { return m_change; }

    /// The person at a place; nullptr outside the list.
    const ChangedRow* at(int place) const;

    /// Rows without a tick.
    const std::set<std::uint64_t>& excluded() const { return m_excluded; }

    /// Forgets who was left out.
    void takeAll();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void excludedChanged();

private:
    bool canBeLeftOut() const { return m_change == Change::New || m_change == Change::Changed; }

    std::shared_ptr<const Preview> m_preview;
    Change m_change = Change::New;
    int m_count = 0;
    std::set<std::uint64_t> m_excluded;
    mutable std::map<int, std::vector<ChangedRow>> m_pages; ///< by their first place
};

} // namespace muster
