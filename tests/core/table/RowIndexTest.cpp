// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/RowIndex.h"

#include "core/table/Encoding.h"
#include "core/table/Sniffer.h"
#include "tests/core/table/IndexReading.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <random>

using namespace muster;
using namespace muster::test;

namespace {

QByteArray encodedAs(const char* encoding, const QString& text)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

} // namespace

class RowIndexTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownFiles_data();
    void knownFiles();
    void generated_data();
    void generated();
    void encodings_data();
    void encodings();
    void firstRowsBeforeTheWalk();
    void smallMemory();
    void stops();
    void changes_data();
    void changes();

private:
    std::string write(const QByteArray& bytes, const char* name = "rows.csv") const
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName().toStdString();
    }

    QTemporaryDir m_folder;
};

void RowIndexTest::knownFiles_data()
{
    QTest::addColumn<QString>("path");
    for (const char* folder : {MUSTER_TEST_DATA "/csv", MUSTER_SAMPLES}) {
        const QDir files(QString::fromUtf8(folder));
        for (const QString& name :
             files.entryList({QStringLiteral("*.csv"), QStringLiteral("*.txt")}))
            QTest::newRow(qPrintable(name)) << files.filePath(name);
    }
}

void RowIndexTest::knownFiles()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string bytes = file.readAll().toStdString();
    const auto sniffed = sniff(bytes, bytes, {});
    VERIFY_OK(sniffed);
    std::mt19937 random(7);
    for (const std::size_t block : {std::size_t(16), std::size_t(61), std::size_t(4096)}) {
        for (const std::uint64_t stride : {1, 3, 1024}) {
            const auto differs = compare(path.toStdString(), sniffed->dialect,
                                         optionsOf(block, stride, block), random);
            QVERIFY2(differs.isEmpty(), differs);
        }
    }
}

void RowIndexTest::generated_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 60; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

/// Text of the bytes that mean something, so that every rule of the reader is met.
void RowIndexTest::generated()
{
    QFETCH(int, seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    static const std::vector<QByteArray> pieces{"a",
                                                "bc",
                                                "\"",
                                                "\"\"",
                                                ",",
                                                ",",
                                                "\n",
                                                "\r\n",
                                                "\r",
                                                "\n\n",
                                                " ",
                                                "x",
                                                "\xC3\xA9",
                                                "\xFF",
                                                "\t",
                                                "\"q,\n\"",
                                                QByteArray(200, 'l'),
                                                "\\",
                                                ";",
                                                "1,2\n"};
    Dialect dialect;
    dialect.skippedLines = seed % 3 == 1 ? 1 : 0;
    dialect.headerRows = seed % 4;
    dialect.headerRows = dialect.headerRows == 3 ? 1 : dialect.headerRows;
    dialect.trailerLines = seed % 5 == 2 ? 2 : 0;
    dialect.escape = seed % 7 == 3 ? '\\' : char(0);
    QByteArray bytes = seed % 2 == 0 ? "h,i,j\n" : "only\n";
    // An odd quote rarely, or most files would be one cell from there on.
    const unsigned oddQuotes = 1 + static_cast<unsigned>(seed % 40);
    for (int i = 0; i < 3000; ++i) {
        const auto& piece = pieces[random() % pieces.size()];
        if (piece == "\"" && random() % oddQuotes != 0)
            continue;
        bytes += piece;
    }
    const auto path = write(bytes);
    for (const std::size_t block : {std::size_t(16), std::size_t(17), std::size_t(130)}) {
        const auto differs = compare(path, dialect, optionsOf(block, 1 + random() % 9, 64), random);
        QVERIFY2(differs.isEmpty(), differs);
    }
}

void RowIndexTest::encodings_data()
{
    QTest::addColumn<QByteArray>("encoding");
    for (const char* encoding :
         {"utf-8", "utf-16le", "utf-16be", "windows-1252", "utf-32le", "iso-8859-15", "shift_jis",
          "gb18030", "iso-2022-jp", "iso-2022-kr"})
        if (QStringEncoder(encoding).isValid() || encodingName(encoding))
            QTest::newRow(encoding) << QByteArray(encoding);
}

void RowIndexTest::encodings()
{
    QFETCH(QByteArray, encoding);
    const bool isAsian = encoding.startsWith("shift") || encoding.startsWith("gb")
        || encoding.startsWith("iso-2022");
    const QString name = isAsian ? QString::fromUtf8("山田 太郎") : QString::fromUtf8("Zoë, d’Été");
    QString text = QStringLiteral("id,name\r\n");
    const QString people = encoding == "iso-2022-kr" ? QString::fromUtf8("홍길동") : name;
    for (int row = 1; row < 900; ++row) {
        // Now and then a cell goes on beyond a place, so that a character is cut apart there.
        const int length = row % 400 == 399 ? 70 : 1;
        text += QStringLiteral("%1,\"%2\n%3\"\r\n")
                    .arg(row)
                    .arg(people.left(4).repeated(length), people.right(2));
    }
    QByteArray bytes;
    if (encoding == "windows-1252")
        bytes = text.replace(QChar(0x2019), QLatin1Char('\'')).toLatin1();
    else
        bytes = encodedAs(encoding.constData(), text);
    QVERIFY(!bytes.isEmpty());
    Dialect dialect;
    dialect.encoding = encoding.toStdString();
    const auto path = write(bytes);
    std::mt19937 random(3);
    for (const std::size_t place : {std::size_t(64), std::size_t(1001), std::size_t(262144)}) {
        const auto differs = compare(path, dialect, optionsOf(4096, 16, place), random);
        QVERIFY2(differs.isEmpty(), differs);
    }
    // Damage anywhere: what does not decode comes back the same way.
    for (int i = 0; i < 40; ++i)
        bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size() - 40)) + 40] =
            static_cast<char>(random());
    const auto broken = write(bytes);
    const auto differs = compare(broken, dialect, optionsOf(4096, 16, 300), random);
    QVERIFY2(differs.isEmpty(), differs);
}

