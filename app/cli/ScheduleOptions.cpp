// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ScheduleActions.h"

namespace muster::cli {

const std::vector<Option>& scheduleOptions()
{
    static const std::vector<Option> options{
        {"--spec", "S", "when it is due, in words or as five cron fields"},
        {"--folder", "D", "where the exports are put"},
        {"--pattern", "P", "of the file's name, with * and ?; *.csv when new"},
        {"--zone", "Z", "time zone such as America/New_York; empty = this computer's"},
        {"--days-off", "LIST", "us-federal, 2026-12-24, 2026-12-24..2027-01-02, with commas"},
        {"--black-out", "LIST", "22:00..04:00, or '2026-12-24 18:00..2026-12-26 06:00'"},
        {"--missed", "once|ask|skip",
         "a run that was missed: run the last when it is noticed, ask, or skip"},
        {"--window", "MINUTES", "after a due time in which its run may begin (720)"},
        {"--complete", "stable|done",
         "when a file is whole: unchanged over two looks, or NAME.done is there"},
        {"--settle", "SECONDS", "between the two looks (10)"},
        {"--afterwards", "leave|move", "the file: leave it, or move it to sent/ or held/"},
        {"--silence-days", "N", "without a run, until that is told; 0 = never (3)"},
        {"--rehearsals", "N", "clean ones before it goes live; 0 = live at once (3)"},
        {"--trigger", "schedule|tray|window", "what calls, for the history (default: schedule)"},
        {"--again", "", "also a file that was dealt with before"},
        {"--allow", "LIST", "limits that may be broken, with the exact number"},
        {"--reason", "R", "why; kept in the history"},
        {"--rehearse-again", "", "back to rehearsals"},
        {"--for", "LENGTH", "30m, 4h or 2d"},
        {"--until", "T", "a day or a moment, as 2026-12-24 or '2026-12-24 12:00'"}};
    return options;
}

const std::vector<ScheduleMember>& scheduleMembers()
{
    static const std::vector<ScheduleMember> members{{"--spec", "spec"},
                                                     {"--folder", "folder"},
                                                     {"--pattern", "pattern"},
                                                     {"--zone", "zone"},
                                                     {"--days-off", "days_off"},
                                                     {"--black-out", "black_out"},
                                                     {"--missed", "missed"},
                                                     {"--window", "window_minutes"},
                                                     {"--complete", "complete"},
                                                     {"--settle", "settle_seconds"},
                                                     {"--afterwards", "afterwards"},
                                                     {"--silence-days", "silence_days"},
                                                     {"--rehearsals", "rehearsals"}};
    return members;
}

} // namespace muster::cli
