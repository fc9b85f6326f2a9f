// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/LateResults.h"

#include "tests/core/history/LedgerFixture.h"
#include "tests/support/Dialogue.h"
#include "tests/support/TestMain.h"

using namespace muster;
using namespace muster::test;

/// A run of five rows that the service took for processing ended before the results were in.
class LateResultsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LedgerFixture> m_with;
    Connection m_connection;
    RunId m_run = 0;

    void take(int status, const std::string& id)
    {
        m_run = m_with->mustPlan(1, 5);
        VERIFY_OK(m_with->ledger->beginSending(m_run, 1));
        VERIFY_OK(m_with->ledger->finishSending(
            m_run, 1, {UnitState::Accepted, status, "taken for processing", id, 100}, {}));
        VERIFY_OK(m_with->ledger->endRun(m_run, [](const OutcomeCounts&) { return 0; }, {}));
    }

    std::vector<WaitingUnit> waiting()
    {
        return waitingUnits(m_connection, {m_with->unit(m_run, 1).value_or(UnitSummary())});
    }

    Result<LateResults> ask(const std::string& answer)
    {
        Dialogue::Step token;
        token.method = "POST";
        token.url = "https://ts.example.com/oauth/token";
        token.answer.delivery = Delivery::Answered;
        token.answer.bodyComplete = true;
        token.answer.response = {200, {}, R"({"access_token":"tok"})"};
        Dialogue::Step results;
        results.method = "GET";
        results.url = "https://ts.example.com/imports/imp%207";
        results.headers = {{"Authorization", "Bearer tok"}};
        results.answer = token.answer;
        if (answer == "lost")
            results.answer.delivery = Delivery::Unknown;
        else
            results.answer.response = {std::stoi(answer), {}, answer.substr(4)};
        DialogueTransport transport({token, results});
        const PushSeams seams{transport, m_with->clock, [] { return 0.5; }, {}, {}};
        auto asked = askForResults(m_connection, {m_run, waiting()}, *m_with->ledger, seams,
                                   Secret("s3cret"));
        if (!transport.complaint().empty())
            return fail(ErrorKind::Bug, transport.complaint());
        return asked;
    }

private Q_SLOTS:

    void init()
    {
        m_with = std::make_unique<LedgerFixture>();
        VERIFY_OK(m_with->reopen());
        m_connection = {"acme",
                        "threatswitch",
                        {{"base_url", "https://ts.example.com"}, {"client_id", "muster"}}};
    }

    void areRecordedRowByRow()
    {
        take(202, "imp 7");
        QCOMPARE(waiting().size(), 1U);
        QVERIFY(waiting().front().canBeAsked);
        const auto asked = ask(R"(200 {"id":"imp 7","status":"completed","errors":[)"
                               R"({"row":3,"field":"email","message":"Ada Lovelace is taken"}]})");
        VERIFY_OK(asked);
        QCOMPARE(asked->waiting, 0);
        const auto counts = m_with->summary(m_run)->counts;
        QCOMPARE(counts[OutcomeState::Confirmed], 4U);
        QCOMPARE(counts[OutcomeState::Rejected], 1U);
        QCOMPARE(counts.sum(), counts.read);
        QVERIFY(m_with->row(m_run, 3) == OutcomeState::Rejected);
        auto reader = LedgerReader::open(m_with->directory);
        const auto row = (*reader)->rows(m_run, {OutcomeState::Rejected, {}, 0, 1})->front();
        QCOMPARE(row.field, std::string("email"));
        QVERIFY(!row.message.empty());
        QVERIFY(row.message.find("Lovelace") == std::string::npos); // it quotes a person
        // A rejected row is not what the service has: the next push carries it again.
        QVERIFY(!*m_with->ledger->accepted("acme", "personnel", "k1", keyOf(3)));
        QVERIFY(*m_with->ledger->accepted("acme", "personnel", "k1", keyOf(2)));
        QVERIFY(waiting().empty());
    }

    void changeNothingWhileTheyAreOut_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("isError");
        QTest::newRow("processing") << R"(200 {"id":"imp 7","status":"processing"})" << false;
        QTest::newRow("lost") << "lost" << true;
        QTest::newRow("broken") << "500 oops" << true;
        QTest::newRow("forgotten") << R"(404 {"message":"no such import"})" << true;
    }

    void changeNothingWhileTheyAreOut()
    {
        QFETCH(QString, answer);
        QFETCH(bool, isError);
        take(202, "imp 7");
        const auto asked = ask(answer.toStdString());
        QCOMPARE(!asked.has_value(), isError);
        if (isError)
            QVERIFY2(asked.error().kind != ErrorKind::OutcomeUnknown
                         && asked.error().what.size() > 9,
                     asked.error().what.c_str());
        else
            QCOMPARE(asked->waiting, 1);
        QCOMPARE(m_with->summary(m_run)->counts[OutcomeState::Accepted], 5U);
        QCOMPARE(waiting().size(), 1U);
    }

    void anImportThatFailedAfterAllRejectsItsRows()
    {
        take(202, "imp 7");
        VERIFY_OK(ask(R"(200 {"id":"imp 7","status":"failed"})"));
        QCOMPARE(m_with->summary(m_run)->counts[OutcomeState::Rejected], 5U);
        QVERIFY(!*m_with->ledger->accepted("acme", "personnel", "k1", keyOf(2)));
    }

    void onlyWhatIsQueuedWaits()
    {
        take(201, "imp 7");
        QVERIFY(waiting().empty());
        m_connection.service = "secureframe"; // 202 is all that it ever says
        QVERIFY(waiting().empty());
    }

    void withoutAnAddressNobodyIsAsked_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("id");
        QTest::newRow("no address") << ""
                                    << "imp 7";
        QTest::newRow("no number") << "/imports/{id}"
                                   << "";
    }

    void withoutAnAddressNobodyIsAsked()
    {
        QFETCH(QString, path);
        QFETCH(QString, id);
        take(202, id.toStdString());
        m_connection.settings["results_path"] = path.toStdString();
        QCOMPARE(waiting().size(), 1U);
        QVERIFY(!waiting().front().canBeAsked);
        DialogueTransport silence({});
        const PushSeams seams{silence, m_with->clock, [] { return 0.5; }, {}, {}};
        const auto asked = askForResults(m_connection, {m_run, waiting()}, *m_with->ledger, seams,
                                         Secret("s3cret"));
        QVERIFY(!asked && asked.error().kind == ErrorKind::Config);
        QVERIFY(silence.complaint().empty());
    }

    void anotherProgramsOpenRunIsLeftAlone()
    {
        m_run = m_with->mustPlan(1, 5);
        VERIFY_OK(m_with->ledger->beginSending(m_run, 1));
        VERIFY_OK(m_with->ledger->finishSending(
            m_run, 1, {UnitState::Accepted, 202, "taken", "imp 7", 100}, {}));
        auto other = Ledger::open(m_with->directory, m_with->clock);
        VERIFY_OK(other);
        QVERIFY(!(*other)->recordResults(m_run, 1, {UnitState::Confirmed, 200, {}, {}, 0}, {}));
        QCOMPARE(m_with->unit(m_run, 1)->state, UnitState::Accepted);
    }
};

MUSTER_TEST(LateResultsTest)
#include "LateResultsTest.moc"
