// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/PreviewStep.h"

#include "tests/core/history/LedgerFixture.h"
#include "tests/support/SampleJob.h"
#include "tests/support/TestMain.h"
#include "ui/send/PreviewCard.h"
#include "ui/send/RevealButton.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace muster;
using namespace muster::test;

class PreviewStepTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;

    std::string directory() const { return m_directory->path().toStdString(); }

    static void wait(PreviewStep& step) { QTRY_VERIFY_WITH_TIMEOUT(!step.isRunning(), 20'000); }

    static QPushButton* button(const PreviewStep& step, const QString& text)
    {
        for (auto* found : step.findChildren<QPushButton*>()) {
            if (found->text().startsWith(text))
                return found;
        }
        return nullptr;
    }

    static QString notice(const PreviewStep& step)
    {
        return step.findChild<QLabel*>(QStringLiteral("notice"))->text();
    }

    static QAbstractItemModel* people(const PreviewStep& step)
    {
        for (auto* table : step.findChildren<QTableView*>()) {
            if (!qobject_cast<QTableWidget*>(table))
                return table->model();
        }
        return nullptr;
    }

    static QString everything(const PreviewStep& step)
    {
        QString text;
        for (const auto* label : step.findChildren<QLabel*>())
            text += label->text() + QLatin1Char('\n');
        for (const auto* edit : step.findChildren<QPlainTextEdit*>())
            text += edit->toPlainText() + QLatin1Char('\n');
        for (const auto* table : step.findChildren<QTableView*>()) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    text +=
                        table->model()->index(row, column).data().toString() + QLatin1Char('\n');
            }
        }
        return text;
    }

    std::unique_ptr<PreviewStep> started(const PushJob& job) const
    {
        auto step = std::make_unique<PreviewStep>();
        step->resize(1000, 700);
        step->show();
        step->start(job, {});
        wait(*step);
        return step;
    }

    PushJob accounts() const
    {
        return accountsJob(directory(),
                           "1,ada@example.com,yes\n2,bob@example.com,no\n"
                           "3,not an address,yes\n");
    }

