// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/Autostart.h"

#include "tests/support/TestMain.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace muster;

class AutostartTest final : public QObject {
    Q_OBJECT

private:
    static QByteArray text(const std::string& path)
    {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const std::string& path, const QByteArray& text)
    {
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }

private Q_SLOTS:

    void onAndOff()
    {
        const QTemporaryDir folder;
        const Autostart entry({"/bin/true", "--background"},
                              folder.filePath(QStringLiteral("autostart")).toStdString());
        QVERIFY(!entry.isOn());
        VERIFY_OK(entry.turnOff()); // there is none: good
        VERIFY_OK(entry.turnOn());
        QVERIFY(entry.isOn());
        QVERIFY(text(entry.path()).contains("\nExec=\"/bin/true\" \"--background\"\n"));
        VERIFY_OK(entry.turnOn()); // once more
        QVERIFY(entry.isOn());
        VERIFY_OK(entry.turnOff());
        QVERIFY(!entry.isOn());
        QVERIFY(!QFile::exists(QString::fromStdString(entry.path())));
    }

    /// What a desktop's own tool or an editor did to the file is the truth.
    void whatTheFileSays_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isOn");
        const QByteArray head = "[Desktop Entry]\nType=Application\n";
        QTest::newRow("plain") << head + "Exec=/bin/true --background\n" << true;
        QTest::newRow("by name") << head + "Exec=true\n" << true;
        QTest::newRow("blanks") << head + "Exec = /bin/true\n" << true;
        QTest::newRow("hidden") << head + "Exec=/bin/true\nHidden=true\n" << false;
        QTest::newRow("GNOME's") << head + "Exec=/bin/true\nX-GNOME-Autostart-enabled=false\n"
                                 << false;
        QTest::newRow("of another group") << head + "Exec=/bin/true\n[Other]\nHidden=true\n"
                                          << true;
        QTest::newRow("program gone") << head + "Exec=/nowhere/muster-desktop\n" << false;
        QTest::newRow("quoted, gone") << head + "Exec=\"/no where/muster-desktop\" --background\n"
                                      << false;
        QTest::newRow("no program") << head << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("comment") << head + "#Exec=/bin/true\n" << false;
    }

    void whatTheFileSays()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, isOn);
        const QTemporaryDir folder;
        const Autostart entry({"/bin/true"}, folder.path().toStdString());
        write(entry.path(), file);
        QCOMPARE(entry.isOn(), isOn);
        VERIFY_OK(entry.turnOn());
        QVERIFY(entry.isOn());
    }

    /// A path with every letter that means something in Exec.
    void awkwardPath()
    {
        const QTemporaryDir folder;
        const QString program = folder.filePath(QStringLiteral("my \"$%`\\ program"));
        QVERIFY(QFile::copy(QStringLiteral("/bin/true"), program));
        const Autostart entry({program.toStdString()}, folder.path().toStdString());
        VERIFY_OK(entry.turnOn());
        QVERIFY(entry.isOn());
        QVERIFY(QFile::remove(program));
        QVERIFY(!entry.isOn());
    }

    void aFolderThatCannotBeWritten()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("autostart")).toStdString();
        write(file, "a file where the folder should be");
        const Autostart entry({"/bin/true"}, file);
        const auto done = entry.turnOn();
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::CannotWrite);
        QVERIFY(!entry.isOn());
    }
};

MUSTER_TEST(AutostartTest)
#include "AutostartTest.moc"
