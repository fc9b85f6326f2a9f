// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/FileJudge.h"
#include "tests/core/push/PushLimitsFixture.h"
#include "tests/support/TestMain.h"

using namespace muster;
using namespace muster::test;

Q_DECLARE_METATYPE(Mutation)

class PushLimitsTest : public PushLimitsFixture {
    Q_OBJECT

private:
    static int byHandCode(const Roster& roster, bool isReadable)
    {
        if (!isReadable)
            return 78;
        if (roster.people.empty())
            return 65;
        const Roster good;
        const auto& last = roster.people.back();
        const auto& first = roster.people.front();
        if (first.active == "who knows")
            return 10;
        const bool isKnown = first.number == good.people.front().number
            && first.active == good.people.front().active && last.number <= 40;
        return isKnown ? 13 : 0;
    }

private Q_SLOTS:

    void init() { begin(); }

    void rules_data()
    {
        QTest::addColumn<Mutation>("mutation");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char* name, const Mutation& mutation, const char* expected) {
            QTest::newRow(name) << mutation << QString::fromLatin1(expected);
        };
        add(
            "no rows", [](Roster& roster) { roster.people.clear(); }, "empty-file");
        add("a tenth fewer", without(4), "");
        add("half the file", without(20), "rows=20,leavers=20");
        add("as many others", replaced(5), "");
        add("one more other", replaced(6), "leavers=6");
        add("some left", leaving(5), "");
        add("one more left", leaving(6), "terminations=6");
        add(
            "newcomers who have left",
            [](Roster& roster) {
                for (int i = 100; i < 110; ++i)
                    roster.people.push_back({i, "no", "@example.com"});
            },
            "");
        add(
            "held rows leave nobody",
            [](Roster& roster) {
                for (Person& person : roster.people)
                    person.active = "who knows";
            },
            "column=1");
        add(
            "a column emptied",
            [](Roster& roster) {
                for (Person& person : roster.people)
                    person.active.clear();
            },
            "column=1");
        add(
            "a new column",
            [](Roster& roster) {
                roster.header += ",pay";
                roster.extra = ",1";
            },
            "header=1");
        add(
            "a column is renamed",
            [](Roster& roster) { roster.header = "id,e-mail address,active"; }, "header");
        add(
            "a column that is read is gone",
            [](Roster& roster) { roster.header = "id,email,colour"; }, "header");
    }

    void rules()
    {
        QFETCH(const Mutation, mutation);
        QFETCH(const QString, expected);
        sendGoodFile();
        Roster roster;
        mutation(roster);
        const PushJob made = job(roster);
        const bool isReadable = expected != QStringLiteral("header");
        if (isReadable) { // the preview says the same
            const HistoryKey key{Secret("0123456789abcdef0123456789abcdef"), "test", true};
            const auto preview = Preview::prepare(made, &key, {}, {});
            VERIFY_OK(preview);
            QCOMPARE(QString::fromStdString(allowOf(preview->limits())), expected);
        }
        const auto end = push(made);
        VERIFY_OK(end);
        QCOMPARE(QString::fromStdString(allowOf(end->limits)), expected);
        if (expected.isEmpty()) {
            QVERIFY2(end->exitCode == 0 || end->exitCode == 13,
                     qPrintable(QString::number(end->exitCode)));
            return;
        }
        isHeld(end, isReadable ? roster.people.size() : 0);
        if (QTest::currentTestFailed())
            return;
        // A person at the screen sees, and decides.
        const auto byHand = push(job(roster, false));
        const int code = byHand ? byHand->exitCode : exitCodeOf(byHand.error().kind);
        QCOMPARE(code, byHandCode(roster, isReadable));
    }

    void anExactAllowanceLetsOneRunPass()
    {
        sendGoodFile();
        Roster roster;
        without(20)(roster);
        PushJob made = job(roster);
        made.allowance = *allowanceFromText("rows=20,leavers=19", "site closed");
        const auto wrong = push(made);
        isHeld(wrong, 20);
        QVERIFY(wrong->error->what.find("19 were allowed, 20 were found") != std::string::npos);
        made.allowance = *allowanceFromText("leavers=20,rows=20", "site closed");
        const auto right = push(made);
        VERIFY_OK(right);
        QCOMPARE(right->exitCode, 13);
        const RunSummary run = summaryOf(right->run);
        QCOMPARE(run.start.allowed, std::string("leavers=20,rows=20"));
        QCOMPARE(run.start.reason, std::string("site closed"));
        made.allowance = {};
        const auto next = push(made); // the file that was let pass is now the usual one
        VERIFY_OK(next);
        QVERIFY(next->limits.empty());
        const auto again = push(job(Roster()));
        VERIFY_OK(again);
        QCOMPARE(again->exitCode, 13);
    }

    void anAllowanceByHandIsCheckedToo()
    {
        sendGoodFile();
        Roster roster;
        leaving(10)(roster);
        PushJob made = job(roster, false);
        made.allowance = *allowanceFromText("terminations=9", "year's end");
        isHeld(push(made), 40);
        made.allowance = *allowanceFromText("terminations=10", "year's end");
        const auto end = push(made);
        VERIFY_OK(end);
        QCOMPARE(end->exitCode, 0);
        QCOMPARE(end->counts[OutcomeState::Accepted], 10U);
    }

    void whoHadLeftBeforeIsNotCountedAgain()
    {
        Roster roster;
        leaving(20)(roster);
        VERIFY_OK(push(job(roster))); // a first file: nobody is known yet
        for (Person& person : roster.people)
            person.email = "@example.org"; // every row changes
        const auto end = push(job(roster));
        VERIFY_OK(end);
        QCOMPARE(allowOf(end->limits), std::string());
        QCOMPARE(end->counts[OutcomeState::Accepted], 40U);
    }

    void aPartIsNoFileToCompareWith()
    {
        sendGoodFile();
        PushJob part = job(Roster());
        part.selection.last = 3;
        part.full = true;
        const auto sent = push(part);
        VERIFY_OK(sent);
        QCOMPARE(sent->exitCode, 0);
        QVERIFY(sent->limits.empty());
        Roster roster;
        without(20)(roster);
        isHeld(push(job(roster)), 20);
    }

    void heldRowsCanBeSentLater()
    {
        sendGoodFile();
        Roster roster;
        leaving(6)(roster);
        const auto held = push(job(roster));
        isHeld(held, 40);
        QCOMPARE(held->counts[OutcomeState::Held], 6U);
        QCOMPARE(held->counts[OutcomeState::Unchanged], 34U);
        const auto reader = LedgerReader::open(directory() + "/state");
        const auto rows = (*reader)->rows(held->run, {OutcomeState::Held, {}});
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), std::size_t(6));
        QVERIFY(rows->front().issues.find("row.limit") != std::string::npos);
        PushJob rest = job(roster, false);
        rest.onlyFailed = held->run;
        const auto sent = push(rest);
        VERIFY_OK(sent);
        QCOMPARE(sent->counts[OutcomeState::Accepted], 6U);
    }

    void aLockedKeychainHidesNoLimit()
    {
        sendGoodFile();
        m_secrets.isLocked = true;
        Roster roster;
        without(20)(roster);
        const auto end = push(job(roster));
        isHeld(end, 20);
        QCOMPARE(allowOf(end->limits),
                 std::string("rows=20")); // who is missing, only the key tells
        isHeld(push(job([] {
                   Roster empty;
                   empty.people.clear();
                   return empty;
               }())),
               0);
        const auto good = push(job(Roster()));
        QVERIFY(!good && good.error().kind == ErrorKind::Keychain);
        QCOMPARE(m_service.requests, 0);
        m_secrets.isLocked = false;
        const auto later = push(job(Roster()));
        VERIFY_OK(later);
        QCOMPARE(later->exitCode, 13);
    }

    void aFileTooLongToCompareIsABreach()
    {
        sendGoodFile();
        const PushJob made = job(Roster());
        auto rows = RecordStream::open(made.feed, made.connection, *openInput(made.file, {}), {});
        auto ledger = Ledger::open(directory() + "/state", m_clock);
        const auto connector = connectorFor(made.feed, made.connection, m_clock.now());
        VERIFY_OK(rows);
        VERIFY_OK(ledger);
        VERIFY_OK(connector);
        const AcceptedScope scope{made.connection.name, (*connector)->scope(), "test"};
        FileJudge judge({made.feed, **rows, ledger->get(), scope, true, false, 39});
        VERIFY_OK((*rows)->walk(
            [&judge](const CheckedRow& row) -> Result<bool> {
                PlannedRow planned;
                if (auto seen = judge.see(row, planned, Change::Unchanged); !seen)
                    return fail(seen.error());
                return true;
            },
            {}));
        const auto judged = judge.judge();
        VERIFY_OK(judged);
        QCOMPARE(allowOf(judged->breaches), std::string("compare=40"));
    }

    void filesThatCannotBeReadAreHeld()
    {
        sendGoodFile();
        const PushJob made = job(Roster());
        std::ofstream(made.file, std::ios::trunc).close();
        const auto nothing = push(made);
        isHeld(nothing, 0);
        QCOMPARE(allowOf(nothing->limits), std::string("empty-file"));
        PushJob allowed = made;
        allowed.allowance = *allowanceFromText("rows=1", "try");
        isHeld(push(allowed), 0);
    }

    void theSecretIsAskedForLast()
    {
        const auto end = push(job(Roster()));
        VERIFY_OK(end);
        QCOMPARE(m_secrets.asked, 1);
        const auto again = push(job(Roster()));
        VERIFY_OK(again);
        QCOMPARE(again->exitCode, 13);
        QCOMPARE(m_secrets.asked, 0); // nothing to send
    }
};

MUSTER_TEST(PushLimitsTest)
#include "PushLimitsTest.moc"
