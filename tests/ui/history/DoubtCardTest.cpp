// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/DoubtCard.h"

#include "core/feed/FeedStore.h"
#include "tests/support/TestMain.h"
#include "tests/ui/history/HistoryFixture.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace muster;
using namespace muster::test;

class DoubtCardTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void puttingOffIsSaidInWords();
    void theAnswerIsWrittenDown();
    void nothingIsAskedOfARunThatGoesOn();
    void resultsThatAreNotInYet();
    void resultsThatCannotBeAskedFor();

private:
    void show(RunId run);
    void press(const QString& name);
    QString words() const;
    RunId queuedRun(const char* resultsPath);

    std::unique_ptr<HistoryFixture> m_with;
    std::unique_ptr<DoubtCard> m_card;
};

void DoubtCardTest::init()
{
    m_with = std::make_unique<HistoryFixture>();
}

void DoubtCardTest::cleanup()
{
    m_card.reset();
    m_with.reset();
}

void DoubtCardTest::show(RunId run)
{
    if (!m_card)
        m_card = std::make_unique<DoubtCard>(m_with->workplace);
    auto reader = LedgerReader::open(m_with->ledger.directory);
    VERIFY_OK(reader);
    m_card->show(*(*reader)->run(run), *(*reader)->units(run));
}

void DoubtCardTest::press(const QString& name)
{
    auto* button = visible<QPushButton>(*m_card, name);
    QVERIFY2(button, qPrintable(name));
    button->click();
}

QString DoubtCardTest::words() const
{
    QString text;
    for (const auto* label : m_card->findChildren<QLabel*>()) {
        if (label->isVisible())
            text += label->text() + QLatin1Char('\n');
    }
    return text;
}

template <class T>
static void must(const Result<T>& done)
{
    if (!done)
        qFatal("%s", describe(done.error()).c_str());
}

/// A run whose file the service took for processing, at a connection where nobody answers.
RunId DoubtCardTest::queuedRun(const char* resultsPath)
{
    const Connection acme{"acme",
                          "threatswitch",
                          {{"base_url", "https://127.0.0.1:1"},
                           {"client_id", "muster"},
                           {"results_path", resultsPath}}};
    must(ConnectionStore(m_with->workplace.directories).save(acme));
    m_with->workplace.session->keep(acme.secretName(), Secret("s3cret"));
    must(m_with->ledger.reopen());
    const RunId run = m_with->ledger.mustPlan(1, 5);
    const auto& ledger = m_with->ledger.ledger;
    must(ledger->beginSending(run, 1));
    must(ledger->finishSending(run, 1, {UnitState::Accepted, 202, "taken", "imp-1", 100}, {}));
    must(ledger->endRun(run, [](const OutcomeCounts&) { return 0; }, {}));
    m_with->ledger.ledger.reset();
    return run;
}

void DoubtCardTest::puttingOffIsSaidInWords()
{
    const RunId run = m_with->addRun("acme", 5, UnitState::Unknown);
    show(run);
    QVERIFY(words().contains(QStringLiteral("Was request 1 received? 5 rows are unknown.")));
    QVERIFY(words().contains(QStringLiteral("The import may or may not have happened.")));
    QVERIFY(!visible<QPushButton>(*m_card, QStringLiteral("Check now")));
    press(QStringLiteral("Decide later"));
    show(run); // the record was looked at again
    QVERIFY(words().contains(QStringLiteral("You decide later. These rows stay unknown, and "
                                            "nothing goes to acme until you answer")));
    QVERIFY(!visible<QPushButton>(*m_card, QStringLiteral("It is not: send again")));
    press(QStringLiteral("Answer now"));
    QVERIFY(words().contains(QStringLiteral("The import may or may not have happened.")));
    QVERIFY(visible<QPushButton>(*m_card, QStringLiteral("It is not: send again")));
}

void DoubtCardTest::theAnswerIsWrittenDown()
{
    const RunId run = m_with->addRun("acme", 5, UnitState::Unknown);
    m_with->ledger.ledger.reset();
    show(run);
    QSignalSpy settled(m_card.get(), &DoubtCard::settled);
    QSignalSpy resend(m_card.get(), &DoubtCard::resendRequested);
    press(QStringLiteral("It is not: send again"));
    QVERIFY(settled.wait(20'000));
    QCOMPARE(resend.count(), 1);
    QCOMPARE(m_with->ledger.summary(run)->counts[OutcomeState::NotSent], 5U);
    show(run);
    QVERIFY(!m_card->isVisible());
}

void DoubtCardTest::nothingIsAskedOfARunThatGoesOn()
{
    must(m_with->ledger.reopen());
    const RunId run = m_with->ledger.mustPlan(1, 5);
    must(m_with->ledger.ledger->beginSending(run, 1));
    show(run);
    QVERIFY(!m_card->isVisible());
}

void DoubtCardTest::resultsThatAreNotInYet()
{
    const RunId run = queuedRun("/imports/{id}");
    show(run);
    QVERIFY2(words().contains(QStringLiteral("Sent, not confirmed")), qPrintable(words()));
    QVERIFY(words().contains(QStringLiteral("ThreatSwitch accepted the upload of 5 rows at")));
    QVERIFY(words().contains(QStringLiteral("Row results are not in yet.")));
    QVERIFY(!visible<QPushButton>(*m_card, QStringLiteral("It is not: send again")));
    QVERIFY(!visible<QPushButton>(*m_card, QStringLiteral("Decide later")));
    auto* check = visible<QPushButton>(*m_card, QStringLiteral("Check now"));
    QVERIFY(check);
    check->click();
    QVERIFY(!check->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(check->isEnabled(), 20'000);
    QVERIFY2(words().contains(QStringLiteral("The results could not be asked for. ")),
             qPrintable(words()));
    QVERIFY2(words().contains(QStringLiteral("127.0.0.1")), qPrintable(words()));
    QCOMPARE(m_with->ledger.summary(run)->counts[OutcomeState::Accepted], 5U);
}

void DoubtCardTest::resultsThatCannotBeAskedFor()
{
    show(queuedRun(""));
    QVERIFY(words().contains(QStringLiteral("Row results are not in yet.")));
    QVERIFY2(words().contains(QStringLiteral("This connection has no way to ask for them. Open "
                                             "ThreatSwitch")),
             qPrintable(words()));
    QVERIFY(!visible<QPushButton>(*m_card, QStringLiteral("Check now")));
}

MUSTER_TEST(DoubtCardTest)
#include "DoubtCardTest.moc"
