// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/grid/RowGridAccessible.h"

#include "tests/support/TestMain.h"
#include "tests/ui/grid/CountedRows.h"
#include "ui/grid/RowGrid.h"

#include <QAccessible>
#include <QApplication>

using namespace muster;
using namespace muster::test;

class RowGridAccessibleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_grid.reset(); }

    void table();
    void cells();
    void children();
    void focus();
    void hugeTable();

private:
    QAccessibleInterface* face() const
    {
        return QAccessible::queryAccessibleInterface(m_grid.get());
    }

    void show(std::uint64_t rows)
    {
        m_grid->setSource(std::make_shared<CountedRows>(rows, 3));
        m_grid->setColumns(namedColumns(3));
        m_grid->show();
        m_grid->setFocus();
        QApplication::processEvents();
    }

    std::unique_ptr<RowGrid> m_grid;
};

void RowGridAccessibleTest::init()
{
    m_grid = std::make_unique<RowGrid>();
    m_grid->resize(700, 400);
}

void RowGridAccessibleTest::table()
{
    show(200);
    auto* grid = face();
    QVERIFY(grid && grid->isValid());
    QCOMPARE(grid->role(), QAccessible::Table);
    QCOMPARE(grid->text(QAccessible::Name), QStringLiteral("Rows of the file"));
    auto* table = grid->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 200);
    QCOMPARE(table->columnCount(), 3);
    QCOMPARE(table->columnDescription(1), QStringLiteral("Column 1"));
    QCOMPARE(table->rowDescription(41), QStringLiteral("42"));
    QVERIFY(!table->cellAt(200, 0));
    QVERIFY(!table->cellAt(0, 3));
    QVERIFY(!table->cellAt(-1, 0));
    QVERIFY(table->selectRow(99));
    QCOMPARE(m_grid->currentRow(), std::uint64_t(100));
}

void RowGridAccessibleTest::cells()
{
    show(200);
    m_grid->setMarks({{{12, 1}, {Severity::Error, QStringLiteral("is required")}}});
    auto* cell = face()->tableInterface()->cellAt(11, 1);
    QVERIFY(cell);
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(cell->text(QAccessible::Name),
             QString::fromUtf8("row 12, Column 1: r•••, problem: is required"));
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 11);
    QCOMPARE(cell->tableCellInterface()->columnIndex(), 1);
    const auto heads = cell->tableCellInterface()->columnHeaderCells();
    QCOMPARE(heads.size(), 1);
    QCOMPARE(heads.first()->role(), QAccessible::ColumnHeader);
    QCOMPARE(heads.first()->text(QAccessible::Name), QStringLiteral("Column 1"));
    QVERIFY(!cell->state().focused);
    cell->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_grid->currentRow(), std::uint64_t(12));
    QVERIFY(cell->isValid() && cell->state().selected);
    QVERIFY(!cell->state().offscreen);
    QVERIFY(face()->tableInterface()->cellAt(150, 0)->state().offscreen);
    const QPoint middle = cell->rect().center();
    QCOMPARE(face()->childAt(middle.x(), middle.y()), cell);
}

void RowGridAccessibleTest::children()
{
    show(200);
    QCOMPARE(face()->childCount(), 600);
    auto* cell = face()->child(5);
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 1);
    QCOMPARE(cell->tableCellInterface()->columnIndex(), 2);
    QCOMPARE(face()->indexOfChild(cell), 5);
    QCOMPARE(cell->parent(), face());
    QCOMPARE(face()->child(5), cell);
}

void RowGridAccessibleTest::focus()
{
    show(200);
    QApplication::setActiveWindow(m_grid.get());
    m_grid->setFocus();
    QVERIFY(m_grid->hasFocus());
    m_grid->goTo(33, 2);
    auto* focused = face()->focusChild();
    QVERIFY(focused);
    QCOMPARE(focused->tableCellInterface()->rowIndex(), 32);
    QVERIFY(focused->state().focused);
    // A filter renumbers the lines, not the rows.
    m_grid->setRows(std::vector<std::uint64_t>{10, 33});
    focused = face()->focusChild();
    QCOMPARE(focused->tableCellInterface()->rowIndex(), 1);
    QVERIFY(focused->text(QAccessible::Name).startsWith(QStringLiteral("row 33,")));
}

/// Ten billion rows: nothing is made up front, and what was made is given back.
void RowGridAccessibleTest::hugeTable()
{
    show(10000000000);
    QCOMPARE(face()->childCount(), 3000);
    QCOMPARE(face()->tableInterface()->rowCount(), std::numeric_limits<int>::max());
    const auto first = QAccessible::uniqueId(face()->tableInterface()->cellAt(0, 0));
    for (int row = 0; row < 5000; ++row) {
        auto* cell = face()->tableInterface()->cellAt(row * 100000, 1);
        QVERIFY(cell && cell->isValid());
        if (row % 100 == 0)
            QApplication::processEvents();
    }
    QApplication::processEvents();
    QVERIFY(!QAccessible::accessibleInterface(first));
    m_grid->goToRow(9999999999);
    QVERIFY(face()
                ->tableInterface()
                ->selectedCells()
                .first()
                ->text(QAccessible::Name)
                .contains(QStringLiteral("9999999999")));
}

MUSTER_TEST(RowGridAccessibleTest)

#include "RowGridAccessibleTest.moc"
