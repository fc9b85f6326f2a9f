// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/FilePick.h"

#include "core/base/Hash.h"
#include "core/schedule/ArrivalFolder.h"
#include "tests/core/schedule/RunDueFixture.h"

#include <filesystem>
#include <fstream>
#include <sys/stat.h>

using namespace muster;
using namespace muster::test;

/// Which names are taken, when a file is complete, and the real folder.
class FilePickTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wantedNames_data();
    void wantedNames();
    void twoLooksSettleAFile();
    void theNewestWinsEvenUnsettled();
    void anotherNameBefore();
    void companions();
    void aRealFolder();
    void movingNeverReplaces();
    void anotherFileUnderTheNameStays();
    void aFileFromTheFutureDoesNotBlock();
};

void FilePickTest::wantedNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("is");
    const auto row = [](const char* name, const char* pattern, bool is) {
        QTest::addRow("%s by %s", name, pattern)
            << QString::fromUtf8(name) << QString::fromUtf8(pattern) << is;
    };
    row("people.csv", "*.csv", true);
    row("PEOPLE.CSV", "*.csv", true);
    row("people.csv", "people.csv", true);
    row("people_2026.csv", "people_????.csv", true);
    row("people_202.csv", "people_????.csv", false);
    row("a.csv.csv", "*.csv", true);
    row("a.csv.gz", "*.csv", false);
    row("aXbXc", "a*b*c", true);
    row("aXbXd", "a*b*c", false);
    row("anything", "*", true);
    row("", "*", false);
    row(".hidden.csv", "*.csv", false);
    row("~lock.csv", "*.csv", false);
    row("people.csv.part", "*", false);
    row("people.csv.filepart", "*", false);
    row("people.csv.TMP", "*", false);
    row("people.csv.done", "*", false);
    row("r\xc3\xa9sum\xc3\xa9.csv", "r*.csv", true);
    row("[1].csv", "[1].csv", true);
}

void FilePickTest::wantedNames()
{
    QFETCH(QString, name);
    QFETCH(QString, pattern);
    QFETCH(bool, is);
    QCOMPARE(isWanted(name.toStdString(), pattern.toStdString()), is);
}

static FolderFile file(const char* name, std::uint64_t inode, int size, int modified, int seen)
{
    return {name,
            inode,
            static_cast<std::uint64_t>(size),
            modified,
            Clock::Wall(std::chrono::seconds(seen)),
            {}};
}

static FilePick::State stateOf(const Schedule& schedule, const std::vector<FolderFile>& before,
                               const std::vector<FolderFile>& now)
{
    return pickFile(schedule, before, now).state;
}

void FilePickTest::twoLooksSettleAFile()
{
    const Schedule schedule;
    using enum FilePick::State;
    QCOMPARE(stateOf(schedule, {}, {}), None);
    QCOMPARE(stateOf(schedule, {}, {file("a.csv", 1, 5, 1, 100)}), Settling);
    const std::vector<FolderFile> before{file("a.csv", 1, 5, 1, 100)};
    QCOMPARE(stateOf(schedule, before, {file("a.csv", 1, 5, 1, 109)}), Settling);
    QCOMPARE(stateOf(schedule, before, {file("a.csv", 1, 5, 1, 110)}), Ready);
    QCOMPARE(stateOf(schedule, before, {file("a.csv", 1, 6, 1, 110)}), Settling); // grew
    QCOMPARE(stateOf(schedule, before, {file("a.csv", 1, 5, 2, 110)}), Settling); // rewritten
    QCOMPARE(stateOf(schedule, before, {file("a.csv", 2, 5, 1, 110)}), Settling); // replaced
}

void FilePickTest::theNewestWinsEvenUnsettled()
{
    const Schedule schedule;
    const std::vector<FolderFile> before{file("a.csv", 1, 5, 1, 100)};
    const auto pick =
        pickFile(schedule, before, {file("a.csv", 1, 5, 1, 200), file("b.csv", 2, 5, 2, 200)});
    QCOMPARE(pick.state, FilePick::State::Settling);
    QCOMPARE(pick.file->name, std::string("b.csv"));
    // Written in the same moment: the last by name, always the same one.
    QCOMPARE(
        pickFile(schedule, {}, {file("b.csv", 1, 5, 1, 1), file("a.csv", 2, 5, 1, 1)}).file->name,
        std::string("b.csv"));
}

void FilePickTest::anotherNameBefore()
{
    const Schedule schedule;
    const std::vector<FolderFile> before{file("a.csv.part", 7, 5, 1, 100)};
    QCOMPARE(stateOf(schedule, before, {file("a.csv", 7, 5, 1, 101)}), FilePick::State::Ready);
    QCOMPARE(stateOf(schedule, before, {file("a.csv", 7, 6, 1, 101)}), FilePick::State::Settling);
}

