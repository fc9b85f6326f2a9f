// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delta/Safeguard.h"
#include "core/schedule/Overview.h"
#include "ui/theme/Theme.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace muster {

/// Schedules in the words of the window: states, times, endings, why a file is held. GUI thread.

QString scheduleStateText(const ScheduleStatus& status); ///< "Held", "Tries again at 10:15"
QString scheduleStateIcon(const ScheduleStatus& status); ///< each with a shape of its own
theme::Tone scheduleStateTone(const ScheduleStatus& status);
/// What it does at this moment and what it waits for, in full sentences.
QString scheduleSentence(const ScheduleStatus& status);
/// The state and its sentences in one, each said once.
QString scheduleStateSentence(const ScheduleStatus& status);
/// Whether a person should look at it before the others.
bool needsALook(const ScheduleStatus& status);

/// When it is due, in the language of the window, with its zone when that is another than this
/// computer's: "weekdays 06:30 (America/New_York time)".
QString whenText(const Schedule& schedule);
/// "Mon 23 Nov, 06:30" by this computer's clock, as all times are shown. With the year when that is
/// another one.
QString momentText(Clock::Wall time);
/// The zone's name when its clocks are not this computer's, else empty.
QString otherZone(const std::string& zone);
/// "Next: Mon 23 Nov, 06:30", "With the next file", "Paused until ..."; empty when it is broken.
QString nextText(const ScheduleStatus& status);
QString pauseText(Clock::Wall until); ///< "Paused until you resume it"
QString rehearsalText(const ScheduleStatus& status); ///< "Rehearsal 1 of 3"; empty when live
QString silenceText(const ScheduleStatus& status); ///< "No run for 3 days"; empty when there was

QString occasionStateText(OccasionState state); ///< "Sent"
QString occasionIcon(OccasionState state);
theme::Tone occasionTone(OccasionState state);
/// How it ended: the counts where it has some, else the sentence that was recorded.
QString occasionSentence(const Occasion& occasion);

/// What holds a file of a feed with these limits: a line that begins it, then one for each.
QString limitsText(const Limits& limits);

/// One reason why a limit holds a file.
struct HeldReason {
    QString code; ///< "terminations"
    QString number; ///< what a person types to allow it; empty: nobody can
    QString sentence;
};

/// As the record of the occasion tells them; empty when it has no numbers.
std::vector<HeldReason> heldReasons(const Occasion& occasion);

} // namespace muster
