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

/// Enough rows to tell what columns are; few enough to be there before a person looks.
constexpr std::uint64_t firstRows = 2000;

/// One walk over one file.
class Walk {
public:
    Walk(CsvReader& rows, Inspection start) : m_rows(rows), m_seen(std::move(start))
    {
        m_seen.header = m_rows.header();
        m_seen.profiler = std::make_unique<ColumnProfiler>(m_seen.header.names.size());
    }

    Result<Inspection> run(const InspectionProgress& progress, const FirstLook& firstLook,
                           const std::string& title)
    {
        bool isTold = !firstLook;
        RowBlock block;
        for (;;) {
            auto more = m_rows.next(block);
            if (!more)
                return fail(std::move(more.error()));
            if (!*more)
                break;
            if (!isTold && m_seen.profiler->rows() >= firstRows) {
                isTold = true;
                firstLook(sum(title, false));
            }
            m_seen.profiler->add(block);
            count(block);
            if (!progress(m_seen.profiler->rows()))
                return fail(ErrorKind::Cancelled, "the reading was stopped");
        }
        return sum(title, true);
    }

private:
    void count(const RowBlock& block)
    {
        for (const RowBlock::Note& note : block.notes()) {
            const RowRef ref = block.row(note.row).ref;
            Tally& tally = m_tallies[note.finding];
            if (tally.rows == 0)
                tally.firstLine = ref.line;
            tally.rows += tally.lastRow != ref.row;
            tally.lastRow = ref.row;
        }
    }

    /// What the rows so far tell; how many are odd is said only of all of them.
    Inspection sum(const std::string& title, bool isComplete) const
    {
        Inspection seen;
        seen.isComplete = isComplete;
        seen.dialect = m_seen.dialect;
        seen.header = m_seen.header;
        seen.findings = m_seen.findings;
        if (isComplete)
            for (const auto& [finding, tally] : m_tallies)
                seen.findings.push_back({"rows", sentence(finding, tally.rows, tally.firstLine)});
        seen.profiler = std::make_unique<ColumnProfiler>(*m_seen.profiler);
        seen.rows = seen.profiler->rows();
        seen.columns = seen.profiler->summaries();
        seen.roles = columnRoles(seen.header, seen.profiler.get());
        seen.system = guessSystem(seen.header, title);
        return seen;
    }

    CsvReader& m_rows;
    Inspection m_seen; ///< what was known before the first row, and the profile as it grows
    std::map<RowFinding, Tally> m_tallies;
};

} // namespace

Result<Inspection> inspect(Input input, const SniffOverrides& overrides,
                           const InspectionProgress& progress, const FirstLook& firstLook)
{
    auto sniffed = sniff(input.head, input.tail, overrides);
    if (!sniffed)
        return fail(sniffed.error().in(input.name));
    Inspection start;
    start.dialect = sniffed->dialect;
    start.findings = std::move(sniffed->findings);
    const std::string title = start.dialect.skippedLines > 0
        ? input.head.substr(0, input.head.find_first_of("\r\n"))
        : std::string();
    CsvReader::Options options;
    options.sizeTotal = input.size;
    options.isDigesting = false; // nobody asks this walk for it
    auto rows = CsvReader::open(std::move(input.source), start.dialect, options);
    if (!rows)
        return fail(rows.error().in(input.name));
    return Walk(**rows, std::move(start)).run(progress, firstLook, title);
}

} // namespace muster
