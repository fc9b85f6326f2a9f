// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/grid/GridContent.h"

#include "core/table/ColumnProfile.h"

#include <algorithm>

namespace muster {

/// A cell wider than any screen is not laid out whole.
static constexpr std::size_t shownBytes = 2000;

void GridContent::setSource(std::shared_ptr<GridSource> source)
{
    m_cache = RowCache(std::move(source));
    m_rows.reset();
    marks.clear();
    edits.clear();
}

void GridContent::setRows(std::optional<std::vector<std::uint64_t>> rows)
{
    m_rows = std::move(rows);
}

std::uint64_t GridContent::rows() const
{
    return m_rows ? m_rows->size() : m_cache.rows();
}

std::uint64_t GridContent::lines() const
{
    return static_cast<std::uint64_t>(linesAbove.size()) + rows()
        + static_cast<std::uint64_t>(linesBelow.size());
}

GridContent::Line GridContent::line(std::uint64_t index) const
{
    const auto above = static_cast<std::uint64_t>(linesAbove.size());
    if (index < above)
        return {Kind::Above, index};
    if (index - above < rows())
        return {Kind::Row, rowAt(index - above)};
    return {Kind::Below, index - above - rows()};
}

std::uint64_t GridContent::rowAt(std::uint64_t index) const
{
    return m_rows ? (*m_rows)[index] : index + 1;
}

std::uint64_t GridContent::indexOf(std::uint64_t row) const
{
    if (!m_rows)
        return row == 0 ? 0 : row - 1;
    return static_cast<std::uint64_t>(std::lower_bound(m_rows->begin(), m_rows->end(), row)
                                      - m_rows->begin());
}

std::uint64_t GridContent::fileLine(std::uint64_t row) const
{
    const auto found = m_cache.find(row);
    return found.block ? found.block->row(found.index).ref.line : 0;
}

static QString shortened(std::string_view text)
{
    const auto bytes = text.substr(0, shownBytes);
    QString shown = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (bytes.size() < text.size())
        shown.back() = QChar(0x2026);
    return shown;
}

QString GridContent::plainText(std::uint64_t row, int column) const
{
    if (const auto edit = edits.find({row, column}); edit != edits.end())
        return edit->second;
    const auto found = m_cache.find(row);
    if (!found.block)
        return {};
    const auto text = found.block->cell(found.index, static_cast<std::size_t>(column));
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString GridContent::text(std::uint64_t row, int column) const
{
    std::string edited;
    std::string_view text;
    if (const auto edit = edits.find({row, column}); edit != edits.end()) {
        edited = edit->second.toStdString();
        text = edited;
    } else if (const auto found = m_cache.find(row); found.block) {
        text = found.block->cell(found.index, static_cast<std::size_t>(column));
    }
    if (isMasked && !text.empty())
        return shortened(masked(text));
    return shortened(text);
}

const GridMark* GridContent::mark(std::uint64_t row, int column) const
{
    if (marks.empty())
        return nullptr;
    auto found = marks.find({row, column});
    if (found == marks.end())
        found = marks.find({row, -1});
    return found == marks.end() ? nullptr : &found->second;
}

bool GridContent::isEdited(std::uint64_t row, int column) const
{
    return !edits.empty() && edits.contains({row, column});
}

QString GridContent::description(std::uint64_t row, int column) const
{
    const QString value = text(row, column);
    QString told = tr("row %1, %2: %3")
                       .arg(QString::number(row), columns.at(column).name,
                            value.isEmpty() ? tr("blank") : value);
    if (columns.at(column).isSensitive)
        told += tr(", dropped");
    if (isEdited(row, column))
        told += tr(", edited");
    if (const GridMark* found = mark(row, column))
        told += (found->severity == Severity::Error ? tr(", problem: %1") : tr(", remark: %1"))
                    .arg(found->text);
    return told;
}

} // namespace muster
