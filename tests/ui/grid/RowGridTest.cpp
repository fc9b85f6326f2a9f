// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/grid/RowGrid.h"

#include "tests/support/TestMain.h"
#include "tests/ui/grid/CountedRows.h"
#include "ui/grid/GridHeader.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace muster;
using namespace muster::test;

static constexpr std::uint64_t many = 10000000000;

class RowGridTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_grid.reset(); }

    void keys();
    void tenBillionRows();
    void blitIsARepaint_data();
    void blitIsARepaint();
    void maskedUntilAsked();
    void marksAreSeen();
    void filter();
    void edits();
    void header();
    void growing();
    void brokenFile();
    void otherLines();

private:
    void show(std::uint64_t rows, int columns);

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_grid.get(), key, modifiers);
    }

    /// Where a cell is, in the viewport.
    QPoint at(std::uint64_t line, int column) const
    {
        return m_grid->view().cell(m_grid->content().columns, line, column).center();
    }

    std::unique_ptr<RowGrid> m_grid;
    std::shared_ptr<CountedRows> m_rows;
};

void RowGridTest::init()
{
    m_grid = std::make_unique<RowGrid>();
    m_grid->resize(800, 500);
}

void RowGridTest::show(std::uint64_t rows, int columns)
{
    m_rows = std::make_shared<CountedRows>(rows, static_cast<std::uint32_t>(columns));
    m_grid->setSource(m_rows);
    m_grid->setColumns(namedColumns(columns));
    m_grid->show();
    m_grid->setFocus();
    QApplication::processEvents();
}

void RowGridTest::keys()
{
    show(1000, 20);
    QSignalSpy moved(m_grid.get(), &RowGrid::currentChanged);
    QCOMPARE(m_grid->currentRow(), std::uint64_t(1));
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    QCOMPARE(m_grid->currentRow(), std::uint64_t(2));
    QCOMPARE(m_grid->currentColumn(), 1);
    QCOMPARE(moved.size(), 2);
    QCOMPARE(moved.last().at(0).toULongLong(), qulonglong(2));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(m_grid->currentRow(), std::uint64_t(1));
    press(Qt::Key_End);
    QCOMPARE(m_grid->currentColumn(), 19);
    QCOMPARE(m_grid->horizontalScrollBar()->value(), m_grid->horizontalScrollBar()->maximum());
    press(Qt::Key_Right);
    QCOMPARE(m_grid->currentColumn(), 19);
    press(Qt::Key_Home);
    QCOMPARE(m_grid->currentColumn(), 0);
    QCOMPARE(m_grid->horizontalScrollBar()->value(), 0);
    press(Qt::Key_PageDown);
    QCOMPARE(m_grid->currentRow(), std::uint64_t(1 + m_grid->view().visibleLines()));
    press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_grid->currentRow(), std::uint64_t(1000));
    QCOMPARE(m_grid->view().top, std::uint64_t(1000 - m_grid->view().visibleLines()));
    press(Qt::Key_Down);
    QCOMPARE(m_grid->currentRow(), std::uint64_t(1000));
    press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_grid->currentRow(), std::uint64_t(1));
    QCOMPARE(m_grid->view().top, std::uint64_t(0));
    const int width = m_grid->content().columns.width(0);
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_grid->content().columns.width(0), width + theme::grid);
}

void RowGridTest::tenBillionRows()
{
    show(many, 3);
    QCOMPARE(m_grid->view().top, std::uint64_t(0));
    m_grid->goToRow(7654321987);
    QCOMPARE(m_grid->currentRow(), std::uint64_t(7654321987));
    const auto top = m_grid->view().top;
    QVERIFY(top < 7654321987 && top + 20 > 7654321987);
    QVERIFY(m_grid->view().cell(m_grid->content().columns, 0, 0).bottom() < 0);
    QVERIFY(m_grid->view().cell(m_grid->content().columns, many, 0).top() > m_grid->height());
    // One step of the bar is one row, though the bar itself cannot tell it.
    m_grid->verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    QCOMPARE(m_grid->view().top, top + 1);
    m_grid->verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
    m_grid->verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
    QCOMPARE(m_grid->view().top, top - 1);
    m_grid->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    QCOMPARE(m_grid->view().top, many - std::uint64_t(m_grid->view().visibleLines()));
    m_grid->verticalScrollBar()->setValue(m_grid->verticalScrollBar()->maximum() / 2);
    QVERIFY(m_grid->view().top > many / 2 - 100 && m_grid->view().top < many / 2 + 100);
    m_grid->goToRow(many + 5);
    QCOMPARE(m_grid->currentRow(), many);
    QApplication::processEvents();
    QVERIFY2(m_rows->reads < 20, "only what is on screen is read");
}

