// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/LedgerReader.h"

#include <QAbstractTableModel>

#include <vector>

namespace muster {

class LedgerDesk;

/// The runs that match a filter, newest first, read a page at a time as the view asks for more.
/// GUI thread; the desk outlives the model.
class RunModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Feed, Outcome, Rows, Who, Took, ColumnCount };

    explicit RunModel(LedgerDesk* desk, QObject* parent = nullptr);

    /// Reads them anew; what is shown stays until the answer is here. The filter's page is the
    /// model's own.
    void load(const RunFilter& filter);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    const RunSummary& run(int row) const { return m_runs[static_cast<std::size_t>(row)]; }

    bool hasRunning() const;

Q_SIGNALS:
    /// An answer is here, empty @p error, or could not be had.
    void loaded(const QString& error);

private:
    void ask(const RunFilter& filter, bool isMore);
    void take(std::vector<RunSummary> runs);
    void append(std::vector<RunSummary> runs);
    QVariant text(const RunSummary& shown, int column) const;

    LedgerDesk* m_desk;
    RunFilter m_filter;
    std::vector<RunSummary> m_runs;
    int m_generation = 0;
    bool m_hasMore = false;
    bool m_isAsking = false;
};

} // namespace muster
