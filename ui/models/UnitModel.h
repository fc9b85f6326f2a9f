// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/LedgerReader.h"

#include <QAbstractTableModel>

#include <vector>

namespace muster {

/// The requests of one run. GUI thread.
class UnitModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, State, Status, Rows, Bytes, Attempts, Sent, Sealed, Digest, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setUnits(std::string service, std::vector<UnitSummary> units);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const UnitSummary& unit(int row) const { return m_units[static_cast<std::size_t>(row)]; }

private:
    QVariant text(const UnitSummary& unit, int column) const;

    std::string m_service;
    std::vector<UnitSummary> m_units;
};

} // namespace muster
