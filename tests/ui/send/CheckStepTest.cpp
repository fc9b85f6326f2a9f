// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/CheckStep.h"

#include "tests/support/SampleJob.h"
#include "tests/support/TestMain.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muster;
using namespace muster::test;

class CheckStepTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_directory;

    PushJob job() const
    {
        auto made =
            sampleJob(m_directory.path().toStdString(), "workday_people.csv", threatSwitch());
        return made ? std::move(*made) : PushJob();
    }

    static QString summary(const CheckStep& step)
    {
        return step.findChild<QLabel*>(QStringLiteral("summary"))->text();
    }

    static QPushButton* button(const CheckStep& step, const QString& text)
    {
        for (auto* found : step.findChildren<QPushButton*>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }

    /// A checked sample, shown.
    std::unique_ptr<CheckStep> checked() const
    {
        auto step = std::make_unique<CheckStep>();
        const PushJob mine = job();
        QSignalSpy changed(step.get(), &SendStep::changed);
        step->start(mine.feed, mine.connection, QString::fromStdString(mine.file));
        while (step->isRunning() && changed.wait(10'000)) { }
        step->resize(900, 600);
        step->show();
        return step;
    }

    static std::vector<std::uint64_t> rowsOf(const QList<QVariant>& arguments)
    {
        return arguments.front().value<std::vector<std::uint64_t>>();
    }

private Q_SLOTS:

    void checksOnAThreadAndTellsTheCauses()
    {
        const auto step = checked();
        QCOMPARE(step->report().held(), 8U);
        QCOMPARE(summary(*step), QStringLiteral("252 rows ready · 8 held"));
        const auto* list = step->findChild<QListWidget*>();
        QCOMPARE(list->count(), 6);
        QCOMPARE(list->item(0)->text(),
                 QStringLiteral("2 rows: \"Social Security Number\" does not have nine digits."));
    }

    void badRowsHoldThePrimaryUntilThePolicySaysOtherwise()
    {
        const auto step = checked();
        QVERIFY(!step->isReady());
        QVERIFY(step->whyNotReady().contains(QStringLiteral("nothing is sent")));
        QSignalSpy changed(step.get(), &CheckStep::policyChanged);
        step->setPolicy(BadRows::Hold);
        QCOMPARE(changed.count(), 1);
        QVERIFY(step->isReady());
        QCOMPARE(step->primaryText(), QStringLiteral("Preview"));
    }

    void theChosenCauseFiltersAndF8Moves()
    {
        const auto step = checked();
        qRegisterMetaType<std::vector<std::uint64_t>>();
        const auto& causes = step->report().causes();
        const auto& first = causes.front().rowNumbers;
        QCOMPARE(first.size(), std::size_t(2));
        QSignalSpy chosen(step.get(), &CheckStep::rowsChosen);
        QSignalSpy moved(step.get(), &CheckStep::goTo);
        const auto lastRow = [&moved] { return moved.back()[0].toULongLong(); };
        step->nextProblem();
        QCOMPARE(lastRow(), first.back());
        QVERIFY(!moved.back()[1].toString().isEmpty());
        QCOMPARE(chosen.count(), 0);
        step->nextProblem(); // of the next cause
        QVERIFY(rowsOf(chosen.back()) == causes[1].rowNumbers);
        QCOMPARE(lastRow(), causes[1].rowNumbers.front());
        step->previousProblem();
        QVERIFY(rowsOf(chosen.back()) == first);
        QCOMPARE(lastRow(), first.back());
        step->previousProblem();
        step->previousProblem(); // before the first cause comes the last
        QCOMPARE(lastRow(), causes.back().rowNumbers.back());
        auto* list = step->findChild<QListWidget*>();
        list->setCurrentRow(1);
        QVERIFY(rowsOf(chosen.back()) == causes[1].rowNumbers);
        button(*step, QStringLiteral("Only these rows"))->click();
        QVERIFY(rowsOf(chosen.back()).empty());
        list->setCurrentRow(0);
        QVERIFY(rowsOf(chosen.back()).empty());
        QCOMPARE(lastRow(), first.front());
    }

    void theCauseInHandStaysWhenCheckedAgain()
    {
        const auto step = checked();
        auto* list = step->findChild<QListWidget*>();
        list->setCurrentRow(2);
        QSignalSpy chosen(step.get(), &CheckStep::rowsChosen);
        step->setReport(CheckReport(step->report()));
        QCOMPARE(list->currentRow(), 2);
        QVERIFY(rowsOf(chosen.back()) == step->report().causes()[2].rowNumbers);
    }

    void fixJumpsToTheField()
    {
        const auto step = checked();
        QSignalSpy fix(step.get(), &CheckStep::fixRequested);
        button(*step, QStringLiteral("Fix in Map"))->click();
        QCOMPARE(fix.count(), 1);
        QCOMPARE(fix[0][0].toString(), QStringLiteral("ssn"));
    }

    void zeroProblemsAreSaid()
    {
        CheckReport report;
        const Record record;
        const std::vector<Issue> none;
        for (int row = 0; row < 2913; ++row)
            report.add({record, none, true});
        report.finish();
        CheckStep step;
        step.setReport(report);
        QCOMPARE(summary(step), QStringLiteral("2,913 rows ready. 0 problems."));
        QVERIFY(step.isReady());
        QVERIFY(!button(step, QStringLiteral("Only these rows"))->isVisibleTo(&step));
    }

    void anErrorIsToldAndCanBeTriedAgain()
    {
        CheckStep step;
        const PushJob mine = job();
        QSignalSpy changed(&step, &SendStep::changed);
        step.start(mine.feed, mine.connection, QStringLiteral("/nonexistent/people.csv"));
        while (step.isRunning() && changed.wait(10'000)) { }
        QCOMPARE(summary(step), QStringLiteral("The file could not be checked."));
        QVERIFY(step.findChild<QLabel*>(QStringLiteral("detail"))
                    ->text()
                    .contains(QStringLiteral("Nothing was sent")));
        QVERIFY(!step.isReady());
        QVERIFY(button(step, QStringLiteral("Start again"))->isVisibleTo(&step));
    }

    void mayGoAwayWhileItRuns()
    {
        const PushJob mine = job();
        for (int i = 0; i < 20; ++i) {
            CheckStep step;
            step.start(mine.feed, mine.connection, QString::fromStdString(mine.file));
        }
        QCoreApplication::processEvents();
    }
};

MUSTER_TEST(CheckStepTest)
#include "CheckStepTest.moc"
