// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Receipt.h"
#include "ui/window/Workplace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace muster {

class CountRow;
class DoubtCard;
class ExportLine;
class LedgerDesk;
class OutcomeBar;
class ReceiptPanel;
class RowsPanel;
class UnitsPanel;

/// One run: what happened in a sentence, the sum as filters, an open question, and its rows,
/// requests and receipt. GUI thread; the desk outlives it.
class RunView final : public QWidget {
    Q_OBJECT

public:
    RunView(LedgerDesk* desk, const Workplace& workplace, QWidget* parent = nullptr);

    void show(RunId run);
    void refresh();
    bool isRunning() const;

    RunId run() const { return m_wanted; }

Q_SIGNALS:
    void left(); ///< back to the list
    void settled(); ///< an open question was answered: the ledger has changed
    void refreshed();
    void resendRequested(muster::RunId run);
    void feedWanted(const QString& feed);
    void compareWanted(muster::RunId run);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHeader();
    void take(Result<RunDetail> detail);
    void showHead();

    LedgerDesk* m_desk;
    RunId m_wanted = 0;
    RunDetail m_detail;
    QLabel* m_title;
    QLabel* m_about;
    QLabel* m_headline;
    QPushButton* m_resend;
    QPushButton* m_toReceipt = nullptr;
    DoubtCard* m_doubt;
    CountRow* m_counts;
    OutcomeBar* m_bar;
    ExportLine* m_export;
    RowsPanel* m_rows;
    UnitsPanel* m_units;
    ReceiptPanel* m_receipt;
    QTabWidget* m_tabs;
};

} // namespace muster
