// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/CoreSentences_p.h"

#include <QCoreApplication>

#include <array>

namespace muster::sentences {

static constexpr std::array schedulesList{
    static_cast<const char*>(
        QT_TRANSLATE_NOOP("Core", "This computer was off or Muster did not run when it was due.")),
    QT_TRANSLATE_NOOP("Core",
                      "This computer was off or Muster did not run when it was due. Run it now, or "
                      "skip it."),
    QT_TRANSLATE_NOOP("Core", "No new file came in time: %1"),
    QT_TRANSLATE_NOOP("Core", "It was missed, and nobody said that it should run."),
    QT_TRANSLATE_NOOP("Core", "It did not succeed in time: %1"),
    QT_TRANSLATE_NOOP("Core", "Skipped: no reason given"), QT_TRANSLATE_NOOP("Core", "Skipped: %1"),
    QT_TRANSLATE_NOOP("Core", "It holds what was sent before (run %1)."),
    QT_TRANSLATE_NOOP("Core", "%1 was already handled (%2): %3"),
    QT_TRANSLATE_NOOP("Core", "No file named like %1 is in %2."),
    QT_TRANSLATE_NOOP("Core", "%1 may still be written; it is looked at again."),
    QT_TRANSLATE_NOOP("Core", "Run %1 sent it, although the program that began it was ended."),
    QT_TRANSLATE_NOOP("Core", "Paused for a black-out or a day off; it goes on afterwards."),
    QT_TRANSLATE_NOOP("Core", "%1 waits for its companion %2."),
    QT_TRANSLATE_NOOP("Core",
                      "%1 holds what run %2 sent, but run %3 sent another file since. Nothing was "
                      "sent now. If this is the right one, say '%4'."),
    QT_TRANSLATE_NOOP("Core",
                      "Another file was sent by hand (run %1) after %2 was written. It is not sent "
                      "by itself; '%3' sends it anyway."),
    QT_TRANSLATE_NOOP("Core",
                      "%1 is older than %2, which was sent before (run %3). It is not sent by "
                      "itself; '%4' sends it anyway."),
    QT_TRANSLATE_NOOP("Core",
                      "%1 is older than %2, which was sent before. It is not sent by itself; '%3' "
                      "sends it anyway."),
    QT_TRANSLATE_NOOP(
        "Core",
        "It would send nothing: %1 of %2 rows failed the checks, and the feed stops at bad rows."),
    QT_TRANSLATE_NOOP("Core", "The rehearsal was stopped."),
    QT_TRANSLATE_NOOP("Core", "the file's name %1 is not in UTF-8"),
    QT_TRANSLATE_NOOP("Core", "Rename the file."),
    QT_TRANSLATE_NOOP("Core", "%1 The file could not be put away: %2."),
    QT_TRANSLATE_NOOP("Core",
                      "The file changed before it was sent, so nothing was sent; it is looked at "
                      "again."),
    QT_TRANSLATE_NOOP("Core", "%1 Nothing of it was taken."),
    QT_TRANSLATE_NOOP("Core", "It waits: the folder %1 cannot be read: %2."),
    QT_TRANSLATE_NOOP("Core", "It waits: %1."), QT_TRANSLATE_NOOP("Core", "It is being rehearsed."),
    QT_TRANSLATE_NOOP("Core", "It is being sent."),
    QT_TRANSLATE_NOOP("Core", "A newer file was sent in its place. It was held: %1"),
    QT_TRANSLATE_NOOP("Core", "The program %1 could not be started. Nothing was sent."),
    QT_TRANSLATE_NOOP("Core",
                      "The push ended unexpectedly. What it had sent is in the history, or shows "
                      "there as unknown."),
    // Of a person's order.
    QT_TRANSLATE_NOOP("Core", "no file named like %1 is in %2"),
    QT_TRANSLATE_NOOP("Core", "Nothing was sent. Put the export there, or push a file by hand."),
    QT_TRANSLATE_NOOP("Core", "%1 may still be written"),
    QT_TRANSLATE_NOOP(
        "Core",
        "run %1 sent another file, or may have, after %2 was held, so it is held no longer"),
    QT_TRANSLATE_NOOP("Core",
                      "Nothing was sent now. If the held file is the right one, push it by hand."),
    QT_TRANSLATE_NOOP("Core", "Nothing was sent. Try again when it is complete."),
    QT_TRANSLATE_NOOP("Core", "no run of the schedule of '%1' waits for an answer"),
    QT_TRANSLATE_NOOP("Core", "no file of '%1' is held"),
    QT_TRANSLATE_NOOP("Core", "the folder %1 cannot be read: %2"),
    QT_TRANSLATE_NOOP(
        "Core", "If it is on a network share, connect the share; Muster looks again by itself."),
    // Of the limits of a feed.
    QT_TRANSLATE_NOOP("Core", "the file has no rows"),
    QT_TRANSLATE_NOOP("Core", "a file without rows is never sent"),
    QT_TRANSLATE_NOOP("Core", "the file has 1 row, %1 fewer than the %2 of the last accepted file"),
    QT_TRANSLATE_NOOP("Core",
                      "the file has %1 rows, %2 fewer than the %3 of the last accepted file"),
    QT_TRANSLATE_NOOP("Core", "the limit is %1 % fewer, that is %2 rows"),
    QT_TRANSLATE_NOOP("Core", "%1 people of the last accepted file are missing from this one"),
    QT_TRANSLATE_NOOP("Core", "1 person of the last accepted file is missing from this one"),
    QT_TRANSLATE_NOOP("Core", "%1 people would be newly marked as having left or inactive"),
    QT_TRANSLATE_NOOP("Core", "1 person would be newly marked as having left or inactive"),
    QT_TRANSLATE_NOOP("Core", "the limit is %1 (%2 % of the %3 accepted last time)"),
    QT_TRANSLATE_NOOP("Core", "the limit is %1, however small the file"),
    QT_TRANSLATE_NOOP("Core",
                      "the column '%1' (for %2) is empty in all %3 rows and had %4 values in the "
                      "last accepted file"),
    QT_TRANSLATE_NOOP("Core",
                      "the field '%1' is empty in all %2 rows and had %3 values in the last "
                      "accepted file"),
    QT_TRANSLATE_NOOP("Core",
                      "the limit is that a column with at least %1 values does not become empty"),
    QT_TRANSLATE_NOOP("Core", "the header changed in 1 column: %1"),
    QT_TRANSLATE_NOOP("Core", "the header changed in %1 columns: %2"),
    QT_TRANSLATE_NOOP("Core", "the limit is that no column is added, removed or renamed"),
    QT_TRANSLATE_NOOP("Core", "the end of the file counts %1 rows, but %2 were read"),
    QT_TRANSLATE_NOOP("Core", "the limit is that both agree"),
    QT_TRANSLATE_NOOP(
        "Core",
        "the file cannot be compared with the last accepted one, of %1 rows, because that one was "
        "recorded under another history key than the one in use now, so nobody can say who left"),
    QT_TRANSLATE_NOOP("Core",
                      "this says nothing against the file: bring the earlier key back, or let this "
                      "file pass once, and the next ones are compared again"),
    QT_TRANSLATE_NOOP(
        "Core",
        "the file has %1 rows, too many to look for people who are missing, so nobody "
        "can say who left"),
    QT_TRANSLATE_NOOP("Core", "the limit is that a file can be compared"),
    QT_TRANSLATE_NOOP("Core",
                      "the file has no line at its end that counts its rows, as the last accepted "
                      "one had, so it may be cut off"),
    QT_TRANSLATE_NOOP("Core", "%1 rows were read"),
    // Of what is typed into a schedule.
    QT_TRANSLATE_NOOP("Core", "the schedule '%1' is not understood: %2"),
    QT_TRANSLATE_NOOP("Core",
                      "Say for example 'weekdays 06:30', 'Mon, Thu 7:00 and 15:00', '1st business "
                      "day 07:00', 'every 4 hours', 'when a new file arrives', 'weekdays after "
                      "06:30 when a new file is there', or five cron fields."),
    QT_TRANSLATE_NOOP("Core", "not understood"), QT_TRANSLATE_NOOP("Core", "it is empty"),
    QT_TRANSLATE_NOOP("Core", "'after' needs 'when a new file is there' at its end"),
    QT_TRANSLATE_NOOP("Core", "give exactly one time after 'after'"),
    QT_TRANSLATE_NOOP("Core", "a day of the month and a weekday cannot be said together"),
    QT_TRANSLATE_NOOP("Core", "a time to wait from is missing"),
    QT_TRANSLATE_NOOP("Core", "a time such as 06:30 is missing"),
    QT_TRANSLATE_NOOP("Core", "'every' needs a number of hours or minutes, or a day"),
    QT_TRANSLATE_NOOP("Core",
                      "'every' needs a number that divides the day, so that it falls on the same "
                      "times each day"),
    QT_TRANSLATE_NOOP("Core", "'%1' is no time such as 06:30"),
    QT_TRANSLATE_NOOP("Core", "'%1' is left over"),
    QT_TRANSLATE_NOOP("Core", "'%1' is no cron field here"),
    QT_TRANSLATE_NOOP("Core",
                      "Fields are minute 0-59, hour 0-23, day 1-31, month 1-12, weekday 0-7 (0 and "
                      "7 are Sunday), each with *, lists, ranges and steps as in '*/15' or '1-5'."),
    QT_TRANSLATE_NOOP("Core", "there is no time zone '%1'"),
    QT_TRANSLATE_NOOP("Core",
                      "Name one as in 'America/New_York', or leave it empty for this computer's."),
    QT_TRANSLATE_NOOP("Core", "days_off"), QT_TRANSLATE_NOOP("Core", "black_out"),
    QT_TRANSLATE_NOOP("Core", "'%1' is not a day"),
    QT_TRANSLATE_NOOP("Core", "Write it as 2026-12-24."),
    QT_TRANSLATE_NOOP("Core", "'%1' says no days off"),
    QT_TRANSLATE_NOOP("Core",
                      "Write us-federal, a day as 2026-12-24, or first and last day as "
                      "2026-12-24..2027-01-02."),
    QT_TRANSLATE_NOOP("Core", "'%1' says no black-out"),
    QT_TRANSLATE_NOOP("Core",
                      "Write two days as 2026-12-24..2027-01-02, two moments as '2026-12-24 "
                      "18:00..2026-12-26 06:00', or two times of every day as 22:00..04:00."),
    QT_TRANSLATE_NOOP("Core", "folder must be a whole path, from / on"),
    QT_TRANSLATE_NOOP("Core",
                      "pattern must be a file's name, such as people_*.csv, without a folder"),
    QT_TRANSLATE_NOOP("Core", "the feed '%1' has no schedule")};

std::span<const char* const> schedules()
{
    return schedulesList;
}

} // namespace muster::sentences
