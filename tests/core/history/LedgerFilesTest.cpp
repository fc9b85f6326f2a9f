// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/Ledger.h"
#include "core/secrets/PrivateDirectory.h"
#include "tests/core/history/LedgerFixture.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace muster;
using muster::test::asNobody;
using muster::test::LedgerFixture;

class LedgerFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreForTheOwnerAlone();
    void anOpenFileIsTightened();
    void bytesOnDiskAreThoseGiven();
    void unsafeDirectories_data();
    void unsafeDirectories();
    void readOnlyDirectory();
    void fullDisk();
    void networkFileSystems();
    void aNewerLedgerIsRefused();
    void damageIsNamed();
    void aLinkIsRefused();
    void manyRows();
};

static mode_t modeOf(const std::string& path)
{
    struct stat info { };

    return stat(path.c_str(), &info) == 0 ? info.st_mode & 07777U : 0U;
}

void LedgerFilesTest::filesAreForTheOwnerAlone()
{
    LedgerFixture with;
    const mode_t before = umask(0);
    const auto opened = with.reopen();
    VERIFY_OK(with.planned(1, 2));
    umask(before);
    VERIFY_OK(opened);
    QCOMPARE(modeOf(with.directory), 0700U);
    const QDir directory(QString::fromStdString(with.directory));
    const auto files = directory.entryList(QDir::Files);
    QVERIFY(files.contains(QStringLiteral("ledger.db-wal")));
    for (const QString& file : files)
        QCOMPARE(modeOf(directory.filePath(file).toStdString()), 0600U);
}

void LedgerFilesTest::anOpenFileIsTightened()
{
    LedgerFixture with;
    VERIFY_OK(with.reopen());
    with.ledger.reset();
    const std::string file = with.directory + "/ledger.db";
    QCOMPARE(chmod(file.c_str(), 0644), 0);
    VERIFY_OK(with.reopen());
    QCOMPARE(modeOf(file), 0600U);
}

void LedgerFilesTest::bytesOnDiskAreThoseGiven()
{
    LedgerFixture with;
    VERIFY_OK(with.reopen());
    const auto run = with.planned(1, 3);
    VERIFY_OK(run);
    VERIFY_OK(with.send(*run, 1, UnitState::Accepted));
    VERIFY_OK(with.ledger->endRun(*run, [](const OutcomeCounts&) { return 0; }, {}));
    with.ledger.reset();
    QFile file(QString::fromStdString(with.directory + "/ledger.db"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("people.csv"));
    QVERIFY(bytes.contains("a\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2"
                           "1"));
    QVERIFY(!bytes.contains(with.directory.c_str())); // nothing of this machine that nobody passed
    QVERIFY(!bytes.contains(qgetenv("PATH")));
}

void LedgerFilesTest::unsafeDirectories_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("good");
    QTest::newRow("others may write") << 0702 << false;
    QTest::newRow("the group may write") << 0720 << false;
    QTest::newRow("all may write, sticky") << 01777 << false;
    QTest::newRow("others may read") << 0755 << true;
    QTest::newRow("ours alone") << 0700 << true;
}

void LedgerFilesTest::unsafeDirectories()
{
    QFETCH(const int, mode);
    QFETCH(const bool, good);
    LedgerFixture with;
    QVERIFY(QDir().mkpath(QString::fromStdString(with.directory)));
    QCOMPARE(chmod(with.directory.c_str(), static_cast<mode_t>(mode)), 0);
    const auto opened = with.reopen();
    QCOMPARE(opened.has_value(), good);
    if (opened)
        return;
    QVERIFY(opened.error().kind == ErrorKind::Config);
    QVERIFY(opened.error().what.find(with.directory) != std::string::npos);
    QVERIFY(!QFile::exists(QString::fromStdString(with.directory + "/ledger.db")));
}

void LedgerFilesTest::readOnlyDirectory()
{
    LedgerFixture with;
    const QString parent = QFileInfo(QString::fromStdString(with.directory)).path();
    QCOMPARE(chmod(qPrintable(parent), 0755), 0);
    QCOMPARE(mkdir(with.directory.c_str(), 0700), 0);
    if (geteuid() == 0)
        QCOMPARE(chown(with.directory.c_str(), 65534, 65534), 0);
    QCOMPARE(chmod(with.directory.c_str(), 0500), 0);
    const auto tried = [&](const std::string& place) {
        return asNobody([&] {
            const auto opened = Ledger::open(place, with.clock);
            const bool named = !opened && opened.error().what.find(place) != std::string::npos;
            return named && !opened.error().hint.empty() ? static_cast<int>(opened.error().kind)
                                                         : 99;
        });
    };
    QCOMPARE(tried(with.directory), static_cast<int>(ErrorKind::CannotWrite));
    QCOMPARE(tried(with.directory + "/below/it"), static_cast<int>(ErrorKind::CannotWrite));
    if (geteuid() == 0) { // root's directory is not nobody's, whatever its mode
        QCOMPARE(tried(parent.toStdString()), static_cast<int>(ErrorKind::Config));
    }
    QCOMPARE(chmod(with.directory.c_str(), 0700), 0);
}

