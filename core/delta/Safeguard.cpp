// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/delta/Safeguard.h"

#include "core/base/JsonWriter.h"

#include <algorithm>
#include <array>
#include <optional>

namespace muster {

namespace {

/// What a rule looks at.
struct Case {
    const FileFacts& now;
    const FileFacts* before;
    const Limits& limits;
};

using Found = std::optional<Breach>;

std::string counted(std::uint64_t number, const char* one, const char* many)
{
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

/// Written so that it cannot overflow, whatever the file.
std::uint64_t share(std::uint64_t of, int percent)
{
    const auto part = static_cast<std::uint64_t>(percent);
    return of / 100 * part + of % 100 * part / 100;
}

std::uint64_t mostOf(std::uint64_t of, int percent, int floor)
{
    return std::max(static_cast<std::uint64_t>(floor), share(of, percent));
}

Breach breach(const char* code, std::uint64_t count, std::uint64_t limit, std::string message)
{
    return {code, count, limit, std::move(message),
            std::string(code) + "=" + std::to_string(count)};
}

Found emptyFile(const Case& file)
{
    if (file.now.rows > 0)
        return std::nullopt;
    return Breach{
        "empty-file", 0, 1, "the file has no rows; a file without rows is never sent", {}};
}

Found rowsDrop(const Case& file)
{
    if (!file.before || file.now.rows == 0)
        return std::nullopt;
    const auto before = file.before->rows;
    const auto fewest = before - share(before, file.limits.rowsDropPercent);
    if (file.now.rows >= fewest)
        return std::nullopt;
    const auto missing = before - file.now.rows;
    return breach("rows", file.now.rows, fewest,
                  "the file has " + counted(file.now.rows, "row", "rows") + ", "
                      + std::to_string(missing) + " fewer than the " + std::to_string(before)
                      + " of the last accepted file; the limit is "
                      + std::to_string(file.limits.rowsDropPercent) + " % fewer, that is "
                      + std::to_string(fewest) + " rows");
}

/// A limit of people: a share of the last file, or the number that a small file may have anyway.
std::string limitWords(std::uint64_t of, int percent, int floor)
{
    const auto part = share(of, percent);
    const auto most = mostOf(of, percent, floor);
    return "; the limit is " + std::to_string(most)
        + (part < most ? ", however small the file"
                       : " (" + std::to_string(percent) + " % of the " + std::to_string(of)
                   + " accepted last time)");
}

/// Who left and who is newly marked as having left only shows in a comparison: without one, no
/// limit of people would hold anything.
Found notCompared(const Case& file)
{
    if (!file.before || file.now.rows == 0)
        return std::nullopt;
    const auto known = file.before->accepted;
    if (file.now.isTooLong)
        return breach("compare", known, 0,
                      "the file has " + counted(file.now.rows, "row", "rows")
                          + ", too many to look for people who are missing, so nobody can say who "
                            "left; the limit is that a file can be compared");
    if (!file.now.isOtherKey)
        return std::nullopt;
    return breach("compare", known, 0,
                  "the file cannot be compared with the last accepted one, of "
                      + counted(known, "row", "rows")
                      + ", because that one was recorded under another history key than the one in "
                        "use now, so nobody can say who left; this says nothing against the file: "
                        "bring the earlier key back, or let this file pass once, and the next ones "
                        "are compared again; the limit is that a file can be compared");
}

Found leavers(const Case& file)
{
    if (!file.before || !file.now.leavers || file.now.rows == 0)
        return std::nullopt;
    const auto known = file.before->accepted;
    const auto most = mostOf(known, file.limits.leaversPercent, file.limits.leaversFloor);
    const auto found = *file.now.leavers;
    if (found <= most)
        return std::nullopt;
    return breach("leavers", found, most,
                  counted(found, "person", "people") + " of the last accepted file "
                      + (found == 1 ? "is" : "are") + " missing from this one"
                      + limitWords(known, file.limits.leaversPercent, file.limits.leaversFloor));
}

Found terminations(const Case& file)
{
    const auto known = file.before ? file.before->accepted : 0;
    const auto most = mostOf(known, file.limits.terminationsPercent, file.limits.terminationsFloor);
    const auto found = file.now.terminations;
    if (found <= most)
        return std::nullopt;
    return breach(
        "terminations", found, most,
        counted(found, "person", "people") + " would be newly marked as having left or inactive"
            + limitWords(known, file.limits.terminationsPercent, file.limits.terminationsFloor));
}

std::uint64_t filledBefore(const FileFacts& before, const FieldFill& place)
{
    const auto found =
        std::find_if(before.fill.begin(), before.fill.end(), [&](const FieldFill& other) {
            return other.field == place.field && other.column == place.column;
        });
    return found == before.fill.end() ? 0 : found->rows;
}

std::string placeWords(const FieldFill& place)
{
    return place.column == 0 ? "the field '" + place.field + "'"
                             : "the column '" + place.columnName + "' (for " + place.field + ")";
}

/// A field is only told where none of its columns says it already.
Found emptiedColumn(const Case& file)
{
    if (!file.before || file.now.rows == 0)
        return std::nullopt;
    const auto least =
        mostOf(file.before->rows, file.limits.columnPercent, file.limits.columnFloor);
    std::uint64_t count = 0;
    std::string words;
    std::vector<std::string> told;
    const auto look = [&](bool isColumn) {
        for (const FieldFill& place : file.now.fill) {
            const auto before = filledBefore(*file.before, place);
            const bool emptied = place.rows == 0 && before > 0 && before >= least;
            const bool isTold = std::find(told.begin(), told.end(), place.field) != told.end();
            if (!emptied || (place.column > 0) != isColumn || (!isColumn && isTold))
                continue;
            told.push_back(place.field);
            words += (count++ == 0 ? "" : ", ") + placeWords(place) + " is empty in all "
                + std::to_string(file.now.rows) + " rows and had "
                + counted(before, "value", "values") + " in the last accepted file";
        }
    };
    look(true);
    look(false);
    if (count == 0)
        return std::nullopt;
    return breach("column", count, 0,
                  counted(count, "mapped column", "mapped columns") + " emptied: " + words
                      + "; the limit is that a column with at least " + std::to_string(least)
                      + " values does not become empty");
}

std::string quoted(const std::vector<std::string>& names)
{
    static constexpr std::size_t mostNames = 5;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), mostNames); ++i)
        text.append(i == 0 ? "'" : ", '").append(names[i]).append("'");
    return names.size() > mostNames
        ? text + " and " + std::to_string(names.size() - mostNames) + " more"
        : text;
}

