// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>

namespace muster {

/// Time as a seam: the wall for records, the monotonic clock for limits, and waiting. Tests pass a
/// clock that moves only when told to.
class Clock {
public:
    using Wall = std::chrono::sys_time<std::chrono::milliseconds>;
    using Duration = std::chrono::milliseconds;

    virtual ~Clock() = default;
    virtual Wall now() const = 0;
    virtual Duration monotonic() const = 0;
    /// Waits; returns false when it was woken early because the program was asked to stop.
    virtual bool sleep(Duration duration) = 0;
};

/// The machine's own clock; sleep ends early once @p stopRequested says so.
class SystemClock final : public Clock {
public:
    explicit SystemClock(bool (*stopRequested)() = nullptr) : m_stopRequested(stopRequested) { }

    Wall now() const override;
    Duration monotonic() const override;
    bool sleep(Duration duration) override;

private:
    bool (*m_stopRequested)();
};

/// RFC 3339 in UTC with milliseconds: 2026-11-21T19:30:05.123Z.
std::string rfc3339(Clock::Wall time);

} // namespace muster
