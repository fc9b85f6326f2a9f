// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/CheckGrid.h"

#include "ui/grid/RowGrid.h"
#include "ui/send/ColumnWords.h"

#include <QVBoxLayout>

namespace muster {

/// Marks are for looking at: beyond this many rows nobody does.
static constexpr std::size_t mostMarkedRows = 20'000;

CheckGrid::CheckGrid(QWidget* parent) : QWidget(parent), m_grid(new RowGrid)
{
    m_grid->setAccessibleName(tr("Rows"));
    m_grid->setEditable(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    connect(m_grid, &RowGrid::edited, this, &CheckGrid::edit);
}

void CheckGrid::show(std::shared_ptr<RowIndex> rows, const Inspection& seen)
{
    m_edits = {};
    m_header = seen.header;
    m_grid->setSource(std::make_shared<IndexedRows>(std::move(rows)));
    refine(seen);
}

void CheckGrid::refine(const Inspection& seen)
{
    std::vector<GridColumn> columns;
    for (std::size_t i = 0; i < seen.header.names.size(); ++i) {
        GridColumn& column = columns.emplace_back();
        column.name = QString::fromStdString(seen.header.names[i]);
        column.type = typeText(seen.columns[i]);
        column.distinct = distinctText(seen.columns[i]);
        column.fill = seen.columns[i].fill;
        column.isSensitive = seen.roles[i].sensitive;
    }
    m_grid->setColumns(std::move(columns));
}

void CheckGrid::mark(const CheckReport& report)
{
    std::map<GridCell, GridMark> marks;
    std::size_t rows = 0;
    for (const std::uint64_t row : report.problemRows()) {
        if (++rows > mostMarkedRows)
            break;
        for (const RowProblem& problem : report.at(row)) {
            const int column = m_header.indexOf(problem.column);
            marks.try_emplace(
                {row, column},
                GridMark{problem.severity,
                         QString::fromStdString(problem.message + "\n" + problem.remedy)});
        }
    }
    m_grid->setMarks(std::move(marks));
}

void CheckGrid::setRows(const std::vector<std::uint64_t>& rows)
{
    m_grid->setRows(rows.empty() ? std::nullopt : std::optional(rows));
}

void CheckGrid::goTo(quint64 row, const QString& column)
{
    m_grid->goTo(row, std::max(0, m_header.indexOf(column.toStdString())));
}

void CheckGrid::setMasked(bool masked)
{
    m_grid->setMasked(masked);
}

void CheckGrid::edit(quint64 row, int column, const QString& text)
{
    m_edits.set(row, static_cast<std::uint32_t>(column), text.toStdString());
    std::map<GridCell, QString> shown;
    for (const auto& [number, cells] : m_edits.rows()) {
        for (const auto& [index, value] : cells)
            shown[{number, static_cast<int>(index)}] = QString::fromStdString(value);
    }
    m_grid->setEdits(std::move(shown));
    Q_EMIT editsChanged();
}

} // namespace muster
