// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/MainWindow.h"

#include "ui/connections/ConnectionsPage.h"
#include "ui/connections/PracticeService.h"
#include "ui/feeds/FeedsPage.h"
#include "ui/history/HistoryPage.h"
#include "ui/schedule/SchedulePage.h"
#include "ui/send/DropSheet.h"
#include "ui/send/SendPage.h"
#include "ui/theme/Theme.h"
#include "ui/window/CommandPalette.h"
#include "ui/window/LateStack.h"
#include "ui/window/Rail.h"
#include "ui/window/SettingsPage.h"
#include "ui/window/ShortcutSheet.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QMimeData>
#include <QStatusBar>
#include <QToolTip>

namespace muster {

MainWindow::MainWindow(const Workplace& workplace, const Preferences& preferences)
    : m_workplace(workplace)
    , m_preferences(preferences)
    , m_practice(new PracticeService(workplace, this))
    , m_rail(new Rail)
    , m_pages(new LateStack)
{
    setWindowTitle(tr("Muster"));
    setWindowIcon(QIcon(QStringLiteral(":/muster/icons/muster.svg")));
    auto* centre = new QWidget;
    auto* layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
    buildPages();
    connectPages();
    buildActions();
    setMinimumSize(800, 560);
    if (!restoreGeometry(preferences.geometry))
        resize(1180, 760);
    m_rail->choose(preferences.place);
}

template <typename PageType>
PageType* MainWindow::at(Place place)
{
    return static_cast<PageType*>(m_pages->page(place));
}

void MainWindow::buildPages()
{
    m_send = new SendPage(m_workplace, *m_practice);
    m_send->setMasked(m_preferences.isMasked);
    m_send->setMapAsTable(m_preferences.mapAsTable);
    const auto add = [this](const char* icon, const QString& name, const LateStack::Maker& make) {
        m_pages->addLate([make, name] {
            QWidget* page = make();
            page->setAccessibleName(name);
            return page;
        });
        m_rail->add(QLatin1String(icon), name, m_pages->count() - 1 == Settings);
    };
    add("send", tr("Send"), [this] { return m_send; });
    add("feeds", tr("Feeds"), [this] { return makeFeeds(); });
    add("history", tr("History"), [this] { return makeHistory(); });
    add("schedule", tr("Schedule"), [this] { return makeSchedule(); });
    add("connections", tr("Connections"), [this] { return makeConnections(); });
    add("settings", tr("Settings"), [this] { return makeSettings(); });
}

QWidget* MainWindow::makeFeeds()
{
    auto* feeds = new FeedsPage(m_workplace);
    connect(feeds, &FeedsPage::openFeed, this, [this](const QString& feed) {
        m_rail->choose(Send);
        m_send->openForFeed(feed);
    });
    return feeds;
}

QWidget* MainWindow::makeHistory()
{
    auto* history = new HistoryPage(m_workplace);
    connect(history, &HistoryPage::openFeed, this, [this](const QString& feed) {
        m_rail->choose(Feeds);
        at<FeedsPage>(Feeds)->choose(feed);
    });
    connect(history, &HistoryPage::resendRequested, this, [this](RunId run) {
        m_rail->choose(Send);
        m_send->resend(run);
    });
    return history;
}

QWidget* MainWindow::makeSchedule()
{
    auto* schedule = new SchedulePage(m_workplace);
    connect(schedule, &SchedulePage::reviewRequested, this,
            [this](const QString& file, const QString& feed) {
                m_rail->choose(Send);
                m_send->review(file, feed);
            });
    connect(schedule, &SchedulePage::openRunRequested, this, &MainWindow::openRun);
    connect(schedule, &SchedulePage::sendRequested, this, [this] { m_rail->choose(Send); });
    return schedule;
}

QWidget* MainWindow::makeConnections()
{
    auto* connections = new ConnectionsPage(m_workplace, *m_practice);
    connect(connections, &ConnectionsPage::connectionSaved, this, [this](const QString& name) {
        if (m_send->takeConnection(name))
            m_rail->choose(Send);
    });
    return connections;
}

QWidget* MainWindow::makeSettings()
{
    auto* settings = new SettingsPage(m_workplace, m_preferences);
    connect(settings, &SettingsPage::preferencesChanged, this, &MainWindow::change);
    return settings;
}

void MainWindow::change(const Preferences& preferences)
{
    m_preferences = preferences;
    m_send->setMasked(m_preferences.isMasked);
    Q_EMIT preferencesChanged(m_preferences);
}

void MainWindow::connectPages()
{
    connect(m_rail, &Rail::chosen, this, &MainWindow::go);
    auto* drops = new DropSheet(this);
    connect(drops, &DropSheet::fileDropped, this, &MainWindow::openFile);
    connect(drops, &DropSheet::tableDropped, this, [this](const QString& text) {
        m_rail->choose(Send);
        m_send->openTable(text);
    });
    connect(m_send, &SendPage::connectRequested, this, [this](const QString& service) {
        m_rail->choose(Connections);
        at<ConnectionsPage>(Connections)->create(service);
    });
    connect(m_send, &SendPage::scheduleRequested, this,
            [this](const QString& feed, const QString& file) {
                m_rail->choose(Schedule);
                at<SchedulePage>(Schedule)->createLike(feed, file);
            });
    connect(m_send, &SendPage::mapAsTableChanged, this, [this](bool asTable) {
        m_preferences.mapAsTable = asTable;
        if (m_pages->made(Settings) != nullptr)
            at<SettingsPage>(Settings)->setMapAsTable(asTable);
        Q_EMIT preferencesChanged(m_preferences);
    });
}

/// What the focused control says about itself, beside it.
static void showHelp()
{
    QWidget* widget = QApplication::focusWidget();
    if (widget == nullptr)
        return;
    QString words = widget->accessibleName();
    for (const QString& told :
         {widget->accessibleDescription(), widget->toolTip(), widget->whatsThis()})
        if (!told.isEmpty())
            words = told;
    if (!words.isEmpty())
        QToolTip::showText(widget->mapToGlobal(QPoint(0, widget->height())), words, widget);
}

void MainWindow::buildActions()
{
    const std::array names{tr("Go to Send"),     tr("Go to Feeds"),       tr("Go to History"),
                           tr("Go to Schedule"), tr("Go to Connections"), tr("Go to Settings")};
    addAction(tr("Paste a table"), QKeySequence::Paste, [this] { paste(); });
    for (int place = 0; place < static_cast<int>(names.size()); ++place) {
        const QKeySequence keys = place == History ? QKeySequence(Qt::CTRL | Qt::Key_H)
            : place == Settings                    ? QKeySequence(Qt::CTRL | Qt::Key_Comma)
                                                   : QKeySequence();
        addAction(names[static_cast<std::size_t>(place)], keys,
                  [this, place] { m_rail->choose(place); });
    }
    const std::array steps{tr("Step 1: Read"), tr("Step 2: Map"), tr("Step 3: Check"),
                           tr("Step 4: Preview"), tr("Step 5: Result")};
    for (int step = 0; step < static_cast<int>(steps.size()); ++step) {
        addAction(steps[static_cast<std::size_t>(step)],
                  QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + step)), [this, step] {
                      m_rail->choose(Send);
                      m_send->goTo(step);
                  });
    }
    QAction* share = addAction(tr("Mask everything while the screen is shared"),
                               QKeySequence(Qt::CTRL | Qt::Key_L), [] {});
    share->setCheckable(true);
    connect(share, &QAction::toggled, m_send, &SendPage::setSharing);
    addAction(tr("Open a file…"), QKeySequence::Open, [this] {
        m_rail->choose(Send);
        m_send->chooseFile();
    });
    addAction(tr("Read the file again"), QKeySequence::Refresh, [this] { m_send->readAgain(); });
    addAction(tr("Try with a sample file"), QKeySequence(), [this] {
        m_rail->choose(Send);
        m_send->openSample();
    });
    addScheduleActions();
    addAction(tr("Quit Muster"), QKeySequence(Qt::CTRL | Qt::Key_Q),
              [this] { Q_EMIT quitRequested(); });
    addAction(tr("Help on this control"), QKeySequence::HelpContents, [] { showHelp(); });
    addAction(tr("Commands…"), QKeySequence(Qt::CTRL | Qt::Key_K),
              [this] { CommandPalette(actions(), this).exec(); });
    addAction(tr("Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Slash),
              [this] { ShortcutSheet(actions(), this).exec(); });
}

