// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/ReadStep.h"

#include "tests/support/TestMain.h"
#include "ui/grid/RowGrid.h"
#include "ui/send/DialectChips.h"
#include "ui/send/RevealButton.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muster;

class ReadStepTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_step.reset(); }

    void sample();
    void chips();
    void findsText();
    void firstScreenBeforeTheProfile();
    void stopAndReadOn();
    void badFile_data();
    void badFile();
    void changedFile();
    void anotherFileMeanwhile();
    void leftMeanwhile();

private:
    QString write(const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QStringLiteral("people.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    static QByteArray manyRows(int rows)
    {
        QByteArray bytes = "Employee ID,Name,Work Email\n";
        for (int row = 1; row <= rows; ++row) {
            const QByteArray number = QByteArray::number(row);
            bytes += "00" + number + ",Person " + number + ",p" + number + "@example.com\n";
        }
        return bytes;
    }

    bool hasText(const QString& text) const
    {
        const auto labels = m_step->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    /// Opens a chip's menu and takes the choice with this text.
    void choose(const char* chip, const QString& text)
    {
        auto* button = m_step->findChild<QPushButton*>(QString::fromUtf8(chip));
        QVERIFY(button);
        Q_EMIT button->menu()->aboutToShow();
        for (QAction* action : button->menu()->actions())
            if (action->text() == text) {
                action->trigger();
                return;
            }
        QFAIL("no such choice");
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ReadStep> m_step;
};

void ReadStepTest::init()
{
    Workplace workplace;
    workplace.directories.state = m_folder.path().toStdString();
    m_step = std::make_unique<ReadStep>(workplace);
    m_step->resize(1000, 700);
    m_step->show();
}

void ReadStepTest::sample()
{
    QSignalSpy opened(m_step.get(), &ReadStep::opened);
    QSignalSpy inspected(m_step.get(), &ReadStep::inspected);
    QSignalSpy changed(m_step.get(), &SendStep::changed);
    QVERIFY(!m_step->isReady());
    m_step->open(QStringLiteral(MUSTER_SAMPLES "/workday_people.csv"));
    QVERIFY(!m_step->isReady());
    QVERIFY(inspected.wait());
    QCOMPARE(opened.size(), 1);
    QVERIFY(m_step->isReady());
    QCOMPARE(m_step->inspection()->rows, std::uint64_t(260));
    QCOMPARE(m_step->inspection()->dialect.skippedLines, 4);
    QVERIFY(changed.size() >= 2);
    QVERIFY(hasText(QStringLiteral("Workday")));
    const GridContent& content = m_step->rowGrid()->content();
    QCOMPARE(content.rows(), std::uint64_t(260));
    QCOMPARE(content.linesAbove.size(), 4);
    QVERIFY(content.linesAbove.first().contains(QStringLiteral("Compliance Roster")));
    QCOMPARE(content.columns.at(0).name, QStringLiteral("Employee ID"));
    QCOMPARE(content.columns.at(0).fill, 1.0);
    // Values are masked until a person asks.
    QCOMPARE(content.text(1, 0), QString::fromUtf8("0•••"));
    m_step->revealButton()->setMasked(false);
    QCOMPARE(content.text(1, 0), QStringLiteral("00101"));
    m_step->rowGrid()->goTo(1, 1);
    QVERIFY(hasText(QStringLiteral("First name")));
}

void ReadStepTest::findsText()
{
    QSignalSpy inspected(m_step.get(), &ReadStep::inspected);
    m_step->open(write(manyRows(3000)));
    QVERIFY(inspected.wait());
    QTest::keyClick(m_step.get(), Qt::Key_F, Qt::ControlModifier);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("PERSON 299"));
    QTest::keyClick(field, Qt::Key_Return);
    const GridContent& content = m_step->rowGrid()->content();
    QTRY_COMPARE(content.rows(), std::uint64_t(11)); // 299 and 2990 to 2999
    QVERIFY(hasText(QStringLiteral("11 rows where a cell holds “PERSON 299”")));
    QTRY_VERIFY(m_step->rowGrid()->hasFocus());
    field->clear();
    QCOMPARE(content.rows(), std::uint64_t(3000));
}

void ReadStepTest::chips()
{
    QSignalSpy inspected(m_step.get(), &ReadStep::inspected);
    m_step->open(write("id;name,first\n1;Lind,Ada\n2;Quist,Bo\n3;Tamm,Eva\n9;end,x\n"));
    QVERIFY(inspected.wait());
    choose("Separator", QStringLiteral("Semicolon"));
    QVERIFY(!m_step->isReady());
    QVERIFY(inspected.wait());
    QCOMPARE(m_step->inspection()->header.names, (std::vector<std::string>{"id", "name,first"}));
    QCOMPARE(m_step->overrides().delimiter, int(';'));
    choose("Trailer lines", QStringLiteral("1 trailer line"));
    QVERIFY(inspected.wait());
    QCOMPARE(m_step->inspection()->rows, std::uint64_t(3));
    QTRY_COMPARE(m_step->rowGrid()->content().linesBelow.size(), 1);
    // A person said it is no data, but it may be: masked.
    QVERIFY(!m_step->rowGrid()->content().linesBelow.first().contains(QStringLiteral("end,x")));
    m_step->revealButton()->setMasked(false);
    QCOMPARE(m_step->rowGrid()->content().linesBelow.first(), QString::fromUtf8("9 · end,x"));
    // Its tick is in the gutter, left of the words.
    QPoint tick;
    const GridView view = m_step->rowGrid()->view();
    for (int y = 0; y < view.size.height() && tick.isNull(); y += 4)
        if (view.lineAt(y) == 3)
            tick = {view.gutter - 8, y + 4};
    QTest::mouseClick(m_step->rowGrid()->viewport(), Qt::LeftButton, {}, tick);
    QVERIFY(inspected.wait());
    QCOMPARE(m_step->overrides().trailerLines, 0);
    QCOMPARE(m_step->inspection()->rows, std::uint64_t(4));
    choose("Header", QStringLiteral("No header; number the columns"));
    QVERIFY(inspected.wait());
    QCOMPARE(m_step->inspection()->rows, std::uint64_t(5));
    choose("Title lines", QStringLiteral("2 title lines"));
    QVERIFY(inspected.wait());
    QCOMPARE(m_step->inspection()->header.names.front(), std::string("2"));
    choose("Header", QStringLiteral("Find it"));
    QVERIFY(inspected.wait());
    QCOMPARE(m_step->overrides().headerRow, -1);
    // Another file starts with nothing chosen.
    m_step->open(QStringLiteral(MUSTER_SAMPLES "/adp_people.csv"));
    QVERIFY(inspected.wait());
    QVERIFY(m_step->overrides() == SniffOverrides());
    QCOMPARE(m_step->inspection()->rows, std::uint64_t(260));
}

void ReadStepTest::firstScreenBeforeTheProfile()
{
    QSignalSpy opened(m_step.get(), &ReadStep::opened);
    QSignalSpy inspected(m_step.get(), &ReadStep::inspected);
    m_step->open(write(manyRows(300000)));
    QSignalSpy refined(m_step.get(), &ReadStep::refined);
    QVERIFY(opened.wait());
    QVERIFY(!m_step->rowGrid()->content().plainText(1, 1).isEmpty());
    QVERIFY(!inspected.isEmpty() || inspected.wait(60000));
    QVERIFY(m_step->isReady()); // nobody waits for the rows that are not on screen
    QVERIFY(!m_step->inspection()->isComplete);
    QVERIFY(m_step->inspection()->rows < 300000);
    QCOMPARE(m_step->inspection()->columns[2].type, std::string("email"));
    QVERIFY(refined.wait(60000));
    QVERIFY(m_step->inspection()->isComplete);
    QCOMPARE(m_step->inspection()->rows, std::uint64_t(300000));
    QCOMPARE(inspected.size(), 1);
    QTRY_COMPARE(m_step->rowGrid()->content().rows(), std::uint64_t(300000));
    m_step->rowGrid()->goToRow(299999);
    QCOMPARE(m_step->rowGrid()->content().plainText(299999, 1), QStringLiteral("Person 299999"));
}

void ReadStepTest::stopAndReadOn()
{
    QSignalSpy opened(m_step.get(), &ReadStep::opened);
    m_step->open(write(manyRows(300000)));
    QVERIFY(opened.wait());
    QPushButton* stop = nullptr;
    for (auto* button : m_step->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Stop"))
            stop = button;
    QVERIFY(stop && stop->isVisible());
    stop->click();
    QSignalSpy refined(m_step.get(), &ReadStep::refined);
    QVERIFY(!refined.wait(300));
    QVERIFY(!m_step->inspection() || !m_step->inspection()->isComplete);
    QVERIFY(!m_step->rowGrid()->content().plainText(1, 1).isEmpty());
    stop->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_step->inspection() && m_step->inspection()->isComplete, 60000);
    QVERIFY(m_step->isReady());
}

void ReadStepTest::badFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << QByteArray() << QStringLiteral("There is no file");
    QTest::newRow("workbook") << QByteArray("PK\x03\x04xxxxxxxx", 12)
                              << QStringLiteral("Excel workbook");
    QTest::newRow("blank lines") << QByteArray("\n\n\n") << QStringLiteral("no header and no rows");
}

void ReadStepTest::badFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QSignalSpy failed(m_step.get(), &ReadStep::failed);
    m_step->open(bytes.isEmpty() ? m_folder.filePath(QStringLiteral("none.csv")) : write(bytes));
    QVERIFY(failed.wait());
    QVERIFY(hasText(says));
    QVERIFY(!m_step->isReady());
    QVERIFY(!m_step->revealButton()->isEnabled()); // there are no values
    m_step->revealButton()->setSharing(true);
    m_step->revealButton()->setSharing(false);
    QVERIFY(!m_step->revealButton()->isEnabled());
    // The next file is none the worse for it.
    QSignalSpy inspected(m_step.get(), &ReadStep::inspected);
    m_step->open(QStringLiteral(MUSTER_SAMPLES "/devices.csv"));
    QVERIFY(inspected.wait());
    QVERIFY(!hasText(says));
    QVERIFY(m_step->revealButton()->isEnabled());
}

