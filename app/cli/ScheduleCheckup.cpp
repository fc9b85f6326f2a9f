// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ScheduleCheckup.h"

#include "app/cli/ScheduleReport.h"
#include "core/schedule/ArrivalFolder.h"

#include <QStandardPaths>

#include <filesystem>

namespace muster::cli {

using Grade = CheckupFinding::Grade;

/// What became of its last run, or is under way, where that asks for a look.
static std::optional<CheckupFinding> findingOfRun(const std::string& what,
                                                  const ScheduleStatus& status)
{
    const std::string command = "'muster schedule show " + status.feed + "'";
    if (status.state == ScheduleState::Held)
        return {{what, Grade::Warn,
                 (status.olderHeld > 0
                      ? std::to_string(status.olderHeld + 1) + " files are held, the newest: "
                      : "a file is held: ")
                     + shown(status.held->message),
                 "See " + command + ", then release or skip it."}};
    if (status.state == ScheduleState::Locked)
        return {{what, Grade::Warn, "it waits for the secret: " + shown(status.open->message),
                 "Unlock the keychain, or hand the secret in as a credential: see 'muster help "
                 "schedule'."}};
    const auto is = [](const std::optional<Occasion>& occasion, OccasionState state) {
        return occasion && occasion->state == state;
    };
    if (is(status.open, OccasionState::Retrying))
        return {{what, Grade::Warn, "it tries again by itself: " + shown(status.open->message),
                 "If that goes on, see " + command + "."}};
    if (is(status.last, OccasionState::Unknown))
        return {{what, Grade::Warn,
                 "nobody knows whether its last run arrived: " + shown(status.last->message),
                 "Look at the service, then settle it with 'muster history resolve "
                     + std::to_string(status.last->run) + "'."}};
    const std::string again = tryAgainWords(status);
    if (is(status.last, OccasionState::Failed))
        return {{what, Grade::Warn, "its last run failed: " + shown(status.last->message),
                 (again.empty() ? "" : again + " ") + "See " + command + "."}};
    if (is(status.open, OccasionState::Asking))
        return {{what, Grade::Warn,
                 "a run was missed and waits for a person: " + shown(status.open->message),
                 "Say 'muster schedule run " + status.feed + "' or 'muster schedule skip "
                     + status.feed + "'."}};
    return {};
}

static CheckupFinding findingOf(const ScheduleStatus& status, Clock::Wall now)
{
    const std::string what = "schedule " + status.feed;
    if (!status.problem.empty())
        return {what, Grade::Fail, status.problem, mendWords(status)};
    const Schedule& schedule = *status.schedule;
    if (const auto seen = DiskFolder().look(schedule.folder, now); !seen)
        return {what, Grade::Warn, seen.error().what, seen.error().hint};
    if (auto found = findingOfRun(what, status))
        return *found;
    if (status.allPausedUntil == ScheduleMemory::forever)
        return {what, Grade::Warn, "paused until somebody resumes it, as every schedule is",
                "Say 'muster schedule resume'."};
    if (status.pausedUntil == ScheduleMemory::forever)
        return {what, Grade::Warn, "paused until somebody resumes it",
                "Say 'muster schedule resume " + status.feed + "'."};
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
    if (fs::exists(config + "/systemd/user/muster-schedule.timer", ignored))
        return {"schedule timer", Grade::Warn, "the timer is written but not enabled",
                "Say in a session of this account: systemctl --user enable --now "
                "muster-schedule.timer"};
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
