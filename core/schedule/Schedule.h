// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Directories.h"
#include "core/feed/TextStore.h"
#include "core/schedule/BlackOut.h"
#include "core/schedule/Spec.h"

#include <QJsonObject>

#include <string>
#include <vector>

namespace muster {

/// What happens to a run that was due while the computer slept or the program did not run.
enum class MissedRun {
    Once, ///< the last of them runs when it is noticed, if that is within the window
    Ask, ///< a person decides
    Skip, ///< it is noted and nothing runs
};

/// What happens to a file once its run has ended.
enum class Afterwards {
    Leave,
    Move, ///< by rename, into sent/ or held/ beside it
};

/// How a file shows that it is complete.
enum class Complete {
    Stable, ///< unchanged over two looks, renamed into place, or with its companion
    Done, ///< only with its companion, NAME.done
};

/// When and from where a feed runs without a person. A value; one text file for each feed under
/// CONFIG/schedules. It belongs to this computer, unlike the feed, which can be shared.
struct Schedule {
    std::string feed;
    Spec spec;
    std::string zone; ///< IANA name; empty = this computer's
    std::string folder; ///< absolute
    std::string pattern = "*.csv"; ///< of the file's name, with * and ?
    DaysOff daysOff;
    BlackOut blackOut;
    MissedRun missed = MissedRun::Once;
    std::chrono::minutes window{12 * 60}; ///< after a due time in which its run may still begin
    Complete complete = Complete::Stable;
    std::chrono::seconds settle{10}; ///< between two looks at a file
    Afterwards afterwards = Afterwards::Leave;
    int silenceDays = 3; ///< without a run that is due, until that is told; 0 = never
    int rehearsals = 3; ///< clean ones before it goes live; 0 = live at once

    bool operator==(const Schedule&) const = default;

    QJsonObject toJson() const;
    static Result<Schedule> fromJson(const std::string& feed, const QJsonObject& given);
    /// Sets one member by its name in the JSON ("missed", "window_minutes"). Config error.
    Result<void> set(const std::string& member, const std::string& value);
};

/// Schedules under CONFIG/schedules, by the name of their feed. Main thread.
class ScheduleStore {
public:
    explicit ScheduleStore(const Directories& directories)
        : m_files(directories.config + "/schedules", "schedule")
    { }

    std::vector<std::string> names() const { return m_files.names(); }

    bool has(const std::string& feed) const { return m_files.has(feed); }

    Result<Schedule> load(const std::string& feed) const;

    Result<void> save(const Schedule& schedule) const
    {
        return m_files.save(schedule.feed, schedule.toJson());
    }

    Result<void> remove(const std::string& feed) const { return m_files.remove(feed); }

    std::string path(const std::string& feed) const { return m_files.path(feed); }

    /// Where a file that cannot be used goes when another takes its place.
    std::string brokenPath(const std::string& feed) const { return path(feed) + ".broken"; }

private:
    TextStore m_files;
};

} // namespace muster
