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

/// One block of the receipt: what it is about, then names and values, then a remark.
struct Part {
    QString heading;
    QList<std::pair<QString, QString>> lines;
    QString remark;

    void add(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            lines.append({name, value});
    }

    void add(const QString& name, const std::string& value)
    {
        add(name, QString::fromStdString(value));
    }
};

static QString endText(const RunSummary& run)
{
    if (run.interrupted)
        return Receipt::tr("interrupted: the program ended before the run did");
    if (run.endedAt.empty())
        return Receipt::tr("still running: this receipt is not final");
    return QString::fromStdString(run.endedAt);
}

static Part aboutRun(const RunSummary& run)
{
    Part part{Receipt::tr("Receipt of run %1").arg(run.id), {}, {}};
    part.add(Receipt::tr("Result"), verdictText(run));
    part.add(Receipt::tr("Feed"), run.start.feed);
    part.add(Receipt::tr("Connection"), run.start.connection);
    part.add(Receipt::tr("Service, object"),
             serviceTitle(run.start.service) + QStringLiteral(", ")
                 + QString::fromStdString(run.start.object));
    part.add(Receipt::tr("Started by"), run.start.person);
    part.add(Receipt::tr("Started from"), triggerText(run.start.trigger));
    part.add(Receipt::tr("Started"), run.startedAt);
    part.add(Receipt::tr("Ended"), endText(run));
    if (run.exitCode >= 0)
        part.add(Receipt::tr("Exit code"), QString::number(run.exitCode));
    part.add(Receipt::tr("Mode"), run.start.mode);
    if (run.start.parent != 0)
        part.add(Receipt::tr("Sends again rows of run"), QString::number(run.start.parent));
    part.add(Receipt::tr("Note"), coreText(run.note));
    part.add(Receipt::tr("File"), run.start.source);
    part.add(Receipt::tr("SHA-256 of the file"), run.sourceDigest);
    part.add(Receipt::tr("Digest of the mapping"), run.start.mappingDigest);
    part.add(Receipt::tr("History key"), run.start.keyId);
    return part;
}

static Part aboutCounts(const OutcomeCounts& counts)
{
    Part part{Receipt::tr("Rows"), {}, {}};
    part.add(Receipt::tr("Read"), numberText(counts.read));
    for (const auto state : shownStates)
        part.add(outcomeLabel(state), numberText(counts[state]));
    part.remark = counts.sum() == counts.read
        ? Receipt::tr("The sum of all outcomes is the number of rows read.")
        : Receipt::tr("The sum is not complete: the run has not ended.");
    return part;
}

static QString attemptText(const AttemptSummary& attempt)
{
    const QString end = attempt.endedAt.empty() ? Receipt::tr("no end recorded")
                                                : QString::fromStdString(attempt.endedAt);
    const auto name = unitStateName(attempt.state);
    return Receipt::tr("%1 \u2013 %2, %3, HTTP %4, %5 bytes sent")
        .arg(QString::fromStdString(attempt.startedAt), end,
             QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())))
        .arg(attempt.httpStatus)
        .arg(attempt.bytesSent);
}

static Part aboutUnit(const RunDetail& detail, const UnitSummary& unit)
{
    Part part{Receipt::tr("Request %1").arg(unit.plan.number), {}, {}};
    part.add(Receipt::tr("State"), unitStateText(unit, detail.run.start.service));
    part.add(Receipt::tr("Rows"), numberText(unit.plan.rows));
    part.add(Receipt::tr("Bytes as sent"), numberText(unit.plan.bytes));
    part.add(Receipt::tr("SHA-256 before sealing"), unit.plan.payloadSha256);
    part.add(Receipt::tr("SHA-256 as sent"), unit.plan.sentSha256);
    part.add(Receipt::tr("Sealed"),
             unit.plan.scheme == "none" ? Receipt::tr("no")
                                        : QString::fromStdString(unit.plan.scheme));
    part.add(Receipt::tr("Key"), unit.plan.keyId);
    part.add(Receipt::tr("Fingerprint of the key"), unit.plan.keyFingerprint);
    part.add(Receipt::tr("The service's id"), unit.serviceId);
    part.add(Receipt::tr("The service says"), unit.message);
    part.add(Receipt::tr("Settled"), unit.settledAt);
    part.add(Receipt::tr("Settled because"), unit.settleNote);
    for (const auto& attempt : detail.attempts) {
        if (attempt.unit == unit.plan.number)
            part.add(Receipt::tr("Attempt %1").arg(attempt.number), attemptText(attempt));
    }
    return part;
}

static QList<Part> partsOf(const RunDetail& detail)
{
    QList<Part> parts{aboutRun(detail.run), aboutCounts(detail.run.counts)};
    for (const auto& unit : detail.units)
        parts.append(aboutUnit(detail, unit));
    return parts;
}

static QString lastWords()
{
    return Receipt::tr(
        "Made by Muster from the record on this computer. It holds digests, counts and "
        "names of fields, no values from the file.");
}

static QString plain(const Part& part, const QString& indent)
{
    constexpr int nameWidth = 26;
    QString text;
    for (const auto& [name, value] : part.lines)
        text +=
            indent + (name + QLatin1Char(':')).leftJustified(nameWidth) + value + QLatin1Char('\n');
    if (!part.remark.isEmpty())
        text += indent + part.remark + QLatin1Char('\n');
    return text;
}

QString unitText(const RunDetail& detail, const UnitSummary& unit)
{
    const Part part = aboutUnit(detail, unit);
    return part.heading + QLatin1Char('\n') + plain(part, QStringLiteral("  "));
}

QString receiptText(const RunDetail& detail)
{
    QString text;
    for (const Part& part : partsOf(detail))
        text += part.heading + QLatin1Char('\n') + plain(part, QStringLiteral("  "))
            + QLatin1Char('\n');
    return text + lastWords() + QLatin1Char('\n');
}

/// Long digests may break anywhere, so that they stay on the page.
static QString cell(const QString& value)
{
    constexpr qsizetype longest = 32;
    QString text = value.toHtmlEscaped();
    if (value.size() > longest && !value.contains(QLatin1Char(' ')))
        text.insert(text.size() / 2, QChar(0x200b));
    return text;
}

static QString html(const Part& part, int level)
{
    QString text = QStringLiteral("<h%1>%2</h%1>\n<table cellspacing=\"0\" cellpadding=\"2\">\n")
                       .arg(level)
                       .arg(part.heading.toHtmlEscaped());
    for (const auto& [name, value] : part.lines)
        text += QStringLiteral("<tr><th align=\"left\">%1</th><td>%2</td></tr>\n")
                    .arg(name.toHtmlEscaped(), cell(value));
    text += QStringLiteral("</table>\n");
    if (!part.remark.isEmpty())
        text += QStringLiteral("<p>%1</p>\n").arg(part.remark.toHtmlEscaped());
    return text;
}

QString receiptHtml(const RunDetail& detail)
{
    const auto parts = partsOf(detail);
    QString text =
        QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n"
                       "<style>body { font-family: Inter, sans-serif; } h1 { font-size: 17pt; } "
                       "h2 { font-size: 12pt; } th { font-weight: normal; padding-right: 24px; "
                       "vertical-align: top; }</style></head><body>\n")
            .arg(parts.front().heading.toHtmlEscaped());
    for (qsizetype i = 0; i < parts.size(); ++i)
        text += html(parts[i], i == 0 ? 1 : 2);
    return text + QStringLiteral("<p>%1</p>\n</body></html>\n").arg(lastWords().toHtmlEscaped());
}

} // namespace muster
