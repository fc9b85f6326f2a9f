// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/Mapper_p.h"

#include <algorithm>

namespace muster {

static std::string_view codeOf(RowFinding finding)
{
    switch (finding) {
    case RowFinding::TooFewCells:
        return "row.short";
    case RowFinding::TooManyCells:
        return "row.long";
    case RowFinding::InvalidEncoding:
        return "encoding.invalid";
    case RowFinding::UnclosedQuote:
        return "quote.unclosed";
    case RowFinding::StrayQuote:
        return "quote.stray";
    case RowFinding::TooLong:
        return "cell.long";
    }
    return {};
}

static Issue issueOf(const Mapper::State& state, const RowBlock::Note& note, RowRef ref)
{
    Issue issue;
    issue.code = codeOf(note.finding);
    issue.severity = severityOf(issue.code);
    issue.row = ref;
    const bool isRow =
        note.finding == RowFinding::TooFewCells || note.finding == RowFinding::TooManyCells;
    if (isRow || note.column >= state.headerNames.size())
        return issue;
    issue.column = state.headerNames[note.column];
    const int field = state.fieldOfColumn[note.column];
    if (field >= 0)
        issue.field = state.fields[static_cast<std::size_t>(field)].key;
    else if (note.finding == RowFinding::InvalidEncoding)
        issue.severity = Severity::Warning; // the cell is not sent
    return issue;
}

void appendRowNotes(const Mapper::State& state, const RowBlock& block, std::size_t row,
                    std::vector<Issue>& issues)
{
    const auto& notes = block.notes();
    if (notes.empty())
        return;
    auto note = std::lower_bound(notes.begin(), notes.end(), row,
                                 [](const RowBlock::Note& n, std::size_t r) { return n.row < r; });
    for (; note != notes.end() && note->row == row; ++note)
        issues.push_back(issueOf(state, *note, block.row(row).ref));
}

} // namespace muster
