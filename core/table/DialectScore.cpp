// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/DialectScore.h"

#include "core/table/Sample.h"
#include "core/table/ValueKind.h"

#include <algorithm>
#include <string>

namespace muster {

namespace {

constexpr std::size_t scoredBytes = 128 * 1024;
constexpr std::size_t scoredRows = 300;
constexpr double oneColumnScore = 0.1;

struct Candidate {
    char character;
    double prior; ///< decides ties
};

constexpr Candidate delimiters[] = {{',', 1.0},   {';', 0.999}, {'\t', 0.999},
                                    {'|', 0.998}, {'^', 0.99},  {'~', 0.99}};

/// Where lines are titles above the table, they say nothing about how well its records agree.
std::size_t titleRecords(const Sample& sample, std::uint32_t usual, std::size_t agreeing)
{
    std::size_t above = 0;
    const auto& rows = sample.block.rowList;
    while (above < rows.size() && rows[above].cellCount < usual)
        ++above;
    return above <= std::min<std::size_t>(30, std::max<std::size_t>(3, 2 * agreeing)) ? above : 0;
}

bool isWrapped(std::string_view cell, char quote)
{
    return cell.size() >= 2 && cell.front() == quote && cell.back() == quote;
}

bool isDecimalComma(std::string_view cell, std::size_t comma)
{
    const auto isDigit = [&](std::size_t at) {
        return at < cell.size() && cell[at] >= '0' && cell[at] <= '9';
    };
    return comma > 0 && isDigit(comma - 1) && isDigit(comma + 1);
}

/// Does a bare cell hold what another dialect would have split or unquoted?
bool looksUnsplit(std::string_view cell)
{
    if (cell.find_first_of("\t;|\"") != std::string_view::npos || isWrapped(cell, '\''))
        return true;
    for (auto comma = cell.find(','); comma != std::string_view::npos;
         comma = cell.find(',', comma + 1))
        if (!cell.substr(comma + 1).starts_with(' ') && !isDecimalComma(cell, comma))
            return true;
    return false;
}

bool isQuoted(const RowBlock& block, const RowBlock::Row& row, std::uint32_t column, char quote)
{
    const auto begin = block.cells[row.firstCell + column].begin;
    return quote != 0 && begin > row.byteOffset && block.bytes[begin - 1] == quote
        && (column > 0 || begin == row.byteOffset + 1);
}

/// A bare cell with a line end is several records that a wrong quote swallowed.
double cleanliness(std::string_view cell, bool isCellQuoted)
{
    if (isCellQuoted || !looksUnsplit(cell))
        return 1;
    return cell.find_first_of("\r\n") == std::string_view::npos ? 0 : -2;
}

/// Share of the cells that look like single values.
double cleanShare(const Sample& sample, char quote)
{
    const auto& block = sample.block;
    double clean = 0;
    for (std::size_t index = 0; index < block.rows(); ++index) {
        const auto& row = block.row(index);
        for (std::uint32_t column = 0; column < row.cellCount; ++column)
            clean += cleanliness(block.cell(index, column), isQuoted(block, row, column, quote));
    }
    return block.cells.empty() ? 0 : std::max(0.0, clean) / static_cast<double>(block.cells.size());
}

double scoreOf(std::string_view text, const Dialect& dialect, bool isWhole)
{
    const auto sample = Sample::cut(text, dialect, scoredRows, isWhole);
    const auto& rows = sample.block.rowList;
    if (rows.empty())
        return 0;
    const auto usual = sample.usualCells();
    const auto agreeing = static_cast<std::size_t>(std::count_if(
        rows.begin(), rows.end(), [&](const auto& row) { return row.cellCount == usual; }));
    const auto considered = rows.size() - titleRecords(sample, usual, agreeing);
    const bool isOpen =
        std::any_of(sample.block.noteList.begin(), sample.block.noteList.end(),
                    [](const auto& note) { return note.finding == RowFinding::UnclosedQuote; });
    const double agreement = static_cast<double>(agreeing) / static_cast<double>(considered);
    const double width = usual == 1 ? oneColumnScore : 1.0 - 1.0 / usual;
    return agreement * width * cleanShare(sample, dialect.quote) * sample.coverage
        * (isOpen ? 0.5 : 1.0);
}

bool holds(std::string_view text, std::initializer_list<char> characters)
{
    return text.find(std::string(characters)) != std::string_view::npos;
}

std::string quotesToTry(std::string_view text, char delimiter)
{
    std::string quotes = "\"";
    if (text.starts_with('\'') || holds(text, {delimiter, '\''}) || holds(text, {'\n', '\''}))
        quotes += '\'';
    if (text.find('"') != std::string_view::npos)
        quotes += '\0';
    return quotes;
}

/// The best quoting for one delimiter; a later one has to be clearly better.
std::pair<Dialect, double> bestQuoting(std::string_view text, Dialect dialect, bool isWhole,
                                       int fixedQuote)
{
    const auto quotes = fixedQuote >= 0 ? std::string(1, static_cast<char>(fixedQuote))
                                        : quotesToTry(text, dialect.delimiter);
    std::pair<Dialect, double> best{dialect, -1};
    for (const char quote : quotes) {
        dialect.quote = quote;
        dialect.escape = 0;
        if (quote == dialect.delimiter)
            continue;
        const double score = scoreOf(text, dialect, isWhole);
        if (score > best.second * 1.02 || best.second < 0)
            best = {dialect, score};
        if (quote == 0 || !holds(text, {'\\', quote}))
            continue;
        dialect.escape = '\\';
        if (const double escaped = scoreOf(text, dialect, isWhole); escaped > best.second)
            best = {dialect, escaped};
    }
    return best;
}

} // namespace

FoundDialect findDialect(std::string_view text, bool isWhole, const SniffOverrides& overrides)
{
    isWhole = isWhole && text.size() <= scoredBytes;
    text = text.substr(0, scoredBytes);
    FoundDialect found;
    double best = -1;
    double second = 0;
    for (const auto& candidate : delimiters) {
        Dialect dialect;
        dialect.delimiter =
            overrides.delimiter >= 0 ? static_cast<char>(overrides.delimiter) : candidate.character;
        const auto [quoted, score] = bestQuoting(text, dialect, isWhole, overrides.quote);
        if (score * candidate.prior > best) {
            second = best;
            best = score * candidate.prior;
            found.dialect = quoted;
        } else {
            second = std::max(second, score);
        }
        if (overrides.delimiter >= 0)
            break;
    }
    const double lead = best > 0 ? (best - std::max(second, 0.0)) / best : 0;
    found.confidence = std::clamp(0.5 * lead + 0.5 * std::min(1.0, best * 1.25), 0.0, 1.0);
    return found;
}

} // namespace muster
