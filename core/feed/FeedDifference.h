// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Feed.h"

#include <string>
#include <vector>

namespace muster {

/// One difference between two feeds, or two versions of one.
struct FeedChange {
    enum class About { Mapping, Reading, Destination, Rules };

    About about = About::Mapping;
    std::string subject; ///< field, column or setting it is about
    std::string sentence; ///< "email now comes from Work E-mail (was E-mail)", without a full stop

    bool operator==(const FeedChange&) const = default;
};

/// What changes for the rows when @p after takes the place of @p before, in a person's words: the
/// fields first, then how the file is read, where it goes, and the rules. Empty when they do the
/// same; names, fingerprints, confidence and reasons do not count.
std::vector<FeedChange> feedDifference(const Feed& before, const Feed& after);

} // namespace muster
