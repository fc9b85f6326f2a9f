// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delta/Safeguard.h"
#include "core/feed/Directories.h"
#include "core/history/Occasion.h"

#include <optional>
#include <string>
#include <vector>

namespace muster {

/// More about one schedule than a list of all of them needs. A value.
struct ScheduleDetails {
    std::string feed;
    std::optional<Limits> limits; ///< nothing when the feed cannot be read
    std::vector<Occasion> ended; ///< the latest that came to an end, newest first

    /// Reads the feed's file and the record; what cannot be read is absent. Any thread.
    static ScheduleDetails of(const std::string& feed, const Directories& directories);
};

} // namespace muster
