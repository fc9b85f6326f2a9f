// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/Inspection.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace muster {

/// What one column of the file holds, beside the grid: what it seems to be and why, how full it is,
/// what its values look like. Values are masked. GUI thread.
class ColumnPanel final : public QFrame {
    Q_OBJECT

public:
    explicit ColumnPanel(QWidget* parent = nullptr);

    /// @p inspection may be null: the rows are still being read.
    void show(const Header& header, const Inspection* inspection, int column);

Q_SIGNALS:
    void blanksRequested(int column); ///< show only the rows without a value
    void othersRequested(int column); ///< and only those whose value is of another type

private:
    void showProfile(const ColumnSummary& summary, std::uint64_t rows);
    void showRole(const ColumnRole& role);

    QLabel* m_name;
    QLabel* m_label;
    QLabel* m_role;
    QLabel* m_reason;
    QLabel* m_dropped;
    QLabel* m_fill;
    QProgressBar* m_bar;
    QLabel* m_distinct;
    QLabel* m_type;
    QLabel* m_date;
    QLabel* m_samples;
    QPushButton* m_blanks;
    QPushButton* m_others;
    int m_column = -1;
    QWidget* m_profile;
    QLabel* m_waiting;
};

} // namespace muster
