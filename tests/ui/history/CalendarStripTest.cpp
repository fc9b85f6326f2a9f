// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/CalendarStrip.h"

#include "tests/support/TestMain.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace muster;

class CalendarStripTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sixteenWeeks();
    void clickChoosesAndUndoes();
    void keyboard();
    void futureDaysAreNotThere();
    void accessible();

private:
    std::unique_ptr<CalendarStrip> m_strip;
    const QDate m_today{2026, 11, 19};
};

void CalendarStripTest::init()
{
    m_strip = std::make_unique<CalendarStrip>();
    m_strip->setDays(
        m_today, {{m_today, {1, RunVerdict::Good}}, {m_today.addDays(-1), {3, RunVerdict::Doubt}}});
    m_strip->resize(m_strip->sizeHint());
    m_strip->show();
    m_strip->setFocus();
}

void CalendarStripTest::sixteenWeeks()
{
    const QDate first = CalendarStrip::firstDay(m_today);
    QCOMPARE(first.dayOfWeek(), static_cast<int>(QLocale().firstDayOfWeek()));
    constexpr qint64 fifteenWeeks = 105;
    QVERIFY(first.daysTo(m_today) >= fifteenWeeks && first.daysTo(m_today) < fifteenWeeks + 7);
    QCOMPARE(m_strip->dayAt(0), first);
    QCOMPARE(m_strip->dayAt(m_strip->dayCount() - 1), m_today);
    QVERIFY(m_strip->rect().contains(m_strip->cell(first)));
    QVERIFY(m_strip->rect().contains(m_strip->cell(m_today)));
}

void CalendarStripTest::clickChoosesAndUndoes()
{
    QSignalSpy chosen(m_strip.get(), &CalendarStrip::chosen);
    const QDate day = m_today.addDays(-9);
    const QPoint point = m_strip->cell(day).center();
    QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, point);
    QCOMPARE(chosen.takeFirst().at(0).toDate(), day);
    QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, point);
    QVERIFY(!chosen.takeFirst().at(0).toDate().isValid());
}

void CalendarStripTest::keyboard()
{
    QSignalSpy chosen(m_strip.get(), &CalendarStrip::chosen);
    QTest::keyClick(m_strip.get(), Qt::Key_Left);
    QTest::keyClick(m_strip.get(), Qt::Key_Up);
    QTest::keyClick(m_strip.get(), Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().at(0).toDate(), m_today.addDays(-8));
    QTest::keyClick(m_strip.get(), Qt::Key_Home);
    QCOMPARE(m_strip->currentDay(), CalendarStrip::firstDay(m_today));
    QTest::keyClick(m_strip.get(), Qt::Key_Up);
    QCOMPARE(m_strip->currentDay(), CalendarStrip::firstDay(m_today));
    QTest::keyClick(m_strip.get(), Qt::Key_End);
    QCOMPARE(m_strip->currentDay(), m_today);
    QTest::keyClick(m_strip.get(), Qt::Key_Escape);
    QVERIFY(!m_strip->chosenDay().isValid());
}

void CalendarStripTest::futureDaysAreNotThere()
{
    QSignalSpy chosen(m_strip.get(), &CalendarStrip::chosen);
    QTest::mouseClick(m_strip.get(), Qt::LeftButton, {},
                      m_strip->cell(m_today.addDays(1)).center());
    QCOMPARE(chosen.count(), 0);
}

void CalendarStripTest::accessible()
{
    QAccessibleInterface* strip = QAccessible::queryAccessibleInterface(m_strip.get());
    QVERIFY(strip);
    QCOMPARE(strip->role(), QAccessible::List);
    QCOMPARE(strip->childCount(), m_strip->dayCount());
    QAccessibleInterface* yesterday = strip->child(m_strip->dayCount() - 2);
    QCOMPARE(strip->indexOfChild(yesterday), m_strip->dayCount() - 2);
    const QString name = yesterday->text(QAccessible::Name);
    QVERIFY2(name.contains(QStringLiteral("18")) && name.contains(QStringLiteral("3 runs"))
                 && name.contains(verdictText(RunVerdict::Doubt)),
             qPrintable(name));
    QSignalSpy chosen(m_strip.get(), &CalendarStrip::chosen);
    yesterday->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.count(), 1);
    QVERIFY(yesterday->state().selected);
    QCOMPARE(strip->childAt(yesterday->rect().center().x(), yesterday->rect().center().y()),
             yesterday);
}

MUSTER_TEST(CalendarStripTest)

#include "CalendarStripTest.moc"
