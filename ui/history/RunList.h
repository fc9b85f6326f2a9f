// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Directories.h"
#include "core/history/LedgerReader.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace muster {

class CalendarStrip;
class LedgerDesk;
class RunFilters;
class RunModel;

/// All runs, newest first: a calendar of the last weeks, filters, a table. Practice runs and real
/// ones are never shown together. GUI thread; the desk outlives it.
class RunList final : public QWidget {
    Q_OBJECT

public:
    RunList(LedgerDesk* desk, Directories directories, QWidget* parent = nullptr);

    /// Reads the ledger anew; what is chosen stays chosen.
    void refresh();
    bool hasRunning() const;
    /// 0 when none is chosen.
    RunId chosenRun() const;
    void focusTable();

Q_SIGNALS:
    void opened(RunId run);
    void personWanted();
    void compareWanted(RunId run); ///< 0: none is chosen
    void refreshed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHeader();
    QWidget* buildEmpty();
    void takeNames(const LedgerNames& names);
    RunFilter kindFilter() const;
    void reload();
    void loadCalendar();
    void takeRuns(const QString& error);
    void showEmpty(const QString& error);
    void openChosen();

    LedgerDesk* m_desk;
    Directories m_directories;
    RunModel* m_model;
    CalendarStrip* m_calendar;
    QStackedWidget* m_stack;
    QTableView* m_table = nullptr;
    RunFilters* m_filters;
    QPushButton* m_practice;
    QPushButton* m_open;
    QLabel* m_empty;
    QPushButton* m_remedy; ///< of the empty state
    std::vector<std::string> m_practiceNames;
    RunId m_chosen = 0; ///< kept across a reload
};

} // namespace muster
