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
        QVERIFY(QDir().mkpath(home.filePath(QStringLiteral("local"))));
        QVERIFY(changed.wait());
        QVERIFY(QDir().mkpath(state));
        QVERIFY(changed.wait());
        write(state + QStringLiteral("/ledger.db"));
        QVERIFY(changed.wait());
        write(state + QStringLiteral("/ledger.db"));
        QVERIFY(changed.wait());
    }

    /// What happens in somebody's home is nothing to us once the directory is there.
    void othersAreLeftAlone()
    {
        const QTemporaryDir home;
        const QString state = home.filePath(QStringLiteral("state/muster"));
        LedgerWatch watch(state.toStdString());
        QSignalSpy changed(&watch, &LedgerWatch::changed);
        QVERIFY(QDir().mkpath(state));
        QVERIFY(changed.wait());
        changed.clear();
        write(home.filePath(QStringLiteral("other")));
        QVERIFY(!changed.wait(800));
    }
};

MUSTER_TEST(LedgerWatchTest)
#include "LedgerWatchTest.moc"
