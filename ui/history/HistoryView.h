// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/LedgerReader.h"

#include <QWidget>

#include <memory>
#include <string>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace muster {

class RowModel;
class RunModel;

/// The record for people: runs above, the rows of the selected run below, filtered by outcome.
/// Reads only. Main thread.
class HistoryView final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryView(std::string stateDirectory, QWidget* parent = nullptr);
    ~HistoryView() override;

    /// Reads the record anew and keeps the newest run selected.
    void refresh();

private:
    QWidget* buildRuns();
    QWidget* buildRows();
    void showRun();

    std::string m_stateDirectory;
    std::unique_ptr<LedgerReader> m_reader;
    RunModel* m_runs;
    RowModel* m_rows;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QTableView* m_runTable = nullptr;
    QLabel* m_summary;
    QComboBox* m_filter;
};

} // namespace muster
