// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/MemorySecretStore.h"
#include "tests/support/TestMain.h"
#include "ui/models/OutcomeWords.h"
#include "ui/models/RunWords.h"
#include "ui/send/ResultStep.h"
#include "ui/send/ResultWords.h"

#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muster;

/// What became of 10 rows, at the end of a push.
struct Rows {
    const char* name;
    std::uint64_t accepted;
    std::uint64_t rejected;
    std::uint64_t left;
    std::uint64_t unknown;
};

Q_DECLARE_METATYPE(Rows)

static ResultWords wordsOf(const QJsonObject& last, int exitCode)
{
    auto ending = PushEnding::from(last, exitCode, {});
    ending.connection = QStringLiteral("hr");
    return resultWords(ending);
}

static constexpr Rows all{"all sent", 10, 0, 0, 0};
static constexpr Rows none{"nothing sent", 0, 0, 10, 0};
static constexpr Rows part{"part sent", 6, 1, 3, 0};
static constexpr Rows refused{"all refused", 0, 10, 0, 0};
static constexpr Rows doubt{"part unknown", 4, 1, 2, 3};

/// Every way a push can end, in the window and in the history: each must say what was sent, what
/// was not, and what to do next. The first words of what to do stand in the table.
class EndingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStepShowsTheWords();
    void result_data();
    void result();
    void brokenOff();
    void neverStarted();
    void anotherPushForgetsTheRowsOfTheOneBefore();
    void history_data();
    void history();

private:
    QString play(const QJsonObject& started, const QJsonObject& last, int exitCode);
    QString words() const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ResultStep> m_step;
};

/// Plays a program that says these two things and ends; all that the step then shows.
QString EndingsTest::play(const QJsonObject& started, const QJsonObject& last, int exitCode)
{
    m_step.reset();
    m_home = std::make_unique<QTemporaryDir>();
    QFile script(m_home->filePath(QStringLiteral("muster")));
    if (!script.open(QIODevice::WriteOnly))
        return {};
    script.write("#!/bin/sh\ncat <<'END'\n");
    for (const QJsonObject& line : {started, last})
        if (!line.isEmpty())
            script.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    script.write("END\nexit " + QByteArray::number(exitCode) + '\n');
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    Workplace place;
    place.directories = {m_home->filePath(QStringLiteral("config")).toStdString(),
                         m_home->filePath(QStringLiteral("state")).toStdString()};
    place.program = script.fileName();
    m_step =
        std::make_unique<ResultStep>(place, nullptr, std::make_unique<test::MemorySecretStore>());
    m_step->show();
    QSignalSpy ended(m_step.get(), &ResultStep::ended);
    m_step->start({QStringLiteral("people")}, QStringLiteral("hr"));
    if (!ended.wait(20'000))
        return QStringLiteral("it never ended");
    return words();
}

QString EndingsTest::words() const
{
    QStringList text;
    for (const auto* label : m_step->findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty())
            text << label->text();
    }
    return text.join(QLatin1Char('\n'));
}

void EndingsTest::result_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("next");
    const auto row = [](int code, const Rows& rows, const char* why, const char* hint,
                        const char* next) {
        QTest::addRow("%d, %s", code, rows.name)
            << code << rows << QString::fromUtf8(why) << QString::fromUtf8(hint)
            << QString::fromUtf8(next);
    };
    const auto both = [&row](int code, const char* why, const char* hint, const char* next) {
        row(code, none, why, hint, next);
        row(code, part, why, hint, next);
    };
    row(0, all, "", "", "There is nothing left to do.");
    row(10, part, "", "", "Correct the rows below and send them again");
    row(10, refused, "the service refused the file", "Mend it.", "Correct the rows below");
    row(10, none, "", "", "Correct the rows below");
    row(11, doubt, "the connection broke", "Look, then say 'muster history resolve'.",
        "Answer the question below.");
    row(12, none, "4 people would leave", "", "let it pass on the Schedule page");
    row(13, none, "", "", "There is nothing left to do.");
    row(14, none, "the keychain is locked", "Unlock it.", "Unlock the password store");
    row(15, none, "another push is running since 14:02", "", "Wait until the other push");
    both(64, "'x' is no option", "", "Please report this");
    row(65, none, "8 of 10 rows failed the checks, so nothing was sent",
        "See them with 'muster check people' or send with --on-bad-rows hold.",
        "Correct the file, or choose in Check to hold the bad rows");
    row(66, none, "the file is gone", "", "Open the file again");
    both(69, "no connection to the service", "Check the address.", "Check the address.");
    both(70, "a unit does not hold its rows", "", "Please report this.");
    both(73, "the disk is full", "", "Make room on the disk");
    both(74, "the drive went away", "", "Look whether the disk");
    both(75, "the push was stopped; the rest was not sent",
         "Push the same file again: accepted rows are not sent twice.",
         "Push the same file again: accepted rows are not sent twice.");
    both(76, "the service answered with a redirect (302)", "Set base_url to the final address.",
         "Set base_url to the final address.");
    both(77, "the service refused the credentials (401)", "Store it with 'muster secret set hr'.",
         "Test the connection under Connections");
    row(77, refused, "the service refused the right (403)", "", "Test the connection");
    both(78, "the certificate is not the confirmed one", "", "Look at the connection");
    row(99, part, "", "", "Please report this."); // a code of a newer program
}

