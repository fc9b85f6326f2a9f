// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace muster {

/// How many rows have something in one place of the mapping.
struct FieldFill {
    std::string field; ///< key
    int column = 0; ///< 0 = the field itself, after mapping; else its first, second, ... column
    std::uint64_t rows = 0;
    std::string columnName = {}; ///< as the feed says; not kept

    bool operator==(const FieldFill&) const = default;
};

/// How a header differs from the one the feed knows. A column that only moved is no difference.
struct HeaderChange {
    std::vector<std::string> gone; ///< columns of the feed, not of the file: never a cell
    std::vector<std::string> renamed; ///< columns of the feed that have another name now
    std::uint64_t added = 0; ///< columns the feed does not know
    bool stopsTheFeed = false; ///< a column that is read is gone or renamed

    std::uint64_t count() const { return gone.size() + renamed.size() + added; }

    bool operator==(const HeaderChange&) const = default;
};

/// A file in numbers: enough to see that the next one looks wrong, and nothing of what is in it.
/// A value.
struct FileFacts {
    std::uint64_t rows = 0;
    /// Rows of it that the service has (accepted, confirmed or unchanged); 0 for a file that was
    /// not sent yet.
    std::uint64_t accepted = 0;
    std::vector<FieldFill> fill;
    /// People of the last accepted file, taken by the service, who are absent from this one;
    /// nullopt = not compared.
    std::optional<std::uint64_t> leavers;
    /// Nobody of the last accepted file can be found again, as it was recorded under another
    /// history key than the one in use; not kept.
    bool isOtherKey = false;
    bool isTooLong = false; ///< more rows than people are looked for in; not kept
    /// Accepted people whose row says, and did not say before, that they have left.
    std::uint64_t terminations = 0;
    HeaderChange header;
    std::optional<std::uint64_t> trailer; ///< rows that the file's own trailer counts

    bool operator==(const FileFacts&) const = default;

    /// Rows, fill, leavers, terminations and trailer as one line of JSON: numbers and field keys.
    std::string toJson() const;
    /// Reads what toJson() wrote; Bug when it is something else.
    static Result<FileFacts> fromJson(const std::string& text);
};

} // namespace muster
