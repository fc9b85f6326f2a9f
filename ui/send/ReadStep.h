// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/send/FileReading.h"
#include "ui/send/FileSearch.h"
#include "ui/send/SendStep.h"
#include "ui/window/Workplace.h"

class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace muster {

class ColumnPanel;
class DialectChips;
class ReadHead;
class RevealButton;
class RowGrid;

/// The first step of Send: the file as it stands, how it is written, what its columns hold. The
/// first rows are on screen at once, the rest is read in the background. GUI thread.
class ReadStep final : public SendStep {
    Q_OBJECT

public:
    explicit ReadStep(const Workplace& workplace, QWidget* parent = nullptr);
    ~ReadStep() override;

    /// Begins with a file; what was found or chosen for another one is forgotten.
    void open(const QString& path);
    /// Reads the same file again from the start, with the same choices.
    void readAgain();

    QString title() const override { return tr("Read"); }

    QString primaryText() const override { return tr("Looks right"); }

    bool isReady() const override { return inspection() != nullptr; }

    /// Null until the first thousands of rows were read; of all rows once it is complete.
    const Inspection* inspection() const { return m_reading.inspection(); }

    /// The file's rows, for the steps after this one; null until the first are read.
    std::shared_ptr<RowIndex> rows() const;

    const std::vector<FeedTarget>& targets() const { return m_reading.targets(); }

    QString path() const { return m_path; }

    SniffOverrides overrides() const;

    /// Says whether values are masked.
    RevealButton* revealButton() const;

    RowGrid* rowGrid() const { return m_grid; }

Q_SIGNALS:
    void opened(); ///< the first rows are on screen
    void inspected(); ///< inspection() is there
    void refined(); ///< it was of the first rows before, and is of all of them now
    void failed(const QString& message);

private:
    void connectHead();
    QWidget* buildCard();
    QWidget* buildRows();
    QWidget* buildFailure();
    QWidget* buildProgress();
    QWidget* buildFilter();
    void begin();
    void showBlanks(int column);
    void showOthers(int column);
    void showText(const QString& text);
    void look(const QString& where, RowQuery query);
    void showFound(const FoundRows& found);
    void showAll();
    void takeAsData(bool isAbove, int index);
    void showValues(bool isShown);
    void stopReading();
    void showOpened();
    void showProgress();
    void showIndexed();
    void showOtherLines();
    void showInspected();
    void showRefined();
    void showProfile();
    void showFailure(const QString& what, const QString& hint);
    void showColumns();
    void showColumn();
    void showCard();

    FileReading m_reading;
    FileSearch m_search;
    QString m_searched; ///< "blank in ..."
    QWidget* m_filter; ///< says which rows are shown
    QLabel* m_filterText;
    QString m_path;
    ReadHead* m_head;
    DialectChips* m_chips;
    QFrame* m_card;
    QLabel* m_system;
    QLabel* m_evidence;
    QLabel* m_findings;
    QStackedWidget* m_stack;
    RowGrid* m_grid;
    ColumnPanel* m_panel;
    QLabel* m_failure;
    QLabel* m_hint;
    QWidget* m_progress;
    QLabel* m_progressText;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    bool m_isStopped = false;
};

} // namespace muster
