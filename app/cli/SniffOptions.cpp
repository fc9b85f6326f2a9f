// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/SniffOptions.h"

namespace muster::cli {

const std::vector<Option>& sniffOptions()
{
    static const std::vector<Option> options{
        {"--delimiter", "CHAR", "comma, semicolon, tab, pipe, caret, tilde or one character"},
        {"--quote", "CHAR", "the quote character, or none"},
        {"--encoding", "NAME", "utf-8, utf-16le, windows-1252, ..."},
        {"--header-row", "N", "line of the header, from 1; 0 = the file has none"},
    };
    return options;
}

static Result<SniffOverrides> sniffOverrides(const Arguments& arguments)
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

Result<Inspection> inspectFile(const std::string& path, Context& context)
{
    auto overrides = sniffOverrides(context.arguments);
    if (!overrides)
        return fail(std::move(overrides.error()));
    const std::string& spool = context.directories.state;
    if (path == "-") {
        if (auto made = makePrivateDirectory(spool); !made)
            return fail(std::move(made.error()));
    }
    auto input = openInput(path, spool);
    if (!input)
        return fail(std::move(input.error()));
    const Console& console = context.console;
    auto seen = inspect(std::move(*input), *overrides, [&console](std::uint64_t rows) {
        console.progress(count(rows, "row", "rows"));
        return true;
    });
    console.endProgress();
    return seen;
}

} // namespace muster::cli
