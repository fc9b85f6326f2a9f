// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/UsualRows.h"

#include "tests/core/history/LedgerFixture.h"
#include "tests/support/TestMain.h"

using namespace muster;
using muster::test::LedgerFixture;

class UsualRowsTest : public QObject {
    Q_OBJECT

private:
    /// A run of that many rows, ended as told.
    static void push(const LedgerFixture& fixture, std::uint64_t rows, UnitState end)
    {
        const RunId run = fixture.mustPlan(1, rows);
        QVERIFY(run > 0);
        QVERIFY(fixture.send(run, 1, end));
        QVERIFY(fixture.ledger->endRun(run, [](const OutcomeCounts&) { return 0; }, {}));
    }

    static std::string feedOf(const LedgerFixture& fixture)
    {
        return fixture.summary(1)->start.feed;
    }

private Q_SLOTS:

    void nothingIsKnownAtFirst()
    {
        LedgerFixture fixture;
        QVERIFY(fixture.reopen());
        const auto usual = usualRows(fixture.directory, "people");
        QVERIFY(usual);
        QVERIFY(!*usual);
        QVERIFY(!*usualRows(fixture.directory + "/nowhere", "people"));
    }

    void theRangeOfTheLastFiveThatWereTaken()
    {
        LedgerFixture fixture;
        QVERIFY(fixture.reopen());
        push(fixture, 10, UnitState::Accepted); // too long ago
        for (const std::uint64_t rows : {100U, 90U, 95U, 110U, 100U})
            push(fixture, rows, UnitState::Accepted);
        push(fixture, 3, UnitState::Rejected);
        const auto usual = usualRows(fixture.directory, feedOf(fixture));
        QVERIFY(usual);
        QVERIFY(*usual == (UsualRows{90, 110}));
        QVERIFY(!*usualRows(fixture.directory, "another"));
    }

    void aTenthLessIsShort()
    {
        const UsualRows usual{100, 120};
        QVERIFY(!usual.isShort(90));
        QVERIFY(usual.isShort(89));
        QVERIFY(!usual.isShort(1000));
        QVERIFY(usual.isShort(0));
    }
};

MUSTER_TEST(UsualRowsTest)
#include "UsualRowsTest.moc"