void RowGridTest::blitIsARepaint_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<bool>("isVertical");
    QTest::newRow("down") << int(QAbstractSlider::SliderSingleStepAdd) << true;
    QTest::newRow("up") << int(QAbstractSlider::SliderSingleStepSub) << true;
    QTest::newRow("page") << int(QAbstractSlider::SliderPageStepAdd) << true;
    QTest::newRow("right") << int(QAbstractSlider::SliderSingleStepAdd) << false;
    QTest::newRow("left") << int(QAbstractSlider::SliderSingleStepSub) << false;
}

/// What scrolling moved on the screen is what painting it anew gives.
void RowGridTest::blitIsARepaint()
{
    QFETCH(int, action);
    QFETCH(bool, isVertical);
    show(1000, 20);
    m_grid->goTo(500, 8);
    QApplication::processEvents();
    auto* bar = isVertical ? m_grid->verticalScrollBar() : m_grid->horizontalScrollBar();
    const QImage before = m_grid->viewport()->grab().toImage();
    for (int i = 0; i < 3; ++i) {
        bar->triggerAction(QAbstractSlider::SliderAction(action));
        QApplication::processEvents();
    }
    // The backing store holds what was blitted; a grab paints everything.
    const QImage painted = m_grid->viewport()->grab().toImage();
    const QImage shown = m_grid->screen()
                             ->grabWindow(m_grid->winId())
                             .toImage()
                             .copy(QRect(m_grid->viewport()->mapTo(m_grid.get(), QPoint()),
                                         m_grid->viewport()->size()));
    QVERIFY(painted != before);
    QCOMPARE(shown.convertToFormat(QImage::Format_RGB32),
             painted.convertToFormat(QImage::Format_RGB32));
}

void RowGridTest::maskedUntilAsked()
{
    show(10, 2);
    const QImage masked = m_grid->viewport()->grab().toImage();
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QString::fromUtf8("r•••"));
    m_grid->setMasked(false);
    QVERIFY(m_grid->viewport()->grab().toImage() != masked);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("r1c0"));
}

static void wear(theme::Scheme scheme)
{
    theme::apply(*qApp, scheme);
    qApp->setStyleSheet(theme::styleSheet());
}

void RowGridTest::marksAreSeen()
{
    show(10, 2);
    const QPoint inside = at(3, 1) + QPoint(20, -10);
    const auto colour = [&] { return m_grid->viewport()->grab().toImage().pixelColor(inside); };
    const QColor plain = colour();
    m_grid->setMarks({{{4, 1}, {Severity::Error, QStringLiteral("bad")}}});
    QCOMPARE(colour(), theme::softTone(theme::Tone::Bad));
    m_grid->setMarks({{{4, -1}, {Severity::Warning, QStringLiteral("odd")}}});
    QCOMPARE(colour(), theme::softTone(theme::Tone::Warn));
    wear(theme::Scheme::Dark);
    QCOMPARE(colour(), theme::softTone(theme::Tone::Warn));
    wear(theme::Scheme::Light);
    m_grid->setMarks({});
    QCOMPARE(colour(), plain);
}

void RowGridTest::filter()
{
    show(1000, 2);
    m_grid->goToRow(500);
    m_grid->setRows(std::vector<std::uint64_t>{3, 400, 600, 900});
    QCOMPARE(m_grid->currentRow(), std::uint64_t(600)); // the one after it
    press(Qt::Key_Up);
    QCOMPARE(m_grid->currentRow(), std::uint64_t(400));
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, at(3, 1));
    QCOMPARE(m_grid->currentRow(), std::uint64_t(900));
    QCOMPARE(m_grid->currentColumn(), 1);
    m_grid->setRows(std::vector<std::uint64_t>());
    QCOMPARE(m_grid->currentRow(), std::uint64_t(0));
    press(Qt::Key_Down); // nothing there to move to
    m_grid->setRows(std::nullopt);
    QVERIFY(m_grid->currentRow() > 0);
}

