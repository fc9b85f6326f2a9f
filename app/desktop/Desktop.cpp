// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/Desktop.h"

#include "app/desktop/Background.h"
#include "app/desktop/QuitQuestion.h"
#include "ui/schedule/SystemTimer.h"
#include "ui/tray/RecentRuns.h"
#include "ui/tray/ScheduleWatch.h"
#include "ui/window/BringForward.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSessionManager>
#include <QTimer>

#include <algorithm>

namespace muster {

template <typename Object>
static void dropLater(std::unique_ptr<Object>& object)
{
    if (object)
        object.release()->deleteLater();
}

Desktop::Desktop(QApplication& application, const Workplace& workplace)
    : m_application(application)
    , m_workplace(workplace)
    , m_preferences(Preferences::load(workplace.command().configDirectory))
    , m_language(m_preferences.language)
{
    QApplication::setQuitOnLastWindowClosed(false);
    applyLook();
    connect(&m_scheme, &DesktopScheme::changed, this, &Desktop::applyLook);
    connect(
        &application, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager& session) {
            session.setRestartHint(QSessionManager::RestartNever);
            m_isEnding = true; // no question, nothing that stays
            keep();
        },
        Qt::DirectConnection);
}

Desktop::~Desktop()
{
    keep();
}

MainWindow& Desktop::window()
{
    if (m_window)
        return *m_window;
    m_window = std::make_unique<MainWindow>(m_workplace, m_preferences);
    connect(m_window.get(), &MainWindow::preferencesChanged, this, &Desktop::takePreferences);
    connect(m_window.get(), &MainWindow::quitRequested, this, &Desktop::askToQuit);
    m_window->setStyleSheet(theme::styleSheet());
    m_window->installEventFilter(this);
    if (m_startedInBackground && !m_workplace.autostart().isOn()) {
        m_startedInBackground = false; // the desktop started it to open this window
        QTimer::singleShot(0, this, &Desktop::arrangeBackground);
    }
    return *m_window;
}

void Desktop::takePreferences(const Preferences& preferences)
{
    const Preferences before = m_preferences;
    m_preferences = preferences;
    // The window does not know of these.
    m_preferences.knowsTray = before.knowsTray;
    m_preferences.knowsNoTray = before.knowsNoTray;
    m_preferences.quitsUnasked = before.quitsUnasked;
    m_preferences.save(m_workplace.command().configDirectory);
    if (preferences.look != before.look || preferences.ownFont != before.ownFont)
        applyLook();
    arrangeBackground();
}

void Desktop::open(const QStringList& files, const QString& token)
{
    if (m_window || m_startedInBackground)
        comeForward(token);
    else
        window().show(); // the first: the desktop knows best
    m_window->openFiles(files);
    QTimer::singleShot(0, this, [this] { // after the first paint
        watchSchedules();
        arrangeBackground();
    });
}

void Desktop::comeForward(const QString& token)
{
    bringForward(window(), token);
}

void Desktop::startInBackground()
{
    m_startedInBackground = true;
    arrangeBackground();
    QTimer::singleShot(0, this, &Desktop::watchSchedules); // the icon comes first
}

/// Once, and not before the first paint: it reads files and starts programs.
void Desktop::watchSchedules()
{
    if (m_schedules)
        return;
    m_schedules = std::make_unique<ScheduleWatch>(m_workplace.directories, m_workplace.command());
    connect(m_schedules.get(), &ScheduleWatch::changed, this, &Desktop::arrangeBackground);
    connect(m_schedules.get(), &ScheduleWatch::failed, this,
            [this](const QString& feed, const QString& why) {
                if (m_background)
                    m_background->tellTrouble(feed, why);
            });
}

bool Desktop::staysOpen() const
{
    const bool isScheduled = m_schedules && m_schedules->glance().canPause;
    return m_startedInBackground || m_preferences.staysOpen || isScheduled;
}

void Desktop::arrangeBackground()
{
    if (!staysOpen()) {
        dropLater(m_background); // it may be the one that is asking
        dropLater(m_recent);
        return;
    }
    if (!m_background)
        makeBackground();
    Glance glance = m_schedules ? m_schedules->glance() : Glance();
    glance.outcomes = m_recent->outcomes();
    m_background->show(glance);
}

qint64 Desktop::runToReview(const QString& feed) const
{
    const QList<Glance::Feed> feeds =
        m_schedules ? m_schedules->glance().feeds : QList<Glance::Feed>();
    const auto found = std::find_if(feeds.begin(), feeds.end(),
                                    [&feed](const auto& known) { return known.name == feed; });
    return found == feeds.end() ? 0 : found->run;
}

