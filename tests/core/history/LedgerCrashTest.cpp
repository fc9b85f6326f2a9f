// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/Ledger.h"
#include "tests/core/history/LedgerFixture.h"
#include "tests/support/TestMain.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace muster;
using muster::test::inKilledChild;
using muster::test::keyOf;
using muster::test::LedgerFixture;

Q_DECLARE_METATYPE(muster::UnitState)
Q_DECLARE_METATYPE(muster::OutcomeState)

/// Where in a push of two units of three rows the program is killed.
enum class Killed { WhilePlanning, AfterPlan, InFirst, BetweenUnits, InSecond, InRetry, AfterLast };
Q_DECLARE_METATYPE(Killed)

class LedgerCrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killed_data();
    void killed();
    void aReaderAloneTellsTheTruth();
    void aLivingRunIsLeftAlone();
    void killedAtAnyMoment();
    void aClosedLedgerLeavesNoOpenRun();
};

/// Walks a push up to @p until; the caller kills it there.
static bool walk(LedgerFixture& with, Killed until)
{
    if (!with.reopen())
        return false;
    auto run = with.begin();
    if (!run || !with.addUnit(*run, 1, 1, 3) || !with.addUnit(*run, 2, 4, 3))
        return false;
    if (until == Killed::WhilePlanning)
        return true;
    if (!with.ledger->commitPlan(*run, 6, "digest"))
        return false;
    if (until == Killed::AfterPlan)
        return true;
    if (until == Killed::InRetry)
        return with.send(*run, 1, UnitState::NotSent) && with.ledger->beginSending(*run, 1);
    if (until == Killed::InFirst)
        return with.ledger->beginSending(*run, 1).has_value();
    if (!with.send(*run, 1, UnitState::Accepted))
        return false;
    if (until == Killed::BetweenUnits)
        return true;
    if (until == Killed::InSecond)
        return with.ledger->beginSending(*run, 2).has_value();
    return with.send(*run, 2, UnitState::Accepted).has_value();
}

void LedgerCrashTest::killed_data()
{
    QTest::addColumn<Killed>("until");
    QTest::addColumn<std::size_t>("rows");
    QTest::addColumn<UnitState>("first");
    QTest::addColumn<UnitState>("second");
    using enum UnitState;
    const std::size_t none = 0;
    const std::size_t all = 6;
    QTest::newRow("while planning") << Killed::WhilePlanning << none << NotSent << NotSent;
    QTest::newRow("after the plan") << Killed::AfterPlan << all << NotSent << NotSent;
    QTest::newRow("in the first unit") << Killed::InFirst << all << Unknown << NotSent;
    QTest::newRow("between the units") << Killed::BetweenUnits << all << Accepted << NotSent;
    QTest::newRow("in the second unit") << Killed::InSecond << all << Accepted << Unknown;
    QTest::newRow("in the second attempt") << Killed::InRetry << all << Unknown << NotSent;
    QTest::newRow("before the end") << Killed::AfterLast << all << Accepted << Accepted;
}

void LedgerCrashTest::killed()
{
    QFETCH(const Killed, until);
    QFETCH(const std::size_t, rows);
    QFETCH(const UnitState, first);
    QFETCH(const UnitState, second);
    LedgerFixture with;
    QVERIFY(inKilledChild([&] { return walk(with, until); }));
    VERIFY_OK(with.reopen());
    const auto summary = with.summary(1);
    VERIFY_OK(summary);
    QVERIFY(summary->interrupted);
    QVERIFY(!summary->endedAt.empty());
    QCOMPARE(summary->counts.read, rows);
    QCOMPARE(summary->counts.sum(), rows);
    std::size_t unsettled = 0;
    if (rows > 0) {
        QCOMPARE(with.unit(1, 1)->state, first);
        QCOMPARE(with.unit(1, 2)->state, second);
        QVERIFY(with.row(1, 1) == outcomeOf(first));
        QVERIFY(with.row(1, 6) == outcomeOf(second));
        unsettled =
            (first == UnitState::Unknown ? 1U : 0U) + (second == UnitState::Unknown ? 1U : 0U);
    }
    QCOMPARE(with.ledger->unsettled("acme").value().size(), unsettled);
    const std::uint64_t accepted =
        (first == UnitState::Accepted ? 3U : 0U) + (second == UnitState::Accepted ? 3U : 0U);
    QCOMPARE(with.ledger->acceptedCount("acme", "personnel").value(), accepted);
    QVERIFY(!with.ledger->beginSending(1, 1)); // not ours, and over
    QVERIFY(!with.ledger->beginSending(1, 2));
}

