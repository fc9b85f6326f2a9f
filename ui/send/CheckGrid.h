// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/CheckReport.h"
#include "core/push/Inspection.h"
#include "core/table/CellEdits.h"
#include "core/table/RowIndex.h"

#include <QWidget>

namespace muster {

class RowGrid;

/// The rows beside the problems: cells with a problem marked, cells corrected in place. The file
/// itself is never changed. GUI thread.
class CheckGrid final : public QWidget {
    Q_OBJECT

public:
    explicit CheckGrid(QWidget* parent = nullptr);

    /// Another file: no marks, no corrections.
    void show(std::shared_ptr<RowIndex> rows, const Inspection& seen);
    using QWidget::show;
    /// The same file, better known: only the heads of the columns change.
    void refine(const Inspection& seen);
    /// Marks what a check found; the marks of the one before go.
    void mark(const CheckReport& report);
    /// Shows only these rows; an empty list = all.
    void setRows(const std::vector<std::uint64_t>& rows);
    void goTo(quint64 row, const QString& column);
    void setMasked(bool masked);

    const CellEdits& edits() const { return m_edits; }

Q_SIGNALS:
    void editsChanged(); ///< what was checked is no longer true

private:
    void edit(quint64 row, int column, const QString& text);

    RowGrid* m_grid;
    Header m_header;
    CellEdits m_edits;
};

} // namespace muster
