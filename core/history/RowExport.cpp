// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/RowExport.h"

#include "core/base/Json.h"
#include "core/payload/CsvEncoder.h"

#include <QJsonArray>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace muster {

static constexpr int pageRows = 1000;

std::string formulaSafe(std::string_view text)
{
    static constexpr std::string_view starts[] = {"=",  "+",      "-",      "@",      "\t",    "\r",
                                                  "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20"};
    for (const auto start : starts) {
        if (text.starts_with(start))
            return "'" + std::string(text);
    }
    return std::string(text);
}

std::string issueWords(const std::string& issuesJson)
{
    const auto issues = json::parse(issuesJson.empty() ? "[]" : issuesJson);
    std::string words;
    if (!issues)
        return words;
    for (const auto& issue : issues->toArray()) {
        const auto field = json::text(json::at(issue, "/field"));
        words += (words.empty() ? "" : ", ") + json::text(json::at(issue, "/code"))
            + (field.empty() ? "" : " (" + field + ")");
    }
    return words;
}

void writeRow(JsonWriter& json, const RowSummary& row, bool withRun)
{
    json.beginObject();
    if (withRun)
        json.member("run", row.run);
    json.member("row", row.ref.row).member("line", row.ref.line).member("key", row.keyMasked);
    json.member("state", outcomeName(row.state)).key("unit");
    row.unit > 0 ? json.value(row.unit) : json.null();
    json.key("issues").raw(row.issues.empty() ? "[]" : row.issues);
    json.member("service_field", row.field).member("service_message", row.message).endObject();
}

static std::string csvLine(const RowSummary& row)
{
    std::string line;
    const std::string cells[] = {std::to_string(row.ref.row),
                                 std::to_string(row.ref.line),
                                 row.keyMasked,
                                 std::string(outcomeName(row.state)),
                                 issueWords(row.issues),
                                 row.field,
                                 row.message};
    for (const std::string& cell : cells) {
        if (!line.empty())
            line.push_back(',');
        appendCsvCell(line, formulaSafe(cell));
    }
    return line + "\r\n";
}

static std::string jsonLine(const RowSummary& row, bool first)
{
    JsonWriter json;
    writeRow(json, row);
    return (first ? "" : ",\n") + json.text();
}

static Result<std::uint64_t> writeRows(LedgerReader& reader, const RowExport& what, std::FILE* file,
                                       const std::stop_token& stop)
{
    const bool isJson = what.path.ends_with(".json");
    if (what.byteOrderMark && !isJson)
        std::fputs("\xef\xbb\xbf", file);
    std::fputs(isJson ? "{\"rows\":[\n"
                      : "row,line,key,state,issues,service field,service message\r\n",
               file);
    RowFilter filter = what.rows;
    filter.after = 0;
    filter.limit = pageRows;
    std::uint64_t written = 0;
    for (;;) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, "the export was stopped", "No file was written.");
        auto rows = reader.rows(what.run, filter);
        if (!rows)
            return fail(std::move(rows.error()));
        for (const RowSummary& row : *rows)
            std::fputs((isJson ? jsonLine(row, written++ == 0) : (++written, csvLine(row))).c_str(),
                       file);
        if (rows->size() < static_cast<std::size_t>(filter.limit))
            break;
        filter.after = rows->back().ref.row;
    }
    std::fputs(isJson ? "\n]}\n" : "", file);
    return written;
}

Result<std::uint64_t> exportRun(LedgerReader& reader, const RowExport& what,
                                const std::stop_token& stop)
{
    const std::string& path = what.path;
    const std::string draft = path + ".new";
    std::FILE* file = std::fopen(draft.c_str(), "wbe");
    if (!file)
        return fail(ErrorKind::CannotWrite, path + " cannot be written: " + std::strerror(errno));
    auto rows = writeRows(reader, what, file, stop);
    const bool whole = !std::ferror(file) && std::fflush(file) == 0 && ::fsync(::fileno(file)) == 0;
    std::fclose(file);
    if (!rows || !whole || std::rename(draft.c_str(), path.c_str()) != 0) {
        std::remove(draft.c_str());
        return rows
            ? fail(ErrorKind::CannotWrite, path + " cannot be written: " + std::strerror(errno))
            : fail(std::move(rows.error()));
    }
    return rows;
}

} // namespace muster
