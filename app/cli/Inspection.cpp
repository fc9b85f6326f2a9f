// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Inspection.h"

#include <map>

namespace muster::cli {

const std::vector<Option>& sniffOptions()
{
    static const std::vector<Option> options{
        {"--delimiter", "D", "comma, semicolon, tab, pipe, caret, tilde or one character"},
        {"--quote", "Q", "the quote character, or none"},
        {"--encoding", "E", "utf-8, utf-16le, windows-1252, ..."},
        {"--header-row", "N", "line of the header, from 1; 0 = the file has none"},
    };
    return options;
}

Result<SniffOverrides> sniffOverrides(const Arguments& arguments)
{
    SniffOverrides overrides;
    overrides.encoding = arguments.value("--encoding");
    if (arguments.has("--delimiter")) {
        auto delimiter = delimiterFromName(arguments.value("--delimiter"));
        if (!delimiter)
            return fail(ErrorKind::Usage, delimiter.error().what, delimiter.error().hint);
        overrides.delimiter = static_cast<unsigned char>(*delimiter);
    }
    if (arguments.has("--quote")) {
        const std::string quote = arguments.value("--quote");
        if (quote != "none" && quote.size() != 1)
            return fail(ErrorKind::Usage, "--quote needs one character, or none");
        overrides.quote = quote == "none" ? 0 : static_cast<unsigned char>(quote[0]);
    }
    if (arguments.value("--header-row") == "0") {
        overrides.headerRow = 0;
    } else if (arguments.has("--header-row")) {
        auto line = arguments.number("--header-row", 1);
        if (!line)
            return fail(std::move(line.error()));
        overrides.headerRow = static_cast<int>(*line);
    }
    return overrides;
}

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
    return count(rows, "row ", "rows ") + std::string(words.at(finding)) + ", the first on line "
        + std::to_string(firstLine);
}

namespace {

struct Tally {
    std::uint64_t rows = 0;
    std::uint64_t firstLine = 0;
    std::uint64_t lastRow = 0;
};

} // namespace

static Result<void> walk(CsvReader& rows, Inspection& seen, const Console& console)
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
        console.progress(count(seen.profiler->rows(), "row", "rows"));
    }
    console.endProgress();
    for (const auto& [finding, tally] : tallies)
        seen.findings.push_back({"rows", sentence(finding, tally.rows, tally.firstLine)});
    return {};
}

Result<Inspection> inspect(const std::string& path, const SniffOverrides& overrides,
                           const Context& context)
{
    const std::string& spool = context.directories.state;
    if (path == "-") {
        if (auto made = makePrivateDirectory(spool); !made)
            return fail(std::move(made.error()));
    }
    auto input = openInput(path, spool);
    if (!input)
        return fail(std::move(input.error()));
    auto sniffed = sniff(input->head, input->tail, overrides);
    if (!sniffed)
        return fail(sniffed.error().in(input->name));
    Inspection seen;
    seen.dialect = sniffed->dialect;
    seen.findings = std::move(sniffed->findings);
    const std::string title = seen.dialect.skippedLines > 0
        ? input->head.substr(0, input->head.find_first_of("\r\n"))
        : std::string();
    auto rows = openRows(std::move(*input), seen.dialect);
    if (!rows)
        return fail(std::move(rows.error()));
    seen.header = (*rows)->header();
    seen.profiler = std::make_unique<ColumnProfiler>(seen.header.names.size());
    if (auto walked = walk(**rows, seen, context.console); !walked)
        return fail(std::move(walked.error()));
    seen.rows = seen.profiler->rows();
    seen.columns = seen.profiler->summaries();
    seen.roles = columnRoles(seen.header, seen.profiler.get());
    seen.system = guessSystem(seen.header, title);
    return seen;
}

} // namespace muster::cli
