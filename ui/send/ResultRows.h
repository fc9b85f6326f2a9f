// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Receipt.h"
#include "ui/window/Workplace.h"

#include <QWidget>

class QPushButton;

namespace muster {

class CountRow;
class DoubtCard;
class LedgerDesk;
class LedgerWatch;
class RowsPanel;

/// What became of every row of the push that was just made: the question about rows in doubt, the
/// rows with their states, and the way to send the failed ones again. Reads the record, not the
/// push. GUI thread.
class ResultRows final : public QWidget {
    Q_OBJECT

public:
    explicit ResultRows(const Workplace& workplace, QWidget* parent = nullptr);

    void show(RunId run); ///< 0: of a push that has no record yet
    using QWidget::show;
    void refresh();

Q_SIGNALS:
    void resendRequested(muster::RunId run);

private:
    void take(const Result<RunDetail>& detail);
    void chooseWorst(const OutcomeCounts& counts);

    RunId m_run = 0;
    LedgerDesk* m_desk;
    LedgerWatch* m_watch;
    DoubtCard* m_doubt;
    CountRow* m_counts;
    RowsPanel* m_rows;
    QPushButton* m_resend;
    bool m_hasEnded = false; ///< and its worst rows are shown
};

} // namespace muster
