// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ScheduleReport.h"

// What a person can do about a schedule, with the command.

namespace muster::cli {

std::string mendWords(const ScheduleStatus& status)
{
    if (status.problem.empty())
        return {};
    const std::string remove = "'muster schedule remove " + status.feed + "'";
    if (status.schedule) // its feed is what cannot be used
        return "Mend or make the feed '" + status.feed
            + "' ('muster feed new --help'), or take its schedule away with " + remove + ".";
    return "Mend the file, or set the schedule anew with 'muster schedule set " + status.feed
        + " --spec S --folder D' (the broken file is kept beside it), or take it away with "
        + remove + ".";
}

std::string tryAgainWords(const ScheduleStatus& status)
{
    const auto& shown = status.open ? status.open : status.last;
    if (status.held || !shown || !status.schedule)
        return {};
    const std::string run = "muster schedule run " + status.feed;
    if (shown->message.find(run + " --again'") != std::string::npos)
        return "If that file is the right one, say '" + run + " --again'.";
    // One that ended late is taken again by itself.
    if (shown->state != OccasionState::Failed || shown->digest.empty())
        return {};
    const std::string say =
        "once its cause is mended, say '" + run + "', or put a newer file there.";
    if (status.schedule->spec.kind() == Spec::Kind::Arrival)
        return "It is not tried again by itself: " + say;
    return "It is tried again when it is next due. To have it sooner: " + say;
}

} // namespace muster::cli
