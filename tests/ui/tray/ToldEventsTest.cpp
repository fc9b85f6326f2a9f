// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/ToldEvents.h"

#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace muster;

/// What was told is known to the next start of the program.
class ToldEventsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void keptFromOneToTheNext()
    {
        const QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("told.json"));
        {
            ToldEvents told(path);
            told.set(QStringLiteral("people"), QStringLiteral("1 held 5"));
            told.set(QStringLiteral("cars"), QStringLiteral("4 failed 6"));
            told.forget(QStringLiteral("cars"));
        }
        const ToldEvents told(path);
        QCOMPARE(told.feeds(), QStringList(QStringLiteral("people")));
        QCOMPARE(told.of(QStringLiteral("people")), QStringLiteral("1 held 5"));
        QCOMPARE(told.of(QStringLiteral("cars")), QString());
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), 0);
    }

    void withoutAFileOrWithAnOddOne()
    {
        const QTemporaryDir home;
        ToldEvents memory;
        memory.set(QStringLiteral("people"), QStringLiteral("1 held 5"));
        QCOMPARE(memory.of(QStringLiteral("people")), QStringLiteral("1 held 5"));
        QFile file(home.filePath(QStringLiteral("told.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"people\": 7, \"cars");
        file.close();
        QVERIFY(ToldEvents(file.fileName()).feeds().isEmpty());
        ToldEvents nowhere(home.filePath(QStringLiteral("none/told.json")));
        nowhere.set(QStringLiteral("people"), QStringLiteral("1 held 5"));
        QCOMPARE(nowhere.feeds().size(), 1);
    }
};

MUSTER_TEST(ToldEventsTest)
#include "ToldEventsTest.moc"
