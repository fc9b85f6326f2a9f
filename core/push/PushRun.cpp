// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Account.h"
#include "core/push/Family.h"
#include "core/push/Push.h"

#include <filesystem>

// The second half of Push: the recorded run, from its first line in the ledger to its last.

namespace muster {

int exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::OutcomeUnknown:
        return 11;
    case ErrorKind::Limit:
        return 12;
    case ErrorKind::Keychain:
        return 14;
    case ErrorKind::Busy:
        return 15;
    case ErrorKind::Usage:
        return 64;
    case ErrorKind::BadData:
        return 65;
    case ErrorKind::NoInput:
        return 66;
    case ErrorKind::Unreachable:
        return 69;
    case ErrorKind::Bug:
        return 70;
    case ErrorKind::CannotWrite:
        return 73;
    case ErrorKind::Io:
        return 74;
    case ErrorKind::TryLater:
    case ErrorKind::Cancelled:
        return 75;
    case ErrorKind::Protocol:
        return 76;
    case ErrorKind::Refused:
        return 77;
    case ErrorKind::Config:
        return 78;
    }
    return 70;
}

int exitCodeOf(const OutcomeCounts& counts, const std::optional<Error>& error)
{
    if (counts[OutcomeState::Unknown] > 0)
        return 11;
    // A file that the service refused as bad was sent: its rows are rejected, which is code 10.
    const bool refusedRows = counts[OutcomeState::Rejected] > 0;
    if (error && !(refusedRows && error->kind == ErrorKind::BadData))
        return exitCodeOf(error->kind);
    if (counts[OutcomeState::Held] > 0 || refusedRows)
        return 10;
    const bool sent = counts[OutcomeState::Accepted] > 0 || counts[OutcomeState::Confirmed] > 0;
    return sent ? 0 : 13;
}

Result<void> Push::openLedger()
{
    auto lease = Lease::take(m_job.directories.state,
                             {m_job.connection.name, m_job.trigger, accountName()}, m_seams.clock);
    if (!lease)
        return fail(std::move(lease.error()));
    m_lease = std::move(*lease);
    auto ledger = Ledger::open(m_job.directories.state, m_seams.clock);
    if (!ledger)
        return fail(std::move(ledger.error()));
    m_ledger = std::move(*ledger);
    if (auto looked = lookAtUnsettled(); !looked)
        return looked;
    return chooseFailed();
}

Result<void> Push::beginRun()
{
    RunStart start;
    start.feed = m_job.feed.name;
    start.connection = m_job.connection.name;
    start.service = m_job.connection.service;
    start.object = m_connector->scope();
    start.source = std::filesystem::path(m_job.file).filename().string();
    start.mode = m_job.full ? "full" : "delta";
    start.trigger = m_job.trigger;
    start.person = accountName();
    start.fence = m_lease->fence();
    start.mappingDigest = m_job.feed.mapping.digest();
    start.keyId = m_keyId;
    start.parent = m_job.onlyFailed;
    start.allowed = m_job.allowance.text();
    start.reason = m_job.allowance.reason;
    start.selection = m_job.selection.name();
    auto run = m_ledger->beginRun(start);
    if (!run)
        return fail(std::move(run.error()));
    m_run = *run;
    return {};
}

static Error unsettledError(const UnsettledUnit& unit)
{
    const std::string run = std::to_string(unit.run);
    const std::string number = std::to_string(unit.unit);
    return {ErrorKind::OutcomeUnknown,
            std::to_string(unit.rows) + " rows were sent at " + unit.sentAt + " (run " + run
                + ", unit " + number
                + ") but no valid answer came; they may or may not have arrived. Nothing was "
                  "sent now",
            "Look at the service, then say 'muster history resolve " + run + " --unit " + number
                + " --as accepted' (it is there) or '--as not-received' (it is not), or send these "
                  "rows "
                  "again with --on-unknown resend."};
}

Result<void> Push::lookAtUnsettled()
{
    auto units = m_ledger->unsettled(m_job.connection.name);
    if (!units)
        return fail(std::move(units.error()));
    if (!units->empty() && m_job.onUnknown == OnUnknown::Ask)
        return fail(unsettledError(units->front()));
    m_unsettled = std::move(*units);
    return {};
}

Result<void> Push::chooseFailed()
{
    if (m_job.onlyFailed == 0)
        return {};
    using enum OutcomeState;
    auto keys = m_ledger->keysInStates(m_job.onlyFailed, {Held, NotSent, Rejected}, m_keyId);
    if (!keys)
        return fail(std::move(keys.error()));
    m_job.selection.keys = std::move(*keys);
    return {};
}

