// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PushOptions.h"

#include "app/cli/Hardening.h"
#include "core/base/Json.h"
#include "core/push/Outbox.h"

#include <charconv>

namespace muster::cli {

const std::vector<Option>& pushOptions()
{
    static const std::vector<Option> options{
        {"--file", "F", "the export; - for standard input"},
        {"--rows", "A-B", "only these data rows (1 = first)"},
        {"--except-rows", "LIST", "leave these data rows out, such as 3,17-20"},
        {"--only-failed", "RUN", "only rows that were held, rejected or not sent in that run"},
        {"--edits", "F",
         "corrected cells as JSON ({\"cells\":[[row,column,text]]}); - for standard input"},
        {"--expect-sha256", "HEX", "refuse the file, sending nothing, when its SHA-256 is another"},
        {"--expect-key", "ID",
         "refuse to compare, sending nothing, under another history key (see preview --json)"},
        {"--full", "", "send rows that did not change as well"},
        {"--on-bad-rows", "stop|hold",
         "stop: send nothing when a row fails its checks; hold: send the others"},
    };
    return options;
}

static Result<RowSelection> selection(const Arguments& arguments)
{
    RowSelection rows;
    if (arguments.has("--except-rows")) {
        auto excluded = rowsFromText(arguments.value("--except-rows"));
        if (!excluded)
            return fail(excluded.error().in("--except-rows"));
        rows.excludedRows = std::move(*excluded);
    }
    if (!arguments.has("--rows"))
        return rows;
    const std::string text = arguments.value("--rows");
    const char* const end = text.data() + text.size();
    auto read = std::from_chars(text.data(), end, rows.first);
    rows.last = rows.first;
    if (read.ec == std::errc() && read.ptr != end && *read.ptr == '-')
        read = std::from_chars(read.ptr + 1, end, rows.last);
    if (read.ec != std::errc() || read.ptr != end || rows.first == 0 || rows.last < rows.first)
        return fail(ErrorKind::Usage, "--rows needs a range such as 1-20, not '" + text + "'");
    return rows;
}

/// Corrections belong to one very file, so they need its digest beside them.
static Result<CellEdits> edits(const Arguments& arguments, const std::string& stateDirectory)
{
    if (!arguments.has("--edits"))
        return CellEdits();
    const std::string path = arguments.value("--edits");
    if (!arguments.has("--expect-sha256"))
        return fail(ErrorKind::Usage,
                    "--edits needs --expect-sha256, the digest of the file it corrects");
    if (path == "-" && arguments.value("--file") == "-")
        return fail(ErrorKind::Usage, "--file and --edits cannot both be standard input");
    if (auto made = makePrivateDirectory(stateDirectory); !made)
        return fail(std::move(made.error()));
    const auto input = openInput(path, stateDirectory);
    if (!input)
        return fail(input.error());
    const auto text = readAll(*input->source);
    if (!text)
        return fail(text.error());
    const auto object = json::parseObject(*text);
    if (!object)
        return fail(object.error().in("--edits"));
    return CellEdits::fromJson(*object);
}

static Result<void> choose(PushJob& job, const Arguments& arguments)
{
    auto rows = selection(arguments);
    auto failed = arguments.number("--only-failed", 0);
    auto bad = arguments.has("--on-bad-rows") ? badRowsFromName(arguments.value("--on-bad-rows"))
                                              : Result<BadRows>(job.feed.badRows);
    const auto standard = job.connection.settings.find("on_unknown");
    auto unknown = onUnknownFromName(arguments.value(
        "--on-unknown", standard == job.connection.settings.end() ? "ask" : standard->second));
    if (!rows)
        return fail(std::move(rows.error()));
    if (!failed)
        return fail(std::move(failed.error()));
    if (!bad)
        return fail(std::move(bad.error()));
    if (!unknown)
        return fail(std::move(unknown.error()));
    job.selection = std::move(*rows);
    job.onlyFailed = static_cast<RunId>(*failed);
    job.badRows = *bad;
    job.onUnknown = *unknown;
    job.full = arguments.has("--full");
    auto corrected = edits(arguments, job.directories.state);
    if (!corrected)
        return fail(std::move(corrected.error()));
    job.edits = std::move(*corrected);
    job.expectedDigest = arguments.value("--expect-sha256");
    job.expectedKey = arguments.value("--expect-key");
    return {};
}

Result<PushJob> pushJob(Context& context)
{
    const auto name = context.arguments.word(0, "the feed's name");
    const auto file = context.arguments.required("--file");
    if (!name || !file)
        return fail(name ? file.error() : name.error());
    auto feed = context.feeds().load(*name);
    if (!feed)
        return fail(std::move(feed.error()));
    auto connection = context.connections().load(feed->connection);
    if (!connection)
        return fail(std::move(connection.error()));
    PushJob job;
    job.feed = std::move(*feed);
    job.connection = std::move(*connection);
    job.directories = context.directories;
    if (auto chosen = choose(job, context.arguments); !chosen)
        return fail(std::move(chosen.error()));
    job.file = *file;
    return job;
}

} // namespace muster::cli
