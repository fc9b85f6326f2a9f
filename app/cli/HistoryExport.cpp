// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/HistoryExport.h"

#include "app/cli/HistoryText.h"
#include "core/payload/CsvEncoder.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace muster::cli {

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

static Result<std::uint64_t> writeRows(LedgerReader& reader, RunId run,
                                       std::optional<OutcomeState> state, std::FILE* file,
                                       bool isJson)
{
    std::fputs(isJson ? "{\"rows\":[\n"
                      : "row,line,key,state,issues,service field,service message\r\n",
               file);
    RowFilter filter{state, {}, 0, 1000};
    std::uint64_t written = 0;
    for (;;) {
        auto rows = reader.rows(run, filter);
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

Result<std::uint64_t> exportRun(LedgerReader& reader, RunId run, std::optional<OutcomeState> state,
                                const std::string& path)
{
    const std::string draft = path + ".new";
    std::FILE* file = std::fopen(draft.c_str(), "wbe");
    if (!file)
        return fail(ErrorKind::CannotWrite, path + " cannot be written: " + std::strerror(errno));
    auto rows = writeRows(reader, run, state, file, path.ends_with(".json"));
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

} // namespace muster::cli
