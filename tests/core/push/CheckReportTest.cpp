// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/CheckReport.h"

#include "tests/support/SampleJob.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace muster;
using namespace muster::test;

class CheckReportTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_directory;

    Result<CheckReport> checkSample(const std::string& sample,
                                    const ShareProgress& progress = {}) const
    {
        auto job = sampleJob(m_directory.path().toStdString(), sample, threatSwitch());
        if (!job)
            return fail(job.error());
        auto input = openInput(job->file, {});
        if (!input)
            return fail(input.error());
        return check(job->feed, job->connection, std::move(*input), progress);
    }

    static void add(CheckReport& report, std::uint64_t row, std::vector<Issue> issues)
    {
        const Record record;
        bool ok = true;
        for (Issue& issue : issues) {
            issue.row = {row, row + 1};
            issue.severity = severityOf(issue.code);
            ok = ok && issue.severity != Severity::Error;
        }
        report.add({record, issues, ok});
    }

    static Issue issue(std::string_view code, const std::string& field,
                       const std::string& detail = {})
    {
        return {Severity::Error, code, {}, field, "Column of " + field, detail};
    }

private Q_SLOTS:

    void groupsTheSampleByCause()
    {
        const auto report = checkSample("workday_people.csv");
        VERIFY_OK(report);
        QCOMPARE(report->rows(), 260U);
        QCOMPARE(report->held(), 8U);
        QCOMPARE(report->ready(), 252U);
        QStringList causes;
        for (const Cause& cause : report->causes())
            causes << QString::fromStdString(std::to_string(cause.rows) + " " + cause.code + " "
                                             + cause.field);
        causes.sort();
        QCOMPARE(causes.join(QLatin1Char('\n')),
                 QStringLiteral("1 date.invalid hired_at\n1 email.format email\n"
                                "1 required.blank email\n1 required.blank last_name\n"
                                "2 ssn.format ssn\n2 unique.duplicate email"));
        QVERIFY(report->isComplete());
        QCOMPARE(report->problemRows().size(), std::size_t(8));
        const auto about = report->at(131);
        QCOMPARE(about.size(), std::size_t(1));
        QCOMPARE(about.front().field, std::string("email"));
        QVERIFY(report->at(132).empty());
    }

    void aGroupsSentenceIsTrueForAllItsRows()
    {
        CheckReport report;
        add(report, 1, {issue("unique.duplicate", "email", "7")});
        add(report, 7, {issue("unique.duplicate", "email", "1")});
        add(report, 8, {issue("date.format", "hired_at", "yyyy")});
        add(report, 9, {issue("date.format", "hired_at", "yyyy")});
        report.finish();
        const auto duplicate = report.at(7);
        QCOMPARE(duplicate.front().message,
                 std::string("\"email\" is the same as in another row."));
        QVERIFY(report.at(8).front().message.find("(yyyy)") != std::string::npos);
    }

    void theWorstAndMostFrequentComeFirst()
    {
        CheckReport report;
        add(report, 1, {issue("shape.unusual", "phone"), issue("required.blank", "email")});
        add(report, 2, {issue("shape.unusual", "phone"), issue("shape.unusual", "phone")});
        add(report, 3, {issue("shape.unusual", "phone"), issue("date.invalid", "hired_at")});
        add(report, 4, {issue("date.invalid", "hired_at")});
        add(report, 5, {});
        report.finish();
        QCOMPARE(report.causes().size(), std::size_t(3));
        QCOMPARE(report.causes()[0].code, std::string("date.invalid"));
        QCOMPARE(report.causes()[1].code, std::string("required.blank"));
        QCOMPARE(report.causes()[2].rows, 3U);
        QCOMPARE(report.causes()[2].findings, 4U);
        QCOMPARE(report.held(), 3U);
        QCOMPARE(report.warned(), 1U);
        QCOMPARE(report.at(1).size(), std::size_t(2));
        QVERIFY(report.at(1).front().severity == Severity::Error);
        QVERIFY((report.problemRows() == std::vector<std::uint64_t>{1, 2, 3, 4}));
    }

    void rowNumbersAreBoundedAndTotalsAreNot()
    {
        CheckReport report;
        const std::uint64_t rows = CheckReport::rowsPerCause + 50;
        for (std::uint64_t row = 1; row <= rows; ++row)
            add(report, row, {issue("required.blank", "email")});
        report.finish();
        QCOMPARE(report.causes().front().rows, rows);
        QCOMPARE(report.causes().front().rowNumbers.size(), CheckReport::rowsPerCause);
        QVERIFY(!report.isComplete());
        QVERIFY(report.at(rows).empty());
    }

    void canBeStopped()
    {
        double last = 0;
        int calls = 0;
        const auto stopped = checkSample("workday_people.csv", [&](double share) {
            ++calls;
            last = share;
            return false;
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(calls, 1);
        QVERIFY(last < 1);
        double before = 0;
        VERIFY_OK(checkSample("workday_people.csv", [&](double share) {
            const bool rises = share >= before;
            before = share;
            return rises;
        }));
        QCOMPARE(before, 1.0);
    }
};

MUSTER_TEST(CheckReportTest)
#include "CheckReportTest.moc"
