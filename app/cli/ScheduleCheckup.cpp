// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ScheduleCheckup.h"

#include "app/cli/Console.h"
#include "core/schedule/ArrivalFolder.h"
#include "core/schedule/Overview.h"

#include <QStandardPaths>

#include <filesystem>

namespace muster::cli {

using Grade = CheckupFinding::Grade;

static CheckupFinding findingOf(const ScheduleStatus& status, Clock::Wall now)
{
    const std::string what = "schedule " + status.feed;
    if (!status.problem.empty())
        return {what, Grade::Fail, status.problem,
                "Set it anew, or remove it with 'muster schedule remove " + status.feed + "'."};
    const Schedule& schedule = *status.schedule;
    if (const auto seen = DiskFolder().look(schedule.folder, now); !seen)
        return {what, Grade::Warn, seen.error().what, seen.error().hint};
    if (status.state == ScheduleState::Held)
        return {what, Grade::Warn, "a file is held: " + shown(status.held->message),
                "See 'muster schedule show " + status.feed + "', then release or skip it."};
    if (status.state == ScheduleState::Locked)
        return {what, Grade::Warn, "it waits for the secret: " + shown(status.open->message),
                "Unlock the keychain, or hand the secret in as a systemd credential."};
    if (status.state == ScheduleState::Failed) {
        const auto& shownOccasion = status.open ? status.open : status.last;
        return {what, Grade::Warn, "its last run failed: " + shown(shownOccasion->message),
                "See 'muster schedule show " + status.feed + "'."};
    }
    if (status.silentDays > 0)
        return {what, Grade::Warn,
                "no run for " + count(status.silentDays, "day", "days") + " though it was due",
                "Look whether exports still arrive in " + schedule.folder
                    + ", and whether something calls 'muster schedule run-due'."};
    if (status.isRehearsing())
        return {what, Grade::Ok, schedule.spec.words() + ", rehearsing: it sends nothing yet", {}};
    return {what, Grade::Ok, schedule.spec.words(), {}};
}

/// Cron and containers cannot be seen from here; the timer and the tray can.
static CheckupFinding callerFinding()
{
    namespace fs = std::filesystem;
    const std::string config =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation).toStdString();
    std::error_code ignored;
    if (fs::exists(config + "/systemd/user/timers.target.wants/muster-schedule.timer", ignored))
        return {"schedule timer", Grade::Ok, "enabled for this account", {}};
    if (fs::exists(config + "/autostart/io.github.muster.Muster.desktop", ignored))
        return {"schedule timer", Grade::Ok, "none, but the tray starts when you log in", {}};
    return {"schedule timer", Grade::Warn,
            "no timer and no tray start is set up for this account; whether cron calls it cannot "
            "be seen",
            "Say 'muster schedule install', or put 'muster schedule run-due' into cron."};
}

std::vector<CheckupFinding> checkSchedules(const Directories& directories)
{
    const Clock::Wall now = SystemClock().now();
    const auto statuses = scheduleStatuses(directories, now);
    if (!statuses)
        return {{"schedules", Grade::Fail, statuses.error().what, statuses.error().hint}};
    std::vector<CheckupFinding> findings;
    for (const ScheduleStatus& status : *statuses)
        findings.push_back(findingOf(status, now));
    if (!statuses->empty())
        findings.push_back(callerFinding());
    return findings;
}

} // namespace muster::cli
