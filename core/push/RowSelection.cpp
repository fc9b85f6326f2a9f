// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/RowSelection.h"

#include <charconv>

namespace muster {

namespace {

struct Range {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
};

/// "7" or "7-9" from @p at on, which moves behind it; nullopt when something else stands there.
std::optional<Range> readRange(const char*& at, const char* end)
{
    Range range;
    auto read = std::from_chars(at, end, range.first);
    range.last = range.first;
    if (read.ec == std::errc() && read.ptr != end && *read.ptr == '-')
        read = std::from_chars(read.ptr + 1, end, range.last);
    if (read.ec != std::errc() || range.first == 0 || range.last < range.first)
        return std::nullopt;
    at = read.ptr;
    return range;
}

} // namespace

Result<std::vector<std::uint64_t>> rowsFromText(const std::string& text)
{
    std::vector<std::uint64_t> rows;
    const char* at = text.data();
    const char* const end = at + text.size();
    for (;;) {
        const auto range = readRange(at, end);
        if (!range || (at != end && *at != ','))
            return fail(ErrorKind::Usage, "'" + text + "' is no list of rows",
                        "Write row numbers and ranges such as 3,17-20.");
        if (range->last - range->first >= mostExcludedRows - rows.size())
            return fail(ErrorKind::Usage,
                        "more than " + std::to_string(mostExcludedRows)
                            + " rows cannot be left out of one push",
                        "Say which rows to send instead: --rows A-B.");
        for (std::uint64_t i = 0; i <= range->last - range->first; ++i)
            rows.push_back(range->first + i);
        if (at == end)
            break;
        ++at;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::string rowsText(const std::vector<std::uint64_t>& rows)
{
    std::string text;
    for (std::size_t from = 0; from < rows.size();) {
        std::size_t to = from;
        while (to + 1 < rows.size() && rows[to + 1] == rows[to] + 1)
            ++to;
        text += (text.empty() ? "" : ",") + std::to_string(rows[from]);
        if (to > from)
            text += "-" + std::to_string(rows[to]);
        from = to + 1;
    }
    return text;
}

} // namespace muster
