// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/ColumnProfile.h"

#include "core/table/DistinctCounter.h"
#include "core/table/ValueKind.h"

#include <algorithm>
#include <array>
#include <functional>

namespace muster {

namespace {

constexpr std::size_t kinds = static_cast<std::size_t>(ValueKind::Text) + 1;
constexpr std::size_t mostSamples = 3;
/// Dates look all the same when they are masked; another look costs more than it is worth.
constexpr std::size_t mostSampleTries = 1000;
constexpr std::size_t codeBytes = 12; ///< a code is at most this long on average

/// std::hash is not mixed enough for the counter's bits; this is the finish of MurmurHash3.
std::uint64_t hashOf(std::string_view value)
{
    std::uint64_t hash = std::hash<std::string_view>{}(value);
    hash = (hash ^ hash >> 33) * 0xFF51AFD7ED558CCDULL;
    hash = (hash ^ hash >> 33) * 0xC4CEB9FE1A85EC53ULL;
    return hash ^ hash >> 33;
}

/// What the dates of a column have in common.
struct DateEvidence {
    DateFormats common = ~DateFormats(0);
    std::uint64_t monthFirst = 0; ///< values that can only be month first
    std::uint64_t dayFirst = 0;
    std::uint64_t either = 0;

    void add(DateFormats formats)
    {
        common &= formats;
        const bool month = hasMonthFirst(formats);
        const bool day = hasDayFirst(formats);
        monthFirst += month && !day ? 1 : 0;
        dayFirst += day && !month ? 1 : 0;
        either += month && day ? 1 : 0;
    }

    /// No value settles the order, or some say one and some the other.
    bool isAmbiguous() const { return either > 0 && (monthFirst > 0) == (dayFirst > 0); }
};

constexpr int seenShift = 57;
constexpr std::size_t seenValues = std::size_t(1) << (64 - seenShift);

/// What a value was found to be; Blank = nothing is here yet.
struct Seen {
    std::uint64_t hash = 0;
    ValueShape shape{ValueKind::Blank, 0};
};

struct Column {
    std::uint64_t filled = 0;
    std::uint64_t bytes = 0;
    std::array<std::uint64_t, kinds> counts{};
    DateEvidence dates;
    DistinctCounter distinct;
    std::vector<std::string> samples; ///< masked
    std::size_t sampleTries = 0;
    /// Columns repeat themselves; a value that was there a moment ago needs no second look.
    std::array<Seen, seenValues> seen{};

    std::uint64_t of(ValueKind kind) const { return counts[static_cast<std::size_t>(kind)]; }

    void add(std::string_view cell);
    void addSample(std::string_view value);
};

void Column::add(std::string_view cell)
{
    const auto value = trimmed(cell);
    if (value.empty())
        return;
    ++filled;
    bytes += value.size();
    const auto hash = hashOf(value);
    Seen& known = seen[static_cast<std::size_t>(hash >> seenShift)];
    if (known.hash != hash || known.shape.kind == ValueKind::Blank) {
        known = {hash, valueShape(value)};
        distinct.add(hash);
        addSample(value);
    }
    ++counts[static_cast<std::size_t>(known.shape.kind)];
    if (known.shape.formats != 0)
        dates.add(known.shape.formats);
}

void Column::addSample(std::string_view value)
{
    if (samples.size() >= mostSamples || sampleTries == mostSampleTries)
        return;
    ++sampleTries;
    auto sample = masked(value);
    if (std::find(samples.begin(), samples.end(), sample) == samples.end())
        samples.push_back(std::move(sample));
}

struct TypeVote {
    const char* type;
    std::uint64_t votes;
};

/// A type is the column's when nearly all values have it; a few bad ones are what a check is for.
bool isNearlyAll(std::uint64_t votes, std::uint64_t filled)
{
    return votes * 10 >= filled * 9;
}

TypeVote typeOf(const Column& column)
{
    const auto integers = column.of(ValueKind::Integer) + column.of(ValueKind::CompactDate);
    const auto digits = integers + column.of(ValueKind::PaddedDigits);
    const auto dates = column.of(ValueKind::Date) + column.of(ValueKind::CompactDate);
    const TypeVote votes[] = {
        {"email", column.of(ValueKind::Email)},
        {"ssn", column.of(ValueKind::Ssn)},
        {"date", dates},
        {"datetime", column.of(ValueKind::DateTime)},
        {"datetime", column.of(ValueKind::DateTime) + column.of(ValueKind::Date)},
        {"boolean", column.of(ValueKind::Boolean)},
        {"integer", column.of(ValueKind::PaddedDigits) == 0 ? integers : 0},
        {"code", digits > integers ? digits : 0},
        {"number",
         column.of(ValueKind::PaddedDigits) == 0 ? integers + column.of(ValueKind::Number) : 0},
    };
    for (const auto& vote : votes)
        if (isNearlyAll(vote.votes, column.filled))
            return vote;
    const bool repeats =
        column.distinct.count() * 4 <= column.filled || column.distinct.count() <= 3;
    const bool isCode = repeats && column.filled > 3 && column.distinct.count() <= 200
        && column.bytes <= column.filled * codeBytes;
    return {isCode ? "code" : "text", column.filled};
}

ColumnSummary summaryOf(const Column& column, std::uint64_t rows)
{
    ColumnSummary summary;
    summary.samples = column.samples;
    summary.distinct = column.distinct.count();
    summary.distinctIsEstimate = column.distinct.isEstimate();
    if (rows > 0)
        summary.fill = static_cast<double>(column.filled) / static_cast<double>(rows);
    if (column.filled == 0) {
        summary.type = "blank";
        return summary;
    }
    const auto vote = typeOf(column);
    summary.type = vote.type;
    // A mistyped number in a column of social security numbers is as secret as a right one.
    if (summary.type == "ssn")
        summary.samples = {"•••-••-••••"};
    summary.typeShare = static_cast<double>(vote.votes) / static_cast<double>(column.filled);
    if (summary.type != "date" && summary.type != "datetime")
        return summary;
    summary.dateAmbiguous = column.dates.isAmbiguous();
    if (!summary.dateAmbiguous)
        summary.dateFormat = dateFormatName(column.dates.common);
    return summary;
}

} // namespace

struct ColumnProfiler::State {
    std::vector<Column> columns;
    std::uint64_t rows = 0;
};

ColumnProfiler::ColumnProfiler(std::size_t columns) : m_state(std::make_unique<State>())
{
    m_state->columns.resize(columns);
}

ColumnProfiler::ColumnProfiler(const ColumnProfiler& other)
    : m_state(std::make_unique<State>(*other.m_state))
{ }

ColumnProfiler::~ColumnProfiler() = default;

void ColumnProfiler::add(const RowBlock& block)
{
    m_state->rows += block.rows();
    for (std::size_t column = 0; column < m_state->columns.size(); ++column)
        for (std::size_t row = 0; row < block.rows(); ++row)
            m_state->columns[column].add(block.cell(row, column));
}

std::uint64_t ColumnProfiler::rows() const
{
    return m_state->rows;
}

std::vector<ColumnSummary> ColumnProfiler::summaries() const
{
    std::vector<ColumnSummary> summaries;
    for (const auto& column : m_state->columns)
        summaries.push_back(summaryOf(column, m_state->rows));
    return summaries;
}

double ColumnProfiler::containedIn(std::size_t column, std::size_t other) const
{
    const auto& columns = m_state->columns;
    if (column >= columns.size() || other >= columns.size())
        return 0;
    return columns[column].distinct.shareIn(columns[other].distinct);
}

} // namespace muster
