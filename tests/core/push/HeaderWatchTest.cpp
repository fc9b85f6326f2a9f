// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/HeaderWatch.h"

#include "core/push/RecordStream.h"
#include "tests/support/SampleJob.h"
#include "tests/support/TestMain.h"

using namespace muster;
using namespace muster::test;

class HeaderWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void changes_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("expected"); // gone, renamed, added, stops
        QTest::newRow("the same") << "id,email,active,desk"
                                  << "0 0 0 no";
        QTest::newRow("moved") << "desk,active,email,id"
                               << "0 0 0 no";
        QTest::newRow("new") << "id,email,active,desk,colour"
                             << "0 0 1 no";
        QTest::newRow("one that is not read is gone") << "id,email,active"
                                                      << "1 0 0 no";
        QTest::newRow("one that is read is gone") << "id,email,desk"
                                                  << "1 0 0 yes";
        QTest::newRow("renamed") << "id,e-mail address,active,desk"
                                 << "0 1 0 yes";
        QTest::newRow("another file") << "a,b,c"
                                      << "4 0 3 yes";
    }

    void changes()
    {
        QFETCH(const QString, header);
        QFETCH(const QString, expected);
        const QTemporaryDir directory;
        PushJob job = accountsJob(directory.path().toStdString(), {});
        job.feed.columns = {"id", "email", "active", "desk"};
        const auto catalogue = catalogueFor(job.feed, job.connection);
        VERIFY_OK(catalogue);
        Header file;
        for (const QString& name : header.split(QLatin1Char(',')))
            file.names.push_back(name.toStdString());
        const auto change = headerChange(job.feed, file, *catalogue);
        QCOMPARE(QStringLiteral("%1 %2 %3 %4")
                     .arg(change.gone.size())
                     .arg(change.renamed.size())
                     .arg(change.added)
                     .arg(change.stopsTheFeed ? QStringLiteral("yes") : QStringLiteral("no")),
                 expected);
    }

    void anOlderFeedOnlyMissesWhatItReads()
    {
        const QTemporaryDir directory;
        const PushJob job = accountsJob(directory.path().toStdString(), {});
        const auto catalogue = catalogueFor(job.feed, job.connection);
        VERIFY_OK(catalogue);
        Header file;
        file.names = {"id", "email", "active", "colour"};
        QCOMPARE(headerChange(job.feed, file, *catalogue).count(), 0U);
        file.names = {"id", "email", "colour"};
        const auto change = headerChange(job.feed, file, *catalogue);
        QVERIFY(change.count() == 1 && change.stopsTheFeed);
    }
};

MUSTER_TEST(HeaderWatchTest)
#include "HeaderWatchTest.moc"
