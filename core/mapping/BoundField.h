// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/LookupTable.h"
#include "core/mapping/Mapping.h"
#include "core/mapping/Step.h"
#include "core/table/RowSource.h"

#include <memory>
#include <string>
#include <vector>

namespace muster {

/// One mapped field, bound to a file's columns: takes a row's cells through the field's steps. Owns
/// the table of its lookup, if it has one. One thread.
class BoundField {
public:
    /// Config error when a column is missing or a step is wrong.
    static Result<BoundField> bind(const FieldMapping& mapped, const Field& field,
                                   const Header& header);

    const Field& field() const { return m_field; }

    bool blankClears() const { return m_blankClears; }

    bool reads(std::size_t column) const;

    bool hasLookup() const { return m_table != nullptr; }

    /// Name of a source column by its index in the file, empty for a constant.
    const std::string& columnName(const CellText& cell) const;

    /// Leaves the field's value, and what was odd about it, in @p cell.
    void run(const RowBlock& block, std::size_t row, CellText& cell) const;

    /// @name The two walks of a lookup
    /// @{
    void refer(const RowBlock& block, std::size_t row, CellText& cell);
    void give(const RowBlock& block, std::size_t row);
    /// @}

private:
    BoundField() = default;
    Result<void> bindColumns(const FieldMapping& mapped, const Header& header);
    Result<void> bindSteps(const FieldMapping& mapped, const Header& header);
    Result<void> bindLookup(const Transform& transform, const Header& header);
    void start(const RowBlock& block, std::size_t row, CellText& cell) const;
    void runSteps(CellText& cell, std::size_t from, std::size_t to) const;

    Field m_field;
    std::vector<std::size_t> m_columns;
    std::vector<std::string> m_names;
    Combine m_combine = Combine::First;
    std::string m_separator;
    bool m_blankClears = false;
    std::vector<std::unique_ptr<Step>> m_steps; ///< null stands for the lookup
    std::size_t m_lookupAt = 0;
    std::size_t m_by = 0;
    std::size_t m_take = 0;
    std::unique_ptr<LookupTable> m_table;
};

/// Index of a column, or a Config error that names the nearest header.
Result<std::size_t> columnIndex(const Header& header, const std::string& name);

} // namespace muster
