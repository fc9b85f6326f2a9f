// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/LedgerReader.h"

#include <QAbstractTableModel>

#include <vector>

namespace muster {

/// The rows of one run, fetched page by page as the view asks for them, so a run of a million rows
/// opens at once. Main thread; the reader outlives the model.
class RowModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Line, Key, State, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(LedgerReader* reader, RunId run, std::optional<OutcomeState> state);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    LedgerReader* m_reader = nullptr;
    RunId m_run = 0;
    RowFilter m_filter;
    bool m_more = false;
    std::vector<RowSummary> m_rows;
};

} // namespace muster