/// New columns are counted, never named: in a file that lost its header they are the first row.
Found changedHeader(const Case& file)
{
    const HeaderChange& header = file.now.header;
    if (header.count() == 0)
        return std::nullopt;
    std::vector<std::string> parts;
    if (!header.gone.empty())
        parts.push_back(quoted(header.gone) + (header.gone.size() == 1 ? " is" : " are") + " gone");
    if (!header.renamed.empty())
        parts.push_back(quoted(header.renamed) + (header.renamed.size() == 1 ? " has" : " have")
                        + " another name now");
    if (header.added > 0)
        parts.push_back(counted(header.added, "column is new", "columns are new"));
    std::string words =
        "the header changed in " + counted(header.count(), "column", "columns") + ": ";
    for (const std::string& part : parts)
        words += (&part == &parts.front() ? "" : ", ") + part;
    Breach found = breach("header", header.count(), 0,
                          words + "; the limit is that no column is added, removed or renamed");
    if (header.stopsTheFeed)
        found.allow.clear(); // the file cannot be read by this feed, allowed or not
    return found;
}

/// By how much the last accepted file's trailer was above its rows: some systems count their header
/// and trailer as well. Nothing where it did not count its rows at all.
std::optional<std::uint64_t> linesCountedToo(const FileFacts* before)
{
    static constexpr std::uint64_t mostLines = 3;
    if (!before || !before->trailer)
        return 0;
    const bool isCount =
        *before->trailer >= before->rows && *before->trailer - before->rows <= mostLines;
    return isCount ? std::optional(*before->trailer - before->rows) : std::nullopt;
}

Found missingTrailer(const Case& file)
{
    if (!file.before || !file.before->trailer)
        return std::nullopt;
    return breach("trailer", file.now.rows, 0,
                  "the file has no line at its end that counts its rows, as the last accepted one "
                  "had, so it may be cut off; "
                      + counted(file.now.rows, "row was read", "rows were read")
                      + "; the limit is that both agree");
}

Found trailerCount(const Case& file)
{
    const auto more = linesCountedToo(file.before);
    if (file.now.rows == 0 || !more)
        return std::nullopt;
    if (!file.now.trailer)
        return missingTrailer(file);
    const auto stated = *file.now.trailer;
    if (stated == file.now.rows + *more)
        return std::nullopt;
    return breach("trailer", file.now.rows, stated,
                  "the end of the file counts " + counted(stated, "row", "rows") + ", but "
                      + std::to_string(file.now.rows) + " were read; the limit is that both agree");
}

using Rule = Found (*)(const Case&);

/// The list: a further limit is a further line here, and its code below.
constexpr std::array<Rule, 8> rules{&emptyFile,    &rowsDrop,      &notCompared,   &leavers,
                                    &terminations, &emptiedColumn, &changedHeader, &trailerCount};

} // namespace

const std::vector<std::string>& allowableLimits()
{
    static const std::vector<std::string> codes{"rows",   "compare", "leavers", "terminations",
                                                "column", "header",  "trailer"};
    return codes;
}

std::vector<Breach> breachesOf(const FileFacts& now, const FileFacts* before, const Limits& limits)
{
    std::vector<Breach> breaches;
    for (const Rule rule : rules) {
        if (auto found = rule({now, before, limits}))
            breaches.push_back(std::move(*found));
    }
    return breaches;
}

std::string breachesJson(const std::vector<Breach>& breaches)
{
    JsonWriter json;
    json.beginArray();
    for (const Breach& one : breaches)
        json.beginObject()
            .member("code", one.code)
            .member("count", one.count)
            .member("limit", one.limit)
            .member("message", one.message)
            .member("allow", one.allow)
            .endObject();
    json.endArray();
    return json.text();
}

} // namespace muster