void EndingsTest::result()
{
    QFETCH(int, code);
    QFETCH(Rows, rows);
    QFETCH(QString, why);
    QFETCH(QString, hint);
    QFETCH(QString, next);
    const auto number = [](std::uint64_t count) { return static_cast<qint64>(count); };
    const QJsonObject summary{{QStringLiteral("event"), QStringLiteral("summary")},
                              {QStringLiteral("run"), 7},
                              {QStringLiteral("read"), 10},
                              {QStringLiteral("accepted"), number(rows.accepted)},
                              {QStringLiteral("rejected"), number(rows.rejected)},
                              {QStringLiteral("not_sent"), number(rows.left)},
                              {QStringLiteral("unknown"), number(rows.unknown)},
                              {QStringLiteral("message"), why},
                              {QStringLiteral("hint"), hint},
                              {QStringLiteral("exit"), code}};
    const ResultWords said = wordsOf(summary, code);
    const QString text = said.headline + QStringLiteral(".\n") + said.detail;
    const auto says = [&text](const QString& what) {
        QVERIFY2(text.contains(what), qPrintable(QStringLiteral("%1 |\n%2").arg(what, text)));
    };
    if (rows.accepted > 0)
        says(QStringLiteral("Sent: %1 accepted").arg(rows.accepted));
    if (rows.rejected > 0)
        says(QStringLiteral("%1 rejected").arg(rows.rejected));
    if (rows.unknown > 0)
        says(QStringLiteral("Sent without a valid answer: %1 rows, which may or may not have "
                            "arrived.")
                 .arg(rows.unknown));
    if (rows.accepted + rows.rejected + rows.unknown == 0)
        says(QStringLiteral("Nothing was sent."));
    says(rows.left > 0 ? QStringLiteral("Not sent: %1 not sent.").arg(rows.left)
                       : QStringLiteral("No row was left out."));
    if (!why.isEmpty())
        says(why.left(1).toUpper() + why.mid(1) + QLatin1Char('.'));
    says(next);
    QVERIFY2(!text.contains(QLatin1String("'muster")) && !text.contains(QLatin1String("--")),
             qPrintable(text)); // the words of the command line help nobody here
    // Good is only what leaves nothing open.
    QCOMPARE(QLatin1String(said.card) == QLatin1String("good"), code == 0 || code == 13);
}

void EndingsTest::theStepShowsTheWords()
{
    const QJsonObject summary{{QStringLiteral("event"), QStringLiteral("summary")},
                              {QStringLiteral("run"), 7},
                              {QStringLiteral("read"), 10},
                              {QStringLiteral("accepted"), 9},
                              {QStringLiteral("held"), 1},
                              {QStringLiteral("exit"), 10}};
    const QString text = play({}, summary, 10);
    const ResultWords said = wordsOf(summary, 10);
    QVERIFY2(text.contains(said.headline) && text.contains(said.detail), qPrintable(text));
    QVERIFY(said.detail.startsWith(QStringLiteral("Sent: 9 accepted. Not sent: 1 held. ")));
    QCOMPARE(m_step->run(), 7); // also where it ended before it could begin to send
    QCOMPARE(m_step->findChild<QFrame*>(QStringLiteral("ending"))->property("card").toString(),
             QStringLiteral("warn"));
    const QJsonObject error{
        {QStringLiteral("error"),
         QJsonObject{{QStringLiteral("message"), QStringLiteral("another push is running")}}},
        {QStringLiteral("exit"), 15}};
    const QString refusedText = play({}, error, 15);
    QVERIFY2(refusedText.contains(wordsOf(error, 15).detail), qPrintable(refusedText));
}

/// The program died between its first words and its last.
void EndingsTest::brokenOff()
{
    const QString text = play({{QStringLiteral("event"), QStringLiteral("started")},
                               {QStringLiteral("run"), 7},
                               {QStringLiteral("to_send"), 10}},
                              {}, 1);
    QVERIFY2(text.contains(QStringLiteral("What was accepted is recorded; rows that were on their "
                                          "way may or may not have arrived; the others were not "
                                          "sent.")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("answer the question about those in doubt")));
}

