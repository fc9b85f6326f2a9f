// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/RowFinder.h"

#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace muster;

class RowFinderTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    Input written(const QByteArray& text) const
    {
        QFile file(m_dir.filePath(QStringLiteral("rows.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        file.close();
        return std::move(*openInput(file.fileName().toStdString(), {}));
    }

    static Dialect titled()
    {
        Dialect dialect;
        dialect.skippedLines = 1;
        return dialect;
    }

private Q_SLOTS:

    void rowsByTheirCell()
    {
        const auto found =
            findRows(written("a title\nid,unit\n1,R&D\n2,Sales\n3\n4,R&D\n5,r&d\n"), titled(),
                     {1, [](std::string_view cell) { return cell == "R&D"; }, 10}, {});
        QVERIFY(found);
        QCOMPARE(found->numbers, (std::vector<std::uint64_t>{1, 4}));
        QCOMPARE(found->total, std::uint64_t(2));
    }

    void aShortRowHasAnEmptyCell()
    {
        const auto found =
            findRows(written("a title\nid,unit\n1,R&D\n2,\n3\n"), titled(),
                     {1, [](std::string_view cell) { return cell.empty(); }, 10}, {});
        QVERIFY(found);
        QCOMPARE(found->numbers, (std::vector<std::uint64_t>{2, 3}));
    }

    void textAnywhereInARow()
    {
        const auto file = [this] {
            return written("a title\nname,unit\nAnna,R&D\nBo,anna's\nJos\xc3\x89,x\nCy\n");
        };
        const auto rowsWith = [&](const char* text) {
            return findRows(file(), titled(), {std::nullopt, holdsText(text), 10}, {})
                .value_or(FoundRows())
                .numbers;
        };
        QCOMPARE(rowsWith("ANNA"), (std::vector<std::uint64_t>{1, 2}));
        QCOMPARE(rowsWith("jos\xc3\xa9"), (std::vector<std::uint64_t>{3}));
        QCOMPARE(rowsWith("cy"), (std::vector<std::uint64_t>{4}));
        QCOMPARE(rowsWith("nobody"), std::vector<std::uint64_t>());
    }

    void keepsTheFirstAndCountsAll()
    {
        QByteArray text = "a title\nid,unit\n";
        for (int i = 0; i < 5000; ++i)
            text += QByteArray::number(i) + ",x\n";
        const auto found =
            findRows(written(text), titled(), {1, [](std::string_view) { return true; }, 3}, {});
        QVERIFY(found);
        QCOMPARE(found->numbers, (std::vector<std::uint64_t>{1, 2, 3}));
        QCOMPARE(found->total, std::uint64_t(5000));
    }

    void stops()
    {
        const auto found =
            findRows(written("a title\nid,unit\n1,x\n"), titled(),
                     {1, [](std::string_view) { return true; }, 3}, [](double) { return false; });
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Cancelled);
    }
};

MUSTER_TEST(RowFinderTest)
#include "RowFinderTest.moc"