void RowIndexTest::firstRowsBeforeTheWalk()
{
    QByteArray bytes = "a,b\n";
    for (int row = 1; row < 200000; ++row)
        bytes += QByteArray::number(row) + ",x\n";
    auto index = RowIndex::open(write(bytes), {}, {});
    VERIFY_OK(index);
    const auto rows = (*index)->status().rows;
    QVERIFY(rows >= 1000 && rows < 199999);
    RowBlock block;
    VERIFY_OK((*index)->read(1, 100, block));
    QCOMPARE(block.rows(), std::size_t(100));
    QCOMPARE(block.cell(99, 0), std::string_view("100"));
    VERIFY_OK((*index)->read(rows - 1, 100, block));
    QCOMPARE(block.rows(), std::size_t(2));
    VERIFY_OK((*index)->read(rows + 1, 100, block));
    QCOMPARE(block.rows(), std::size_t(0));
    VERIFY_OK((*index)->read(0, 100, block));
    QCOMPARE(block.rows(), std::size_t(0));
    QVERIFY((*index)->trailers().empty());

    // Readable while the walk is on its way.
    WalkEnd end;
    (*index)->start(end.listener());
    for (std::uint64_t known = 0; known < 199999; known = (*index)->status().rows) {
        if (known == 0)
            continue;
        VERIFY_OK((*index)->read(known, 1, block));
        QCOMPARE(block.cell(0, 0), std::string_view(std::to_string(known)));
    }
    QVERIFY(end.wait().isComplete);
}

void RowIndexTest::smallMemory()
{
    QByteArray bytes = "a,b\n";
    for (int row = 1; row <= 300000; ++row)
        bytes += QByteArray::number(row) + ",x\n";
    auto index = RowIndex::open(write(bytes), {}, {});
    VERIFY_OK(index);
    WalkEnd end;
    (*index)->start(end.listener());
    QCOMPARE(end.wait().rows, std::uint64_t(300000));
    const auto most = 300000 / 1024 + bytes.size() / (1024 * 1024L) + 2;
    QVERIFY((*index)->places() <= static_cast<std::size_t>(most));
}

void RowIndexTest::stops()
{
    // One row without end: the walk must not have to reach the end of it to stop.
    QByteArray bytes = "a,b\n1,2\n\"";
    bytes += QByteArray(64L * 1024 * 1024, 'x');
    auto index = RowIndex::open(write(bytes), {}, {});
    VERIFY_OK(index);
    WalkEnd end;
    (*index)->stop();
    (*index)->start(end.listener());
    const auto status = end.wait();
    QVERIFY(status.error && status.error->kind == ErrorKind::Cancelled);
    QVERIFY(!status.isComplete);
    RowBlock block;
    VERIFY_OK((*index)->read(1, 5, block));
    QCOMPARE(block.rows(), std::size_t(1));
    QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("rows.csv"))));
}

void RowIndexTest::changes_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("grows") << 0;
    QTest::newRow("shrinks") << 1;
    QTest::newRow("is replaced") << 2;
    QTest::newRow("is gone") << 3;
}

void RowIndexTest::changes()
{
    QFETCH(int, how);
    QByteArray bytes = "a,b\n";
    for (int row = 1; row < 100000; ++row)
        bytes += "1,2\n";
    const auto path = write(bytes);
    auto index = RowIndex::open(path, {}, {});
    VERIFY_OK(index);
    QFile file(QString::fromStdString(path));
    if (how == 0)
        QVERIFY(file.open(QIODevice::Append) && file.write("3,4\n") == 4);
    else if (how == 1)
        QVERIFY(file.resize(5000));
    else
        QVERIFY(file.remove());
    if (how == 2)
        write(bytes);
    file.close();
    RowBlock block;
    const auto read = (*index)->read(10, 5, block);
    QVERIFY(!read);
    QCOMPARE(int(read.error().kind), int(ErrorKind::Io));
    QVERIFY(read.error().what.find("changed while") != std::string::npos);
    if (how > 1)
        return;
    WalkEnd end;
    (*index)->start(end.listener());
    const auto status = end.wait();
    QVERIFY(status.error && status.error->kind == ErrorKind::Io);
}

MUSTER_TEST(RowIndexTest)

#include "RowIndexTest.moc"
