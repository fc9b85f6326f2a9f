// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QTimeZone>

#include <string>
#include <vector>

namespace muster {

/// A time as a wall clock shows it, in a zone that the context names.
using LocalMinute = std::chrono::local_time<std::chrono::minutes>;

/// Wall-clock times of one time zone as instants and back, right where the clock is put forward or
/// back. A value; any thread.
class Zone {
public:
    /// By its IANA name ("America/New_York"); empty = this computer's. Config when unknown.
    static Result<Zone> named(const std::string& name);

    LocalMinute local(Clock::Wall instant) const;
    /// Every instant at which the clock shows @p local: one, two where it is put back, none where
    /// it is put forward over it.
    std::vector<Clock::Wall> instants(LocalMinute local) const;
    /// The instant for something that happens once at @p local: the earlier of two, and the end of
    /// the gap where the clock never shows it.
    Clock::Wall once(LocalMinute local) const;

    /// IANA name.
    std::string name() const { return m_zone.id().toStdString(); }

private:
    explicit Zone(const QTimeZone& zone) : m_zone(zone) { }

    std::chrono::seconds offset(std::chrono::sys_seconds instant) const;

    QTimeZone m_zone;
};

} // namespace muster
