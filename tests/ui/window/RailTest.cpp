// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/Rail.h"

#include "tests/support/TestMain.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QSignalSpy>
#include <QToolButton>

using namespace muster;

/// How the rail is worked by keys and read by assistive technology.
class RailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_rail = std::make_unique<Rail>();
        m_rail->add(QStringLiteral("send"), QStringLiteral("Send"));
        m_rail->add(QStringLiteral("feeds"), QStringLiteral("Feeds"));
        m_rail->add(QStringLiteral("settings"), QStringLiteral("Settings"), true);
        m_rail->show();
        m_rail->choose(0);
    }

    void readsAsPageTabsOfOneList()
    {
        const auto* list = QAccessible::queryAccessibleInterface(m_rail.get());
        QCOMPARE(list->role(), QAccessible::PageTabList);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Places"));
        const auto tabs = places();
        QCOMPARE(tabs.size(), 3);
        QCOMPARE(tabs.at(1)->text(QAccessible::Name), QStringLiteral("Feeds"));
        for (const auto* tab : tabs) {
            QVERIFY(tab->state().selectable);
            QVERIFY(!tab->state().checkable);
            QCOMPARE(bool(tab->state().selected), tab == tabs.first());
        }
    }

    void aTabIsPressedWithoutPointerOrKey()
    {
        QSignalSpy chosen(m_rail.get(), &Rail::chosen);
        auto* feeds = places().at(1);
        auto* action = feeds->actionInterface();
        QCOMPARE(action->actionNames().constFirst(), QAccessibleActionInterface::pressAction());
        action->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toInt(), 1);
        QVERIFY(feeds->state().selected);
        QVERIFY(!places().at(0)->state().selected);
    }

    void arrowsMoveBetweenPlaces()
    {
        QSignalSpy chosen(m_rail.get(), &Rail::chosen);
        m_rail->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_rail.get()));
        auto* first = m_rail->findChild<QToolButton*>();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.takeFirst().at(0).toInt(), 1);
        QTest::keyClick(m_rail->findChildren<QToolButton*>().at(1), Qt::Key_Up);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.takeFirst().at(0).toInt(), 0);
    }

    void leavesANarrowWindowMoreRoom()
    {
        QWidget window;
        auto* rail = m_rail.release();
        rail->setParent(&window);
        window.resize(1200, 600);
        window.show();
        const int wide = rail->width();
        window.resize(800, 600);
        QTRY_VERIFY(rail->width() < wide - 50);
        for (const auto* place : rail->findChildren<QToolButton*>()) {
            QCOMPARE(place->toolButtonStyle(), Qt::ToolButtonTextUnderIcon); // its name stays
            QVERIFY(place->sizeHint().width() <= rail->width());
        }
        window.resize(1200, 600);
        QTRY_COMPARE(rail->width(), wide);
    }

private:
    QList<QAccessibleInterface*> places() const
    {
        QList<QAccessibleInterface*> tabs;
        const auto* list = QAccessible::queryAccessibleInterface(m_rail.get());
        for (int child = 0; child < list->childCount(); ++child) {
            if (list->child(child)->role() == QAccessible::PageTab)
                tabs << list->child(child);
        }
        return tabs;
    }

    std::unique_ptr<Rail> m_rail;
};

MUSTER_TEST(RailTest)
#include "RailTest.moc"
