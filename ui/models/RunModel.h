// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/LedgerReader.h"

#include <QAbstractTableModel>

#include <vector>

namespace muster {

/// The runs of a ledger, newest first. Holds values only; main thread.
class RunModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Started, FeedName, ConnectionName, Read, Outcome, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(std::vector<RunSummary> runs);

    const RunSummary& run(int row) const { return m_runs[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RunSummary> m_runs;
};

/// The outcomes of a run that are not zero, in words: "249 accepted, 8 held".
QString outcomeText(const OutcomeCounts& counts);
/// An outcome in the reader's language.
QString outcomeLabel(OutcomeState state);

} // namespace muster
