// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Comparison.h"
#include "core/history/LedgerReader.h"
#include "ui/models/PageCache.h"

#include <QAbstractTableModel>

#include <optional>

namespace muster {

class LedgerDesk;

/// The differences of the comparison that the desk's reader made last, all or of one kind, read a
/// page at a time. GUI thread; the desk outlives the model.
class CompareModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Key, What, OlderRow, OlderState, NewerRow, NewerState, ColumnCount };

    explicit CompareModel(LedgerDesk* desk, QObject* parent = nullptr);

    void show(const Comparison& comparison, std::optional<Difference> kind);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ComparedRow* row(int place) const;
    void readWanted();
    QVariant text(const ComparedRow& row, int column) const;

    LedgerDesk* m_desk;
    std::uint64_t m_first = 0; ///< place of the first row of this kind
    std::uint64_t m_count = 0;
    int m_generation = 0;
    mutable PageCache<ComparedRow> m_cache;
    mutable bool m_isAsking = false;
};

/// "only in the newer run"
QString differenceText(Difference kind);

} // namespace muster