void ReadStepTest::changedFile()
{
    QSignalSpy inspected(m_step.get(), &ReadStep::inspected);
    QSignalSpy failed(m_step.get(), &ReadStep::failed);
    m_step->open(write(manyRows(5000)));
    QVERIFY(inspected.wait());
    write(manyRows(10));
    m_step->rowGrid()->goToRow(4000);
    QVERIFY(failed.wait());
    QVERIFY(hasText(QStringLiteral("changed while it was being read")));
    m_step->readAgain();
    QVERIFY(inspected.wait());
    QCOMPARE(m_step->inspection()->rows, std::uint64_t(10));
}

void ReadStepTest::anotherFileMeanwhile()
{
    QSignalSpy inspected(m_step.get(), &ReadStep::inspected);
    m_step->open(write(manyRows(300000)));
    m_step->open(QStringLiteral(MUSTER_SAMPLES "/devices.csv"));
    QVERIFY(inspected.wait());
    const auto rows = m_step->inspection()->rows;
    QVERIFY(rows > 0 && rows < 1000);
    QVERIFY(!inspected.wait(200));
    QCOMPARE(m_step->path(), QStringLiteral(MUSTER_SAMPLES "/devices.csv"));
}

void ReadStepTest::leftMeanwhile()
{
    QSignalSpy opened(m_step.get(), &ReadStep::opened);
    m_step->open(write("a,b\n1,2\n\"" + QByteArray(40L * 1024 * 1024, 'x')));
    QVERIFY(opened.wait(20000));
    QElapsedTimer timer;
    timer.start();
    m_step.reset(); // in the middle of one endless cell
    QVERIFY(timer.elapsed() < 2000);
}

MUSTER_TEST(ReadStepTest)

#include "ReadStepTest.moc"
