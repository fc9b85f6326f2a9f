// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/LedgerReader.h"
#include "ui/window/Page.h"
#include "ui/window/Workplace.h"

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
class HistoryPage final : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(const Workplace& workplace, QWidget* parent = nullptr);
    ~HistoryPage() override;

    void enter() override { refresh(); }

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