void LedgerFilesTest::fullDisk()
{
    LedgerFixture with;
    QCOMPARE(mkdir(with.directory.c_str(), 0700), 0);
    const pid_t child = fork();
    if (child == 0) {
        const char* const place = with.directory.c_str();
        if (unshare(CLONE_NEWNS) != 0
            || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || mount("tiny", place, "tmpfs", 0, "size=512k,mode=0700") != 0)
            _exit(120);
        auto done = with.reopen();
        for (int run = 0; done && run < 50; ++run) {
            const auto planned = with.planned(1, 1000);
            if (planned)
                done = with.ledger->endRun(*planned, [](const OutcomeCounts&) { return 0; }, {})
                           .map([](const auto&) {});
            else
                done = fail(planned.error());
        }
        if (done)
            _exit(99);
        qWarning("%s", muster::test::describe(done.error()).c_str());
        _exit(static_cast<int>(done.error().kind));
    }
    const int result = muster::test::exitOf(child);
    if (result == 120)
        QSKIP("no right to mount a small disk here");
    QCOMPARE(result, static_cast<int>(ErrorKind::CannotWrite));
}

void LedgerFilesTest::networkFileSystems()
{
    for (const unsigned long magic : {0x6969UL, 0xFF534D42UL, 0xFE534D42UL, 0x517BUL, 0x01021997UL})
        QVERIFY(isNetworkFileSystem(magic));
    for (const unsigned long magic : {0xEF53UL, 0x01021994UL, 0x58465342UL, 0x9123683EUL})
        QVERIFY(!isNetworkFileSystem(magic));
}

static void execute(const std::string& file, const QString& sql)
{
    {
        auto database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("by hand"));
        database.setDatabaseName(QString::fromStdString(file));
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(sql));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("by hand"));
}

void LedgerFilesTest::aNewerLedgerIsRefused()
{
    LedgerFixture with;
    VERIFY_OK(with.reopen());
    with.ledger.reset();
    execute(with.directory + "/ledger.db", QStringLiteral("PRAGMA user_version = 999"));
    const auto writing = with.reopen();
    QVERIFY(!writing);
    QVERIFY(writing.error().kind == ErrorKind::Config);
    const auto reading = LedgerReader::open(with.directory);
    QVERIFY(!reading);
    QVERIFY(reading.error().kind == ErrorKind::Config);
}

void LedgerFilesTest::damageIsNamed()
{
    LedgerFixture with;
    VERIFY_OK(with.reopen());
    with.ledger.reset();
    QFile file(QString::fromStdString(with.directory + "/ledger.db"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(200, 'x'));
    file.close();
    const auto opened = with.reopen();
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == ErrorKind::Io);
    QVERIFY(opened.error().what.find("damaged") != std::string::npos);
}

void LedgerFilesTest::aLinkIsRefused()
{
    LedgerFixture with;
    QCOMPARE(mkdir(with.directory.c_str(), 0700), 0);
    const std::string target = with.directory + "/elsewhere";
    QCOMPARE(symlink(target.c_str(), (with.directory + "/ledger.db").c_str()), 0);
    const auto opened = with.reopen();
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == ErrorKind::Config);
    QVERIFY(!QFile::exists(QString::fromStdString(target)));
}

void LedgerFilesTest::manyRows()
{
    LedgerFixture with;
    VERIFY_OK(with.reopen());
    constexpr std::uint64_t rows = 200'000;
    const auto run = with.planned(1, rows);
    VERIFY_OK(run);
    VERIFY_OK(
        with.send(*run, 1, UnitState::Accepted, {{123'456, OutcomeState::Rejected, "email", {}}}));
    const auto counts = with.ledger->endRun(*run, [](const OutcomeCounts&) { return 10; }, {});
    VERIFY_OK(counts);
    QCOMPARE((*counts)[OutcomeState::Accepted], rows - 1);
    QCOMPARE(counts->sum(), rows);
    QCOMPARE(with.ledger->acceptedCount("acme", "personnel").value(), rows - 1);
    QVERIFY(with.row(*run, 123'456) == OutcomeState::Rejected);
    QVERIFY(with.row(*run, rows) == OutcomeState::Accepted);
}

MUSTER_TEST(LedgerFilesTest)
#include "LedgerFilesTest.moc"