/// Each brings the page to the front first: nothing is run that is not in sight.
void MainWindow::addScheduleActions()
{
    const auto add = [this](const QString& text, const QKeySequence& keys,
                            void (SchedulePage::*run)()) {
        addAction(text, keys, [this, run] {
            const bool isInSight = place() == Schedule;
            m_rail->choose(Schedule);
            if (isInSight || run == &SchedulePage::create)
                (at<SchedulePage>(Schedule)->*run)();
        });
    };
    add(tr("New schedule"), QKeySequence(), &SchedulePage::create);
    add(tr("Run the chosen schedule now"), QKeySequence(), &SchedulePage::run);
    add(tr("Rehearse the chosen schedule"), QKeySequence(Qt::CTRL | Qt::Key_R),
        &SchedulePage::rehearse);
}

QAction* MainWindow::addAction(const QString& text, const QKeySequence& keys,
                               const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    QMainWindow::addAction(action);
    return action;
}

void MainWindow::go(int place)
{
    m_pages->bring(place);
    static_cast<Page*>(m_pages->page(place))->enter();
}

int MainWindow::place() const
{
    return m_pages->currentIndex();
}

void MainWindow::openFile(const QString& path)
{
    m_rail->choose(Send);
    m_send->open(path);
}

void MainWindow::openFiles(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    const QString name = QFileInfo(paths.front()).fileName();
    if (m_send->isSending()) {
        m_rail->choose(Send);
        say(tr("%1 was not opened: a push is running. Open it when that has ended.").arg(name));
        return;
    }
    openFile(paths.front());
    if (paths.size() > 1)
        say(tr("One file at a time: %1 is read. Nothing is sent.").arg(name));
}

/// In a line at the bottom that goes again.
void MainWindow::say(const QString& words)
{
    const bool isFirst = findChild<QStatusBar*>() == nullptr;
    QStatusBar* line = statusBar();
    if (isFirst)
        connect(line, &QStatusBar::messageChanged, line,
                [line](const QString& shown) { line->setVisible(!shown.isEmpty()); });
    constexpr int longEnough = 20'000; // ms, to read it
    line->showMessage(words, longEnough);
}

void MainWindow::openRun(qint64 run)
{
    m_rail->choose(History);
    at<HistoryPage>(History)->show(run);
}

void MainWindow::openSchedule(const QString& feed)
{
    m_rail->choose(Schedule);
    at<SchedulePage>(Schedule)->choose(feed);
}

void MainWindow::paste()
{
    const QMimeData* held = QApplication::clipboard()->mimeData();
    if (held == nullptr)
        return;
    if (const QString file = DropSheet::fileOf(*held); !file.isEmpty()) {
        openFile(file);
    } else if (held->hasText() && DropSheet::isTable(held->text())) {
        m_rail->choose(Send);
        m_send->openTable(held->text());
    }
}

} // namespace muster
