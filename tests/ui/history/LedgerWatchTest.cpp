// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/LedgerWatch.h"

#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muster;

class LedgerWatchTest final : public QObject {
    Q_OBJECT

private:
    static void write(const QString& path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        file.write("x");
    }

private Q_SLOTS:

    /// On a new machine there is neither the directory nor the one above it.
    void aLedgerThatComesLater()
    {
        const QTemporaryDir home;
        const QString state = home.filePath(QStringLiteral("local/state/muster"));
        LedgerWatch watch(state.toStdString());
        QSignalSpy changed(&watch, &LedgerWatch::changed);
        for (const QString& folder : {home.filePath(QStringLiteral("local")), state}) {
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(
                !changed.wait(800)); // a folder is no news, but what comes into it is watched for
        }
        write(state + QStringLiteral("/ledger.db"));
        QVERIFY(changed.wait());
        write(state + QStringLiteral("/ledger.db"));
        QVERIFY(changed.wait());
        write(state + QStringLiteral("/ledger.db-wal"));
        QVERIFY(changed.wait());
    }

    /// What others do beside it, and what looking at it does, is nothing to tell.
    void whatIsNoNews()
    {
        const QTemporaryDir home;
        const QString state = home.filePath(QStringLiteral("state/muster"));
        QVERIFY(QDir().mkpath(state));
        write(state + QStringLiteral("/ledger.db"));
        LedgerWatch watch(state.toStdString());
        QSignalSpy changed(&watch, &LedgerWatch::changed);
        write(home.filePath(QStringLiteral("other")));
        write(state + QStringLiteral("/spool"));
        QVERIFY(QFile::setPermissions(state + QStringLiteral("/ledger.db"), QFile::ReadOwner));
        QFile shared(state + QStringLiteral("/ledger.db-wal"));
        QVERIFY(shared.open(QIODevice::WriteOnly)); // empty, as the first reader makes it
        QVERIFY(!changed.wait(1000));
    }
};

MUSTER_TEST(LedgerWatchTest)
#include "LedgerWatchTest.moc"