void LedgerCrashTest::aReaderAloneTellsTheTruth()
{
    LedgerFixture with;
    QVERIFY(inKilledChild([&] { return walk(with, Killed::InFirst); }));
    for (int time = 0; time < 2; ++time) { // reading changes nothing
        const auto summary = with.summary(1);
        VERIFY_OK(summary);
        QVERIFY(summary->interrupted);
        QVERIFY(summary->endedAt.empty());
        QCOMPARE(summary->counts[OutcomeState::Unknown], 3U);
        QCOMPARE(summary->counts[OutcomeState::NotSent], 3U);
        QCOMPARE(with.unit(1, 1)->state, UnitState::Unknown);
        QVERIFY(!with.unit(1, 1)->settled);
        QCOMPARE(with.unit(1, 2)->state, UnitState::NotSent);
        QVERIFY(with.row(1, 3) == OutcomeState::Unknown);
    }
}

/// A child that has walked a push up to a point and now waits to be killed.
class LivingPush {
public:
    LivingPush(LedgerFixture& with, Killed until)
    {
        int ready[2];
        if (pipe(ready) != 0)
            return;
        m_child = fork();
        if (m_child == 0) {
            const char done = walk(with, until) ? 'y' : 'n';
            static_cast<void>(write(ready[1], &done, 1));
            pause();
            _exit(0);
        }
        close(ready[1]);
        char done = 'n';
        m_isThere = read(ready[0], &done, 1) == 1 && done == 'y';
        close(ready[0]);
    }

    ~LivingPush() { end(); }

    LivingPush(const LivingPush&) = delete;
    LivingPush& operator=(const LivingPush&) = delete;

    void end()
    {
        if (m_child > 0) {
            kill(m_child, SIGKILL);
            waitpid(m_child, nullptr, 0);
        }
        m_child = 0;
    }

    bool isThere() const { return m_isThere; }

private:
    pid_t m_child = 0;
    bool m_isThere = false;
};

void LedgerCrashTest::aLivingRunIsLeftAlone()
{
    LedgerFixture with;
    LivingPush other(with, Killed::InFirst);
    QVERIFY(other.isThere());
    VERIFY_OK(with.reopen()); // a second program opens the same ledger
    auto summary = with.summary(1);
    VERIFY_OK(summary);
    QVERIFY(!summary->interrupted);
    QVERIFY(summary->endedAt.empty());
    QCOMPARE(with.unit(1, 1)->state, UnitState::Sending);
    QVERIFY(with.row(1, 1) == OutcomeState::Unknown);
    QVERIFY(with.ledger->unsettled("acme").value().empty());
    // It may work on a run of its own meanwhile.
    const auto mine = with.begin("other");
    VERIFY_OK(mine);
    VERIFY_OK(with.addUnit(*mine, 1, 1, 2));
    VERIFY_OK(with.ledger->commitPlan(*mine, 2, {}));
    VERIFY_OK(with.send(*mine, 1, UnitState::Accepted));
    other.end();
    // The ledger that stood open all the time notices.
    QCOMPARE(with.ledger->unsettled("acme").value().size(), 1U);
    QVERIFY(with.summary(1)->interrupted);
    QVERIFY(!with.summary(*mine)->interrupted);
    VERIFY_OK(with.ledger->endRun(*mine, [](const OutcomeCounts&) { return 0; }, {}));
}

void LedgerCrashTest::killedAtAnyMoment()
{
    LedgerFixture with;
    constexpr int fewest = 40;
    constexpr int most = 400;
    int accepted = 0;
    // Lives get longer until enough pushes came through, however slow the machine is.
    for (int round = 0; round < fewest || (accepted == 0 && round < most); ++round) {
        const pid_t child = fork();
        if (child == 0) {
            for (;;) {
                if (!walk(with, Killed::AfterLast)
                    || !with.ledger->endRun(1, [](const OutcomeCounts&) { return 0; }, {}))
                    with.ledger.reset(); // only the first run is number 1; the others are left open
            }
        }
        usleep(static_cast<useconds_t>(round) * 1'500);
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        VERIFY_OK(with.reopen());
        const auto reader = LedgerReader::open(with.directory);
        VERIFY_OK(reader);
        const auto runs = (*reader)->runs({});
        VERIFY_OK(runs);
        for (const auto& run : *runs) {
            QCOMPARE(run.counts.sum(), run.counts.read);
            QVERIFY(!run.endedAt.empty());
            accepted += run.counts[OutcomeState::Accepted] == 6 ? 1 : 0;
        }
        with.ledger.reset();
    }
    QVERIFY(accepted > 0);
}

void LedgerCrashTest::aClosedLedgerLeavesNoOpenRun()
{
    LedgerFixture with;
    QVERIFY(walk(with, Killed::InFirst));
    VERIFY_OK(with.reopen()); // the same program, the run's ledger gone
    QVERIFY(with.summary(1)->interrupted);
    QCOMPARE(with.ledger->unsettled("acme").value().size(), 1U);
}

MUSTER_TEST(LedgerCrashTest)
#include "LedgerCrashTest.moc"
