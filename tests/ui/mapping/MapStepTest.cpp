// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/MapStep.h"

#include "core/push/Inspection.h"
#include "tests/support/TestMain.h"
#include "tests/ui/mapping/MappingFixture.h"
#include "ui/mapping/MappingCanvas.h"
#include "ui/mapping/MappingTable.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace muster::test;

class MapStepTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isNotReadyWhileARequiredFieldIsMissing();
    void saysWhatItAmountsTo();
    void shortcutsUndoAndMapAgain();
    void eitherViewShowsTheSame();
    void revealsOnlyWhileHeld();
    void goesToProblems();

private:
    QString allText() const
    {
        QString text;
        for (const auto* label : m_step->findChildren<QLabel*>())
            if (label->isVisibleTo(m_step.get()))
                text += label->text() + QLatin1Char('\n');
        return text;
    }

    void start(const MappingInput& input)
    {
        Inspection seen;
        seen.header = input.header;
        seen.columns = input.summaries;
        seen.roles = input.roles;
        m_step->setInput(seen, input.rows, input.catalogue, input.mapping, {});
    }

    std::unique_ptr<MapStep> m_step;
};

void MapStepTest::init()
{
    m_step = std::make_unique<MapStep>();
    m_step->resize(1100, 700);
    m_step->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_step.get()));
    m_step->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_step.get()));
}

void MapStepTest::cleanup()
{
    m_step.reset();
}

void MapStepTest::isNotReadyWhileARequiredFieldIsMissing()
{
    QVERIFY(!m_step->isReady());
    start(peopleWithout("email"));
    QVERIFY(!m_step->isReady());
    QVERIFY(allText().contains(QStringLiteral("Required and not mapped: Email\n")));
    const QSignalSpy changed(m_step.get(), &MapStep::mappingChanged);
    auto* canvas = m_step->findChild<MappingCanvas*>();
    MappingEdits(canvas->model()).map(WorkEmail, "email");
    QVERIFY(m_step->isReady());
    QVERIFY(!allText().contains(QStringLiteral("Required and not mapped")));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_step->mapping().find("email")->columns, std::vector<std::string>{"Work Email"});
    QCOMPARE(m_step->primaryText(), QStringLiteral("Check"));
}

void MapStepTest::saysWhatItAmountsTo()
{
    MappingInput input = people();
    input.mapping.find("hired_at")->confidence = Confidence::Low;
    start(input);
    const auto mapped = input.mapping.fields.size();
    QVERIFY2(
        allText().contains(QStringLiteral("%1 of 14 fields mapped, 1 needs a look").arg(mapped)),
        qPrintable(allText()));
}

void MapStepTest::shortcutsUndoAndMapAgain()
{
    start(people());
    m_step->enter();
    auto* canvas = m_step->findChild<MappingCanvas*>();
    QVERIFY(canvas->hasFocus());
    MappingEdits(canvas->model()).unmap("hired_at");
    QTest::keyClick(canvas, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_step->mapping().find("hired_at"));
    QTest::keyClick(canvas, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_step->mapping().find("hired_at"));
    QTest::keyClick(canvas, Qt::Key_M, Qt::ControlModifier);
    QVERIFY(m_step->mapping().find("hired_at"));
}

void MapStepTest::eitherViewShowsTheSame()
{
    start(people());
    auto* canvas = m_step->findChild<MappingCanvas*>();
    auto* table = m_step->findChild<MappingTable*>();
    QVERIFY(canvas->isVisible());
    QVERIFY(!table->isVisible());
    const QSignalSpy chosen(m_step.get(), &MapStep::viewChanged);
    for (auto* button : m_step->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Table"))
            button->click();
    QVERIFY(table->isVisible());
    QCOMPARE(chosen.count(), 1);
    m_step->enter();
    QVERIFY(table->hasFocus());
    canvas->model().select("hired_at");
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(),
             QStringLiteral("Hired At"));
}

void MapStepTest::revealsOnlyWhileHeld()
{
    start(people());
    m_step->findChild<MappingCanvas*>()->model().select("first_name");
    QVERIFY(!allText().contains(QStringLiteral("Ada")));
    QPushButton* reveal = nullptr;
    for (auto* button : m_step->findChildren<QPushButton*>())
        if (button->text().startsWith(QStringLiteral("Hold")))
            reveal = button;
    QVERIFY(reveal);
    QTest::mousePress(reveal, Qt::LeftButton);
    QVERIFY(allText().contains(QStringLiteral("Ada")));
    QTest::mouseRelease(reveal, Qt::LeftButton);
    QVERIFY(!allText().contains(QStringLiteral("Ada")));
}

void MapStepTest::goesToProblems()
{
    MappingInput input = peopleWithout("email");
    input.mapping.find("hired_at")->confidence = Confidence::Low;
    start(input);
    auto* canvas = m_step->findChild<MappingCanvas*>();
    canvas->setFocus();
    canvas->model().select("first_name");
    QTest::keyClick(canvas, Qt::Key_F8);
    QCOMPARE(canvas->model().selected(), std::string("email"));
    QTest::keyClick(canvas, Qt::Key_F8);
    QCOMPARE(canvas->model().selected(), std::string("hired_at"));
    QTest::keyClick(canvas, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(canvas->model().selected(), std::string("email"));
}

MUSTER_TEST(MapStepTest)

#include "MapStepTest.moc"
