// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/DueFaults.h"

#include "tests/support/TestMain.h"
#include "ui/command/MusterCommand.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muster;

class DueFaultsTest final : public QObject {
    Q_OBJECT

private:
    static QJsonObject object(const char* text) { return QJsonDocument::fromJson(text).object(); }

    static const QString& full()
    {
        static const QString text = QStringLiteral("The disk is full.");
        return text;
    }

private Q_SLOTS:

    void whichCodesAreTold_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("isTold");
        for (const int code : {70, 73, 74, 78, -1})
            QTest::addRow("%d", code) << code << true;
        for (const int code : {0, 10, 11, 12, 13, 14, 15, 69, 75})
            QTest::addRow("%d", code) << code << false;
    }

    void whichCodesAreTold()
    {
        QFETCH(const int, code);
        DueFaults faults;
        QTEST(!faults.end(code, full()).isEmpty(), "isTold");
    }

    void onceForEachText()
    {
        DueFaults faults;
        QCOMPARE(faults.end(74, full()), full());
        QVERIFY(faults.end(74, full()).isEmpty());
        QVERIFY(faults.end(75, QStringLiteral("Busy.")).isEmpty());
        QVERIFY(faults.end(74, full()).isEmpty());
        QCOMPARE(faults.end(73, QStringLiteral("Another.")), QStringLiteral("Another."));
        QVERIFY(faults.end(0, {}).isEmpty());
        QCOMPARE(faults.end(74, full()), full());
    }

    /// What has an occasion, and a feed that is broken, is told as the feed's own.
    void whatNoFeedTellsOf()
    {
        DueFaults faults;
        const auto said = object(R"({"schedules":[
            {"feed":"a","exit":78,"occasion":{"state":"failed"}},
            {"feed":"b","exit":78,"message":"its file is odd","hint":""},
            {"feed":"c","exit":75,"message":"busy","hint":""},
            {"feed":"d","exit":74,"message":"the record cannot be written","hint":"Free some space."}
            ],"exit":78})");
        faults.take(said, {QStringLiteral("b")});
        QCOMPARE(faults.end(78, QStringLiteral("a: failed.")),
                 QStringLiteral("d: the record cannot be written. Free some space."));
        faults.take(object(R"({"schedules":[{"feed":"a","exit":70,"occasion":{}}],"exit":70})"),
                    {});
        QVERIFY(faults.end(70, QStringLiteral("a: failed.")).isEmpty());
    }

    /// A program that crashes ends with the number of its signal, which may be that of an outcome.
    void aCrash()
    {
        const QTemporaryDir directory;
        QFile program(directory.filePath(QStringLiteral("muster")));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\nkill -SEGV $$\n");
        program.close();
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        MusterCommand command({program.fileName(), directory.path(), directory.path()});
        QSignalSpy finished(&command, &MusterCommand::finished);
        command.start({QStringLiteral("schedule"), QStringLiteral("run-due")});
        QVERIFY(finished.wait(10'000));
        QCOMPARE(finished.at(0).at(0).toInt(), 11);
        DueFaults faults;
        QVERIFY(!faults.end(11, finished.at(0).at(1).toString()).isEmpty());
    }
};

MUSTER_TEST(DueFaultsTest)
#include "DueFaultsTest.moc"