void FilePickTest::companions()
{
    Schedule schedule;
    const std::vector<FolderFile> now{file("a.csv", 1, 5, 1, 100),
                                      file("a.csv.done", 2, 0, 1, 100)};
    QCOMPARE(stateOf(schedule, {}, now), FilePick::State::Ready);
    schedule.complete = Complete::Done;
    QCOMPARE(stateOf(schedule, {}, now), FilePick::State::Ready);
    QCOMPARE(stateOf(schedule, {file("b.csv", 1, 5, 1, 0)}, {file("b.csv", 1, 5, 1, 100)}),
             FilePick::State::Settling);
}

void FilePickTest::aRealFolder()
{
    const QTemporaryDir home;
    const std::string folder = home.path().toStdString();
    std::ofstream(folder + "/a.csv") << "abc";
    std::filesystem::create_directory(folder + "/sub.csv");
    std::filesystem::create_symlink("a.csv", folder + "/link.csv");
    std::filesystem::create_symlink("nowhere", folder + "/broken.csv");
    QCOMPARE(::mkfifo((folder + "/pipe.csv").c_str(), 0600), 0);
    DiskFolder disk;
    const auto found = disk.look(folder, at("2026-11-23 06:00"));
    VERIFY_OK(found);
    std::vector<std::string> names;
    for (const FolderFile& look : *found)
        names.push_back(look.name);
    std::sort(names.begin(), names.end());
    QCOMPARE(names, (std::vector<std::string>{"a.csv", "link.csv"}));
    QCOMPARE(*disk.digest(folder + "/a.csv"),
             std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    for (const std::string& wrong : {folder + "/none", folder + "/a.csv"}) {
        const auto gone = disk.look(wrong, at("2026-11-23 06:00"));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::NoInput);
        QVERIFY(gone.error().what.find(wrong) != std::string::npos);
    }
}

static std::string sha(const std::string& text)
{
    Sha256 sum;
    sum.add(text);
    return hex(sum.finish());
}

void FilePickTest::movingNeverReplaces()
{
    const QTemporaryDir home;
    const std::string folder = home.path().toStdString();
    DiskFolder disk;
    for (const char* const expected : {"a.csv", "a (2).csv", "a (3).csv"}) {
        std::ofstream(folder + "/a.csv") << expected;
        std::ofstream(folder + "/a.csv.done") << "";
        const auto moved = disk.move(folder + "/a.csv", folder + "/sent", sha(expected));
        VERIFY_OK(moved);
        QCOMPARE(*moved, folder + "/sent/" + expected);
        QVERIFY(std::filesystem::exists(*moved + ".done"));
        QVERIFY(!std::filesystem::exists(folder + "/a.csv"));
    }
    std::string first;
    std::getline(std::ifstream(folder + "/sent/a.csv"), first);
    QCOMPARE(first, std::string("a.csv"));
    std::ofstream(folder + "/b.csv") << "b";
    std::ofstream(folder + "/taken") << "";
    QVERIFY(!disk.move(folder + "/b.csv", folder + "/taken", sha("b")));
    QVERIFY(std::filesystem::exists(folder + "/b.csv"));
}

/// The next export came under the same name while the last one was being sent.
void FilePickTest::anotherFileUnderTheNameStays()
{
    const QTemporaryDir home;
    const std::string folder = home.path().toStdString();
    std::ofstream(folder + "/a.csv") << "tuesday";
    DiskFolder disk;
    const auto moved = disk.move(folder + "/a.csv", folder + "/sent", sha("monday"));
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::CannotWrite);
    QVERIFY(std::filesystem::exists(folder + "/a.csv"));
    QVERIFY(!std::filesystem::exists(folder + "/sent/a.csv"));
}

void FilePickTest::aFileFromTheFutureDoesNotBlock()
{
    Schedule schedule;
    schedule.complete = Complete::Done;
    const auto ns = [](Clock::Wall time) { return time.time_since_epoch().count() * 1'000'000; };
    const auto monday = at("2026-11-23 06:00");
    const auto tuesday = at("2026-11-24 06:00");
    const FolderFile ahead{"a.csv", 1, 10, ns(at("2030-01-01 00:00")), monday};
    FolderFile seenAgain = ahead;
    seenAgain.seen = tuesday;
    const FolderFile next{"b.csv", 2, 10, ns(at("2026-11-24 05:00")), tuesday};
    const auto alone = pickFile(schedule, {}, {ahead});
    QCOMPARE(alone.file->name, std::string("a.csv"));
    const auto both = pickFile(schedule, {ahead}, {seenAgain, next});
    QCOMPARE(both.file->name, std::string("b.csv"));
}

MUSTER_TEST(FilePickTest)
#include "FilePickTest.moc"
