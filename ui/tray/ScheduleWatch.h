// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/Overview.h"
#include "ui/command/MusterCommand.h"
#include "ui/schedule/ScheduleReader.h"
#include "ui/tray/AlarmClock.h"
#include "ui/tray/DueFaults.h"
#include "ui/tray/Glance.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

namespace muster {

class UnlockWait;

/// Has "muster schedule run-due" do what is due while this program runs, window or not: at the next
/// due time, when a file comes into a folder, when the computer wakes up or its clock is set, when
/// the keychain is unlocked. Waits without a wake-up. Tells what the schedules do, whoever runs
/// them. GUI thread; files and the record are read on a thread of its own.
class ScheduleWatch final : public QObject {
    Q_OBJECT

public:
    ScheduleWatch(Directories directories, MusterCommand::Place place, QObject* parent = nullptr);
    /// What is being pushed goes on by itself.
    ~ScheduleWatch() override;

    const Glance& glance() const { return m_glance; }

    void runNow(const QString& feed);
    void skip(const QString& feed); ///< the run that it missed
    void pause(const QDateTime& until); ///< invalid: until resumed
    void resume();
    /// Has the desktop ask for the keychain's password, and goes on once it is open.
    void unlock();

Q_SIGNALS:
    void changed(); ///< the glance
    /// Something a person asked for did not work, or what is due cannot be run; sentences.
    void failed(const QString& feed, const QString& why);

private Q_SLOTS:
    /// A property of the keychain's collection, such as being locked.
    void keychainChanged(const QString& interface);

private:
    struct Wish {
        QStringList words;
        QString feed; ///< empty: what is due
    };

    void take(const std::vector<ScheduleStatus>& statuses);
    void watchFolders();
    void lookSoon();
    void add(const Wish& wish);
    void startNext();
    QStringList brokenFeeds() const;
    void ended(int exitCode, const QString& error);
    void endUnlock();

    Directories m_directories;
    MusterCommand::Place m_place;
    QFileSystemWatcher m_folders; ///< that exports come into
    QTimer m_soon; ///< joins a burst of changes in a folder
    AlarmClock m_alarm;
    std::unique_ptr<MusterCommand> m_command; ///< while one runs
    std::deque<Wish> m_wishes; ///< the first is the one that runs
    DueFaults m_faults;
    std::unique_ptr<UnlockWait> m_unlock; ///< while one waits
    std::vector<ScheduleStatus> m_statuses;
    Glance m_glance;
    ScheduleReader m_reader; ///< last: it ends before the rest goes
};

} // namespace muster
