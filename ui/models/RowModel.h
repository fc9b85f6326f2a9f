// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/LedgerReader.h"
#include "ui/models/PageCache.h"

#include <QAbstractTableModel>

#include <optional>

namespace muster {

class LedgerDesk;

/// The rows of one run that match a filter. Holds only some pages of them: the others are read, off
/// this thread and by key, when a view comes near; until then their cells are LoadingRole. Where
/// the pages begin is found by walking the row numbers once, or known at once for a whole run
/// without gaps. GUI thread; the desk outlives the model.
class RowModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Line, Key, State, Why, Said, ColumnCount };

    explicit RowModel(LedgerDesk* desk, QObject* parent = nullptr);

    /// @p known: how many rows match, where that is known before they are looked for.
    void show(RunId run, const RowFilter& filter, std::optional<std::uint64_t> known);

    /// What began the run that is shown: its service and object name the fields.
    void setRun(const RunStart& start) { m_start = start; }

    /// The same rows again, for a run that goes on; what is shown stays until the news is here.
    void refresh(std::optional<std::uint64_t> known);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The row at this place, if it has been read; if not, it is read now.
    std::optional<RowSummary> row(int place) const;
    /// The place of a row number in a whole run without gaps; -1 where that is not known.
    int placeOf(std::uint64_t rowNumber) const;

    bool isCounting() const { return m_isCounting; }

    /// Pages held now; never more than PageCache::mostPages.
    std::size_t pages() const { return m_cache.pages(); }

Q_SIGNALS:
    /// The number of rows has changed, or is final now.
    void counted();
    void failed(const QString& error);

private:
    void start();
    void takeLast(Result<std::uint64_t> last);
    void walk();
    void takeNumbers(const Result<std::vector<std::uint64_t>>& numbers);
    void setCount(std::uint64_t count);
    void finishCounting(std::uint64_t count);
    bool bounds(std::uint64_t page, RowFilter& filter) const;
    void readWanted();
    void takePage(std::uint64_t page, Result<std::vector<RowSummary>> rows);
    QVariant text(const RowSummary& row, int column) const;

    LedgerDesk* m_desk;
    RunId m_run = 0;
    RunStart m_start;
    RowFilter m_filter;
    std::optional<std::uint64_t> m_known;
    std::uint64_t m_count = 0;
    bool m_hasNoGaps = false;
    bool m_isCounting = false;
    int m_generation = 0; ///< an answer to an older question is dropped
    std::vector<std::uint64_t> m_starts; ///< the row number before each page
    std::vector<std::uint64_t> m_walkStarts; ///< the same while it is being found
    std::uint64_t m_walked = 0; ///< rows found by the walk so far
    std::uint64_t m_walkAfter = 0;
    mutable PageCache<RowSummary> m_cache;
    mutable bool m_isAsking = false;
};

} // namespace muster
