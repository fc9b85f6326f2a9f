// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/MappingTable.h"

#include "tests/support/TestMain.h"
#include "tests/ui/mapping/MappingFixture.h"
#include "ui/mapping/LeftoverList.h"
#include "ui/mapping/MappingTableModel.h"
#include "ui/mapping/PickList.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace muster;
using namespace muster::test;

class MappingTableTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void requiredComesFirst();
    void keepsTheModelsRules();
    void typingChoosesAColumn();
    void shiftEnterAdds();
    void altDownOpensAndEscapeKeeps();
    void deleteUnmaps();
    void enterOnConfidenceAccepts();
    void cellsReadWell();
    void examplesAreMasked();
    void leftoversCanBeUsed();

private:
    QModelIndex cell(const char* field, int column) const
    {
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            const QModelIndex first = m_table->model()->index(row, 0);
            if (first.data(MappingTableModel::CaptionRole)
                    .toString()
                    .startsWith(QLatin1String(field)))
                return first.siblingAtColumn(column);
        }
        return {};
    }

    QLineEdit* openList()
    {
        auto* list = m_table->findChild<PickList*>();
        return list ? list->findChild<QLineEdit*>() : nullptr;
    }

    std::unique_ptr<MappingModel> m_model;
    std::unique_ptr<MappingTable> m_table;
};

using Names = std::vector<std::string>;
using Rows = MappingTableModel;

void MappingTableTest::init()
{
    m_model = std::make_unique<MappingModel>();
    m_model->reset(peopleWithout("email"));
    m_table = std::make_unique<MappingTable>(*m_model);
    m_table->resize(900, 500);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void MappingTableTest::cleanup()
{
    m_table.reset();
    m_model.reset();
}

void MappingTableTest::requiredComesFirst()
{
    const int required = 3;
    for (int row = 0; row < required; ++row)
        QVERIFY(m_table->model()
                    ->index(row, 0)
                    .data(Rows::CaptionRole)
                    .toString()
                    .endsWith(QStringLiteral("required")));
    QCOMPARE(m_table->model()->rowCount(), static_cast<int>(m_model->fields().size()));
}

void MappingTableTest::keepsTheModelsRules()
{
    const QAbstractItemModelTester tester(m_table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    MappingEdits edits(*m_model);
    edits.map(WorkEmail, "email");
    QVERIFY(edits.addOwn(Office).has_value());
    m_table->setFilter(QStringLiteral("name"), false);
    QCOMPARE(m_table->model()->rowCount(), 3);
    m_table->setFilter({}, true);
    QCOMPARE(m_table->model()->rowCount(), 0);
}

void MappingTableTest::typingChoosesAColumn()
{
    m_table->setCurrentIndex(cell("email", Rows::FromColumn));
    QTest::keyClick(m_table.get(), Qt::Key_W);
    QLineEdit* line = openList();
    QVERIFY(line);
    QCOMPARE(line->text(), QStringLiteral("w"));
    QTest::keyClicks(line, QStringLiteral("ork"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_model->mapping().find("email")->columns, Names{"Work Email"});
    QCOMPARE(cell("email", Rows::FromColumn).data().toString(), QStringLiteral("Work Email"));
    QCOMPARE(m_table->currentIndex(), cell("email", Rows::FromColumn));
}

void MappingTableTest::shiftEnterAdds()
{
    m_table->setCurrentIndex(cell("first_name", Rows::FromColumn));
    QTest::keyClick(m_table.get(), Qt::Key_N);
    QLineEdit* line = openList();
    QTest::keyClicks(line, QStringLiteral("ick"));
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_model->mapping().find("first_name")->columns, (Names{"First Name", "Nickname"}));
}

void MappingTableTest::altDownOpensAndEscapeKeeps()
{
    m_table->setCurrentIndex(cell("email", Rows::FromColumn));
    QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::AltModifier);
    QLineEdit* line = openList();
    QVERIFY(line);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!m_model->mapping().find("email"));
}

void MappingTableTest::deleteUnmaps()
{
    m_table->setCurrentIndex(cell("hired_at", Rows::FromColumn));
    QTest::keyClick(m_table.get(), Qt::Key_Delete);
    QVERIFY(!m_model->mapping().find("hired_at"));
}

void MappingTableTest::enterOnConfidenceAccepts()
{
    m_table->setCurrentIndex(cell("hired_at", Rows::ConfidenceColumn));
    QVERIFY(m_model->mapping().find("hired_at")->confidence != Confidence::Person);
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(m_model->mapping().find("hired_at")->confidence, Confidence::Person);
}

void MappingTableTest::cellsReadWell()
{
    const auto spoken = [this](const char* field, int column) {
        return cell(field, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken("email", Rows::FieldColumn), QStringLiteral("Email, required, e-mail"));
    QCOMPARE(spoken("email", Rows::FromColumn), QStringLiteral("not mapped"));
    QCOMPARE(spoken("email", Rows::ChangesColumn), QStringLiteral("no changes"));
    QVERIFY(
        spoken("email", Rows::ConfidenceColumn).startsWith(QStringLiteral("Missing. Required")));
    QCOMPARE(spoken("hired_at", Rows::ChangesColumn),
             QStringLiteral("Read the date as month/day/year"));
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        for (int column = 0; column < Rows::Columns; ++column)
            QVERIFY(!m_table->model()
                         ->index(row, column)
                         .data(Qt::AccessibleTextRole)
                         .toString()
                         .isEmpty());
}

void MappingTableTest::examplesAreMasked()
{
    const QModelIndex example = cell("first_name", Rows::ExampleColumn);
    QVERIFY(!example.data().toString().contains(QStringLiteral("Ada")));
    m_model->setMasked(false);
    QCOMPARE(example.data().toString(), QStringLiteral("Ada"));
}

void MappingTableTest::leftoversCanBeUsed()
{
    LeftoverList leftovers(*m_model);
    leftovers.show();
    auto* list = leftovers.findChild<QListWidget*>();
    const auto find = [list](const QString& name) {
        return list->findItems(name, Qt::MatchExactly).value(0);
    };
    QVERIFY(find(QStringLiteral("Work Email")));
    QVERIFY(!find(QStringLiteral("First Name")));
    list->setCurrentItem(find(QStringLiteral("Annual Salary")));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!m_model->columns()[Salary].isDropped);
    list->setCurrentItem(find(QStringLiteral("Office")));
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(m_model->columns()[Office].isDropped);
}

MUSTER_TEST(MappingTableTest)

#include "MappingTableTest.moc"