std::optional<Error> stoppedByBadRows(const PushJob& job, const Plan& plan)
{
    const auto held = plan.counts[OutcomeState::Held];
    if (job.badRows != BadRows::Stop || held == 0)
        return std::nullopt;
    const std::string sendGood = job.unattended
        ? "let the good rows go: 'muster feed edit " + job.feed.name + " --set on_bad_rows=hold'."
        : std::string("send the good rows with --on-bad-rows hold.");
    return Error{ErrorKind::BadData,
                 std::to_string(held) + " of " + std::to_string(plan.counts.read)
                     + " rows failed the checks, so nothing was sent",
                 "See them with 'muster check " + job.feed.name + "', mend the export, or "
                     + sendGood};
}

bool Push::isOtherFile(const Plan& plan) const
{
    return !m_job.expectedDigest.empty() && plan.sourceDigest != m_job.expectedDigest;
}

std::optional<Error> Push::obstacle(const Plan& plan) const
{
    if (isOtherFile(plan))
        return Error{ErrorKind::BadData,
                     "the file is not the one that was previewed, so nothing was sent",
                     "It was changed in between. Look at the preview again, then send."};
    if (auto stopped = stoppedByBadRows(m_job, plan))
        return stopped;
    for (const UnsettledUnit& unit : m_unsettled) {
        if (m_job.onUnknown == OnUnknown::Hold && unit.sourceDigest == plan.sourceDigest)
            return unsettledError(unit);
    }
    return std::nullopt;
}

Result<void> Push::recordUnits(const Outbox& outbox)
{
    for (const OutboxItem& item : outbox.items()) {
        if (auto added = m_ledger->addUnit(m_run, item.plan); !added)
            return added;
    }
    return {};
}

Result<PushEnd> Push::carry(Plan plan, PushSecrets& secrets)
{
    if (auto noted = recordFile(plan.judged); !noted)
        return close(noted.error(), "nothing was sent");
    const bool isJudged = m_job.isJudged() && !isOtherFile(plan);
    if (auto why = isJudged ? heldByLimits() : std::nullopt)
        return hold(std::move(plan), std::move(*why));
    auto outbox = Outbox::fill(plan, *m_connector, m_recipient ? &*m_recipient : nullptr,
                               m_job.directories.state);
    if (!outbox)
        return close(outbox.error(), "nothing was sent");
    if (auto recorded = recordUnits(*outbox); !recorded)
        return close(recorded.error(), "nothing was sent");
    if (auto done = m_ledger->commitPlan(m_run, plan.counts.read, plan.sourceDigest); !done)
        return close(done.error(), "nothing was sent");
    m_listener.started(m_run, plan);
    if (auto why = obstacle(plan))
        return close(std::move(why), "nothing was sent");
    auto secret = outbox->items().empty() ? Result<Secret>(Secret()) : secrets.secret();
    if (!secret)
        return close(secret.error(), "nothing was sent");
    auto error = sendAll(*outbox, *secret);
    if (!error) {
        for (const UnsettledUnit& unit : m_unsettled) {
            if (auto done = m_ledger->supersede(unit.run, unit.unit, m_run); !done)
                error = done.error();
        }
    }
    return close(std::move(error), {});
}

std::optional<Error> Push::sendAll(Outbox& outbox, const Secret& secret)
{
    Sender sender(*m_connector, *m_ledger, m_run, m_seams, secret);
    const auto told = [this](const OutboxItem& item, const Verdict& verdict) {
        m_rowsDone += item.plan.rows;
        m_listener.unit(item.plan, verdict, m_rowsDone);
    };
    for (const OutboxItem& item : outbox.items()) {
        Family family(outbox, sender, *m_ledger, m_run, m_connector->shape());
        if (auto error = family.send(item, told))
            return error;
    }
    return std::nullopt;
}

Result<PushEnd> Push::close(std::optional<Error> error, std::string note)
{
    if (error)
        note = error->what;
    PushEnd end;
    end.run = m_run;
    auto counts = m_ledger->endRun(
        m_run, [&error](const OutcomeCounts& c) { return exitCodeOf(c, error); }, note);
    if (!counts)
        return fail(std::move(counts.error()));
    end.counts = *counts;
    end.limits = m_limits;
    end.exitCode = exitCodeOf(end.counts, error);
    end.error = std::move(error);
    return end;
}

} // namespace muster
