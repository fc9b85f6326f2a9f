// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/history/LedgerFixture.h"
#include "tests/support/TestMain.h"

#include <set>

using namespace muster;
using muster::test::keyOf;
using muster::test::LedgerFixture;

class LedgerLeaversTest : public QObject {
    Q_OBJECT

private:
    static Result<std::multiset<Digest128>> gone(Ledger& ledger, std::uint64_t lastKnown)
    {
        std::multiset<Digest128> keys;
        auto done = ledger.acceptedBut(
            {"acme", "personnel", "k1"},
            [lastKnown](const Digest128& key) {
                for (std::uint64_t row = 1; row <= lastKnown; ++row) {
                    if (key == keyOf(row))
                        return true;
                }
                return false;
            },
            [&keys](const AcceptedRow& row) -> Result<void> {
                keys.insert(row.keyHash);
                return row.keyMasked.empty() ? Result<void>(fail(ErrorKind::Bug, "no key"))
                                             : Result<void>();
            });
        if (!done)
            return fail(done.error());
        return keys;
    }

private Q_SLOTS:

    void tellsWhoWasAcceptedAndIsNotKnown()
    {
        LedgerFixture with;
        VERIFY_OK(with.reopen());
        auto nobody = gone(*with.ledger, 0);
        VERIFY_OK(nobody);
        QVERIFY(nobody->empty());
        const RunId run = with.mustPlan(2, 3);
        VERIFY_OK(with.send(run, 1, UnitState::Accepted));
        VERIFY_OK(with.send(run, 2, UnitState::Accepted));
        VERIFY_OK(with.ledger->endRun(run, [](const OutcomeCounts&) { return 0; }, {}));
        auto some = gone(*with.ledger, 4);
        VERIFY_OK(some);
        QVERIFY((*some == std::multiset<Digest128>{keyOf(5), keyOf(6)}));
        QVERIFY(gone(*with.ledger, 6)->empty());
        QCOMPARE(gone(*with.ledger, 0)->size(), std::size_t(6));
    }

    void aVisitorsErrorEndsIt()
    {
        LedgerFixture with;
        VERIFY_OK(with.reopen());
        const RunId run = with.mustPlan(1, 3);
        VERIFY_OK(with.send(run, 1, UnitState::Accepted));
        int visits = 0;
        const auto done = with.ledger->acceptedBut(
            {"acme", "personnel", "k1"}, [](const Digest128&) { return false; },
            [&visits](const AcceptedRow&) -> Result<void> {
                ++visits;
                return fail(ErrorKind::Cancelled, "enough");
            });
        QVERIFY(!done && done.error().kind == ErrorKind::Cancelled);
        QCOMPARE(visits, 1);
    }
};

MUSTER_TEST(LedgerLeaversTest)
#include "LedgerLeaversTest.moc"
