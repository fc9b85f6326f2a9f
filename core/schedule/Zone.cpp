// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/Zone.h"

#include <QDateTime>

#include <filesystem>

namespace muster {

using std::chrono::seconds;
using std::chrono::sys_seconds;

/// No zone changes its offset twice within it, nor by more.
static constexpr std::chrono::hours around(26);

/// Qt takes any word of three letters for a zone of that abbreviation, at UTC.
static bool isKnown(const std::string& name)
{
    if (QTimeZone::isTimeZoneIdAvailable(QByteArray::fromStdString(name))
        && name.find('/') != name.npos)
        return true;
    std::error_code error;
    return std::filesystem::is_regular_file("/usr/share/zoneinfo/" + name, error);
}

Result<Zone> Zone::named(const std::string& name)
{
    const QTimeZone zone =
        name.empty() ? QTimeZone::systemTimeZone() : QTimeZone(QByteArray::fromStdString(name));
    if (zone.isValid() && (name.empty() || isKnown(name)))
        return Zone(zone);
    if (name.empty())
        return Zone(QTimeZone::utc()); // a computer that was never told where it is
    return fail(ErrorKind::Config, "there is no time zone '" + name + "'",
                "Name one as in 'America/New_York', or leave it empty for this computer's.");
}

seconds Zone::offset(sys_seconds instant) const
{
    return seconds(m_zone.offsetFromUtc(
        QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC)));
}

LocalMinute Zone::local(Clock::Wall instant) const
{
    const auto at = std::chrono::floor<seconds>(instant);
    return LocalMinute(
        std::chrono::floor<std::chrono::minutes>((at + offset(at)).time_since_epoch()));
}

std::vector<Clock::Wall> Zone::instants(LocalMinute local) const
{
    const sys_seconds asUtc(local.time_since_epoch());
    const seconds before = offset(asUtc - around);
    const seconds after = offset(asUtc + around);
    std::vector<Clock::Wall> found;
    for (const seconds candidate : {std::max(before, after), std::min(before, after)}) {
        const sys_seconds instant = asUtc - candidate;
        if (offset(instant) == candidate && (found.empty() || found.back() != instant))
            found.emplace_back(instant);
    }
    return found;
}

Clock::Wall Zone::once(LocalMinute local) const
{
    if (const auto found = instants(local); !found.empty())
        return found.front();
    // The clock jumps over it somewhere between the two readings: find the second of the jump.
    const sys_seconds asUtc(local.time_since_epoch());
    const seconds before = offset(asUtc - around);
    sys_seconds low = asUtc - around;
    sys_seconds high = asUtc + around;
    while (high - low > seconds(1)) {
        const sys_seconds middle = low + (high - low) / 2;
        (offset(middle) == before ? low : high) = middle;
    }
    return high;
}

} // namespace muster
