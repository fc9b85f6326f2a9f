// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/LedgerReader.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace muster {

class LedgerDesk;

/// Writes rows of a run to a file that the person chooses, on a thread of its own, and tells in its
/// place how that went. Hidden until there is something to tell. GUI thread.
class ExportLine final : public QWidget {
    Q_OBJECT

public:
    explicit ExportLine(std::string stateDirectory, QWidget* parent = nullptr);
    ~ExportLine() override;

    /// Asks for the file, then writes the run's rows that match.
    void ask(const RunSummary& run, const RowFilter& rows);
    /// Writes without asking; only the first of two at once.
    void write(RunId run, const RowFilter& rows, const QString& path, bool byteOrderMark);
    void clear();

private:
    void tell(const QString& text, bool isBad);

    std::string m_stateDirectory;
    std::unique_ptr<LedgerDesk> m_desk; ///< while writing; its end stops the export
    QLabel* m_text;
    QPushButton* m_stop;
};

} // namespace muster
