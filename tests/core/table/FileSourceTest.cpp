// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/FileSource.h"

#include "core/table/CsvReader.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace muster;

class FileSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTwice();
    void refusals_data();
    void refusals();
    void unreadable();
    void changes_data();
    void changes();
    void changeBetweenWalks();

private:
    std::string path(const char* name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

    static void write(const std::string& path, const QByteArray& bytes,
                      QIODevice::OpenMode mode = QIODevice::WriteOnly | QIODevice::Truncate)
    {
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(mode));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;
};

static std::string readAll(RewindableSource& source)
{
    std::string all;
    char piece[5];
    for (auto count = source.read(piece, sizeof piece); count.value_or(0) > 0;
         count = source.read(piece, sizeof piece))
        all.append(piece, *count);
    return all;
}

void FileSourceTest::readsTwice()
{
    const auto file = path("plain.csv");
    write(file, "a,b\n1,2\n");
    auto opened = openFile(file);
    VERIFY_OK(opened);
    QCOMPARE(opened->name, file);
    QCOMPARE(opened->size, std::uint64_t(8));
    QCOMPARE(readAll(*opened->source), std::string("a,b\n1,2\n"));
    VERIFY_OK(opened->source->rewind());
    QCOMPARE(readAll(*opened->source), std::string("a,b\n1,2\n"));
}

void FileSourceTest::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << "nothing.csv" << int(ErrorKind::NoInput) << "there is no file";
    QTest::newRow("below a file") << "plain.csv/x" << int(ErrorKind::NoInput) << "there is no file";
    QTest::newRow("folder") << "" << int(ErrorKind::NoInput) << "is a folder";
    QTest::newRow("pipe") << "pipe" << int(ErrorKind::NoInput) << "pipe";
    QTest::newRow("device") << "/dev/zero" << int(ErrorKind::NoInput) << "device";
    QTest::newRow("empty") << "empty.csv" << int(ErrorKind::BadData) << "empty (0 bytes)";
    QTest::newRow("dangling link") << "link" << int(ErrorKind::NoInput) << "there is no file";
}

void FileSourceTest::refusals()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    QFETCH(QString, says);
    write(path("plain.csv"), "a\n");
    write(path("empty.csv"), {});
    ::mkfifo(path("pipe").c_str(), 0600);
    if (::symlink("/nowhere/at/all", path("link").c_str()) != 0)
        QCOMPARE(errno, EEXIST);
    const auto file =
        name.startsWith(QLatin1Char('/')) ? name.toStdString() : path(qPrintable(name));
    const auto opened = openFile(file);
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().kind), kind);
    QVERIFY2(opened.error().what.find(says.toStdString()) != std::string::npos,
             opened.error().what.c_str());
    QVERIFY(!opened.error().hint.empty());
}

void FileSourceTest::unreadable()
{
    const auto file = path("private.csv");
    write(file, "a\n");
    ::chmod(file.c_str(), 0);
    const bool isRoot = ::geteuid() == 0; // who may read everything
    if (isRoot)
        QCOMPARE(::seteuid(65534), 0);
    const auto opened = openFile(file);
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::NoInput);
    QVERIFY(opened.error().what.starts_with("you may not read"));
}

void FileSourceTest::changes_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("seenByRead"); ///< by an open descriptor; else only by rewind
    QTest::newRow("append") << "append" << true;
    QTest::newRow("truncate") << "truncate" << true;
    QTest::newRow("overwrite") << "overwrite" << true;
    QTest::newRow("replace") << "replace" << false;
    QTest::newRow("remove") << "remove" << false;
}

void FileSourceTest::changes()
{
    QFETCH(QString, change);
    QFETCH(bool, seenByRead);
    const auto file = path("changing.csv");
    write(file, "a,b\n1,2\n3,4\n");
    const timespec old[2] = {{1'000'000'000, 0}, {1'000'000'000, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, file.c_str(), old, 0), 0);
    auto opened = openFile(file);
    VERIFY_OK(opened);
    char piece[4];
    VERIFY_OK(opened->source->read(piece, sizeof piece));
    if (change == QLatin1String("append"))
        write(file, "5,6\n", QIODevice::Append);
    else if (change == QLatin1String("truncate"))
        QCOMPARE(::truncate(file.c_str(), 5), 0);
    else if (change == QLatin1String("overwrite"))
        write(file, "a,b\n9,9\n9,9\n", QIODevice::ReadWrite);
    else if (change == QLatin1String("remove"))
        QVERIFY(QFile::remove(QString::fromStdString(file)));
    else {
        write(path("other.csv"), "a,b\n9,9\n9,9\n");
        QCOMPARE(::rename(path("other.csv").c_str(), file.c_str()), 0);
    }
    const auto read = opened->source->read(piece, sizeof piece);
    QCOMPARE(read.has_value(), !seenByRead);
    const auto rewound = opened->source->rewind();
    QVERIFY(!rewound);
    QCOMPARE(rewound.error().kind, ErrorKind::Io);
    QVERIFY(rewound.error().what.find("changed") != std::string::npos);
}

void FileSourceTest::changeBetweenWalks()
{
    const auto file = path("walked.csv");
    write(file, "a,b\n1,2\n");
    auto opened = openFile(file);
    VERIFY_OK(opened);
    auto reader = CsvReader::open(std::move(opened->source), {}, {});
    VERIFY_OK(reader);
    RowBlock block;
    while ((*reader)->next(block).value_or(false)) { }
    VERIFY_OK((*reader)->rewind());
    while ((*reader)->next(block).value_or(false)) { }
    write(file, "3,4\n", QIODevice::Append);
    const auto rewound = (*reader)->rewind();
    QVERIFY(!rewound);
    QCOMPARE(rewound.error().kind, ErrorKind::Io);
}

MUSTER_TEST(FileSourceTest)
#include "FileSourceTest.moc"
