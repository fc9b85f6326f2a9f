// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/MappingCanvas.h"

#include "tests/support/TestMain.h"
#include "tests/ui/mapping/MappingFixture.h"
#include "ui/mapping/PickList.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace muster::test;

class MappingCanvasTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void dragFromColumnMaps();
    void dragFromFieldMaps();
    void dragIsPaintedLive();
    void aSecondColumnCombines();
    void controlReplaces();
    void anEndOfALineCanBeMoved();
    void dropOutsideDoesNothing();
    void aDroppedColumnMustBeAskedFor();
    void deleteUnlinksTheSelectedLine();
    void keysMap();
    void lettersFind();
    void altDownOpensTheList();
    void tabIsNoTrap();
    void theFilterKeepsBothEnds();
    void onlyProblems();
    void legacyFolds();
    void bothSidesReachTheirEnd();
    void readersFindEverythingByName();
    void readersCanLink();

private:
    QPoint columnAt(int column) const
    {
        return m_canvas->places()
            .rect(Lane::Columns, m_canvas->places().columnItem(column))
            .center();
    }

    QPoint fieldAt(const char* key) const
    {
        return m_canvas->places().rect(Lane::Fields, m_canvas->places().fieldItem(key)).center();
    }

    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers keys = {})
    {
        press(from);
        moveTo((from + to) / 2);
        moveTo(to);
        QTest::mouseRelease(m_canvas->viewport(), Qt::LeftButton, keys, to);
    }

    void press(const QPoint& at)
    {
        QTest::mousePress(m_canvas->viewport(), Qt::LeftButton, {}, at);
    }

    /// QTest::mouseMove does not say which button is held.
    void moveTo(const QPoint& at)
    {
        QMouseEvent event(QEvent::MouseMove, at, m_canvas->viewport()->mapToGlobal(at),
                          Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(m_canvas->viewport(), &event);
    }

    const std::vector<std::string>& columnsOf(const char* field) const
    {
        static const std::vector<std::string> none;
        const FieldMapping* mapped = m_model->mapping().find(field);
        return mapped ? mapped->columns : none;
    }

    void start(MappingInput input)
    {
        m_model->reset(std::move(input));
        m_canvas->setFocus();
    }

    std::unique_ptr<MappingModel> m_model;
    std::unique_ptr<MappingCanvas> m_canvas;
};

using Names = std::vector<std::string>;

void MappingCanvasTest::init()
{
    m_model = std::make_unique<MappingModel>();
    m_canvas = std::make_unique<MappingCanvas>(*m_model);
    m_canvas->resize(720, 900);
    m_canvas->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
    m_canvas->activateWindow();
    start(peopleWithout("email"));
}

void MappingCanvasTest::cleanup()
{
    m_canvas.reset();
    m_model.reset();
}

void MappingCanvasTest::dragFromColumnMaps()
{
    drag(columnAt(WorkEmail), fieldAt("email"));
    QCOMPARE(columnsOf("email"), Names{"Work Email"});
    QCOMPARE(m_model->selected(), std::string("email"));
    QCOMPARE(m_canvas->places().count(Lane::Links), m_model->mappedCount());
}

void MappingCanvasTest::dragFromFieldMaps()
{
    drag(fieldAt("email"), columnAt(WorkEmail));
    QCOMPARE(columnsOf("email"), Names{"Work Email"});
}

void MappingCanvasTest::dragIsPaintedLive()
{
    press(columnAt(WorkEmail));
    const QImage before = m_canvas->grab().toImage();
    const QPoint loose(360, columnAt(WorkEmail).y() + 60);
    moveTo(loose);
    moveTo(loose);
    const QImage during = m_canvas->grab().toImage();
    QCOMPARE(during.pixelColor(loose), theme::tone(theme::Tone::Accent));
    QVERIFY(before.pixelColor(loose) != during.pixelColor(loose));
    QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
    QTest::mouseRelease(m_canvas->viewport(), Qt::LeftButton, {}, fieldAt("email"));
    QVERIFY(columnsOf("email").empty()); // Escape gave it up
}

void MappingCanvasTest::aSecondColumnCombines()
{
    drag(columnAt(Nickname), fieldAt("first_name"));
    QCOMPARE(columnsOf("first_name"), (Names{"First Name", "Nickname"}));
    QCOMPARE(m_model->mapping().find("first_name")->combine, Combine::Join);
    m_model->undoStack()->undo();
    QCOMPARE(columnsOf("first_name"), Names{"First Name"});
}

