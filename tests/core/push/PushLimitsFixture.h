// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/LedgerReader.h"
#include "core/push/Preview.h"
#include "core/push/Push.h"
#include "tests/core/push/Roster.h"
#include "tests/support/FakeClock.h"
#include "tests/support/SampleJob.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

#include <memory>

namespace muster::test {

/// Pushes of a feed of accounts that nobody watches, to a service that takes everything.
class PushLimitsFixture : public QObject {
protected:
    void begin()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_secrets = {};
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    FakeClock m_clock;
    TakesAll m_service;
    AskedSecrets m_secrets;
    PushListener m_silent;

    std::string directory() const { return m_directory->path().toStdString(); }

    PushJob job(const Roster& roster, bool unattended = true) const
    {
        PushJob made = accountsJob(directory(), {});
        made.feed.columns = {"id", "email", "active"};
        made.badRows = BadRows::Hold;
        made.trigger = unattended ? "schedule" : "command";
        made.unattended = unattended;
        std::ofstream(made.file) << roster.text();
        return made;
    }

    Result<PushEnd> push(const PushJob& made)
    {
        m_service.requests = 0;
        m_secrets.asked = 0;
        PushSeams seams{m_service, m_clock, [] { return 0.5; }, {}, {}};
        return Push(made, std::move(seams), m_silent).run(m_secrets);
    }

    /// The good file, sent; then 40 people are known to the service.
    void sendGoodFile()
    {
        const auto end = push(job(Roster()));
        VERIFY_OK(end);
        QCOMPARE(end->exitCode, 0);
        QVERIFY(m_service.requests > 0 && end->limits.empty());
    }

    RunSummary summaryOf(RunId run) const
    {
        return (*LedgerReader::open(directory() + "/state"))->run(run).value();
    }

    static std::string allowOf(const std::vector<Breach>& breaches)
    {
        std::string text;
        for (const Breach& breach : breaches)
            text += (text.empty() ? "" : ",") + (breach.allow.empty() ? breach.code : breach.allow);
        return text;
    }

    void isHeld(const Result<PushEnd>& end, std::uint64_t rows)
    {
        VERIFY_OK(end);
        QCOMPARE(end->exitCode, 12);
        QCOMPARE(end->error->kind, ErrorKind::Limit);
        QCOMPARE(m_service.requests, 0);
        QCOMPARE(m_secrets.asked, 0);
        QCOMPARE(end->counts.read, rows);
        QCOMPARE(end->counts.sum(), rows);
        QCOMPARE(end->counts[OutcomeState::NotSent], 0U);
        const RunSummary run = summaryOf(end->run);
        QCOMPARE(run.exitCode, 12);
        QCOMPARE(run.counts, end->counts);
        QCOMPARE(run.limits, breachesJson(end->limits));
        const auto isAllowed = [&](const Breach& breach) {
            return ("," + run.start.allowed + ",").find("," + breach.allow + ",")
                != std::string::npos;
        };
        for (const Breach& breach : end->limits)
            QVERIFY2(isAllowed(breach) || run.note.find(breach.message) != std::string::npos,
                     run.note.c_str());
    }
};

} // namespace muster::test
