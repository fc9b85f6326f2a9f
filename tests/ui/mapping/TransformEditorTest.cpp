// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/TransformEditor.h"

#include "tests/support/TestMain.h"
#include "tests/ui/mapping/MappingFixture.h"
#include "ui/mapping/SampleStrip.h"
#include "ui/mapping/StepRow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace muster;
using namespace muster::test;

class TransformEditorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyStepCanBeAdded_data();
    void everyStepCanBeAdded();
    void samplesFollowAStep();
    void samplesAreMaskedUntilRevealed();
    void stepsMoveAndGo();
    void aDateFormIsChosenInWords();
    void typingKeepsTheCaret();
    void severalColumnsAreJoined();
    void oneValueForAllRows();
    void blanksClearOnlyWithAWarning();
    void unknownWordsComeFirst();
    void theSuggestedColumnIsOffered();

private:
    template <typename Widget>
    Widget* named(const QString& name) const
    {
        for (auto* widget : m_editor->findChildren<Widget*>())
            if (widget->isVisibleTo(m_editor.get())
                && (widget->accessibleName() == name || textOf(widget) == name))
                return widget;
        return nullptr;
    }

    template <typename Widget>
    static QString textOf(const Widget* widget)
    {
        if constexpr (std::is_base_of_v<QAbstractButton, Widget>)
            return widget->text().trimmed();
        else
            return {};
    }

    void addStep(const QString& words)
    {
        for (QAction* action : named<QPushButton>(QStringLiteral("Add a step"))->menu()->actions())
            if (action->text() == words)
                action->trigger();
    }

    QList<StepRow*> rows() const
    {
        QList<StepRow*> shown;
        for (auto* row : m_editor->findChildren<StepRow*>())
            if (!row->isHidden())
                shown << row;
        return shown;
    }

    const FieldMapping& mapped(const char* field) const { return *m_model->mapping().find(field); }

    std::unique_ptr<MappingModel> m_model;
    std::unique_ptr<TransformEditor> m_editor;
};

