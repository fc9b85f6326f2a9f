// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/history/ScheduleBook.h"
#include "core/schedule/ArrivalFolder.h"
#include "core/schedule/PushOrder.h"

#include <functional>
#include <string>

namespace muster {

/// What decides and pushes needs from outside.
struct RunDueSeams {
    Clock& clock;
    ScheduleBook& book;
    ArrivalFolder& folder;
    std::function<PushAnswer(const PushOrder&)> push;
    FeedRoute route; ///< the feed and where it goes now
    /// ScheduleBook::sentFile() of this route.
    std::function<Result<std::optional<SentFile>>(const std::string& digest)> sentBy;
    /// ScheduleBook::sentInPlace() of this route.
    std::function<Result<RunId>(const Occasion& held)> sentInPlace;
};

} // namespace muster
