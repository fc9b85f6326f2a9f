// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/BoundField.h"

#include "core/mapping/Blank.h"
#include "core/mapping/EditDistance.h"

#include <algorithm>

namespace muster {

Result<std::size_t> columnIndex(const Header& header, const std::string& name)
{
    const int index = header.indexOf(name);
    if (index < 0) {
        const std::string nearest = nearestName(name, header.names);
        return fail(ErrorKind::Config, "the column \"" + name + "\" is not in this file",
                    nearest.empty() ? "Map the field to a column that is."
                                    : "The nearest header is \"" + nearest + "\".");
    }
    if (std::count(header.names.begin(), header.names.end(), name) > 1)
        return fail(ErrorKind::Config, "two columns of this file are named \"" + name + "\"",
                    "Give one of them another header, so that it is clear which is meant.");
    return static_cast<std::size_t>(index);
}

Result<BoundField> BoundField::bind(const FieldMapping& mapped, const Field& field,
                                    const Header& header)
{
    BoundField bound;
    bound.m_field = field;
    bound.m_combine = mapped.combine;
    bound.m_separator = mapped.separator;
    bound.m_blankClears = mapped.blankClears;
    if (auto columns = bound.bindColumns(mapped, header); !columns)
        return fail(std::move(columns.error()));
    if (auto steps = bound.bindSteps(mapped, header); !steps)
        return fail(std::move(steps.error()));
    return bound;
}

Result<void> BoundField::bindColumns(const FieldMapping& mapped, const Header& header)
{
    m_names = mapped.columns;
    for (const std::string& name : mapped.columns) {
        const auto index = columnIndex(header, name);
        if (!index)
            return fail(index.error());
        m_columns.push_back(*index);
    }
    return {};
}

Result<void> BoundField::bindSteps(const FieldMapping& mapped, const Header& header)
{
    for (const Transform& transform : mapped.transforms) {
        if (transform.name == "lookup") {
            if (auto lookup = bindLookup(transform, header); !lookup)
                return lookup;
            m_steps.push_back(nullptr);
            continue;
        }
        auto step = makeStep(transform, m_field);
        if (!step)
            return fail(std::move(step.error()));
        m_steps.push_back(std::move(*step));
    }
    if (auto step = makeTypeStep(m_field, mapped.transforms))
        m_steps.push_back(std::move(step));
    return {};
}

Result<void> BoundField::bindLookup(const Transform& transform, const Header& header)
{
    if (auto valid = transform.validate(); !valid)
        return fail(ErrorKind::Config, valid.error().what, valid.error().hint);
    if (m_table)
        return fail(ErrorKind::Config, "\"" + m_field.key + "\" has two look-ups",
                    "Keep one; a look-up cannot follow another.");
    const auto by = columnIndex(header, transform.option("by"));
    if (!by)
        return fail(by.error());
    const auto take = columnIndex(header, transform.option("take"));
    if (!take)
        return fail(take.error());
    m_by = *by;
    m_take = *take;
    m_lookupAt = m_steps.size();
    m_table = std::make_unique<LookupTable>();
    return {};
}

bool BoundField::reads(std::size_t column) const
{
    const bool isLookup = m_table && (column == m_by || column == m_take);
    return isLookup || std::find(m_columns.begin(), m_columns.end(), column) != m_columns.end();
}

const std::string& BoundField::columnName(const CellText& cell) const
{
    static const std::string none;
    return cell.column() < m_names.size() ? m_names[cell.column()] : none;
}

void BoundField::start(const RowBlock& block, std::size_t row, CellText& cell) const
{
    cell.start({}, 0);
    if (m_combine == Combine::First) {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const std::string_view text = block.cell(row, m_columns[i]);
            if (isBlank(text))
                continue;
            cell.start(text, i);
            return;
        }
        return;
    }
    std::string& joined = cell.spare();
    for (const std::size_t column : m_columns) {
        const std::string_view text = stripBlanks(block.cell(row, column));
        if (text.empty())
            continue;
        if (!joined.empty())
            joined += m_separator;
        joined += text;
    }
    cell.takeSpare();
}

void BoundField::runSteps(CellText& cell, std::size_t from, std::size_t to) const
{
    for (std::size_t i = from; i < to && !cell.hasFailed(); ++i) {
        const Step& step = *m_steps[i];
        if (step.actsOnBlank() || !isBlank(cell.text()))
            step.apply(cell);
    }
}

void BoundField::run(const RowBlock& block, std::size_t row, CellText& cell) const
{
    start(block, row, cell);
    if (!m_table) {
        runSteps(cell, 0, m_steps.size());
        return;
    }
    runSteps(cell, 0, m_lookupAt);
    const std::string_view key = stripBlanks(cell.text());
    if (!key.empty()) {
        cell.set(m_table->find(key));
        if (cell.text().empty())
            cell.note("lookup.unresolved");
    }
    runSteps(cell, m_lookupAt + 1, m_steps.size());
}

void BoundField::refer(const RowBlock& block, std::size_t row, CellText& cell)
{
    start(block, row, cell);
    runSteps(cell, 0, m_lookupAt);
    const std::string_view key = stripBlanks(cell.text());
    if (!key.empty())
        m_table->refer(key);
}

void BoundField::give(const RowBlock& block, std::size_t row)
{
    m_table->give(stripBlanks(block.cell(row, m_by)), stripBlanks(block.cell(row, m_take)));
}

} // namespace muster
