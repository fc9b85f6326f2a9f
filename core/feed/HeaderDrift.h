// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/feed/Feed.h"
#include "core/table/RowSource.h"

#include <string>
#include <vector>

namespace muster {

/// One column of a file that is not as the feed knows it, and what can be done about it.
struct ColumnDrift {
    enum class Kind {
        Renamed, ///< a column the feed uses has another name now
        Moved, ///< in another place; columns are found by name, so nothing is wrong
        New, ///< the feed does not know it
        Missing, ///< a column the feed uses is gone
    };
    enum class Repair {
        Accept, ///< remember the column, nothing else
        UseColumn, ///< take the values from `now` where the feed says `before`
        MapTo, ///< fill a field that is empty so far from it, as in `proposal`
        Drop, ///< sensitive: never read it
        Unmap, ///< the fields go without it
        Ask, ///< a required field would be left empty: a person must choose
    };

    Kind kind = Kind::Moved;
    std::string before; ///< name in the feed; empty for New
    std::string now; ///< name in the file; empty for Missing
    std::vector<std::string> fields; ///< fields it fills, or would fill
    Repair repair = Repair::Accept;
    bool isSure = true; ///< false: a person should look before this repair is made
    std::string why = {}; ///< what the proposal rests on, one clause
    FieldMapping proposal = {}; ///< for MapTo

    bool operator==(const ColumnDrift&) const = default;
};

/// How a file's header differs from the one a feed was made for.
struct HeaderDrift {
    std::vector<ColumnDrift> changes; ///< renamed, missing, new, moved

    bool isEmpty() const { return changes.empty(); }

    /// Whether a column the feed reads is not there under its name: nothing can be sent as it is.
    bool stopsTheFeed() const;
};

/// Compares by exact name first; then same words, same role in the header dictionary, near name.
/// Places and new columns can only be told where the feed knows its whole header.
HeaderDrift headerDrift(const Feed& feed, const Header& header, const Catalogue& catalogue);

/// The feed with the proposed repairs made. It takes over the header once every column it reads is
/// there.
Feed repaired(Feed feed, const Header& header, const HeaderDrift& drift);

/// Columns the feed reads, each once: of its fields and of their look-ups.
std::vector<std::string> columnsRead(const Feed& feed);

} // namespace muster
