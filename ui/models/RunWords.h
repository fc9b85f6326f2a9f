// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/LedgerReader.h"
#include "ui/theme/Theme.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace muster {

/// A whole run in one word, ordered from best to worst. Never Good while one row is unknown.
enum class RunVerdict {
    Quiet, ///< nothing was to be sent
    Good,
    Running,
    Held, ///< some rows, or all by a limit
    Failed, ///< ended before everything was sent
    Rejected,
    Interrupted, ///< its program died
    Doubt,
};

RunVerdict verdictOf(const RunSummary& run);
QString verdictIcon(RunVerdict verdict);
theme::Tone verdictTone(RunVerdict verdict);
/// "Some rows held"
QString verdictText(RunVerdict verdict);
/// The same for one run, which is never more than queued at a service that only queues.
QString verdictText(const RunSummary& run);

/// "Sent: 249 accepted, 3 rejected. Not sent: 8 held.", and which rows are in doubt. True of a run
/// that has ended.
QString sentText(const OutcomeCounts& counts);
/// The run in some sentences: its numbers, what was sent and what was not, why, what to do next.
QString headline(const RunSummary& run);
/// "people to practice-threatswitch"
QString runTitle(const RunSummary& run);
/// What started it, for people.
QString triggerText(const std::string& trigger);
/// "ThreatSwitch"; a service not known here as it is written.
QString serviceTitle(const std::string& service);

/// Local time of the ledger's moments (RFC 3339, UTC); invalid when empty.
QDateTime moment(const std::string& rfc3339);
QString dayText(const QDateTime& when); ///< "21 Nov 2026"
QString clockText(const QDateTime& when); ///< "14:02:11"
QString whenText(const std::string& rfc3339); ///< "21 Nov 2026, 14:02:11"; empty when empty
/// "4 s", "2 min 5 s"; empty when one end is missing.
QString tookText(const std::string& from, const std::string& to);
QString bytesText(std::uint64_t bytes);

/// What the checks found about a row of this run: one "sentence remedy" each.
QStringList issueSentences(const RowSummary& row, const RunStart& run);
/// What the service said about it, with its field; empty when it said nothing.
QString serviceWords(const RowSummary& row);
QString unitStateText(const UnitSummary& unit, const std::string& service);
/// The question a unit without an answer puts to a person, in full words.
QString doubtQuestion(const RunSummary& run, const UnitSummary& unit);
/// What holds as long as that question is put off.
QString laterText(const RunSummary& run);
/// That a unit was taken for processing and its rows' results are not in, and what can be done.
QString waitingText(const RunSummary& run, const UnitSummary& unit, bool canBeAsked);

} // namespace muster
