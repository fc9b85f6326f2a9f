// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/ScheduleWatch.h"

#include "core/schedule/ScheduleDesk.h"
#include "core/secrets/KeychainStore.h"
#include "ui/models/CoreText.h"
#include "ui/send/UnlockWait.h"
#include "ui/tray/GlanceMaker.h"

#include <QDBusConnection>
#include <QDir>

#include <algorithm>

namespace muster {

/// A folder that a file is written into tells of it many times.
static constexpr std::chrono::milliseconds burst(500);

ScheduleWatch::ScheduleWatch(Directories directories, MusterCommand::Place place, QObject* parent)
    : QObject(parent)
    , m_directories(std::move(directories))
    , m_place(std::move(place))
    , m_reader(m_directories)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(burst);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_reader.refresh();
        add({{QStringLiteral("run-due")}, {}});
    });
    connect(&m_folders, &QFileSystemWatcher::directoryChanged, this, &ScheduleWatch::lookSoon);
    connect(&m_alarm, &AlarmClock::rang, this, &ScheduleWatch::lookSoon);
    connect(&m_alarm, &AlarmClock::clockChanged, this, &ScheduleWatch::lookSoon);
    // What cannot be read now is busy for a moment: its next change is told.
    connect(&m_reader, &ScheduleReader::read, this, &ScheduleWatch::take);
    // Whoever unlocks it, and whichever collection it is.
    QDBusConnection::sessionBus().connect(QStringLiteral("org.freedesktop.secrets"), {},
                                          QStringLiteral("org.freedesktop.DBus.Properties"),
                                          QStringLiteral("PropertiesChanged"), this,
                                          SLOT(keychainChanged(QString)));
    // The folder must be there to be watched.
    QDir().mkpath(QString::fromStdString(m_directories.config + "/schedules"));
    m_reader.setFollowing(true);
    m_reader.refresh();
}

ScheduleWatch::~ScheduleWatch()
{
    if (!m_command)
        return;
    // Its end would end the child with it, in the middle of what is due.
    m_command->disconnect(this);
    [[maybe_unused]] auto* const goesOn = m_command.release();
}

void ScheduleWatch::lookSoon()
{
    m_soon.start();
}

void ScheduleWatch::take(const std::vector<ScheduleStatus>& statuses)
{
    const bool isOtherPlan =
        !std::equal(statuses.begin(), statuses.end(), m_statuses.begin(), m_statuses.end(),
                    [](const ScheduleStatus& one, const ScheduleStatus& other) {
                        return one.feed == other.feed && one.schedule == other.schedule;
                    });
    m_statuses = statuses;
    watchFolders();
    if (const auto wake = nextWake(m_statuses))
        m_alarm.set(QDateTime::fromMSecsSinceEpoch(wake->time_since_epoch().count()));
    else
        m_alarm.clear();
    const Glance glance = glanceOf(m_statuses, SystemClock().now());
    const bool isOther = !(glance == m_glance);
    m_glance = glance;
    if (isOther)
        Q_EMIT changed();
    // What came due while nothing ran, and what lies there for a new schedule.
    if (isOtherPlan)
        add({{QStringLiteral("run-due")}, {}});
}

void ScheduleWatch::watchFolders()
{
    QStringList wanted;
    for (const ScheduleStatus& status : m_statuses) {
        if (status.schedule && status.isWatchable)
            wanted << QString::fromStdString(status.schedule->folder);
    }
    for (const QString& watched : m_folders.directories()) {
        if (!wanted.contains(watched))
            m_folders.removePath(watched);
    }
    for (const QString& folder : wanted) {
        if (!m_folders.directories().contains(folder))
            m_folders.addPath(folder);
    }
}

void ScheduleWatch::add(const Wish& wish)
{
    const bool isKnown =
        std::any_of(m_wishes.begin() + (m_command ? 1 : 0), m_wishes.end(),
                    [&wish](const Wish& other) { return other.words == wish.words; });
    if (isKnown || (wish.feed.isEmpty() && m_statuses.empty()))
        return;
    m_wishes.push_back(wish);
    startNext();
}

void ScheduleWatch::startNext()
{
    if (m_command || m_wishes.empty())
        return;
    m_command = std::make_unique<MusterCommand>(m_place);
    connect(m_command.get(), &MusterCommand::finished, this, &ScheduleWatch::ended,
            Qt::QueuedConnection);
    if (m_wishes.front().feed.isEmpty())
        connect(m_command.get(), &MusterCommand::said, this,
                [this](const QJsonObject& said) { m_faults.take(said, brokenFeeds()); });
    m_command->start(QStringList{QStringLiteral("schedule")} + m_wishes.front().words
                     + QStringList{QStringLiteral("--trigger"), QStringLiteral("tray")});
}

QStringList ScheduleWatch::brokenFeeds() const
{
    QStringList names;
    for (const ScheduleStatus& status : m_statuses) {
        if (status.state == ScheduleState::Broken)
            names << QString::fromStdString(status.feed);
    }
    return names;
}

void ScheduleWatch::ended(int exitCode, const QString& error)
{
    const Wish wish = m_wishes.front();
    m_wishes.pop_front();
    m_command.release()->deleteLater();
    const QString why = wish.feed.isEmpty() ? m_faults.end(exitCode, error)
        : exitCode != 0                     ? error
                                            : QString();
    if (!why.isEmpty())
        Q_EMIT failed(wish.feed, why);
    m_reader.refresh();
    startNext();
}

void ScheduleWatch::runNow(const QString& feed)
{
    add({{QStringLiteral("run"), feed}, feed});
}

void ScheduleWatch::skip(const QString& feed)
{
    add({{QStringLiteral("skip"), feed}, feed});
}

void ScheduleWatch::pause(const QDateTime& until)
{
    const Clock::Wall end = until.isValid()
        ? Clock::Wall(std::chrono::milliseconds(until.toMSecsSinceEpoch()))
        : ScheduleMemory::forever;
    const auto done = changeMemory(m_directories, {},
                                   [end](ScheduleMemory& memory) { memory.pausedUntil = end; });
    if (!done)
        Q_EMIT failed({}, errorText(done.error()));
    m_reader.refresh();
}

void ScheduleWatch::resume()
{
    const auto done =
        changeMemory(m_directories, {}, [](ScheduleMemory& memory) { memory.pausedUntil = {}; });
    if (!done)
        Q_EMIT failed({}, errorText(done.error()));
    lookSoon();
}

void ScheduleWatch::unlock()
{
    if (!m_unlock) {
        m_unlock = std::make_unique<UnlockWait>(std::make_unique<KeychainStore>());
        connect(m_unlock.get(), &UnlockWait::opened, this, [this] {
            endUnlock();
            lookSoon();
        });
        connect(m_unlock.get(), &UnlockWait::failed, this, [this](const QString& why) {
            endUnlock();
            Q_EMIT failed({}, why);
        });
    }
    m_unlock->start();
}

/// It is the one that tells.
void ScheduleWatch::endUnlock()
{
    m_unlock->disconnect(this);
    m_unlock.release()->deleteLater();
}

void ScheduleWatch::keychainChanged(const QString& interface)
{
    const bool waits =
        std::any_of(m_statuses.begin(), m_statuses.end(), [](const ScheduleStatus& status) {
            return status.state == ScheduleState::Locked;
        });
    if (waits && interface == QLatin1String("org.freedesktop.Secret.Collection"))
        lookSoon();
}

} // namespace muster
