// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/SniffOptions.h"
#include "app/cli/Verb.h"

#include <cmath>
#include <cstdio>

namespace muster::cli {

static std::string percent(double share)
{
    return std::to_string(std::lround(share * 100)) + " %";
}

static void writeDialect(JsonWriter& json, const Dialect& dialect)
{
    json.key("dialect").beginObject();
    json.member("encoding", dialect.encoding)
        .member("delimiter", std::string_view(&dialect.delimiter, 1));
    json.member("quote", dialect.quote ? std::string(1, dialect.quote) : std::string());
    json.member("escape", dialect.escape ? std::string(1, dialect.escape) : std::string("doubled"));
    json.member("line_end", dialect.lineEnd).member("header_rows", dialect.headerRows);
    json.member("skipped_lines", dialect.skippedLines)
        .member("trailer_lines", dialect.trailerLines);
    json.key("fixed_width").null().endObject();
}

static void writeColumn(JsonWriter& json, const Inspection& seen, std::size_t index)
{
    const ColumnSummary& column = seen.columns[index];
    const ColumnRole& role = seen.roles[index];
    json.beginObject().member("name", seen.header.names[index]).member("index", index);
    json.member("type", column.type)
        .member("fill", column.fill)
        .member("distinct", column.distinct);
    json.key("samples").beginArray();
    for (const std::string& sample : column.samples)
        json.value(sample);
    json.endArray().member("role", role.role);
    json.member("role_confidence", confidenceName(role.confidence))
        .member("role_reason", role.reason);
    json.member("sensitive", role.sensitive).endObject();
}

static JsonWriter toJson(const Inspection& seen)
{
    JsonWriter json;
    json.beginObject();
    writeDialect(json, seen.dialect);
    json.member("rows", seen.rows).key("system").beginObject();
    json.member("name", seen.system.name).member("confidence", seen.system.confidence);
    json.key("evidence").beginArray();
    for (const std::string& line : seen.system.evidence)
        json.value(line);
    json.endArray().endObject().key("columns").beginArray();
    for (std::size_t i = 0; i < seen.columns.size(); ++i)
        writeColumn(json, seen, i);
    json.endArray().key("findings").beginArray();
    for (const FileFinding& finding : seen.findings)
        json.beginObject()
            .member("code", finding.code)
            .member("message", finding.message)
            .endObject();
    json.endArray().endObject();
    return json;
}

static void printColumns(const Console& console, const Inspection& seen)
{
    TextTable table({"COLUMN", "TYPE", "FILLED", "DISTINCT", "SAMPLES", "ROLE"});
    for (std::size_t i = 0; i < seen.columns.size(); ++i) {
        const ColumnSummary& column = seen.columns[i];
        const ColumnRole& role = seen.roles[i];
        std::string samples;
        for (const std::string& sample : column.samples)
            samples += (samples.empty() ? "" : " ") + sample;
        std::string told = role.role.empty()
            ? "-"
            : role.role + " (" + std::string(confidenceName(role.confidence)) + ")";
        if (role.sensitive)
            told += ", dropped";
        table.add({seen.header.names[i], column.type, percent(column.fill),
                   (column.distinctIsEstimate ? "~" : "") + std::to_string(column.distinct),
                   samples, told});
    }
    table.print(console);
}

static void print(const Console& console, const Inspection& seen)
{
    const Dialect& d = seen.dialect;
    console.print(count(seen.rows, "row", "rows") + ", "
                  + count(seen.columns.size(), "column", "columns") + ", " + d.encoding
                  + (d.byteOrderMark ? " with byte order mark" : "") + ", "
                  + delimiterName(d.delimiter) + ", line ends " + d.lineEnd);
    const int headerLine = d.skippedLines + 1;
    if (d.headerRows == 0)
        console.print("No header row");
    else
        console.print(
            "Header on line " + std::to_string(headerLine)
            + (d.headerRows > 1 ? ", labels on the next; " : "; ")
            + count(static_cast<std::uint64_t>(d.skippedLines), "line", "lines") + " above, "
            + count(static_cast<std::uint64_t>(d.trailerLines), "trailer line", "trailer lines")
            + " at the end");
    console.print(seen.system.name.empty() ? "HR system: not recognised"
                                           : "HR system: " + seen.system.name + " ("
                          + percent(seen.system.confidence) + ")");
    for (const std::string& line : seen.system.evidence)
        console.print("  " + line);
    console.print("");
    printColumns(console, seen);
    if (!seen.findings.empty())
        console.print("");
    for (const FileFinding& finding : seen.findings)
        console.print("note: " + finding.message);
}

static Result<int> runInspect(Context& context)
{
    const auto file = context.arguments.word(0, "the file to look at");
    if (!file)
        return fail(file.error());
    auto seen = inspectFile(*file, context);
    if (!seen)
        return fail(std::move(seen.error()));
    if (context.console.json())
        context.console.print(toJson(*seen));
    else
        print(context.console, *seen);
    return 0;
}

const Verb& inspectVerb()
{
    static const Verb verb{
        "inspect",
        "look at an export: how it is written, what its columns hold",
        "muster inspect FILE [OPTIONS]",
        "Tells dialect, header row, title and trailer lines, row count, and for every column its "
        "type, how\n"
        "much of it is filled, how many different values it has, masked samples and what it seems "
        "to be.\n"
        "FILE may be - for standard input. Nothing is sent and nothing is stored.",
        sniffOptions(),
        "  muster inspect workday_people.csv\n"
        "  muster inspect export.txt --delimiter tab --encoding windows-1252\n"
        "  zcat people.csv.gz | muster inspect - --json",
        &runInspect,
        "FILE"};
    return verb;
}

} // namespace muster::cli