void Desktop::makeBackground()
{
    m_recent = std::make_unique<RecentRuns>(m_workplace.directories);
    connect(m_recent.get(), &RecentRuns::changed, this, &Desktop::arrangeBackground);
    m_background = std::make_unique<Background>(
        QString::fromStdString(m_workplace.directories.state + "/told.json"));
    auto* background = m_background.get();
    connect(background, &Background::openRequested, this, &Desktop::comeForward);
    connect(background, &Background::reviewRequested, this,
            [this](const QString& feed, const QString& token) {
                comeForward(token);
                const qint64 run = runToReview(feed);
                if (run > 0)
                    m_window->openRun(run);
                else
                    m_window->openSchedule(feed);
            });
    connect(background, &Background::runOpened, this, [this](qint64 run) {
        comeForward({});
        m_window->openRun(run);
    });
    // Only what ScheduleWatch told of can be asked for.
    connect(background, &Background::runRequested, this,
            [this](const QString& feed) { m_schedules->runNow(feed); });
    connect(background, &Background::skipRequested, this,
            [this](const QString& feed) { m_schedules->skip(feed); });
    connect(background, &Background::unlockRequested, this, [this] { m_schedules->unlock(); });
    connect(background, &Background::pauseRequested, this,
            [this](const QDateTime& until) { m_schedules->pause(until); });
    connect(background, &Background::resumeRequested, this, [this] { m_schedules->resume(); });
    connect(background, &Background::quitRequested, this, &Desktop::askToQuit);
}

bool Desktop::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_window.get() || event->type() != QEvent::Close)
        return false;
    if (m_isEnding || !staysOpen()) {
        QTimer::singleShot(0, this, &Desktop::quit);
        return false;
    }
    event->ignore();
    hideWindow();
    return true;
}

void Desktop::hideWindow()
{
    keep();
    const bool hasTray = m_background && m_background->hasTray();
    if (!hasTray && !m_preferences.knowsNoTray) {
        askAboutNoTray();
        return;
    }
    m_window->hide();
    if (!hasTray || m_preferences.knowsTray)
        return;
    m_background->tellWhere();
    m_preferences.knowsTray = true;
    keep();
}

void Desktop::askAboutNoTray()
{
    auto* told = new QMessageBox(
        QMessageBox::NoIcon, tr("Muster keeps running"),
        tr("This desktop shows no tray icons. Scheduled pushes still run; start Muster again to "
           "open this window."),
        QMessageBox::Cancel, m_window.get());
    told->setAttribute(Qt::WA_DeleteOnClose);
    auto* hide = told->addButton(tr("Close the window"), QMessageBox::AcceptRole);
    auto* end = told->addButton(tr("Quit Muster"), QMessageBox::DestructiveRole);
    told->setDefaultButton(hide);
    connect(told, &QMessageBox::buttonClicked, this, [this, hide, end](QAbstractButton* chosen) {
        if (chosen == end) {
            askToQuit();
        } else if (chosen == hide) {
            m_preferences.knowsNoTray = true;
            keep();
            m_window->hide();
        }
    });
    told->open();
}

void Desktop::askToQuit()
{
    const Glance glance = m_schedules ? m_schedules->glance() : Glance();
    const bool stopsSomething = glance.isWaiting && systemTimer() != SystemTimer::Enabled;
    if (!stopsSomething || m_preferences.quitsUnasked || m_isEnding) {
        quit();
        return;
    }
    if (!m_quitQuestion) {
        const bool isInSight = m_window && m_window->isVisible();
        m_quitQuestion = new QuitQuestion(glance, m_workplace.autostart().isOn(),
                                          isInSight ? m_window.get() : nullptr);
        connect(m_quitQuestion, &QuitQuestion::agreed, this, [this](bool isLastTime) {
            m_preferences.quitsUnasked = isLastTime;
            m_preferences.save(m_workplace.command().configDirectory);
            quit();
        });
    }
    bringForward(*m_quitQuestion, {});
}

void Desktop::quit()
{
    m_isEnding = true;
    keep();
    QApplication::quit();
}

void Desktop::applyLook()
{
    using Look = Preferences::Look;
    const theme::Scheme wanted = m_preferences.look == Look::Desktop ? m_scheme.scheme()
        : m_preferences.look == Look::Dark                           ? theme::Scheme::Dark
                                                                     : theme::Scheme::Light;
    theme::apply(m_application, wanted,
                 m_preferences.ownFont ? theme::Family::Own : theme::Family::Desktop);
    if (m_window)
        m_window->setStyleSheet(theme::styleSheet());
    if (m_background)
        m_background->repaint();
}

/// Nothing to keep as long as there was no window.
void Desktop::keep()
{
    if (!m_window)
        return;
    m_preferences.geometry = m_window->saveGeometry();
    m_preferences.place = m_window->place();
    m_preferences.save(m_workplace.command().configDirectory);
}

} // namespace muster
