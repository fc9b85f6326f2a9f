// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Feed.h"
#include "core/push/CheckReport.h"
#include "ui/send/SendStep.h"

#include <memory>
#include <thread>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;

namespace muster {

class CheckCauses;
class CheckPolicy;
class ToneIcon;

/// The step that says what is wrong with the rows, by cause, and what happens to the bad ones. The
/// rows themselves stand in the grid that the page puts beside it. GUI thread; the walk over the
/// file runs on a thread of its own, which ends with this object.
class CheckStep final : public SendStep {
    Q_OBJECT

public:
    explicit CheckStep(QWidget* parent = nullptr);
    ~CheckStep() override;

    QString title() const override;
    QString primaryText() const override;
    /// A report is there, and by the policy at least one row can be sent.
    bool isReady() const override;
    /// Why isReady() is false, in a sentence for people; empty when it is true.
    QString whyNotReady() const;

    /// Checks the whole file, corrected by @p edits; a walk that still runs is stopped first. The
    /// report or the error shows itself.
    void start(const Feed& feed, const Connection& connection, const QString& path,
               const CellEdits& edits = {});
    /// Stops the walk; "start again" is offered.
    void stop();
    void setReport(CheckReport report);

    const CheckReport& report() const { return m_report; }

    bool isRunning() const { return m_running; }

    /// Takes the grid of the rows, which stands at the right.
    void setGrid(QWidget* grid);
    BadRows policy() const;
    void setPolicy(BadRows policy);

public Q_SLOTS:
    void nextProblem();
    void previousProblem();

Q_SIGNALS:
    /// Show only these rows (1 = first data row); an empty list = all again.
    void rowsChosen(const std::vector<std::uint64_t>& rows);
    /// Move to this row and the column of this name (may be empty).
    void goTo(quint64 row, const QString& column);
    /// Jump to this field's mapping.
    void fixRequested(const QString& field);
    void policyChanged(muster::BadRows policy);

private:
    struct Walk;

    QWidget* buildHead();
    QWidget* buildSide();
    void run(const std::shared_ptr<Walk>& walk, const std::stop_token& stop);
    void progress(int generation, double share);
    void finish(int generation, Result<CheckReport> report);
    void showError(const Error& error);
    void showSummary();
    void stopOrRetry();
    void step(int direction);
    void chooseRows();
    void refresh();

    CheckReport m_report;
    std::shared_ptr<Walk> m_walk; ///< what was started last
    bool m_running = false;
    bool m_hasReport = false;
    int m_generation = 0;
    quint64 m_row = 0; ///< of the problem gone to last
    ToneIcon* m_icon = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_detail = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_stop = nullptr;
    CheckCauses* m_causes = nullptr;
    CheckPolicy* m_policy = nullptr;
    QSplitter* m_splitter = nullptr;
    std::jthread m_thread; ///< last: it ends before the rest goes
};

} // namespace muster
