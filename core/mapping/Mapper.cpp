// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/Mapper.h"

#include "core/mapping/Blank.h"
#include "core/mapping/Mapper_p.h"

#include <algorithm>

namespace muster {

Mapper::Mapper(std::unique_ptr<State> state) : m_state(std::move(state)) { }

Mapper::~Mapper() = default;

const std::vector<Field>& Mapper::fields() const
{
    return m_state->fields;
}

bool Mapper::needsSurvey() const
{
    return m_state->hasLookup || m_state->hasIdentifier;
}

bool Mapper::needsGather() const
{
    return m_state->hasLookup || m_state->hasSuspects;
}

/// The finished value of an identifier, empty when the row has none.
static std::string_view identifier(const MappedField& field, const RowBlock& block, std::size_t row,
                                   CellText& cell)
{
    field.bound.run(block, row, cell);
    return stripBlanks(cell.text());
}

static void surveyField(MappedField& field, const RowBlock& block, CellText& cell)
{
    for (std::size_t row = 0; row < block.rows(); ++row) {
        if (field.bound.hasLookup()) {
            field.bound.refer(block, row, cell);
            continue;
        }
        const std::string_view value = identifier(field, block, row, cell);
        if (!value.empty())
            field.duplicates->add(value);
    }
}

void Mapper::survey(const RowBlock& block)
{
    for (MappedField& field : m_state->mapped) {
        if (field.duplicates || field.bound.hasLookup())
            surveyField(field, block, m_state->cell);
    }
}

void Mapper::finishSurvey()
{
    for (MappedField& field : m_state->mapped) {
        if (!field.duplicates)
            continue;
        field.duplicates->finish();
        m_state->hasSuspects |= field.duplicates->hasSuspects();
    }
}

void Mapper::gather(const RowBlock& block)
{
    CellText& cell = m_state->cell;
    for (MappedField& field : m_state->mapped) {
        const bool isSuspect = field.duplicates && field.duplicates->hasSuspects();
        for (std::size_t row = 0; row < block.rows(); ++row) {
            if (field.bound.hasLookup())
                field.bound.give(block, row);
            else if (!isSuspect)
                break;
            else if (const auto value = identifier(field, block, row, cell); !value.empty())
                field.duplicates->confirm(value, block.row(row).ref.row);
        }
    }
}

namespace {

/// Collects the issues of one row and knows whether one of them is an Error.
class RowIssues {
public:
    RowIssues(RowRef ref, std::vector<Issue>& issues)
        : m_ref(ref)
        , m_issues(issues)
        , m_first(issues.size())
    { }

    void add(std::string_view code, const MappedField& field, const CellText& cell,
             std::string_view detail)
    {
        m_issues.push_back({severityOf(code), code, m_ref, field.bound.field().key,
                            field.bound.columnName(cell), std::string(detail)});
    }

    bool hasError() const
    {
        return std::any_of(m_issues.begin() + static_cast<std::ptrdiff_t>(m_first), m_issues.end(),
                           [](const Issue& issue) { return issue.severity == Severity::Error; });
    }

private:
    RowRef m_ref;
    std::vector<Issue>& m_issues;
    std::size_t m_first;
};

} // namespace

static void checkValue(MappedField& field, const CellText& cell, std::uint64_t row,
                       RowIssues& issues)
{
    const std::string_view code = field.check.check(cell.text());
    if (!code.empty())
        issues.add(code, field, cell, field.check.detail(code));
    if (!field.duplicates)
        return;
    if (const auto other = field.duplicates->otherRow(cell.text(), row))
        issues.add("unique.duplicate", field, cell, std::to_string(other));
}

bool Mapper::map(const RowBlock& block, std::size_t row, Record& record, std::vector<Issue>& issues)
{
    const RowRef ref = block.row(row).ref;
    RowIssues rowIssues(ref, issues);
    appendRowNotes(*m_state, block, row, issues);
    record.clear(ref, m_state->mapped.size());
    CellText& cell = m_state->cell;
    for (std::size_t i = 0; i < m_state->mapped.size(); ++i) {
        MappedField& field = m_state->mapped[i];
        field.bound.run(block, row, cell);
        if (!cell.code().empty())
            rowIssues.add(cell.code(), field, cell, cell.detail());
        if (cell.hasFailed())
            continue;
        if (!isBlank(cell.text())) {
            record.set(i, cell.text());
            checkValue(field, cell, ref.row, rowIssues);
            continue;
        }
        if (field.isRequired)
            rowIssues.add("required.blank", field, cell, {});
        else if (field.bound.blankClears())
            record.setClear(i);
    }
    return !rowIssues.hasError();
}

int Mapper::indexOf(std::string_view key) const
{
    const std::string_view wanted = key.empty() ? std::string_view(m_state->primaryId) : key;
    for (std::size_t i = 0; i < m_state->fields.size(); ++i) {
        if (m_state->fields[i].key == wanted)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace muster
