// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/LedgerReader.h"

#include <QButtonGroup>
#include <QWidget>

#include <memory>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace muster {

class CompareModel;
class LedgerDesk;

/// Two runs of one feed side by side: the numbers, and the rows that differ. Reads at a desk of its
/// own, since comparing takes long and keeps its tables there. GUI thread.
class CompareView final : public QWidget {
    Q_OBJECT

public:
    explicit CompareView(std::string stateDirectory, QWidget* parent = nullptr);
    ~CompareView() override;

    /// This run and the one of its feed and connection before it; 0 = the two newest there are.
    void start(RunId newer);

Q_SIGNALS:
    void left();

private:
    void build();
    QWidget* buildKinds();
    void takeRuns(Result<std::vector<RunSummary>> runs);
    void compare();
    void take(const Result<Comparison>& comparison);
    void showCounts();
    void showKind();
    void tell(const QString& text, bool isBad);
    const RunSummary* chosen(const QComboBox& box) const;

    std::unique_ptr<LedgerDesk> m_desk;
    std::vector<RunSummary> m_runs; ///< of the feed, newest first
    Comparison m_comparison;
    int m_question = 0;
    QComboBox* m_older;
    QComboBox* m_newer;
    QLabel* m_title;
    QLabel* m_told;
    QGridLayout* m_numbers;
    QButtonGroup m_kind; ///< above m_kinds, which is built with it
    QWidget* m_kinds;
    CompareModel* m_model = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace muster
