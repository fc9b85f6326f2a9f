// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Feed.h"
#include "core/history/LedgerReader.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <optional>
#include <vector>

namespace muster {

/// One feed as the list shows it.
struct FeedEntry {
    std::string name;
    std::optional<Feed> feed; ///< nothing: the file cannot be read
    std::optional<RunSummary> lastRun;
};

/// The feeds with how their last run ended. Read only. GUI thread.
class FeedModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Way, LastResult, LastTime, Fields, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<FeedEntry> entries);

    const FeedEntry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    /// Row of the feed with this name, or -1.
    int rowOf(const QString& name) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<FeedEntry> m_entries;
};

/// How a run ended, in a word or two: "2,913 accepted", "3 held"; the worst first.
QString runResultText(const RunSummary& run);
/// The icon that goes with it.
QIcon runResultIcon(const RunSummary& run);

} // namespace muster
