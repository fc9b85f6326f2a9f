// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/Receipt.h"

#include "core/base/Json.h"

#include <QJsonArray>

namespace muster {

Result<RunDetail> readRun(LedgerReader& reader, RunId run)
{
    auto summary = reader.run(run);
    auto units = summary ? reader.units(run) : fail(summary.error());
    auto attempts = units ? reader.attempts(run) : fail(units.error());
    if (!attempts)
        return fail(attempts.error());
    return RunDetail{std::move(*summary), std::move(*units), std::move(*attempts)};
}

static QJsonValue number(std::uint64_t value)
{
    return static_cast<qint64>(value);
}

static QString word(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

static QJsonObject countsJson(const OutcomeCounts& counts)
{
    QJsonObject object{{QStringLiteral("read"), number(counts.read)}};
    for (std::size_t i = 0; i < outcomeStates; ++i) {
        const auto state = static_cast<OutcomeState>(i);
        object.insert(word(outcomeName(state)), number(counts[state]));
    }
    object.insert(QStringLiteral("sum_holds"), counts.sum() == counts.read);
    return object;
}

static QJsonObject attemptJson(const AttemptSummary& attempt)
{
    return {{QStringLiteral("number"), attempt.number},
            {QStringLiteral("started_at"), json::value(attempt.startedAt)},
            {QStringLiteral("ended_at"), json::value(attempt.endedAt)},
            {QStringLiteral("state"), word(unitStateName(attempt.state))},
            {QStringLiteral("http_status"), attempt.httpStatus},
            {QStringLiteral("bytes_sent"), number(attempt.bytesSent)}};
}

static QJsonObject unitJson(const UnitSummary& unit, const std::vector<AttemptSummary>& attempts)
{
    QJsonArray tries;
    for (const AttemptSummary& attempt : attempts) {
        if (attempt.unit == unit.plan.number)
            tries.append(attemptJson(attempt));
    }
    return {{QStringLiteral("number"), unit.plan.number},
            {QStringLiteral("state"), word(unitStateName(unit.state))},
            {QStringLiteral("rows"), number(unit.plan.rows)},
            {QStringLiteral("bytes"), number(unit.plan.bytes)},
            {QStringLiteral("sha256_before_sealing"), json::value(unit.plan.payloadSha256)},
            {QStringLiteral("sha256_as_sent"), json::value(unit.plan.sentSha256)},
            {QStringLiteral("sealed"), json::value(unit.plan.scheme)},
            {QStringLiteral("key_id"), json::value(unit.plan.keyId)},
            {QStringLiteral("key_fingerprint"), json::value(unit.plan.keyFingerprint)},
            {QStringLiteral("service_id"), json::value(unit.serviceId)},
            {QStringLiteral("service_message"), json::value(unit.message)},
            {QStringLiteral("sent_at"), json::value(unit.sentAt)},
            {QStringLiteral("settled_at"), json::value(unit.settledAt)},
            {QStringLiteral("settled_because"), json::value(unit.settleNote)},
            {QStringLiteral("superseded_by"), static_cast<qint64>(unit.supersededBy)},
            {QStringLiteral("attempts"), tries}};
}

/// What the limits said, as it was recorded.
static QJsonArray limitsJson(const std::string& text)
{
    const auto value = text.empty() ? Result<QJsonValue>(QJsonArray()) : json::parse(text);
    return value ? value->toArray() : QJsonArray();
}

QJsonObject receiptJson(const RunDetail& detail)
{
    const RunSummary& run = detail.run;
    QJsonArray units;
    for (const UnitSummary& unit : detail.units)
        units.append(unitJson(unit, detail.attempts));
    return {{QStringLiteral("receipt"), 1},
            {QStringLiteral("run"), static_cast<qint64>(run.id)},
            {QStringLiteral("feed"), json::value(run.start.feed)},
            {QStringLiteral("connection"), json::value(run.start.connection)},
            {QStringLiteral("service"), json::value(run.start.service)},
            {QStringLiteral("object"), json::value(run.start.object)},
            {QStringLiteral("file"), json::value(run.start.source)},
            {QStringLiteral("file_sha256"), json::value(run.sourceDigest)},
            {QStringLiteral("mapping_digest"), json::value(run.start.mappingDigest)},
            {QStringLiteral("history_key"), json::value(run.start.keyId)},
            {QStringLiteral("mode"), json::value(run.start.mode)},
            {QStringLiteral("trigger"), json::value(run.start.trigger)},
            {QStringLiteral("person"), json::value(run.start.person)},
            {QStringLiteral("limits"), limitsJson(run.limits)},
            {QStringLiteral("allowed"), json::value(run.start.allowed)},
            {QStringLiteral("allowed_because"), json::value(run.start.reason)},
            {QStringLiteral("parent"), static_cast<qint64>(run.start.parent)},
            {QStringLiteral("started_at"), json::value(run.startedAt)},
            {QStringLiteral("ended_at"), json::value(run.endedAt)},
            {QStringLiteral("interrupted"), run.interrupted},
            {QStringLiteral("exit"), run.exitCode},
            {QStringLiteral("note"), json::value(run.note)},
            {QStringLiteral("rows"), countsJson(run.counts)},
            {QStringLiteral("requests"), units}};
}

} // namespace muster
