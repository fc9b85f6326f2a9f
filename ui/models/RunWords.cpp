// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/RunWords.h"

#include "core/base/Json.h"
#include "ui/models/CoreText.h"
#include "ui/models/IssueWords.h"
#include "ui/models/OutcomeWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <array>

namespace muster {

/// Where the sentences of this file are found by their translators.
class RunWords {
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

RunVerdict verdictOf(const RunSummary& run)
{
    const auto& counts = run.counts;
    if (run.endedAt.empty() && !run.interrupted)
        return RunVerdict::Running;
    if (counts[OutcomeState::Unknown] > 0)
        return RunVerdict::Doubt;
    if (run.interrupted)
        return RunVerdict::Interrupted;
    if (counts[OutcomeState::Rejected] > 0)
        return RunVerdict::Rejected;
    if (counts[OutcomeState::NotSent] > 0)
        return RunVerdict::Failed;
    if (counts[OutcomeState::Held] > 0)
        return RunVerdict::Held;
    if (counts[OutcomeState::Accepted] + counts[OutcomeState::Confirmed] > 0)
        return RunVerdict::Good;
    return run.exitCode > 0 ? RunVerdict::Failed : RunVerdict::Quiet;
}

QString verdictIcon(RunVerdict verdict)
{
    static constexpr std::array<const char*, 8> names{"unchanged", "good", "play",   "held",
                                                      "not-sent",  "bad",  "unlink", "doubt"};
    return QLatin1String(names[static_cast<std::size_t>(verdict)]);
}

theme::Tone verdictTone(RunVerdict verdict)
{
    using theme::Tone;
    static constexpr std::array<Tone, 8> tones{Tone::Muted, Tone::Good, Tone::Accent, Tone::Warn,
                                               Tone::Warn,  Tone::Bad,  Tone::Bad,    Tone::Doubt};
    return tones[static_cast<std::size_t>(verdict)];
}

QString verdictText(RunVerdict verdict)
{
    static constexpr std::array<const char*, 8> words{
        QT_TRANSLATE_NOOP("RunWords", "Nothing to send"),
        QT_TRANSLATE_NOOP("RunWords", "All accepted"),
        QT_TRANSLATE_NOOP("RunWords", "Running"),
        QT_TRANSLATE_NOOP("RunWords", "Some rows held"),
        QT_TRANSLATE_NOOP("RunWords", "Not everything sent"),
        QT_TRANSLATE_NOOP("RunWords", "Some rows rejected"),
        QT_TRANSLATE_NOOP("RunWords", "Interrupted"),
        QT_TRANSLATE_NOOP("RunWords", "Outcome unknown")};
    return RunWords::tr(words[static_cast<std::size_t>(verdict)]);
}

QString verdictText(const RunSummary& run)
{
    const RunVerdict verdict = verdictOf(run);
    const bool isQueued = verdict == RunVerdict::Good && run.start.service == "secureframe"
        && run.counts[OutcomeState::Accepted] > 0;
    return isQueued ? RunWords::tr("All queued (202)") : verdictText(verdict);
}

static QString outcomesIn(const OutcomeCounts& counts, std::initializer_list<OutcomeState> states)
{
    OutcomeCounts some;
    for (const auto state : states)
        some[state] = counts[state];
    return outcomeText(some);
}

QString sentText(const OutcomeCounts& counts)
{
    using enum OutcomeState;
    const QString sent = outcomesIn(counts, {Accepted, Rejected, Confirmed});
    const QString left = outcomesIn(counts, {Unchanged, Held, NotSent});
    const auto unknown = counts[Unknown];
    QStringList sentences;
    if (!sent.isEmpty())
        sentences << RunWords::tr("Sent: %1.").arg(sent);
    if (unknown > 0)
        sentences << RunWords::tr("Sent without a valid answer: %1 rows, which may or may not have "
                                  "arrived.",
                                  nullptr, pluralOf(unknown))
                         .arg(numberText(unknown));
    if (sentences.isEmpty())
        sentences << RunWords::tr("Nothing was sent.");
    if (!left.isEmpty())
        sentences << RunWords::tr("Not sent: %1.").arg(left);
    else if (counts.sum() > 0)
        sentences << RunWords::tr("No row was left out.");
    return sentences.join(QLatin1Char(' '));
}

/// What a person can do about a run that has ended.
static QString nextText(const RunSummary& run)
{
    const auto& counts = run.counts;
    const auto again =
        counts[OutcomeState::Held] + counts[OutcomeState::Rejected] + counts[OutcomeState::NotSent];
    if (counts[OutcomeState::Unknown] > 0)
        return RunWords::tr("This run is not done while a row is unknown: answer its question.");
    if (run.interrupted)
        return RunWords::tr("Nothing more is sent for it; the next push carries what is missing.");
    if (again > 0)
        return RunWords::tr("Correct those rows and send them again, or send the next export.");
    if (run.exitCode > 0 && run.exitCode != 13)
        return RunWords::tr("Set that right and send the file again.");
    return RunWords::tr("There is nothing left to do.");
}

/// Why it ended, as a sentence; empty where its note says no more than the numbers.
static QString whyText(const RunSummary& run)
{
    QString why = coreText(run.note);
    if (run.interrupted || why.isEmpty())
        return run.interrupted ? RunWords::tr("The program ended before this run did.") : QString();
    why[0] = why[0].toUpper();
    return why.endsWith(QLatin1Char('.')) ? why : why + QLatin1Char('.');
}

QString headline(const RunSummary& run)
{
    const QString rows = numberText(run.counts.read);
    const QString source = QString::fromStdString(run.start.source);
    if (verdictOf(run) == RunVerdict::Running)
        return RunWords::tr("Running since %1. So far %2 rows of %3: %4.", nullptr,
                            pluralOf(run.counts.read))
            .arg(clockText(moment(run.startedAt)), rows, source, outcomeText(run.counts));
    QStringList sentences{
        RunWords::tr("%1 rows of %2 were read.", nullptr, pluralOf(run.counts.read))
            .arg(rows, source),
        sentText(run.counts)};
    if (const QString why = whyText(run); !why.isEmpty())
        sentences << why;
    sentences << nextText(run);
    return sentences.join(QLatin1Char(' '));
}

QString runTitle(const RunSummary& run)
{
    return RunWords::tr("%1 to %2")
        .arg(QString::fromStdString(run.start.feed), QString::fromStdString(run.start.connection));
}

QString triggerText(const std::string& trigger)
{
    static constexpr std::array<std::pair<const char*, const char*>, 4> known{
        {{"command", QT_TRANSLATE_NOOP("RunWords", "By hand, command")},
         {"window", QT_TRANSLATE_NOOP("RunWords", "By hand, window")},
         {"schedule", QT_TRANSLATE_NOOP("RunWords", "Schedule")},
         {"tray", QT_TRANSLATE_NOOP("RunWords", "Tray")}}};
    for (const auto& [name, words] : known) {
        if (trigger == name)
            return RunWords::tr(words);
    }
    return QString::fromStdString(trigger);
}

QString serviceTitle(const std::string& service)
{
    if (service == "threatswitch")
        return QStringLiteral("ThreatSwitch");
    if (service == "secureframe")
        return QStringLiteral("Secureframe");
    return QString::fromStdString(service);
}

QDateTime moment(const std::string& rfc3339)
{
    return QDateTime::fromString(QString::fromStdString(rfc3339), Qt::ISODateWithMs).toLocalTime();
}

QString dayText(const QDateTime& when)
{
    //: How a day is written in tables: see Qt's QDate::toString.
    return QLocale().toString(when.date(), RunWords::tr("d MMM yyyy"));
}

QString clockText(const QDateTime& when)
{
    return when.time().toString(QStringLiteral("HH:mm:ss"));
}

QString whenText(const std::string& rfc3339)
{
    const QDateTime when = moment(rfc3339);
    return when.isValid() ? dayText(when) + QStringLiteral(", ") + clockText(when) : QString();
}

QString tookText(const std::string& from, const std::string& to)
{
    const QDateTime start = moment(from);
    const QDateTime end = moment(to);
    if (!start.isValid() || !end.isValid())
        return {};
    const qint64 milliseconds = start.msecsTo(end);
    if (milliseconds < 10'000)
        return RunWords::tr("%1 s").arg(
            QLocale().toString(static_cast<double>(milliseconds) / 1000, 'f', 1));
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 60)
        return RunWords::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return RunWords::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return RunWords::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

QString bytesText(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1);
}

QStringList issueSentences(const RowSummary& row, const RunStart& run)
{
    QStringList sentences;
    const auto issues = json::parse(row.issues.empty() ? "[]" : row.issues);
    if (!issues)
        return sentences;
    for (const auto& given : issues->toArray()) {
        const std::string code = json::text(json::at(given, "/code"));
        Issue issue;
        issue.code = code;
        issue.row = row.ref;
        issue.field = json::text(json::at(given, "/field"));
        const IssueText text = issueWords(issue, fieldLabel(run.service, run.object, issue.field));
        sentences << QString::fromStdString(text.remedy.empty() ? text.message
                                                                : text.message + " " + text.remedy);
    }
    return sentences;
}

QString serviceWords(const RowSummary& row)
{
    if (row.message.empty())
        return {};
    // In brackets it is ours, about words of the service that were held back.
    const QString said =
        row.message.front() == '(' ? coreText(row.message) : QString::fromStdString(row.message);
    return row.field.empty() ? said
                             : QString::fromStdString(row.field) + QStringLiteral(": ") + said;
}

QString unitStateText(const UnitSummary& unit, const std::string& service)
{
    static constexpr std::array<const char*, 8> words{
        QT_TRANSLATE_NOOP("RunWords", "planned"),
        QT_TRANSLATE_NOOP("RunWords", "being sent"),
        QT_TRANSLATE_NOOP("RunWords", "accepted"),
        QT_TRANSLATE_NOOP("RunWords", "confirmed"),
        QT_TRANSLATE_NOOP("RunWords", "rejected"),
        QT_TRANSLATE_NOOP("RunWords", "not sent"),
        QT_TRANSLATE_NOOP("RunWords", "unknown"),
        QT_TRANSLATE_NOOP("RunWords", "sent again in parts")};
    if (unit.state == UnitState::Accepted && service == "secureframe")
        return RunWords::tr("queued");
    if (unit.state == UnitState::Unknown && unit.settled)
        return unit.supersededBy > 0
            ? RunWords::tr("unknown, replaced by run %1").arg(unit.supersededBy)
            : RunWords::tr("unknown");
    return RunWords::tr(words[static_cast<std::size_t>(unit.state)]);
}

/// Why nobody knows what became of a unit.
static QString doubtCause(const RunSummary& run, const UnitSummary& unit)
{
    const QString service = serviceTitle(run.start.service);
    if (unit.httpStatus > 0)
        return RunWords::tr("but the answer of %1 (HTTP %2) does not say what became of them.")
            .arg(service)
            .arg(unit.httpStatus);
    if (run.interrupted)
        return RunWords::tr("but the program ended before the answer of %1 was read.").arg(service);
    return RunWords::tr("but the connection broke before %1 answered.").arg(service);
}

/// Where a person finds out, with the place in the service that shows it.
static QString whereToLook(const RunSummary& run, const UnitSummary& unit)
{
    const QString service = serviceTitle(run.start.service);
    const QString minute = moment(unit.sentAt).time().toString(QStringLiteral("HH:mm"));
    return run.start.service == "threatswitch"
        ? RunWords::tr("Open %1 \u2192 imports and look for %2.").arg(service, minute)
        : RunWords::tr("Open %1 and look whether these records have changed since %2.")
              .arg(service, minute);
}

QString doubtQuestion(const RunSummary& run, const UnitSummary& unit)
{
    const QDateTime sent = moment(unit.sentAt);
    const QStringList sentences{
        RunWords::tr("We sent %1 rows at %2 on %3, %4", nullptr, pluralOf(unit.plan.rows))
            .arg(numberText(unit.plan.rows), clockText(sent), dayText(sent), doubtCause(run, unit)),
        RunWords::tr("The import may or may not have happened."),
        RunWords::tr("Muster cannot ask %1 about a request without a valid answer.")
            .arg(serviceTitle(run.start.service)),
        whereToLook(run, unit),
        RunWords::tr("Nothing will be sent until you choose, or until the next scheduled file "
                     "replaces this one.")};
    return sentences.join(QLatin1Char(' '));
}

QString laterText(const RunSummary& run)
{
    return RunWords::tr("You decide later. These rows stay unknown, and nothing goes to %1 until "
                        "you answer, or until the next scheduled file replaces this one.")
        .arg(QString::fromStdString(run.start.connection));
}

QString waitingText(const RunSummary& run, const UnitSummary& unit, bool canBeAsked)
{
    const QDateTime sent = moment(unit.sentAt);
    const QString what =
        RunWords::tr("%1 accepted the upload of %2 rows at %3 on %4. Row results are not in yet.",
                     nullptr, pluralOf(unit.plan.rows))
            .arg(serviceTitle(run.start.service), numberText(unit.plan.rows), clockText(sent),
                 dayText(sent));
    return what + QLatin1Char(' ')
        + (canBeAsked ? RunWords::tr("Checking asks for them; nothing is sent again.")
                      : RunWords::tr("This connection has no way to ask for them.")
                   + QLatin1Char(' ') + whereToLook(run, unit));
}

} // namespace muster
