// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/ScheduleReader.h"

#include <QFileInfo>

namespace muster {

ScheduleReader::ScheduleReader(const Directories& directories, QObject* parent)
    : QObject(parent)
    , m_directories(directories)
    , m_ledger(directories.state)
{
    const auto look = [this] {
        if (m_isFollowing)
            refresh();
    };
    connect(&m_ledger, &LedgerWatch::changed, this, look);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, look);
    watch();
}

/// Both folders are made with the first file in them.
void ScheduleReader::watch()
{
    const QString config = QString::fromStdString(m_directories.config);
    for (const QString& folder :
         {config, config + QLatin1String("/schedules"), config + QLatin1String("/feeds")}) {
        if (QFileInfo::exists(folder) && !m_files.directories().contains(folder))
            m_files.addPath(folder);
    }
}

void ScheduleReader::setFollowing(bool isFollowing)
{
    const bool hasMissed = isFollowing && !m_isFollowing;
    m_isFollowing = isFollowing;
    if (hasMissed)
        refresh();
}

void ScheduleReader::refresh()
{
    watch();
    m_work.start([this, directories = m_directories]() -> std::function<void()> {
        auto statuses = scheduleStatuses(directories, SystemClock().now());
        return [this, statuses = std::move(statuses)] {
            if (statuses)
                Q_EMIT read(*statuses);
            else
                Q_EMIT failed(statuses.error());
        };
    });
}

} // namespace muster
