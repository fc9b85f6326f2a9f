// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/MappingModel.h"

#include "tests/support/TestMain.h"
#include "tests/ui/mapping/MappingFixture.h"
#include "ui/mapping/MappingEdits.h"

#include <QSignalSpy>

using namespace muster;
using namespace muster::test;

class MappingModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsMapped();
    void mapsAndUndoes();
    void aSecondColumnCombines();
    void theLastUnlinkUnmaps();
    void sensitiveColumnsComeAndGo();
    void typedStepsAreUndoneTogether();
    void valueMapEntries();
    void ownFields();
    void typedOwnFieldsNameTheirType();
    void acceptsSuggestions();
    void mapsAgainWithoutTouchingThePersons();
    void aBrokenStepIsAProblem();
    void masksUntilTold();
    void freeSchemaIsAllOwn();
};

void MappingModelTest::countsWhatIsMapped()
{
    MappingModel model;
    model.reset(peopleWithout("email"));
    QCOMPARE(model.missing().size(), std::size_t(1));
    QCOMPARE(model.missing().front()->field->key, std::string("email"));
    QCOMPARE(model.selected(), std::string("email"));
    QVERIFY(!model.verdict());
    QVERIFY(model.mappedCount() < model.fieldCount());
    MappingEdits(model).map(WorkEmail, "email");
    QVERIFY(model.missing().empty());
    VERIFY_OK(model.verdict());
    QVERIFY(model.field("cage_code")->field->need == Need::Legacy);
    QCOMPARE(model.fieldCount(), static_cast<int>(model.fields().size()) - 1);
}

void MappingModelTest::mapsAndUndoes()
{
    MappingModel model;
    model.reset(peopleWithout("email"));
    const Mapping before = model.mapping();
    const QSignalSpy changed(&model, &MappingModel::changed);
    MappingEdits(model).map(WorkEmail, "email");
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.undoStack()->undoText(), QStringLiteral("Map Work Email to email"));
    const FieldState& state = *model.field("email");
    QVERIFY(state.mapped);
    QCOMPARE(state.mapped->confidence, Confidence::Person);
    QCOMPARE(state.trials.front().after, std::string("ada@example.com"));
    QCOMPARE(model.columns()[WorkEmail].fields, std::vector<std::string>{"email"});
    model.undoStack()->undo();
    QCOMPARE(model.mapping(), before);
    QVERIFY(model.field("email")->isMissing());
    model.undoStack()->redo();
    QCOMPARE(model.mapping().find("email")->columns, std::vector<std::string>{"Work Email"});
}

void MappingModelTest::aSecondColumnCombines()
{
    MappingModel model;
    model.reset(people());
    MappingEdits edits(model);
    edits.connect(Nickname, "first_name");
    const FieldMapping& name = *model.mapping().find("first_name");
    QCOMPARE(name.columns, (std::vector<std::string>{"First Name", "Nickname"}));
    QCOMPARE(name.combine, Combine::Join);
    QCOMPARE(model.field("first_name")->trials.front().after, std::string("Ada Countess"));
    edits.setCombine("first_name", Combine::Join, "-");
    QCOMPARE(model.field("first_name")->trials.front().after, std::string("Ada-Countess"));
    edits.connect(Nickname, "email");
    QCOMPARE(model.mapping().find("email")->combine, Combine::First);
}

void MappingModelTest::theLastUnlinkUnmaps()
{
    MappingModel model;
    model.reset(people());
    MappingEdits edits(model);
    edits.add(Nickname, "first_name");
    edits.unlink(First, "first_name");
    QCOMPARE(model.mapping().find("first_name")->columns, std::vector<std::string>{"Nickname"});
    edits.unlink(Nickname, "first_name");
    QVERIFY(!model.mapping().find("first_name"));
    QVERIFY(model.field("first_name")->isMissing());
}

void MappingModelTest::sensitiveColumnsComeAndGo()
{
    MappingModel model;
    model.reset(people());
    MappingEdits edits(model);
    QVERIFY(model.columns()[Salary].isDropped);
    edits.useColumn(Salary);
    QVERIFY(!model.columns()[Salary].isDropped);
    edits.map(Salary, "job_title");
    edits.unmap("job_title"); // nobody asks for it any longer
    QVERIFY(model.columns()[Salary].isDropped);
    QCOMPARE(model.mapping().dropped, std::vector<std::string>{"Annual Salary"});
    edits.dropColumn(Office);
    QVERIFY(model.columns()[Office].isDropped);
    model.undoStack()->undo();
    QVERIFY(!model.columns()[Office].isDropped);
}

void MappingModelTest::typedStepsAreUndoneTogether()
{
    MappingModel model;
    model.reset(people());
    MappingEdits edits(model);
    const int before = model.undoStack()->count();
    for (const char* text : {"S", "St", "Staff"})
        edits.setConstant("job_title", text);
    QCOMPARE(model.undoStack()->count(), before + 1);
    QCOMPARE(model.field("job_title")->trials.front().after, std::string("Staff"));
    model.undoStack()->undo();
    QVERIFY(!model.mapping().find("job_title"));
}

