// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/ScheduleDetails.h"

#include "core/feed/FeedStore.h"
#include "core/history/ScheduleBook.h"

#include <algorithm>

namespace muster {

ScheduleDetails ScheduleDetails::of(const std::string& feed, const Directories& directories)
{
    constexpr int most = 10; // some may be open
    ScheduleDetails details;
    details.feed = feed;
    if (const auto known = FeedStore(directories).load(feed))
        details.limits = known->limits;
    const auto book = ScheduleBook::open(directories.state, ScheduleBook::Use::Look);
    if (!book)
        return details;
    if (auto latest = (*book)->latest(feed, most))
        details.ended = std::move(*latest);
    std::erase_if(details.ended, [](const Occasion& occasion) { return isOpen(occasion.state); });
    return details;
}

} // namespace muster
