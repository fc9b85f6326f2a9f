// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/CellEdits.h"

#include <QJsonArray>

#include <algorithm>

namespace muster {

void CellEdits::set(std::uint64_t row, std::uint32_t column, std::string text)
{
    m_rows[row][column] = std::move(text);
}

void CellEdits::remove(std::uint64_t row, std::uint32_t column)
{
    const auto found = m_rows.find(row);
    if (found == m_rows.end())
        return;
    found->second.erase(column);
    if (found->second.empty())
        m_rows.erase(found);
}

std::uint64_t CellEdits::count() const
{
    std::uint64_t cells = 0;
    for (const auto& [row, columns] : m_rows)
        cells += columns.size();
    return cells;
}

const CellEdits::Row* CellEdits::at(std::uint64_t row) const
{
    const auto found = m_rows.find(row);
    return found == m_rows.end() ? nullptr : &found->second;
}

void CellEdits::apply(RowBlock& block) const
{
    if (m_rows.empty() || block.rows() == 0)
        return;
    const std::uint64_t first = block.row(0).ref.row;
    const std::uint64_t last = block.row(block.rows() - 1).ref.row;
    for (auto row = m_rows.lower_bound(first); row != m_rows.end() && row->first <= last; ++row) {
        for (const auto& [column, text] : row->second)
            replace(block, static_cast<std::size_t>(row->first - first), column, text);
    }
}

void CellEdits::replace(RowBlock& block, std::size_t index, std::uint32_t column,
                        std::string_view text)
{
    RowBlock::Row& row = block.rowList[index];
    if (column >= row.cellCount) { // a short row moves to the end, where there is room
        const auto begin = static_cast<std::uint32_t>(block.cells.size());
        for (std::uint32_t i = 0; i <= column; ++i)
            block.cells.push_back(i < row.cellCount ? block.cells[row.firstCell + i]
                                                    : RowBlock::Cell{0, 0});
        row.firstCell = begin;
        row.cellCount = column + 1;
    }
    const auto begin = static_cast<std::uint32_t>(block.bytes.size());
    block.bytes += text;
    block.cells[row.firstCell + column] = {begin, static_cast<std::uint32_t>(block.bytes.size())};
    // What was wrong with the bytes in the file does not hold for a value typed in.
    std::erase_if(block.noteList, [&](const RowBlock::Note& note) {
        return note.row == index && note.column == column
            && (note.finding == RowFinding::InvalidEncoding || note.finding == RowFinding::TooLong);
    });
}

QJsonObject CellEdits::toJson() const
{
    QJsonArray cells;
    for (const auto& [row, columns] : m_rows) {
        for (const auto& [column, text] : columns)
            cells.append(QJsonArray{static_cast<qint64>(row), static_cast<qint64>(column),
                                    QString::fromStdString(text)});
    }
    return {{QStringLiteral("cells"), cells}};
}

Result<CellEdits> CellEdits::fromJson(const QJsonObject& object)
{
    CellEdits edits;
    const QJsonValue cells = object[QStringLiteral("cells")];
    bool good = cells.isArray();
    for (const auto& value : cells.toArray()) {
        const QJsonArray cell = value.toArray();
        const qint64 row = cell.at(0).toInteger(0);
        const qint64 column = cell.at(1).toInteger(-1);
        good = good && cell.size() == 3 && row > 0 && column >= 0 && column < 100'000
            && cell.at(2).isString();
        if (good)
            edits.set(static_cast<std::uint64_t>(row), static_cast<std::uint32_t>(column),
                      cell.at(2).toString().toStdString());
    }
    if (!good)
        return fail(ErrorKind::BadData, "the corrections are not a list of row, column and text",
                    R"(They read {"cells":[[12,3,"text"]]}, rows from 1, columns from 0.)");
    return edits;
}

} // namespace muster
