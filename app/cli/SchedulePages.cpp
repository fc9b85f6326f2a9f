// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ManualTables.h"
#include "app/cli/Roff.h"
#include "core/schedule/Schedule.h"

#include <map>

namespace muster::cli {

/// What each member is for; the members themselves and their defaults come from the schedule.
static const std::map<std::string, std::string_view>& words()
{
    static const std::map<std::string, std::string_view> all{
        {"schedule", "Version of this format."},
        {"spec", "When it is due, in words or as 'cron' and five fields. See WORDS."},
        {"zone", "Time zone such as America/New_York; empty: this computer's."},
        {"folder", "Whole path of the folder that exports are put into."},
        {"pattern", "Of the file's name, with * and ?; capital or small letters alike."},
        {"days_off",
         "Days on which nothing runs by itself: us-federal, days as 2026-12-24, ranges as "
         "2026-12-24..2027-01-02. Business days are counted without them."},
        {"black_out",
         "Stretches in which nothing runs by itself: two moments as '2026-12-24 18:00..2026-12-26 "
         "06:00', two days, or two times of every day as 22:00..04:00. Due times in them are "
         "none."},
        {"missed",
         "once: of what was due while nothing ran, the last runs when it is noticed, within its "
         "window. ask: a person says. skip: it is noted."},
        {"window_minutes",
         "After a due time in which its run may begin, also after a retry; never beyond the next "
         "due time."},
        {"complete",
         "stable: a file counts when it is unchanged over two looks, was renamed into place, or "
         "has its companion NAME.done. done: only with the companion."},
        {"settle_seconds", "Between the two looks."},
        {"afterwards", "leave, or move: by rename, into sent/ or held/ in the folder."},
        {"silence_days",
         "When no run has gone through for so many days though one was due, that is told. 0: "
         "never."},
        {"rehearsals", "Clean rehearsals in a row before it goes live; 0: live at once."},
    };
    return all;
}

std::string schedulePages()
{
    Schedule schedule;
    if (auto spec = Spec::parse("weekdays 06:30"))
        schedule.spec = *spec;
    const QJsonObject object = schedule.toJson();
    std::string text;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const std::string name = member.key().toStdString();
        const auto known = words().find(name);
        std::string said(known == words().end() ? "" : known->second);
        const std::string standard =
            member->isDouble() ? std::to_string(member->toInt()) : member->toString().toStdString();
        if (!standard.empty() && name != "spec")
            said += " Default: " + standard + ".";
        text += roff::entry(name, "", said);
    }
    return text;
}

} // namespace muster::cli
