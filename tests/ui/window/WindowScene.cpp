// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/WindowScene.h"

#include "core/feed/FeedStore.h"
#include "tests/support/SampleJob.h"
#include "tests/support/TestMain.h"
#include "tests/ui/schedule/ScheduleScene.h"
#include "tests/ui/window/WindowParts.h"
#include "ui/connections/ConnectionCard.h"
#include "ui/connections/ConnectionForm.h"
#include "ui/connections/ConnectionsPage.h"
#include "ui/feeds/FeedPanel.h"
#include "ui/feeds/FeedsPage.h"
#include "ui/history/HistoryPage.h"
#include "ui/history/RunList.h"
#include "ui/mapping/MappingCanvas.h"
#include "ui/mapping/OwnFieldDialog.h"
#include "ui/send/ActionBar.h"
#include "ui/send/CheckStep.h"
#include "ui/send/MapStep.h"
#include "ui/send/SendPage.h"
#include "ui/send/SendStep.h"
#include "ui/window/CommandPalette.h"
#include "ui/window/Rail.h"
#include "ui/window/ShortcutSheet.h"

#include <QAbstractButton>
#include <QRadioButton>
#include <QTabWidget>

namespace muster::test {

/// In the order of the rail.
enum Place { Send, Feeds, History, Schedule, Connections, Settings };

static void must(const Result<void>& done)
{
    if (!done)
        qFatal("%s", describe(done.error()).c_str());
}

/// Lets the event loop turn until @p isSo.
static void await(const char* what, const std::function<bool()>& isSo)
{
    if (!QTest::qWaitFor(isSo, 30'000))
        qFatal("the scene waits in vain: %s", what);
    QTest::qWait(50); // what was queued by it
}

static SendStep* shownStep(const QWidget& window)
{
    for (auto* step : window.findChildren<SendStep*>()) {
        if (step->isVisible())
            return step;
    }
    return nullptr;
}

static void click(const QWidget& window, const QString& text)
{
    for (auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text() == text)
            return button->click();
    }
    qFatal("the scene has no button %s", qPrintable(text));
}

WindowScene::WindowScene()
{
    // No keychain of the person who runs the tests.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "");
    qputenv("XDG_RUNTIME_DIR", QByteArray::fromStdString(m_history.ledger.directory));
    fill();
    m_window = std::make_unique<MainWindow>(m_history.workplace, Preferences());
    m_window->show();
}

void WindowScene::fill()
{
    const Directories& directories = m_history.workplace.directories;
    const ConnectionStore connections(directories);
    must(connections.save(threatSwitch()));
    must(connections.save(secureframe()));
    const FeedStore feeds(directories);
    for (const char* const name : {"people", "accounts"}) {
        Feed feed;
        feed.name = name;
        feed.connection = "main";
        feed.object = "personnel";
        must(feed.mapping.assign("email=Work Mail|trim"));
        must(feeds.save(feed));
    }
    m_run = m_history.addRun("main", 12, UnitState::Accepted, 2);
    m_history.addRun("main", 12, UnitState::Accepted, 1);
    m_history.addRun("frame", 1, UnitState::Unknown);
    m_history.ledger.ledger.reset();
    fillSchedules(directories);
}

QStringList WindowScene::names() const
{
    const auto& directories = m_history.workplace.directories;
    QStringList all{QString::fromStdString(directories.config),
                    QString::fromStdString(directories.state), QStringLiteral("people"),
                    QStringLiteral("accounts"), QStringLiteral("main"), QStringLiteral("frame"),
                    QStringLiteral("workday_people.csv"), QStringLiteral("people.csv"),
                    QStringLiteral("a note"), QStringLiteral("A note"), QStringLiteral("Work Mail"),
                    // What a service said of rows, and of a request.
                    QStringLiteral("is taken"), QStringLiteral("is invalid"),
                    QStringLiteral("required"), QStringLiteral("said so")};
    return all + partNames() + scheduleNames(directories);
}

void WindowScene::visit(const Look& look)
{
    auto* rail = m_window->findChild<Rail*>();
    rail->choose(Send);
    QTest::qWait(100); // a size set just before takes its time
    look(QStringLiteral("home"), *m_window);
    visitSend(look);
    rail->choose(Feeds);
    QTest::qWait(50);
    look(QStringLiteral("feeds"), *m_window);
    visitFeed(look);
    rail->choose(History);
    visitHistory(look);
    rail->choose(Schedule);
    visitSchedules(*m_window, look);
    rail->choose(Connections);
    visitConnections(look);
    rail->choose(Settings);
    QTest::qWait(50);
    look(QStringLiteral("settings"), *m_window);
    visitDialogs(look);
    visitParts(look);
}

void WindowScene::visitFeed(const Look& look)
{
    m_window->findChild<FeedsPage*>()->choose(QStringLiteral("people"));
    QTest::qWait(50);
    look(QStringLiteral("feed"), *m_window);
    for (const QString& way : {FeedPanel::tr("Rename"), FeedPanel::tr("Remove")}) {
        click(*m_window, way);
        QTest::qWait(50);
        look(QStringLiteral("feed, ") + way, *m_window);
    }
}

void WindowScene::step(const QString& name, const Look& look)
{
    QTest::qWait(50);
    look(name, *m_window);
    await(qPrintable(name), [this] { return shownStep(*m_window)->isReady(); });
    const SendStep* before = shownStep(*m_window);
    Q_EMIT m_window->findChild<ActionBar*>()->primary();
    await(qPrintable(name), [this, before] { return shownStep(*m_window) != before; });
}

void WindowScene::visitSend(const Look& look)
{
    m_window->openFile(QStringLiteral(MUSTER_SAMPLES "/workday_people.csv"));
    await("reading", [this] {
        const SendStep* shown = shownStep(*m_window);
        return shown && shown->isReady();
    });
    m_window->findChild<SendPage*>()->takeConnection(QStringLiteral("main"));
    step(QStringLiteral("read"), look);
    QTest::qWait(50);
    look(QStringLiteral("map as a canvas"), *m_window);
    click(*m_window, MapStep::tr("Table"));
    step(QStringLiteral("map as a table"), look);
    auto* check = m_window->findChild<CheckStep*>();
    await("checking", [check] { return !check->isRunning(); });
    look(QStringLiteral("check, stopped by bad rows"), *m_window);
    check->setPolicy(BadRows::Hold);
    const SendStep* before = check;
    Q_EMIT m_window->findChild<ActionBar*>()->primary();
    await("preview", [this, before] { return shownStep(*m_window) != before; });
    await("preview ready", [this] { return shownStep(*m_window)->isReady(); });
    auto* tabs = shownStep(*m_window)->findChild<QTabWidget*>();
    for (int tab = 0; tab < (tabs ? tabs->count() : 0); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(50);
        look(QStringLiteral("preview, tab %1").arg(tab), *m_window);
    }
}

void WindowScene::visitHistory(const Look& look)
{
    auto* page = m_window->findChild<HistoryPage*>();
    QTest::qWait(500);
    look(QStringLiteral("runs"), *m_window);
    page->show(m_run);
    QTest::qWait(500);
    auto* tabs = page->findChild<QTabWidget*>();
    for (int tab = 0; tab < (tabs ? tabs->count() : 0); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(100);
        look(QStringLiteral("run, tab %1").arg(tab), *m_window);
    }
    page->show(m_run + 2);
    QTest::qWait(500);
    look(QStringLiteral("run in doubt"), *m_window);
    m_window->findChild<Rail*>()->choose(History);
    QTest::keyClick(page, Qt::Key_Escape);
    for (const QString& way : {RunList::tr("One person…"), RunList::tr("Compare…")}) {
        click(*m_window, way);
        QTest::qWait(300);
        look(way, *m_window);
        QTest::keyClick(page, Qt::Key_Escape);
        QTest::qWait(50);
    }
}

void WindowScene::visitConnections(const Look& look)
{
    QTest::qWait(300);
    look(QStringLiteral("connections"), *m_window);
    auto* card = m_window->findChild<ConnectionCard*>();
    Q_EMIT card->removeWanted();
    QTest::qWait(50);
    look(QStringLiteral("connection, asked to remove"), *m_window);
    Q_EMIT card->secretWanted();
    QTest::qWait(100);
    look(QStringLiteral("another secret"), *m_window);
    m_window->findChild<ConnectionsPage*>()->create();
    for (auto* service : m_window->findChildren<QRadioButton*>()) {
        if (!service->isVisible())
            continue;
        service->click();
        QTest::qWait(200);
        look(QStringLiteral("wizard of ") + service->text(), *m_window);
        click(*m_window, ConnectionForm::tr("Advanced"));
        QTest::qWait(50);
        look(QStringLiteral("all of the wizard of ") + service->text(), *m_window);
    }
}

void WindowScene::visitDialogs(const Look& look)
{
    CommandPalette palette(m_window->actions(), m_window.get());
    ShortcutSheet sheet(m_window->actions(), m_window.get());
    OwnFieldDialog own(m_window->findChild<MappingCanvas*>()->model(), m_window.get());
    for (QDialog* dialog : std::initializer_list<QDialog*>{&palette, &sheet, &own}) {
        dialog->show();
        QTest::qWait(50);
        look(QLatin1String(dialog->metaObject()->className()), *dialog);
        dialog->hide();
    }
}

} // namespace muster::test