private Q_SLOTS:

    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void showsWhatWouldGoOut()
    {
        const auto step = started(accounts());
        QVERIFY(step->preview());
        QCOMPARE(step->primaryText(), QStringLiteral("Send 2 rows to frame"));
        QVERIFY(step->isReady());
        QCOMPARE(step->findChild<PreviewCard*>()->sentence(), QStringLiteral("2 join; 1 is held."));
        QVERIFY(everything(*step).contains(QStringLiteral("Authorization: •••")));
        QVERIFY(everything(*step).contains(
            QString::fromStdString(step->preview()->units().front().payloadSha256)));
        QSignalSpy send(step.get(), &PreviewStep::sendRequested);
        step->primary();
        QCOMPARE(send.count(), 1);
    }

    void isMaskedButWhileHeld()
    {
        const auto step = started(accounts());
        const auto* body = step->findChild<QPlainTextEdit*>();
        const QString person = QStringLiteral("ada@example.com");
        QVERIFY(!everything(*step).contains(person));
        QVERIFY(body->toPlainText().contains(QStringLiteral("\"email\":\"a•••@e•••.com\"")));
        auto* reveal = button(*step, QStringLiteral("Hold to show values"));
        QTest::mousePress(reveal, Qt::LeftButton);
        QVERIFY(body->toPlainText().contains(person));
        QTest::mouseRelease(reveal, Qt::LeftButton);
        QVERIFY(!everything(*step).contains(person));
        reveal->setFocus();
        QTest::keyPress(reveal, Qt::Key_Space);
        QVERIFY(body->toPlainText().contains(person));
        step->hide();
        QVERIFY(!everything(*step).contains(person));
        step->show();
        step->revealButton()->setSharing(true);
        QTest::mousePress(reveal, Qt::LeftButton);
        QVERIFY(!everything(*step).contains(person));
    }

    void untickingPreparesAgainWithoutThem()
    {
        const auto step = started(accounts());
        QAbstractItemModel* model = people(*step);
        QCOMPARE(model->rowCount(), 2);
        const auto before = step->preview()->units().front().payloadSha256;
        QVERIFY(model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!step->isReady());
        QTRY_COMPARE_WITH_TIMEOUT(step->primaryText(), QStringLiteral("Send 1 row to frame"),
                                  10'000);
        QVERIFY(step->isReady());
        QVERIFY(step->preview()->units().front().payloadSha256 != before);
        QCOMPARE(step->findChild<PreviewCard*>()->sentence(),
                 QStringLiteral("1 joins; 1 is held, 1 is left out by you."));
        QCOMPARE(model->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        RowSelection sent;
        connect(step.get(), &PreviewStep::sendRequested, this,
                [&sent](const RowSelection& selection) { sent = selection; });
        step->primary();
        QCOMPARE(PreviewStep::words(sent).join(QLatin1Char(' ')),
                 QStringLiteral("--except-rows 1"));
        QVERIFY(model->setData(model->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QTRY_COMPARE_WITH_TIMEOUT(step->whyNotReady(), QStringLiteral("There is nothing to send."),
                                  10'000);
    }

    void oneRowCanBeSentFirst()
    {
        const auto step = started(accounts());
        QSignalSpy one(step.get(), &PreviewStep::sendOneRequested);
        button(*step, QStringLiteral("Send 1 row"))->click();
        QCOMPARE(one.count(), 1);
        QCOMPARE(one[0][0].toULongLong(), 1ULL);
    }

    void theCurlCommandIsCopiedWithoutTheSecret()
    {
        const auto step = started(accounts());
        button(*step, QStringLiteral("Copy as curl"))->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("$MUSTER_SECRET")));
    }

    void withoutAConnectionItOffersOne()
    {
        PreviewStep step;
        step.showNoConnection();
        QVERIFY(!step.isReady());
        QCOMPARE(notice(step), QStringLiteral("No connection yet"));
        QSignalSpy connecting(&step, &PreviewStep::connectRequested);
        QSignalSpy practising(&step, &PreviewStep::practiceRequested);
        button(step, QStringLiteral("Connect"))->click();
        button(step, QStringLiteral("Use the practice"))->click();
        QCOMPARE(connecting.count() + practising.count(), 2);
    }

    void nothingOfAnEarlierConnectionStaysWhileAnotherStarts()
    {
        const auto step = started(accounts());
        QVERIFY(step->isReady());
        step->showStarting();
        QVERIFY(!step->isReady() && !step->preview());
        QCOMPARE(notice(*step), QStringLiteral("Starting the practice service…"));
        QVERIFY(!button(*step, QStringLiteral("Use the practice"))->isVisible());
        step->showNoConnection(); // it did not come up
        QVERIFY(button(*step, QStringLiteral("Use the practice"))->isVisible());
        step->start(accounts(), {});
        wait(*step);
        QVERIFY(step->isReady());
    }

    void saysWhyNothingCanBeSent_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("words");
        QTest::newRow("all held") << "1,x,yes\n2,y,yes\n"
                                  << "every row failed its checks";
        QTest::newRow("no rows") << ""
                                 << "header but no rows";
    }

    void saysWhyNothingCanBeSent()
    {
        QFETCH(QString, rows);
        QFETCH(QString, words);
        const auto step = started(accountsJob(directory(), rows.toStdString()));
        QVERIFY(!step->isReady());
        QVERIFY2(everything(*step).contains(words), qPrintable(everything(*step)));
        QCOMPARE(step->primaryText(), QStringLiteral("Send"));
    }

    void aLockedKeyOffersToUnlock()
    {
        PushJob job = accounts();
        QVERIFY(QDir().mkpath(QString::fromStdString(job.directories.state)));
        const std::ofstream made(job.directories.state + "/ledger.db");
        PreviewStep step;
        step.show();
        step.start(job, {{}, QStringLiteral("the keychain is locked"), true});
        wait(step);
        QVERIFY(step.isReady());
        QVERIFY(everything(step).contains(
            QStringLiteral("Cannot compare with what was last accepted: the keychain is locked.")));
        QSignalSpy unlock(&step, &PreviewStep::unlockRequested);
        button(step, QStringLiteral("Unlock and compare"))->click();
        QCOMPARE(unlock.count(), 1);
        // Without a keychain that could be unlocked the button would lead nowhere.
        step.start(job, {{}, QStringLiteral("there is no keychain"), false});
        wait(step);
        QVERIFY(!button(step, QStringLiteral("Unlock and compare"))->isVisible());
    }

    void theKeyOfAnotherHistoryIsSaid()
    {
        PushJob job = *sampleJob(directory(), "workday_people.csv", threatSwitch());
        LedgerFixture before; // made under the key k1
        VERIFY_OK(before.reopen());
        const RunId run = before.begin(job.connection.name).value_or(0);
        VERIFY_OK(before.addUnit(run, 1, 1, 2));
        VERIFY_OK(before.ledger->commitPlan(run, 2, {}));
        VERIFY_OK(before.send(run, 1, UnitState::Accepted));
        VERIFY_OK(before.ledger->endRun(run, [](const OutcomeCounts&) { return 0; }, {}));
        before.ledger.reset();
        job.directories.state = before.directory;
        PreviewStep step;
        step.show();
        step.start(job,
                   {HistoryKey{Secret("0123456789abcdef0123456789abcdef"), "k2", true}, {}, true});
        wait(step);
        const QString text = everything(step);
        QVERIFY2(text.contains(QStringLiteral(
                     "Cannot compare with what was last accepted: it was recorded under another "
                     "history key, so every row counts as new.")),
                 qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("join")) && !text.contains(QStringLiteral("leave")));
        QVERIFY(button(step, QStringLiteral("Unlock and compare"))->isVisible());
    }

    void aStateThatCannotBeWrittenIsSaid()
    {
        PushJob job = accounts();
        job.directories.state = job.file;
        const auto step = started(job);
        QVERIFY(!step->isReady());
        QCOMPARE(notice(*step), QStringLiteral("The preview could not be made"));
        QVERIFY(everything(*step).contains(QStringLiteral("Nothing was sent: the directory")));
    }

    void aMissingCertificateIsSaid()
    {
        PushJob job = *sampleJob(directory(), "workday_people.csv", threatSwitch());
        job.connection.settings["encryption"] = "cms";
        job.connection.settings["recipient_certificate"] = "/nonexistent/key.pem";
        const auto step = started(job);
        QVERIFY(!step->isReady());
        QVERIFY(everything(*step).contains(QStringLiteral("The payload cannot be sealed")));
        QVERIFY(people(*step)->rowCount() > 200);
    }

    void mayGoAwayWhileItRuns()
    {
        const PushJob job = accounts();
        for (int i = 0; i < 20; ++i) {
            PreviewStep step;
            step.start(job, {});
        }
        QCoreApplication::processEvents();
    }
};

MUSTER_TEST(PreviewStepTest)
#include "PreviewStepTest.moc"
