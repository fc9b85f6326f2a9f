// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/EncryptedSpool.h"

#include "tests/support/MemoryBytes.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace muster;
using namespace muster::test;

namespace {

constexpr std::uint64_t frame = std::uint64_t{64} * 1024;

std::string numbered(std::uint64_t size)
{
    std::string text;
    for (std::uint64_t i = 0; text.size() < size; ++i)
        text += "person-" + std::to_string(i) + "@example.org,";
    text.resize(size);
    return text;
}

} // namespace

class EncryptedSpoolTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_directory;

    std::string directory() const { return m_directory.path().toStdString(); }

    std::unique_ptr<EncryptedSpool> filled(const std::string& content) const;
    /// The path under /proc of the spool's open file.
    QString openFile() const;

private Q_SLOTS:
    void readsWhatWasWritten_data();
    void readsWhatWasWritten();
    void readsAnyRange_data();
    void readsAnyRange();
    void rewinds();
    void leavesNothingReadable();
    void damagedFrameIsAnError();
    void cutFileIsAnError();
    void missingDirectoryIsAnError();
    void fullDiskIsAnError();
    void refusesWrongOrder();
    void spoolsASource();
    void spoolHandsOnAReadError();
};

std::unique_ptr<EncryptedSpool> EncryptedSpoolTest::filled(const std::string& content) const
{
    auto spool = EncryptedSpool::create(directory());
    if (!spool)
        return nullptr;
    for (std::size_t at = 0; at < content.size(); at += 7001) {
        if (!(*spool)->write(std::string_view(content).substr(at, 7001)))
            return nullptr;
    }
    return (*spool)->seal() ? std::move(*spool) : nullptr;
}

QString EncryptedSpoolTest::openFile() const
{
    const QDir open(QStringLiteral("/proc/self/fd"));
    for (const auto& name :
         open.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
        auto path = open.filePath(name);
        std::string target(4096, '\0');
        const auto size = ::readlink(path.toLocal8Bit().constData(), target.data(), target.size());
        if (size > 0 && target.compare(0, directory().size(), directory()) == 0)
            return path;
    }
    return {};
}

void EncryptedSpoolTest::readsWhatWasWritten_data()
{
    QTest::addColumn<qulonglong>("size");
    for (const qulonglong size :
         std::initializer_list<qulonglong>{0, 1, frame - 1, frame, frame + 1, 3 * frame, 1000003})
        QTest::addRow("%llu bytes", size) << size;
}

void EncryptedSpoolTest::readsWhatWasWritten()
{
    QFETCH(qulonglong, size);
    const auto content = numbered(size);
    const auto spool = filled(content);
    QVERIFY(spool);
    QCOMPARE(spool->size(), static_cast<std::uint64_t>(size));
    const auto read = readToEnd(*spool->open(0, size));
    VERIFY_OK(read);
    QVERIFY(*read == content);
}

void EncryptedSpoolTest::readsAnyRange_data()
{
    QTest::addColumn<qulonglong>("begin");
    QTest::addColumn<qulonglong>("end");
    QTest::newRow("empty") << 5ULL << 5ULL;
    QTest::newRow("inside a frame") << 10ULL << 20ULL;
    QTest::newRow("over a border") << qulonglong(frame - 3) << qulonglong(frame + 3);
    QTest::newRow("a whole frame") << qulonglong(frame) << qulonglong(2 * frame);
    QTest::newRow("to the end") << qulonglong(2 * frame + 100) << 200000ULL;
    QTest::newRow("last byte") << 199999ULL << 200000ULL;
}

void EncryptedSpoolTest::readsAnyRange()
{
    QFETCH(qulonglong, begin);
    QFETCH(qulonglong, end);
    const auto content = numbered(200000);
    const auto spool = filled(content);
    QVERIFY(spool);
    const auto read = readToEnd(*spool->open(begin, end), 777);
    VERIFY_OK(read);
    QVERIFY(*read == content.substr(begin, end - begin));
}

void EncryptedSpoolTest::rewinds()
{
    const auto content = numbered(100000);
    const auto spool = filled(content);
    QVERIFY(spool);
    const auto first = spool->open(50, 90000);
    const auto second = spool->open(0, 100000);
    for (int round = 0; round < 2; ++round) {
        VERIFY_OK(first->rewind());
        const auto read = readToEnd(*first);
        VERIFY_OK(read);
        QVERIFY(*read == content.substr(50, 89950));
    }
    const auto other = readToEnd(*second);
    VERIFY_OK(other);
    QVERIFY(*other == content);
}

