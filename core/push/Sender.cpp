// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/Sender.h"

#include "core/connectors/Reply.h"
#include "core/push/Redactor.h"

namespace muster {

static constexpr int tokenAttempts = 3;
static constexpr auto pollBudget = std::chrono::minutes(30);
static constexpr int pollFailures = 5;

Sender::Sender(const Connector& connector, Ledger& ledger, RunId run, PushSeams seams,
               const Secret& secret)
    : m_connector(connector)
    , m_ledger(ledger)
    , m_run(run)
    , m_seams(std::move(seams))
    , m_secret(secret)
    , m_shape(connector.shape())
{ }

static Verdict stopped()
{
    Verdict verdict;
    verdict.end.state = UnitState::NotSent;
    verdict.end.message = "stopped before this request was sent";
    verdict.stopsTheLine = true;
    verdict.error = Error{ErrorKind::Cancelled, "the push was stopped; the rest was not sent",
                          "Push the same file again: accepted rows are not sent twice."};
    return verdict;
}

bool Sender::waitForTurn()
{
    const auto spacing = m_connector.spacing();
    if (m_lastStart) {
        const auto next = *m_lastStart + spacing;
        const auto now = m_seams.clock.monotonic();
        if (now < next && !m_seams.clock.sleep(next - now))
            return false;
    }
    m_lastStart = m_seams.clock.monotonic();
    return !m_seams.finish.stop_requested();
}

std::optional<Clock::Duration> Sender::pause(const Verdict& verdict, int next)
{
    const auto backoff = m_policy.backoff(next, m_seams.random01());
    if (!backoff)
        return std::nullopt;
    const auto wait = std::max(*backoff, verdict.wait.value_or(Clock::Duration(0)));
    if (wait > m_policy.longestWait)
        return std::nullopt;
    return verdict.wait ? *verdict.wait + *backoff / 10 : wait;
}

tl::expected<Secret, Verdict> Sender::credential()
{
    if (!m_connector.tokenRequest(m_secret))
        return m_secret.clone();
    for (int number = 1;; ++number) {
        auto got = token(*m_connector.tokenRequest(m_secret));
        if (got || got.error().next != Verdict::Next::RetryLater || number >= tokenAttempts)
            return got;
        const auto wait = pause(got.error(), number + 1);
        if (!wait || !m_seams.clock.sleep(*wait))
            return got;
    }
}

tl::expected<Secret, Verdict> Sender::token(const Request& described)
{
    auto request = m_connector.tokenRequest(m_secret);
    const Exchange exchange =
        m_seams.transport.send(std::move(*request), m_connector.channel(), m_seams.abort);
    Verdict verdict;
    const int status = exchange.response.status;
    if (exchange.delivery == Delivery::Answered && status >= 200 && status < 300) {
        auto token = m_connector.readToken(exchange.response);
        if (token)
            return std::move(*token);
        verdict.error = token.error();
    } else {
        Exchange seen = exchange;
        // Many servers answer a wrong client with 400 (RFC 6749 5.2); a lost token reply is
        // harmless.
        if (seen.delivery == Delivery::Answered && status == 400)
            seen.response.status = 401;
        verdict = commonVerdict(seen, "the service's token call");
        if (seen.delivery == Delivery::Unknown || status >= 500) {
            verdict.next = Verdict::Next::RetryLater;
            verdict.error->kind = ErrorKind::Unreachable;
            verdict.error->hint = "Only a token was asked for; no people data was sent.";
        }
        verdict.wait = retryAfter(exchange.response, m_seams.clock.now());
    }
    verdict.end.state = UnitState::NotSent;
    verdict.end.message = redacted(verdict.error->what, {m_secret.reveal()});
    verdict.error->what = verdict.end.message + " (" + described.url + ")";
    verdict.stopsTheLine = true;
    return tl::unexpected<Verdict>(std::move(verdict));
}

Result<void> Sender::record(const OutboxItem& item, const Verdict& verdict)
{
    return m_ledger.finishSending(m_run, item.plan.number, verdict.end, verdict.rows);
}

Result<Verdict> Sender::attempt(const Outbox& outbox, const OutboxItem& item,
                                const Secret& credential)
{
    if (auto begun = m_ledger.beginSending(m_run, item.plan.number); !begun)
        return fail(std::move(begun.error()));
    Request request = m_connector.uploadRequest(outbox.upload(item), credential);
    const Exchange exchange =
        m_seams.transport.send(std::move(request), m_connector.channel(), m_seams.abort);
    Verdict verdict = m_connector.readUpload(exchange, item.plan.rows);
    verdict.end.bytesSent = exchange.bodyBytesSent;
    if (verdict.next == Verdict::Next::RetryLater)
        verdict.wait = retryAfter(exchange.response, m_seams.clock.now());
    if (auto cleaned = redact(verdict, m_shape.kind, outbox.plain(item), m_secret); !cleaned)
        verdict.end.message = "(what the service said could not be cleaned of personal data)";
    return verdict;
}

Result<Verdict> Sender::deliver(const Outbox& outbox, const OutboxItem& item)
{
    bool tokenTried = false;
    for (int next = 2;; ++next) {
        if (!waitForTurn())
            return stopped();
        const auto key = credential();
        if (!key)
            return key.error();
        auto verdict = attempt(outbox, item, *key);
        if (!verdict)
            return verdict;
        const bool newToken = verdict->next == Verdict::Next::RetryToken && !tokenTried;
        std::optional<Clock::Duration> wait;
        if (newToken)
            wait = Clock::Duration(0);
        else if (verdict->next == Verdict::Next::RetryLater)
            wait = pause(*verdict, next);
        if (wait)
            verdict->end.state = UnitState::NotSent;
        if (auto recorded = record(item, *verdict); !recorded)
            return fail(
                recorded.error().in("the request was sent, but its outcome could not be recorded"));
        if (verdict->next == Verdict::Next::Poll)
            return poll(outbox, item, std::move(*verdict));
        if (!wait)
            return verdict;
        tokenTried = tokenTried || newToken;
        if (wait->count() > 0 && !m_seams.clock.sleep(*wait))
            return stopped();
    }
}

Result<Verdict> Sender::poll(const Outbox& outbox, const OutboxItem& item, Verdict taken)
{
    const auto end = m_seams.clock.monotonic() + pollBudget;
    int failures = 0;
    taken.next = Verdict::Next::Done;
    while (m_seams.clock.monotonic() < end && failures < pollFailures) {
        if (!m_seams.clock.sleep(m_connector.pollInterval()) || m_seams.finish.stop_requested())
            return taken;
        const auto key = credential();
        if (!key)
            return taken;
        const Exchange exchange =
            m_seams.transport.send(m_connector.resultsRequest(taken.end.serviceId, *key),
                                   m_connector.channel(), m_seams.abort);
        failures = exchange.delivery == Delivery::Answered && exchange.response.status < 300
            ? 0
            : failures + 1;
        Verdict verdict = m_connector.readResults(exchange, item.plan.rows);
        if (verdict.next == Verdict::Next::Poll)
            continue;
        verdict.end.serviceId = taken.end.serviceId;
        verdict.end.bytesSent = taken.end.bytesSent;
        if (auto cleaned = redact(verdict, m_shape.kind, outbox.plain(item), m_secret); !cleaned)
            withhold(verdict);
        auto recorded = m_ledger.recordResults(m_run, item.plan.number, verdict.end, verdict.rows);
        if (!recorded)
            return fail(recorded.error().in("the results came in, but could not be recorded"));
        return verdict;
    }
    return taken;
}

/// Why the question itself failed, which leaves everything as it was.
static std::optional<Error> unanswered(const Exchange& exchange)
{
    if (exchange.delivery == Delivery::Answered && exchange.response.status < 300)
        return std::nullopt;
    auto error = commonVerdict(exchange, "the service's call for results").error;
    if (exchange.delivery != Delivery::Answered || exchange.response.status >= 500)
        error = Error{ErrorKind::Unreachable, "the service could not be asked for the results",
                      "Nothing was sent and nothing has changed: only a question was asked. Ask "
                      "again later."};
    return error;
}

Result<Verdict> Sender::ask(const UnitSummary& unit)
{
    Verdict verdict;
    verdict.next = Verdict::Next::Poll;
    const auto key = credential();
    if (!key) {
        verdict.error = key.error().error;
        return verdict;
    }
    const Exchange exchange = m_seams.transport.send(
        m_connector.resultsRequest(unit.serviceId, *key), m_connector.channel(), m_seams.abort);
    verdict = m_connector.readResults(exchange, unit.plan.rows);
    if (verdict.next == Verdict::Next::Poll) {
        verdict.error = unanswered(exchange);
        return verdict;
    }
    withhold(verdict);
    auto recorded = m_ledger.recordResults(m_run, unit.plan.number, verdict.end, verdict.rows);
    if (!recorded)
        return fail(recorded.error().in("the results came in, but could not be recorded"));
    return verdict;
}

} // namespace muster