void MappingCanvasTest::controlReplaces()
{
    drag(columnAt(Nickname), fieldAt("first_name"), Qt::ControlModifier);
    QCOMPARE(columnsOf("first_name"), Names{"Nickname"});
}

void MappingCanvasTest::anEndOfALineCanBeMoved()
{
    const int link = m_canvas->places().link(HireDate, "hired_at");
    QVERIFY(link >= 0);
    const QPainterPath curve = m_canvas->places().curve(link);
    // A little before the field's card: the right end is taken hold of.
    const QPoint near = curve.pointAtPercent(0.9).toPoint();
    QCOMPARE(m_canvas->places().linkAt(near), link);
    drag(near, fieldAt("terminated_at"));
    QVERIFY(columnsOf("hired_at").empty());
    QCOMPARE(columnsOf("terminated_at"), Names{"Hire Date"});
    m_model->undoStack()->undo(); // one step
    QCOMPARE(columnsOf("hired_at"), Names{"Hire Date"});
    QVERIFY(columnsOf("terminated_at").empty());
}

void MappingCanvasTest::dropOutsideDoesNothing()
{
    const Mapping before = m_model->mapping();
    drag(columnAt(WorkEmail), QPoint(360, 880));
    drag(columnAt(WorkEmail), columnAt(Office));
    QCOMPARE(m_model->mapping(), before);
}

void MappingCanvasTest::aDroppedColumnMustBeAskedFor()
{
    drag(columnAt(Salary), fieldAt("job_title"));
    QVERIFY(columnsOf("job_title").empty());
    const int item = m_canvas->places().columnItem(Salary);
    QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {},
                      m_canvas->places().useAnyway(item).center());
    QVERIFY(!m_model->columns()[Salary].isDropped);
    drag(columnAt(Salary), fieldAt("job_title"));
    QCOMPARE(columnsOf("job_title"), Names{"Annual Salary"});
}

void MappingCanvasTest::deleteUnlinksTheSelectedLine()
{
    const int link = m_canvas->places().link(First, "first_name");
    const QPoint middle = m_canvas->places().curve(link).pointAtPercent(0.5).toPoint();
    QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(m_canvas->cursor().lane, Lane::Links);
    QTest::keyClick(m_canvas.get(), Qt::Key_Delete);
    QVERIFY(columnsOf("first_name").empty());
    QCOMPARE(m_model->undoStack()->undoText(), QStringLiteral("Unlink First Name from first_name"));
    m_model->undoStack()->undo();
    QCOMPARE(columnsOf("first_name"), Names{"First Name"});
}

void MappingCanvasTest::keysMap()
{
    m_canvas->moveCursor({Lane::Columns, 0});
    QTest::keyClick(m_canvas.get(), Qt::Key_Down);
    QTest::keyClick(m_canvas.get(), Qt::Key_Down);
    QTest::keyClick(m_canvas.get(), Qt::Key_Return);
    QVERIFY(!m_canvas->linkingFrom().isNone());
    // The free field of the column's role is where it starts.
    QTest::keyClick(m_canvas.get(), Qt::Key_Return);
    QCOMPARE(columnsOf("email"), Names{"Work Email"});
    QVERIFY(m_canvas->linkingFrom().isNone());
    QTest::keyClick(m_canvas.get(), Qt::Key_Left); // onto the line
    QCOMPARE(m_canvas->cursor().lane, Lane::Links);
    QTest::keyClick(m_canvas.get(), Qt::Key_Delete);
    QVERIFY(columnsOf("email").empty());
    QCOMPARE(m_canvas->cursor().lane, Lane::Fields);
}

void MappingCanvasTest::lettersFind()
{
    m_canvas->moveCursor({Lane::Columns, 0});
    QTest::keyClicks(m_canvas.get(), QStringLiteral("of"));
    QCOMPARE(m_canvas->nameOf(m_canvas->cursor()), QStringLiteral("Office"));
}

