// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/MappingTrial.h"

#include "core/mapping/Blank.h"
#include "core/mapping/BoundField.h"
#include "core/mapping/FieldCheck.h"

#include <algorithm>

namespace muster {

bool MappingTrial::operator==(const MappingTrial& other) const
{
    const auto isSame = [](const Issue& a, const Issue& b) {
        return a.code == b.code && a.row.row == b.row.row && a.detail == b.detail;
    };
    return before == other.before && state == other.state && after == other.after
        && isOutsideSamples == other.isOutsideSamples
        && std::equal(issues.begin(), issues.end(), other.issues.begin(), other.issues.end(),
                      isSame);
}

static RowBlock blockOf(const SampleRows& rows)
{
    RowBlock block;
    for (const auto& cells : rows) {
        const std::uint64_t number = block.rowList.size() + 1;
        block.rowList.push_back({{number, number},
                                 block.bytes.size(),
                                 static_cast<std::uint32_t>(block.cells.size()),
                                 static_cast<std::uint32_t>(cells.size())});
        for (const std::string& cell : cells) {
            const auto begin = static_cast<std::uint32_t>(block.bytes.size());
            block.bytes += cell;
            block.cells.push_back({begin, static_cast<std::uint32_t>(block.bytes.size())});
        }
    }
    return block;
}

static void fillLookup(BoundField& bound, const RowBlock& block, CellText& cell)
{
    for (std::size_t row = 0; row < block.rows(); ++row)
        bound.refer(block, row, cell);
    for (std::size_t row = 0; row < block.rows(); ++row)
        bound.give(block, row);
}

namespace {

/// Runs one bound field over rows as Mapper::map does.
class TrialRun {
public:
    TrialRun(BoundField bound, const Field& field, bool isRequired)
        : m_bound(std::move(bound))
        , m_check(field)
        , m_isRequired(isRequired)
    { }

    void over(const RowBlock& block, std::size_t row, MappingTrial& trial)
    {
        m_bound.run(block, row, m_cell);
        const RowRef ref = block.row(row).ref;
        if (!m_cell.code().empty())
            add(m_cell.code(), m_cell.detail(), ref, trial);
        trial.isOutsideSamples = m_cell.code() == "lookup.unresolved";
        if (m_cell.hasFailed())
            return;
        if (!isBlank(m_cell.text())) {
            trial.state = Record::State::Value;
            trial.after = m_cell.text();
            if (const auto code = m_check.check(trial.after); !code.empty())
                add(code, m_check.detail(code), ref, trial);
        } else if (m_isRequired) {
            add("required.blank", {}, ref, trial);
        } else if (m_bound.blankClears()) {
            trial.state = Record::State::Clear;
        }
    }

    void prepare(const RowBlock& block)
    {
        if (m_bound.hasLookup())
            fillLookup(m_bound, block, m_cell);
    }

private:
    void add(std::string_view code, std::string_view detail, RowRef ref, MappingTrial& trial) const
    {
        trial.issues.push_back({severityOf(code), code, ref, m_bound.field().key,
                                m_bound.columnName(m_cell), std::string(detail)});
    }

    BoundField m_bound;
    FieldCheck m_check;
    bool m_isRequired;
    CellText m_cell;
};

} // namespace

Result<std::vector<MappingTrial>> tryMapping(const FieldMapping& mapped, const Field& field,
                                             const Header& header, const SampleRows& rows,
                                             bool isRequired)
{
    auto bound = BoundField::bind(mapped, field, header);
    if (!bound)
        return fail(std::move(bound.error()));
    const RowBlock block = blockOf(rows);
    TrialRun run(std::move(*bound), field, isRequired);
    run.prepare(block);
    std::vector<MappingTrial> trials(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (const std::string& column : mapped.columns) {
            const auto index = static_cast<std::size_t>(header.indexOf(column));
            trials[row].before.emplace_back(block.cell(row, index));
        }
        run.over(block, row, trials[row]);
    }
    return trials;
}

} // namespace muster
