// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/Inspection.h"

#include <map>

namespace muster {

/// What a finding about rows is called when the whole file is told.
static std::string sentence(RowFinding finding, std::uint64_t rows, std::uint64_t firstLine)
{
    static const std::map<RowFinding, std::string_view> words{
        {RowFinding::TooFewCells, "with fewer cells than the header"},
        {RowFinding::TooManyCells, "with more cells than the header"},
        {RowFinding::InvalidEncoding, "with bytes that are not text in this encoding"},
        {RowFinding::UnclosedQuote, "with a quote that is never closed"},
        {RowFinding::StrayQuote, "with a quote in an odd place"},
        {RowFinding::TooLong, "with a cell above the size limit"},
    };
    return std::to_string(rows) + (rows == 1 ? " row " : " rows ") + std::string(words.at(finding))
        + ", the first on line " + std::to_string(firstLine);
}

namespace {

struct Tally {
    std::uint64_t rows = 0;
    std::uint64_t firstLine = 0;
    std::uint64_t lastRow = 0;
};

} // namespace

static Result<void> walk(CsvReader& rows, Inspection& seen, const InspectionProgress& progress)
{
    std::map<RowFinding, Tally> tallies;
    RowBlock block;
    for (;;) {
        auto more = rows.next(block);
        if (!more)
            return fail(std::move(more.error()));
        if (!*more)
            break;
        seen.profiler->add(block);
        for (const RowBlock::Note& note : block.notes()) {
            const RowRef ref = block.row(note.row).ref;
            Tally& tally = tallies[note.finding];
            if (tally.rows == 0)
                tally.firstLine = ref.line;
            tally.rows += tally.lastRow != ref.row;
            tally.lastRow = ref.row;
        }
        if (!progress(seen.profiler->rows()))
            return fail(ErrorKind::Cancelled, "the reading was stopped");
    }
    for (const auto& [finding, tally] : tallies)
        seen.findings.push_back({"rows", sentence(finding, tally.rows, tally.firstLine)});
    return {};
}

Result<Inspection> inspect(Input input, const SniffOverrides& overrides,
                           const InspectionProgress& progress)
{
    auto sniffed = sniff(input.head, input.tail, overrides);
    if (!sniffed)
        return fail(sniffed.error().in(input.name));
    Inspection seen;
    seen.dialect = sniffed->dialect;
    seen.findings = std::move(sniffed->findings);
    const std::string title = seen.dialect.skippedLines > 0
        ? input.head.substr(0, input.head.find_first_of("\r\n"))
        : std::string();
    auto rows = openRows(std::move(input), seen.dialect);
    if (!rows)
        return fail(std::move(rows.error()));
    seen.header = (*rows)->header();
    seen.profiler = std::make_unique<ColumnProfiler>(seen.header.names.size());
    if (auto walked = walk(**rows, seen, progress); !walked)
        return fail(std::move(walked.error()));
    seen.rows = seen.profiler->rows();
    seen.columns = seen.profiler->summaries();
    seen.roles = columnRoles(seen.header, seen.profiler.get());
    seen.system = guessSystem(seen.header, title);
    return seen;
}

} // namespace muster
