// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/RunWords.h"

#include "tests/support/TestMain.h"
#include "ui/history/Receipt.h"
#include "ui/models/OutcomeWords.h"

#include <QSet>

using namespace muster;

class RunWordsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverGoodWithAnUnknownRow();
    void verdicts_data();
    void verdicts();
    void queuedIsNotAccepted();
    void everyOutcomeHasItsOwnSign();
    void issuesInSentences();
    void theQuestion();
    void receiptHasWhatAnAuditorNeeds();

private:
    static RunSummary ended(std::initializer_list<std::pair<OutcomeState, std::uint64_t>> counts);
};

RunSummary RunWordsTest::ended(std::initializer_list<std::pair<OutcomeState, std::uint64_t>> counts)
{
    RunSummary run;
    run.id = 12;
    run.start.service = "threatswitch";
    run.start.source = "people.csv";
    run.startedAt = "2026-11-21T14:02:10.000Z";
    run.endedAt = "2026-11-21T14:02:14.200Z";
    run.exitCode = 0;
    for (const auto& [state, count] : counts) {
        run.counts[state] = count;
        run.counts.read += count;
    }
    return run;
}

void RunWordsTest::neverGoodWithAnUnknownRow()
{
    for (const auto other : shownStates) {
        const RunSummary run = ended({{other, 1000}, {OutcomeState::Unknown, 1}});
        if (other != OutcomeState::Unknown)
            QCOMPARE(verdictOf(run), RunVerdict::Doubt);
    }
}

void RunWordsTest::verdicts_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("verdict");
    const auto row = [](OutcomeState state, RunVerdict verdict) {
        QTest::newRow(outcomeName(state).data())
            << static_cast<int>(state) << static_cast<int>(verdict);
    };
    row(OutcomeState::Unchanged, RunVerdict::Quiet);
    row(OutcomeState::Held, RunVerdict::Held);
    row(OutcomeState::NotSent, RunVerdict::Failed);
    row(OutcomeState::Accepted, RunVerdict::Good);
    row(OutcomeState::Rejected, RunVerdict::Rejected);
    row(OutcomeState::Unknown, RunVerdict::Doubt);
    row(OutcomeState::Confirmed, RunVerdict::Good);
}

void RunWordsTest::verdicts()
{
    QFETCH(const int, state);
    QFETCH(const int, verdict);
    RunSummary run = ended({{static_cast<OutcomeState>(state), 5}});
    QCOMPARE(static_cast<int>(verdictOf(run)), verdict);
    run.endedAt.clear();
    QCOMPARE(verdictOf(run), RunVerdict::Running);
    run.interrupted = true;
    QVERIFY(verdictOf(run) == RunVerdict::Interrupted || verdictOf(run) == RunVerdict::Doubt);
}

void RunWordsTest::queuedIsNotAccepted()
{
    RunSummary run = ended({{OutcomeState::Accepted, 5}});
    QCOMPARE(verdictText(run), QStringLiteral("All accepted"));
    run.start.service = "secureframe";
    QCOMPARE(verdictText(run), QStringLiteral("All queued (202)"));
    QVERIFY(outcomeMeaning(OutcomeState::Accepted, "secureframe")
            != outcomeMeaning(OutcomeState::Accepted, "threatswitch"));
}

void RunWordsTest::everyOutcomeHasItsOwnSign()
{
    QSet<QString> icons;
    QSet<QString> words;
    for (const auto state : shownStates) {
        icons << outcomeIcon(state);
        words << outcomeLabel(state);
        QVERIFY(!theme::icon(outcomeIcon(state)).pixmap(16, 16).isNull());
    }
    QCOMPARE(icons.size(), static_cast<int>(outcomeStates));
    QCOMPARE(words.size(), static_cast<int>(outcomeStates));
}

void RunWordsTest::issuesInSentences()
{
    RowSummary row;
    row.issues = R"([{"code":"required.blank","field":"email","severity":"error"}])";
    const QStringList sentences = issueSentences(row, {});
    QCOMPARE(sentences.size(), 1);
    QVERIFY(sentences[0].startsWith(QStringLiteral("\"email\" is blank")));
    QVERIFY(sentences[0].contains(QStringLiteral("export again")));
    row.issues = "not json";
    QVERIFY(issueSentences(row, {}).isEmpty());
}

void RunWordsTest::theQuestion()
{
    const RunSummary run = ended({{OutcomeState::Unknown, 1204}});
    UnitSummary unit;
    unit.plan.rows = 1204;
    unit.sentAt = "2026-11-21T14:02:11.000Z";
    const QString question = doubtQuestion(run, unit);
    const QDateTime sent = moment(unit.sentAt);
    QVERIFY(question.contains(QStringLiteral("1,204")));
    QVERIFY(question.contains(clockText(sent)));
    QVERIFY(question.contains(QStringLiteral("may or may not have happened")));
    QVERIFY(question.contains(QStringLiteral("Open ThreatSwitch \u2192 imports")));
    QVERIFY(question.contains(QStringLiteral("the connection broke before ThreatSwitch answered")));
    QVERIFY(question.contains(QStringLiteral("Muster cannot ask ThreatSwitch")));
    unit.httpStatus = 503;
    QVERIFY(doubtQuestion(run, unit).contains(
        QStringLiteral("the answer of ThreatSwitch (HTTP 503) does not say what became of them")));
    unit.httpStatus = 0;
    RunSummary died = run;
    died.interrupted = true;
    QVERIFY(doubtQuestion(died, unit).contains(QStringLiteral("the program ended before")));
}

void RunWordsTest::receiptHasWhatAnAuditorNeeds()
{
    RunDetail detail;
    detail.run = ended({{OutcomeState::Accepted, 1000}, {OutcomeState::Held, 2}});
    detail.run.sourceDigest = "filedigest";
    detail.run.start.mappingDigest = "mappingdigest";
    UnitSummary unit;
    unit.plan = {1, 1000, 5000, "payloaddigest", "sentdigest", "cms", "keyid", "fingerprint"};
    unit.state = UnitState::Accepted;
    unit.serviceId = "imp-1";
    detail.units = {unit};
    detail.attempts = {{1, 1, "2026-11-21T14:02:11.000Z", "2026-11-21T14:02:13.000Z",
                        UnitState::Accepted, 200, 5000, "", "imp-1"}};
    const QString text = receiptText(detail);
    for (const char* part :
         {"people.csv", "filedigest", "mappingdigest", "payloaddigest", "sentdigest", "cms",
          "keyid", "fingerprint", "imp-1", "2026-11-21T14:02:10.000Z", "2026-11-21T14:02:11.000Z",
          "1,002", "HTTP 200", "is the number of rows read"})
        QVERIFY2(text.contains(QLatin1String(part)), part);
    detail.run.counts.read = 5;
    QVERIFY(!receiptText(detail).contains(QStringLiteral("is the number of rows read")));
}

MUSTER_TEST(RunWordsTest)

#include "RunWordsTest.moc"
