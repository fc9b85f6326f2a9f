// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/Receipt.h"

#include "ui/models/OutcomeWords.h"
#include "ui/models/RunWords.h"

#include <QCoreApplication>

namespace muster {

static QString say(const char* text)
{
    return QCoreApplication::translate("Receipt", text);
}

/// "name:      value", one a line.
class Lines {
public:
    explicit Lines(QString indent = {}) : m_indent(std::move(indent)) { }

    void add(const QString& name, const QString& value)
    {
        constexpr int nameWidth = 26;
        if (!value.isEmpty())
            m_text += m_indent + (name + QLatin1Char(':')).leftJustified(nameWidth) + value
                + QLatin1Char('\n');
    }

    void add(const QString& name, const std::string& value)
    {
        add(name, QString::fromStdString(value));
    }

    void add(const QString& name, std::uint64_t value) { add(name, numberText(value)); }

    QString text() const { return m_text; }

private:
    QString m_indent;
    QString m_text;
};

static QString endText(const RunSummary& run)
{
    if (run.interrupted)
        return say("interrupted: the program ended before the run did");
    if (run.endedAt.empty())
        return say("still running: this receipt is not final");
    return QString::fromStdString(run.endedAt);
}

static QString aboutRun(const RunSummary& run)
{
    Lines lines;
    lines.add(say("Run"), QString::number(run.id));
    lines.add(say("Result"), verdictText(run));
    lines.add(say("Feed"), run.start.feed);
    lines.add(say("Connection"), run.start.connection);
    lines.add(say("Service, object"),
              serviceTitle(run.start.service) + QStringLiteral(", ")
                  + QString::fromStdString(run.start.object));
    lines.add(say("Started by"), triggerText(run.start.trigger));
    lines.add(say("Started"), run.startedAt);
    lines.add(say("Ended"), endText(run));
    if (run.exitCode >= 0)
        lines.add(say("Exit code"), QString::number(run.exitCode));
    lines.add(say("Mode"), run.start.mode);
    if (run.start.parent != 0)
        lines.add(say("Sends again rows of run"), QString::number(run.start.parent));
    lines.add(say("Note"), run.note);
    lines.add(say("File"), run.start.source);
    lines.add(say("SHA-256 of the file"), run.sourceDigest);
    lines.add(say("Digest of the mapping"), run.start.mappingDigest);
    lines.add(say("History key"), run.start.keyId);
    return lines.text();
}

static QString aboutCounts(const OutcomeCounts& counts)
{
    constexpr int numberWidth = 14;
    QString text = say("Rows read").leftJustified(18)
        + numberText(counts.read).rightJustified(numberWidth) + QLatin1Char('\n');
    for (const auto state : shownStates)
        text += QStringLiteral("  %1 %2\n")
                    .arg(outcomeLabel(state).leftJustified(15),
                         numberText(counts[state]).rightJustified(numberWidth));
    text += counts.sum() == counts.read ? say("The sum of all outcomes is the number of rows read.")
                                        : say("The sum is not complete: the run has not ended.");
    return text + QLatin1Char('\n');
}

static QString attemptLine(const AttemptSummary& attempt)
{
    const QString end =
        attempt.endedAt.empty() ? say("no end recorded") : QString::fromStdString(attempt.endedAt);
    const auto name = unitStateName(attempt.state);
    return QStringLiteral("    %1. %2 \u2013 %3, %4, HTTP %5, %6 bytes sent\n")
        .arg(attempt.number)
        .arg(QString::fromStdString(attempt.startedAt), end,
             QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())))
        .arg(attempt.httpStatus)
        .arg(attempt.bytesSent);
}

QString unitText(const RunDetail& detail, const UnitSummary& unit)
{
    Lines lines(QStringLiteral("  "));
    lines.add(say("State"), unitStateText(unit, detail.run.start.service));
    lines.add(say("Rows"), unit.plan.rows);
    lines.add(say("Bytes as sent"), unit.plan.bytes);
    lines.add(say("SHA-256 before sealing"), unit.plan.payloadSha256);
    lines.add(say("SHA-256 as sent"), unit.plan.sentSha256);
    lines.add(say("Sealed"),
              unit.plan.scheme == "none" ? say("no") : QString::fromStdString(unit.plan.scheme));
    lines.add(say("Key"), unit.plan.keyId);
    lines.add(say("Fingerprint of the key"), unit.plan.keyFingerprint);
    lines.add(say("The service's id"), unit.serviceId);
    lines.add(say("The service says"), unit.message);
    lines.add(say("Settled"), unit.settledAt);
    lines.add(say("Settled because"), unit.settleNote);
    QString text = say("Request %1").arg(unit.plan.number) + QLatin1Char('\n') + lines.text();
    for (const auto& attempt : detail.attempts) {
        if (attempt.unit == unit.plan.number)
            text += attemptLine(attempt);
    }
    return text;
}

QString receiptText(const RunDetail& detail)
{
    constexpr std::size_t mostUnits = 1000;
    QString text = say("MUSTER \u2013 RECEIPT") + QStringLiteral("\n\n") + aboutRun(detail.run)
        + QLatin1Char('\n') + aboutCounts(detail.run.counts) + QLatin1Char('\n');
    if (detail.units.empty())
        text += say("No request was sent.") + QLatin1Char('\n');
    for (std::size_t i = 0; i < std::min(mostUnits, detail.units.size()); ++i)
        text += unitText(detail, detail.units[i]) + QLatin1Char('\n');
    if (detail.units.size() > mostUnits)
        text += say("And %1 more requests; see the history.").arg(detail.units.size() - mostUnits)
            + QLatin1Char('\n');
    return text;
}

} // namespace muster
