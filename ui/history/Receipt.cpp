// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/Receipt.h"

#include "ui/models/CoreText.h"
#include "ui/models/OutcomeWords.h"
#include "ui/models/RunWords.h"

#include <QCoreApplication>

namespace muster {

/// Where the words of this file are found by their translators.
class Receipt {
    Q_DECLARE_TR_FUNCTIONS(Receipt)
};

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
        return Receipt::tr("interrupted: the program ended before the run did");
    if (run.endedAt.empty())
        return Receipt::tr("still running: this receipt is not final");
    return QString::fromStdString(run.endedAt);
}

static QString aboutRun(const RunSummary& run)
{
    Lines lines;
    lines.add(Receipt::tr("Run"), QString::number(run.id));
    lines.add(Receipt::tr("Result"), verdictText(run));
    lines.add(Receipt::tr("Feed"), run.start.feed);
    lines.add(Receipt::tr("Connection"), run.start.connection);
    lines.add(Receipt::tr("Service, object"),
              serviceTitle(run.start.service) + QStringLiteral(", ")
                  + QString::fromStdString(run.start.object));
    lines.add(Receipt::tr("Started by"), triggerText(run.start.trigger));
    lines.add(Receipt::tr("Started"), run.startedAt);
    lines.add(Receipt::tr("Ended"), endText(run));
    if (run.exitCode >= 0)
        lines.add(Receipt::tr("Exit code"), QString::number(run.exitCode));
    lines.add(Receipt::tr("Mode"), run.start.mode);
    if (run.start.parent != 0)
        lines.add(Receipt::tr("Sends again rows of run"), QString::number(run.start.parent));
    lines.add(Receipt::tr("Note"), coreText(run.note));
    lines.add(Receipt::tr("File"), run.start.source);
    lines.add(Receipt::tr("SHA-256 of the file"), run.sourceDigest);
    lines.add(Receipt::tr("Digest of the mapping"), run.start.mappingDigest);
    lines.add(Receipt::tr("History key"), run.start.keyId);
    return lines.text();
}

static QString aboutCounts(const OutcomeCounts& counts)
{
    constexpr int numberWidth = 14;
    QString text = Receipt::tr("Rows read").leftJustified(18)
        + numberText(counts.read).rightJustified(numberWidth) + QLatin1Char('\n');
    for (const auto state : shownStates)
        text += QStringLiteral("  %1 %2\n")
                    .arg(outcomeLabel(state).leftJustified(15),
                         numberText(counts[state]).rightJustified(numberWidth));
    text += counts.sum() == counts.read
        ? Receipt::tr("The sum of all outcomes is the number of rows read.")
        : Receipt::tr("The sum is not complete: the run has not ended.");
    return text + QLatin1Char('\n');
}

static QString attemptLine(const AttemptSummary& attempt)
{
    const QString end = attempt.endedAt.empty() ? Receipt::tr("no end recorded")
                                                : QString::fromStdString(attempt.endedAt);
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
    lines.add(Receipt::tr("State"), unitStateText(unit, detail.run.start.service));
    lines.add(Receipt::tr("Rows"), unit.plan.rows);
    lines.add(Receipt::tr("Bytes as sent"), unit.plan.bytes);
    lines.add(Receipt::tr("SHA-256 before sealing"), unit.plan.payloadSha256);
    lines.add(Receipt::tr("SHA-256 as sent"), unit.plan.sentSha256);
    lines.add(Receipt::tr("Sealed"),
              unit.plan.scheme == "none" ? Receipt::tr("no")
                                         : QString::fromStdString(unit.plan.scheme));
    lines.add(Receipt::tr("Key"), unit.plan.keyId);
    lines.add(Receipt::tr("Fingerprint of the key"), unit.plan.keyFingerprint);
    lines.add(Receipt::tr("The service's id"), unit.serviceId);
    lines.add(Receipt::tr("The service says"), unit.message);
    lines.add(Receipt::tr("Settled"), unit.settledAt);
    lines.add(Receipt::tr("Settled because"), unit.settleNote);
    QString text =
        Receipt::tr("Request %1").arg(unit.plan.number) + QLatin1Char('\n') + lines.text();
    for (const auto& attempt : detail.attempts) {
        if (attempt.unit == unit.plan.number)
            text += attemptLine(attempt);
    }
    return text;
}

QString receiptText(const RunDetail& detail)
{
    constexpr std::size_t mostUnits = 1000;
    QString text = Receipt::tr("MUSTER \u2013 RECEIPT") + QStringLiteral("\n\n")
        + aboutRun(detail.run) + QLatin1Char('\n') + aboutCounts(detail.run.counts)
        + QLatin1Char('\n');
    if (detail.units.empty())
        text += Receipt::tr("No request was sent.") + QLatin1Char('\n');
    for (std::size_t i = 0; i < std::min(mostUnits, detail.units.size()); ++i)
        text += unitText(detail, detail.units[i]) + QLatin1Char('\n');
    if (detail.units.size() > mostUnits)
        text += Receipt::tr("And %1 more requests; see the history.", nullptr,
                            pluralOf(detail.units.size() - mostUnits))
                    .arg(detail.units.size() - mostUnits)
            + QLatin1Char('\n');
    return text;
}

} // namespace muster