void EncryptedSpoolTest::leavesNothingReadable()
{
    const auto content = numbered(300000);
    const auto spool = filled(content);
    QVERIFY(spool);
    QVERIFY(QDir(m_directory.path())
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                .isEmpty());
    QFile file(openFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    QVERIFY(bytes.size() > 300000);
    QVERIFY(!bytes.contains("person-") && !bytes.contains("@example"));

    struct stat status { };

    QCOMPARE(::fstat(file.handle(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    QCOMPARE(static_cast<int>(status.st_nlink), 0);
}

void EncryptedSpoolTest::damagedFrameIsAnError()
{
    const auto content = numbered(3 * frame);
    const auto spool = filled(content);
    QVERIFY(spool);
    const int file = ::open(openFile().toLocal8Bit().constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(file >= 0);
    const off_t at = frame + 16 + 1000; // in the second frame
    char byte = 0;
    QCOMPARE(::pread(file, &byte, 1, at), ssize_t(1));
    byte = static_cast<char>(byte ^ 1);
    QCOMPARE(::pwrite(file, &byte, 1, at), ssize_t(1));
    ::close(file);
    const auto whole = readToEnd(*spool->open(0, spool->size()));
    QVERIFY(!whole);
    QCOMPARE(whole.error().kind, ErrorKind::Io);
    VERIFY_OK(readToEnd(*spool->open(0, frame)));
    VERIFY_OK(readToEnd(*spool->open(2 * frame, 3 * frame)));
}

void EncryptedSpoolTest::cutFileIsAnError()
{
    const auto spool = filled(numbered(2 * frame));
    QVERIFY(spool);
    QCOMPARE(::truncate(openFile().toLocal8Bit().constData(), frame + 100), 0);
    const auto whole = readToEnd(*spool->open(0, spool->size()));
    QVERIFY(!whole);
    QCOMPARE(whole.error().kind, ErrorKind::Io);
}

void EncryptedSpoolTest::missingDirectoryIsAnError()
{
    const auto spool = EncryptedSpool::create(directory() + "/none");
    QVERIFY(!spool);
    QCOMPARE(spool.error().kind, ErrorKind::CannotWrite);
    QVERIFY(!spool.error().hint.empty());
}

void EncryptedSpoolTest::fullDiskIsAnError()
{
    auto spool = EncryptedSpool::create(directory());
    VERIFY_OK(spool);
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{100000, before.rlim_max};
    const auto old = std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &small);
    const auto done = (*spool)->write(numbered(10 * frame));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, old);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::CannotWrite);
    QVERIFY(done.error().what.find("full") != std::string::npos);
}

void EncryptedSpoolTest::refusesWrongOrder()
{
    auto spool = EncryptedSpool::create(directory());
    VERIFY_OK(spool);
    VERIFY_OK((*spool)->write("abc"));
    QVERIFY(!readToEnd(*(*spool)->open(0, 3)));
    VERIFY_OK((*spool)->seal());
    VERIFY_OK((*spool)->seal());
    QVERIFY(!(*spool)->write("more"));
    QVERIFY(!readToEnd(*(*spool)->open(0, 4)));
    const auto read = readToEnd(*(*spool)->open(0, 3));
    VERIFY_OK(read);
    QCOMPARE(*read, std::string("abc"));
}

void EncryptedSpoolTest::spoolsASource()
{
    const auto content = numbered(250000);
    MemorySource source(content, 911);
    auto copy = spooled(source, directory());
    VERIFY_OK(copy);
    for (int round = 0; round < 2; ++round) {
        const auto read = readToEnd(**copy);
        VERIFY_OK(read);
        QVERIFY(*read == content);
        VERIFY_OK((*copy)->rewind());
    }
}

void EncryptedSpoolTest::spoolHandsOnAReadError()
{
    class Broken final : public ByteSource {
        Result<std::size_t> read(char*, std::size_t) override
        {
            return fail(ErrorKind::NoInput, "gone");
        }
    } source;

    const auto copy = spooled(source, directory());
    QVERIFY(!copy);
    QCOMPARE(copy.error().kind, ErrorKind::NoInput);
}

MUSTER_TEST(EncryptedSpoolTest)
#include "EncryptedSpoolTest.moc"
