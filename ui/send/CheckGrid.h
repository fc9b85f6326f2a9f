// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/CheckReport.h"
#include "core/push/Inspection.h"
#include "core/table/RowIndex.h"
#include "ui/send/FileSearch.h"

#include <QUndoStack>
#include <QWidget>

class QLabel;
class QPushButton;

namespace muster {

class RevealButton;
class RowGrid;

/// The rows of the Check step: problems are marked, cells are corrected in place for the next push
/// only, in all rows that say the same when asked to. Corrections can be undone one by one. The
/// file itself is never changed. GUI thread.
class CheckGrid final : public QWidget {
    Q_OBJECT

public:
    explicit CheckGrid(QWidget* parent = nullptr);

    /// Another file: no marks, no corrections.
    void show(std::shared_ptr<RowIndex> rows, const Inspection& seen, const QString& path);
    using QWidget::show;
    /// The same file, better known: only the heads of the columns change.
    void refine(const Inspection& seen);
    /// Marks what a check found; the marks of the one before go.
    void mark(const CheckReport& report);
    /// Shows only these rows; an empty list = all.
    void setRows(const std::vector<std::uint64_t>& rows);
    void goTo(quint64 row, const QString& column);

    /// Says whether values are masked.
    RevealButton* revealButton() const { return m_reveal; }

    const CellEdits& edits() const { return m_edits; }

Q_SIGNALS:
    void editsChanged(); ///< what was checked is no longer true

private:
    class Correction;

    /// A value that was corrected once, and where else it stands.
    struct Alike {
        std::uint32_t column = 0;
        std::string text; ///< what it was corrected to
        std::vector<std::uint64_t> rows;
        std::uint64_t total = 0;
    };

    QWidget* buildBar();
    void edit(quint64 row, int column, const QString& text);
    void look(quint64 row, int column, const QString& text);
    void takeAlike(const FoundRows& found);
    void correctAlike();
    void take(const CellEdits& edits);
    void showBar();
    QString columnName(std::uint32_t column) const;

    RowGrid* m_grid;
    QLabel* m_words;
    QPushButton* m_also;
    QPushButton* m_undo;
    RevealButton* m_reveal;
    Header m_header;
    Dialect m_dialect;
    QString m_path;
    CellEdits m_edits;
    Alike m_alike;
    QUndoStack m_done;
    FileSearch m_search;
};

} // namespace muster