void MappingModelTest::valueMapEntries()
{
    MappingModel model;
    model.reset(people());
    MappingEdits edits(model);
    edits.map(Office, "job_title");
    edits.setValue("job_title", "Reston", "RES");
    QCOMPARE(model.field("job_title")->trials.front().after, std::string("RES"));
    edits.setOtherValues("job_title", "issue");
    QVERIFY(model.field("job_title")->needsLook());
    edits.setValue("job_title", "Austin", "AUS");
    QVERIFY(!model.field("job_title")->needsLook());
    edits.setValue("job_title", "Austin", "");
    edits.setValue("job_title", "Reston", "");
    const auto& steps = model.mapping().find("job_title")->transforms;
    QVERIFY(std::none_of(steps.begin(), steps.end(),
                         [](const Transform& step) { return step.name == "map"; }));
}

void MappingModelTest::ownFields()
{
    MappingModel model;
    model.reset(people());
    MappingEdits edits(model);
    QVERIFY(!edits.addOwn("email", FieldType::Text));
    QVERIFY(!edits.addOwn("a=b", FieldType::Text));
    VERIFY_OK(edits.addOwn(Office));
    QCOMPARE(model.undoStack()->undoText(), QStringLiteral("Add the field Office"));
    QCOMPARE(model.customFields(), std::vector<std::string>{"Office"});
    QCOMPARE(model.mapping().find("Office")->columns, std::vector<std::string>{"Office"});
    VERIFY_OK(model.verdict());
    edits.removeOwn("Office");
    QVERIFY(model.customFields().empty());
    QVERIFY(!model.mapping().find("Office"));
}

void MappingModelTest::typedOwnFieldsNameTheirType()
{
    MappingModel model;
    model.reset(people());
    MappingEdits edits(model);
    VERIFY_OK(edits.addOwn("Start", FieldType::Date));
    QVERIFY(model.customFields().empty()); // the list can only name texts
    edits.map(HireDate, "Start");
    QCOMPARE(model.mapping().find("Start")->custom, std::string("date"));
    QCOMPARE(model.field("Start")->trials.front().after, std::string("2024-01-31"));
    VERIFY_OK(model.verdict());
}

void MappingModelTest::acceptsSuggestions()
{
    MappingInput input = people();
    input.mapping.find("email")->confidence = Confidence::Low;
    input.mapping.find("hired_at")->confidence = Confidence::Medium;
    MappingModel model;
    model.reset(std::move(input));
    QCOMPARE(model.lookCount(), 2);
    MappingEdits(model).acceptAll(Confidence::Low);
    QCOMPARE(model.lookCount(), 1);
    QCOMPARE(model.mapping().find("email")->confidence, Confidence::Person);
    QCOMPARE(model.mapping().find("hired_at")->confidence, Confidence::Medium);
}

void MappingModelTest::mapsAgainWithoutTouchingThePersons()
{
    MappingModel model;
    model.reset(people());
    MappingEdits edits(model);
    edits.map(Nickname, "first_name");
    edits.unmap("hired_at");
    edits.mapAgain();
    QCOMPARE(model.mapping().find("first_name")->columns, std::vector<std::string>{"Nickname"});
    QCOMPARE(model.mapping().find("hired_at")->columns, std::vector<std::string>{"Hire Date"});
    QVERIFY(model.columns()[Salary].isDropped);
}

void MappingModelTest::aBrokenStepIsAProblem()
{
    MappingModel model;
    model.reset(people());
    Transform step;
    step.name = "pad";
    MappingEdits(model).addStep("email", step);
    QVERIFY(model.field("email")->broken);
    QVERIFY(model.field("email")->isProblem());
    QVERIFY(!model.verdict());
}

void MappingModelTest::masksUntilTold()
{
    MappingModel model;
    model.reset(people());
    const FieldState& email = *model.field("email");
    QVERIFY(!model.shown("ada@example.com").contains(QStringLiteral("ada")));
    QVERIFY(!model.shownAfter(email, email.trials.front()).contains(QStringLiteral("ada")));
    const FieldState& hired = *model.field("hired_at");
    QVERIFY(!model.shownAfter(hired, hired.trials.front()).contains(QLatin1Char('2')));
    model.setMasked(false);
    QCOMPARE(model.shown("ada@example.com"), QStringLiteral("ada@example.com"));
}

void MappingModelTest::freeSchemaIsAllOwn()
{
    MappingModel model;
    model.reset(people("secureframe", "free"));
    QCOMPARE(model.mappedCount(), 6); // all but the pay
    QVERIFY(model.customFields().empty());
    VERIFY_OK(model.verdict());
    const FieldState& hired = *model.field("hire_date");
    QCOMPARE(hired.field->type, FieldType::Date);
    MappingEdits edits(model);
    edits.unmap("hire_date");
    edits.map(HireDate, "hire_date");
    QCOMPARE(model.mapping().find("hire_date")->custom, std::string("date"));
}

MUSTER_TEST(MappingModelTest)

#include "MappingModelTest.moc"