void TransformEditorTest::init()
{
    m_model = std::make_unique<MappingModel>();
    m_model->reset(people());
    m_model->setMasked(false);
    m_editor = std::make_unique<TransformEditor>(*m_model);
    m_editor->resize(360, 800);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

void TransformEditorTest::cleanup()
{
    m_editor.reset();
    m_model.reset();
}

void TransformEditorTest::everyStepCanBeAdded_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"trim", "upper", "lower", "title", "split", "date", "ssn", "pad",
                             "boolean", "map", "strip", "lookup"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TransformEditorTest::everyStepCanBeAdded()
{
    QFETCH(QString, name);
    m_model->select("first_name");
    const auto before = rows().size();
    const auto menu = named<QPushButton>(QStringLiteral("Add a step"))->menu()->actions();
    static const QStringList order =
        QStringLiteral("trim map split date boolean ssn pad upper lower title strip lookup")
            .split(QLatin1Char(' '));
    const auto index = order.indexOf(name);
    menu.at(index)->trigger();
    QCOMPARE(rows().size(), before + 1);
    QCOMPARE(mapped("first_name").transforms.back().name, name.toStdString());
    QVERIFY(!rows().last()->accessibleName().isEmpty());
}

void TransformEditorTest::samplesFollowAStep()
{
    m_model->select("first_name");
    QCOMPARE(m_editor->samples().afterText(0), QStringLiteral("Ada"));
    addStep(QStringLiteral("Write in CAPITALS"));
    QCOMPARE(m_editor->samples().afterText(0), QStringLiteral("ADA"));
    QCOMPARE(m_editor->samples().afterText(1), QStringLiteral("BOB"));
    m_model->undoStack()->undo();
    QCOMPARE(m_editor->samples().afterText(0), QStringLiteral("Ada"));
}

void TransformEditorTest::samplesAreMaskedUntilRevealed()
{
    m_model->select("email");
    QCOMPARE(m_editor->samples().afterText(0), QStringLiteral("ada@example.com"));
    m_model->setMasked(true);
    for (const auto* label : m_editor->findChildren<QLabel*>())
        QVERIFY2(!label->text().contains(QStringLiteral("ada@")), qPrintable(label->text()));
}

void TransformEditorTest::stepsMoveAndGo()
{
    m_model->select("first_name");
    addStep(QStringLiteral("Write in small letters"));
    addStep(QStringLiteral("Write in CAPITALS"));
    QCOMPARE(m_editor->samples().afterText(0), QStringLiteral("ADA"));
    QTest::mouseClick(rows().last()->findChildren<QPushButton*>().at(0), Qt::LeftButton);
    QCOMPARE(mapped("first_name").transforms.back().name, std::string("lower"));
    QCOMPARE(m_editor->samples().afterText(0), QStringLiteral("ada"));
    QTest::mouseClick(rows().last()->findChildren<QPushButton*>().at(2), Qt::LeftButton);
    QCOMPARE(mapped("first_name").transforms.back().name, std::string("upper"));
}

void TransformEditorTest::aDateFormIsChosenInWords()
{
    m_model->select("hired_at");
    auto* form = named<QComboBox>(QStringLiteral("How the file writes it"));
    QVERIFY(form);
    QVERIFY(form->currentText().startsWith(QStringLiteral("month/day/year")));
    form->setCurrentIndex(form->findData(QStringLiteral("yyyy-MM-dd")));
    Q_EMIT form->activated(form->currentIndex());
    QCOMPARE(m_editor->samples().afterText(0), QStringLiteral("row is held"));
    QVERIFY(m_model->field("hired_at")->needsLook());
    m_model->undoStack()->undo();
    QCOMPARE(m_editor->samples().afterText(0), QStringLiteral("2024-01-31 00:00:00 EST"));
    QVERIFY(form->currentText().startsWith(QStringLiteral("month/day/year")));
}

void TransformEditorTest::typingKeepsTheCaret()
{
    m_model->select("first_name");
    MappingEdits(*m_model).setConstant("job_title", "Staff");
    m_model->select("job_title");
    auto* value = named<QLineEdit>(QStringLiteral("Value for all rows"));
    QVERIFY(value);
    value->setCursorPosition(2);
    QTest::keyClicks(value, QStringLiteral("xy"));
    QCOMPARE(value->text(), QStringLiteral("Stxyaff"));
    QCOMPARE(value->cursorPosition(), 4);
    QCOMPARE(m_editor->samples().afterText(0), QStringLiteral("Stxyaff"));
}

void TransformEditorTest::severalColumnsAreJoined()
{
    MappingEdits(*m_model).add(Nickname, "first_name");
    m_model->select("first_name");
    QCOMPARE(m_editor->samples().afterText(0), QStringLiteral("Ada Countess"));
    auto* separator = named<QLineEdit>(QStringLiteral("Text between them"));
    QVERIFY(separator);
    separator->clear();
    QTest::keyClicks(separator, QStringLiteral("/"));
    QCOMPARE(m_editor->samples().afterText(0), QStringLiteral("Ada/Countess"));
    auto* combine = named<QComboBox>(QStringLiteral("How the columns are combined"));
    combine->setCurrentIndex(1);
    Q_EMIT combine->activated(1);
    QCOMPARE(m_editor->samples().afterText(0), QStringLiteral("Ada"));
}

void TransformEditorTest::oneValueForAllRows()
{
    m_model->select("job_title");
    QTest::mouseClick(named<QPushButton>(QStringLiteral("One value for all rows")), Qt::LeftButton);
    QVERIFY(m_model->field("job_title")->broken); // until it has one
    QTest::keyClicks(named<QLineEdit>(QStringLiteral("Value for all rows")),
                     QStringLiteral("Staff"));
    QVERIFY(!m_model->field("job_title")->broken);
    QCOMPARE(m_editor->samples().afterText(0), QStringLiteral("Staff"));
}

void TransformEditorTest::blanksClearOnlyWithAWarning()
{
    MappingEdits(*m_model).map(Nickname, "middle_name");
    m_model->select("middle_name");
    auto* clears = named<QCheckBox>(QStringLiteral("A blank cell clears it"));
    QVERIFY(clears);
    const auto hasWarning = [this] {
        for (const auto* label : m_editor->findChildren<QLabel*>())
            if (label->isVisibleTo(m_editor.get())
                && label->text().startsWith(QStringLiteral("Every blank cell will erase")))
                return true;
        return false;
    };
    QVERIFY(!hasWarning());
    clears->click();
    QVERIFY(mapped("middle_name").blankClears);
    QVERIFY(hasWarning());
    m_model->select("email");
    QVERIFY(!named<QCheckBox>(QStringLiteral("A blank cell clears it"))); // required
}

void TransformEditorTest::unknownWordsComeFirst()
{
    MappingInput input = people("threatswitch", "accesses");
    input.rows[0][Office] = "TS";
    MappingEdits edits(*m_model);
    m_model->reset(std::move(input));
    m_model->setMasked(false);
    edits.map(Office, "access_code");
    QList<QComboBox*> targets;
    for (auto* box : m_editor->findChildren<QComboBox*>())
        if (box->isVisibleTo(m_editor.get())
            && box->accessibleName().contains(QStringLiteral(" becomes")))
            targets << box;
    QStringList names;
    for (const auto* box : targets)
        names << box->accessibleName();
    QVERIFY2(names.size() >= 3, qPrintable(names.join(QLatin1Char('|'))));
    QCOMPARE(names.at(0), QStringLiteral("What Reston becomes, unknown to the service"));
    QVERIFY(names.contains(QStringLiteral("What TS becomes")));
    targets.at(0)->setCurrentIndex(targets.at(0)->findData(QStringLiteral("S")));
    Q_EMIT targets.at(0)->activated(targets.at(0)->currentIndex());
    QCOMPARE(m_model->field("access_code")->trials[1].after, std::string("S"));
}

void TransformEditorTest::theSuggestedColumnIsOffered()
{
    MappingEdits(*m_model).unmap("email");
    m_model->select("email");
    auto* button = named<QPushButton>(QStringLiteral("Map it"));
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(mapped("email").columns, std::vector<std::string>{"Work Email"});
}

MUSTER_TEST(TransformEditorTest)

#include "TransformEditorTest.moc"
