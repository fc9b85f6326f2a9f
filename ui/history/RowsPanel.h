// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/LedgerReader.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;
class QTimer;

namespace muster {

class LedgerDesk;
class RowModel;

/// The rows of one run: search, jump to a row, and in full words what is known of the chosen one.
/// GUI thread; the desk outlives it.
class RowsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RowsPanel(LedgerDesk* desk, QWidget* parent = nullptr);

    /// Another run: no search, all states.
    void show(const RunSummary& run);
    /// The same run, gone on.
    void refresh(const RunSummary& run);
    void setState(std::optional<OutcomeState> state);
    /// What is shown now, for an export.
    RowFilter filter() const;

    RunId run() const { return m_run.id; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildBar();
    QWidget* buildDetail();
    void reload();
    std::optional<std::uint64_t> known() const;
    void showCount();
    void showDetail();
    void jump();

    RowModel* m_model;
    RunSummary m_run;
    std::optional<OutcomeState> m_state;
    QLineEdit* m_search;
    QLineEdit* m_jump;
    QLabel* m_count;
    QTableView* m_table;
    QLabel* m_where;
    QLabel* m_what;
    QWidget* m_detail; ///< below the two, which it is built from
    QTimer* m_typing;
};

} // namespace muster
