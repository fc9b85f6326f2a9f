// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/LedgerReader.h"

#include <QAbstractTableModel>

#include <vector>

namespace muster {

/// One row about a person, with the run it was in.
struct PersonRow {
    RowSummary row;
    RunSummary run;
};

/// Everything recorded about one key, newest first. GUI thread.
class PersonModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Feed, State, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<PersonRow> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const PersonRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

private:
    QVariant text(const PersonRow& shown, int column) const;

    std::vector<PersonRow> m_rows;
};

} // namespace muster