/// Nothing was recorded: every code with its error, and a program that says nothing at all.
void EndingsTest::neverStarted()
{
    const std::vector<std::pair<int, const char*>> endings{
        {11, "Open History, answer the question of that run"},
        {14, "Unlock the password store"},
        {15, "Wait until the other push has ended"},
        {64, "Please report this"},
        {65, "Correct the file"},
        {66, "Open the file again"},
        {69, "Look at the network"},
        {70, "Please report this"},
        {73, "Make room on the disk"},
        {74, "Look whether the disk"},
        {75, "Send the same file again later"},
        {76, "Look at the address"},
        {77, "Test the connection"},
        {78, "Look at the connection"}};
    for (const auto& [code, next] : endings) {
        const QJsonObject error{
            {QStringLiteral("error"),
             QJsonObject{{QStringLiteral("message"), QStringLiteral("it cannot go on")},
                         {QStringLiteral("hint"), QStringLiteral("Say 'muster help' --now.")}}},
            {QStringLiteral("exit"), code}};
        const ResultWords said = wordsOf(error, code);
        QCOMPARE(said.headline, QStringLiteral("Nothing was sent"));
        QVERIFY2(
            said.detail.startsWith(QStringLiteral("It cannot go on. ") + QString::fromUtf8(next)),
            qPrintable(QStringLiteral("%1: %2").arg(code).arg(said.detail)));
        QVERIFY2(!said.detail.contains(QStringLiteral("muster help")), qPrintable(said.detail));
    }
    const QString silent = play({}, {}, 1);
    QVERIFY2(silent.contains(QStringLiteral("Nothing was sent\nThe push ended without saying why. "
                                            "Please report this.")),
             qPrintable(silent));
}

void EndingsTest::anotherPushForgetsTheRowsOfTheOneBefore()
{
    play({{QStringLiteral("event"), QStringLiteral("started")}, {QStringLiteral("run"), 7}},
         {{QStringLiteral("event"), QStringLiteral("summary")}, {QStringLiteral("run"), 7}}, 0);
    QSignalSpy recorded(m_step.get(), &ResultStep::recorded);
    QSignalSpy ended(m_step.get(), &ResultStep::ended);
    m_step->start({QStringLiteral("people")}, QStringLiteral("hr"));
    QCOMPARE(recorded[0][0].toLongLong(), 0);
    QVERIFY(ended.wait(20'000));
    QCOMPARE(recorded[1][0].toLongLong(), 7);
}

void EndingsTest::history_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("interrupted");
    QTest::addColumn<QString>("next");
    const auto row = [](const Rows& rows, int code, bool interrupted, const char* next) {
        QTest::addRow("%d, %s%s", code, rows.name, interrupted ? ", interrupted" : "")
            << rows << code << interrupted << QString::fromUtf8(next);
    };
    const char* const again = "Correct those rows and send them again";
    const char* const question = "answer its question";
    row(all, 0, false, "There is nothing left to do.");
    for (const int code : {10, 12, 14, 65, 66, 69, 70, 73, 74, 75, 76, 77, 78}) {
        row(none, code, false, again);
        row(part, code, false, again);
    }
    row(refused, 77, false, again);
    row(doubt, 11, false, question);
    row(doubt, -1, true, question);
    row(part, -1, true, "the next push carries what is missing");
    row(none, -1, true, "the next push carries what is missing");
    row({"no rows", 0, 0, 0, 0}, 65, false, "Set that right and send the file again.");
    row({"no rows", 0, 0, 0, 0}, 13, false, "There is nothing left to do.");
}

void EndingsTest::history()
{
    QFETCH(Rows, rows);
    QFETCH(int, code);
    QFETCH(bool, interrupted);
    QFETCH(QString, next);
    RunSummary run;
    run.start.service = "threatswitch";
    run.start.source = "people.csv";
    run.endedAt = interrupted ? "" : "2026-11-21T14:02:14.200Z";
    run.interrupted = interrupted;
    run.exitCode = code;
    run.note = code > 0 && !interrupted ? "the reason is this" : "";
    using enum OutcomeState;
    run.counts[Accepted] = rows.accepted;
    run.counts[Rejected] = rows.rejected;
    run.counts[NotSent] = rows.left;
    run.counts[Unknown] = rows.unknown;
    run.counts.read = run.counts.sum();
    const QString text = headline(run);
    const auto says = [&text](const QString& what) {
        QVERIFY2(text.contains(what), qPrintable(QStringLiteral("%1 |\n%2").arg(what, text)));
    };
    says(QStringLiteral("%1 rows of people.csv were read.").arg(run.counts.read));
    if (rows.accepted > 0)
        says(QStringLiteral("Sent: %1 accepted").arg(rows.accepted));
    if (rows.unknown > 0)
        says(QStringLiteral("%1 rows, which may or may not have arrived").arg(rows.unknown));
    if (rows.accepted + rows.rejected + rows.unknown == 0)
        says(QStringLiteral("Nothing was sent."));
    if (rows.left > 0)
        says(QStringLiteral("Not sent: %1 not sent.").arg(rows.left));
    if (!run.note.empty())
        says(QStringLiteral("The reason is this."));
    if (interrupted)
        says(QStringLiteral("The program ended before this run did."));
    says(next);
}

MUSTER_TEST(EndingsTest)
#include "EndingsTest.moc"