void RowGridTest::edits()
{
    show(10, 2);
    QSignalSpy edited(m_grid.get(), &RowGrid::edited);
    m_grid->goTo(4, 1);
    press(Qt::Key_F2);
    QVERIFY(!m_grid->findChild<QLineEdit*>());
    m_grid->setEditable(true);
    press(Qt::Key_F2);
    auto* editor = m_grid->findChild<QLineEdit*>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("r4c1"));
    QTest::keyClicks(editor, QStringLiteral("new"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first(), (QVariantList{qulonglong(4), 1, QStringLiteral("new")}));

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::mouseDClick(m_grid->viewport(), Qt::LeftButton, {}, at(5, 0));
    editor = m_grid->findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("lost"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(edited.size(), 1);
    m_grid->setEdits({{{4, 1}, QStringLiteral("new")}});
    QCOMPARE(m_grid->content().plainText(4, 1), QStringLiteral("new"));
}

void RowGridTest::header()
{
    show(10, 4);
    auto* head = m_grid->findChild<GridHeader*>();
    QVERIFY(head && head->height() == GridHeader::preferredHeight());
    QSignalSpy chosen(m_grid.get(), &RowGrid::columnChosen);
    const GridColumns& columns = m_grid->content().columns;
    const int left = m_grid->view().gutter;
    QTest::mouseClick(head, Qt::LeftButton, {}, {left + columns.left(2) + 20, 10});
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_grid->currentColumn(), 2);
    const int edge = left + columns.left(1) - 1;
    const int width = columns.width(0);
    QTest::mousePress(head, Qt::LeftButton, {}, {edge, 10});
    QTest::mouseMove(head, {edge + 51, 10});
    QTest::mouseRelease(head, Qt::LeftButton, {}, {edge + 51, 10});
    QCOMPARE(columns.width(0), width + 50);
    QCOMPARE(chosen.size(), 1);
    QTest::mouseDClick(head, Qt::LeftButton, {}, {left + columns.left(1) - 1, 10});
    QCOMPARE(columns.width(0), width);
}

void RowGridTest::growing()
{
    show(0, 2);
    QCOMPARE(m_grid->currentRow(), std::uint64_t(0));
    QSignalSpy moved(m_grid.get(), &RowGrid::currentChanged);
    press(Qt::Key_Down);
    QCOMPARE(moved.size(), 0);
    const QImage blank = m_grid->viewport()->grab().toImage();
    m_rows->grow(100);
    m_grid->rowsGrew();
    QVERIFY(m_grid->viewport()->grab().toImage() != blank);
    const int before = m_grid->verticalScrollBar()->maximum();
    m_rows->grow(500);
    m_grid->rowsGrew();
    QCOMPARE(m_grid->verticalScrollBar()->maximum(), before + 400);
}

void RowGridTest::brokenFile()
{
    show(1000, 2);
    QSignalSpy failed(m_grid.get(), &RowGrid::failed);
    m_rows->isBroken = true;
    m_grid->goToRow(900);
    m_grid->viewport()->repaint();
    m_grid->viewport()->repaint();
    QApplication::processEvents();
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("changed")));
}

void RowGridTest::otherLines()
{
    show(100, 2);
    m_grid->setOtherLines({QStringLiteral("Title")}, {QStringLiteral("TRL"), QString()});
    QCOMPARE(m_grid->currentRow(), std::uint64_t(1));
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, at(0, 1));
    QCOMPARE(m_grid->currentColumn(), 0); // the title is not a cell
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, at(1, 1));
    QCOMPARE(m_grid->currentRow(), std::uint64_t(1));
    QCOMPARE(m_grid->currentColumn(), 1);
    press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_grid->currentRow(), std::uint64_t(100));
    m_grid->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    QCOMPARE(m_grid->view().top + std::uint64_t(m_grid->view().visibleLines()), std::uint64_t(103));
    press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_grid->view().top, std::uint64_t(0));
}

MUSTER_TEST(RowGridTest)

#include "RowGridTest.moc"
