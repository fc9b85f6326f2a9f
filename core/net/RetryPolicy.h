// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/net/Request.h"

#include <optional>

namespace muster {

/// When an attempt that certainly was not taken may be repeated. UNKNOWN and REJECTED are never
/// repeated here. Full jitter, base 1 s, cap 60 s, at most 5 attempts; Retry-After in seconds or as
/// an HTTP date, never negative, at most 15 minutes within a run.
struct RetryPolicy {
    int attempts = 5;
    Clock::Duration base{1000};
    Clock::Duration cap{60000};
    Clock::Duration longestWait{15 * 60 * 1000};

    /// Wait before attempt @p next (2 = first repeat); nullopt when there is none left.
    std::optional<Clock::Duration> backoff(int next, double random01) const;
};

/// Retry-After of an answer relative to @p now; nullopt if absent or unreadable.
std::optional<Clock::Duration> retryAfter(const Response& response, Clock::Wall now);

} // namespace muster