void MappingCanvasTest::altDownOpensTheList()
{
    m_canvas->moveCursor({Lane::Columns, WorkEmail});
    QTest::keyClick(m_canvas.get(), Qt::Key_Down, Qt::AltModifier);
    auto* list = m_canvas->findChild<PickList*>();
    QVERIFY(list);
    auto* line = list->findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("ema"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(columnsOf("email"), Names{"Work Email"});
}

void MappingCanvasTest::tabIsNoTrap()
{
    QWidget window;
    auto* before = new QLineEdit(&window);
    m_canvas->setParent(&window);
    auto* after = new QLineEdit(&window);
    QWidget::setTabOrder(before, m_canvas.get());
    QWidget::setTabOrder(m_canvas.get(), after);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    m_canvas->show();
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QVERIFY(m_canvas->hasFocus());
    QCOMPARE(m_canvas->cursor().lane, Lane::Columns);
    QTest::keyClick(m_canvas.get(), Qt::Key_Tab);
    QVERIFY(m_canvas->hasFocus());
    QCOMPARE(m_canvas->cursor().lane, Lane::Fields);
    QTest::keyClick(m_canvas.get(), Qt::Key_Tab);
    QVERIFY(!m_canvas->hasFocus());
    m_canvas->setParent(nullptr);
}

void MappingCanvasTest::theFilterKeepsBothEnds()
{
    m_canvas->setFilter(QStringLiteral("hired"), false);
    QVERIFY(m_canvas->places().fieldItem("hired_at") >= 0);
    QVERIFY(m_canvas->places().columnItem(HireDate) >= 0);
    QCOMPARE(m_canvas->places().count(Lane::Links), 1);
    QCOMPARE(m_canvas->places().columnItem(Office), -1);
}

void MappingCanvasTest::onlyProblems()
{
    m_canvas->setFilter({}, true);
    QVERIFY(m_canvas->places().fieldItem("email") >= 0);
    QCOMPARE(m_canvas->places().fieldItem("first_name"), -1);
    QVERIFY(m_canvas->places().columnItem(WorkEmail) >= 0); // nothing uses it yet
    QCOMPARE(m_canvas->places().columnItem(Salary), -1); // dropped is no problem
}

void MappingCanvasTest::legacyFolds()
{
    QCOMPARE(m_canvas->places().fieldItem("cage_code"), -1);
    int heading = -1;
    for (int i = 0; i < m_canvas->places().count(Lane::Fields); ++i)
        if (m_canvas->places().items(Lane::Fields)[static_cast<std::size_t>(i)].key == "legacy")
            heading = i;
    m_canvas->activate({Lane::Fields, heading});
    QVERIFY(m_canvas->places().fieldItem("cage_code") >= 0);
}

void MappingCanvasTest::bothSidesReachTheirEnd()
{
    m_canvas->resize(720, 300);
    QCoreApplication::processEvents();
    const CanvasGeometry& places = m_canvas->places();
    auto* bar = m_canvas->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    const QPainterPath before = places.curve(0);
    bar->setValue(bar->maximum());
    for (const Lane side : {Lane::Columns, Lane::Fields}) {
        const QRect last = places.rect(side, places.count(side) - 1);
        QVERIFY2(places.body().contains(last), qPrintable(QString::number(last.bottom())));
    }
    QVERIFY(places.curve(0) != before); // lines follow
}

void MappingCanvasTest::readersFindEverythingByName()
{
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(m_canvas.get());
    QVERIFY(canvas);
    QStringList names;
    for (int i = 0; i < canvas->childCount(); ++i) {
        QAccessibleInterface* child = canvas->child(i);
        QVERIFY(child);
        QCOMPARE(canvas->indexOfChild(child), i);
        names << child->text(QAccessible::Name);
        QVERIFY(!names.last().isEmpty());
    }
    QVERIFY(names.contains(QStringLiteral("Work Email")));
    QVERIFY(names.contains(QStringLiteral("First Name to First Name, Sure")));
    QVERIFY(names.contains(QStringLiteral("Email, required, not mapped")));
    const auto salary = names.indexOf(QStringLiteral("Annual Salary"));
    QVERIFY(canvas->child(static_cast<int>(salary))
                ->text(QAccessible::Description)
                .contains(QStringLiteral("pay")));
}

void MappingCanvasTest::readersCanLink()
{
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(m_canvas.get());
    const auto press = [&](const QString& name) {
        for (int i = 0; i < canvas->childCount(); ++i)
            if (canvas->child(i)->text(QAccessible::Name) == name) {
                canvas->child(i)->actionInterface()->doAction(
                    QAccessibleActionInterface::pressAction());
                return true;
            }
        return false;
    };
    QVERIFY(press(QStringLiteral("Work Email")));
    QVERIFY(press(QStringLiteral("Email, required, not mapped")));
    QCOMPARE(columnsOf("email"), Names{"Work Email"});
}

MUSTER_TEST(MappingCanvasTest)

#include "MappingCanvasTest.moc"
