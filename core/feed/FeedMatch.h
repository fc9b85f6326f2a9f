// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Feed.h"
#include "core/table/RowSource.h"

#include <string>
#include <vector>

namespace muster {

/// How well a saved feed fits a file.
struct FeedMatch {
    std::string feed;
    bool isSame = false; ///< the header is the one it was made for
    double fit = 0; ///< share of the columns it reads that are there, 0 to 1

    bool operator==(const FeedMatch&) const = default;
};

/// The feeds that a file with this header could be for, best first: the same header, then those
/// with more than half of their columns. A column that is only written differently counts for
/// almost all of one.
std::vector<FeedMatch> matchFeeds(const std::vector<Feed>& feeds, const Header& header);

} // namespace muster
