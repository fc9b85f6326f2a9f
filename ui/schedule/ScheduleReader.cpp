// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/ScheduleReader.h"

#include <QDateTime>
#include <QFileInfo>

namespace muster {

ScheduleReader::ScheduleReader(const Directories& directories, QObject* parent)
    : QObject(parent)
    , m_directories(directories)
    , m_ledger(directories.state)
{
    connect(&m_ledger, &LedgerWatch::changed, this, &ScheduleReader::lookForNews);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (m_isFollowing)
            refresh();
    });
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

/// What tells one state of the record from the next: looking at it makes files of its own, which
/// are no news.
QString ScheduleReader::stamp() const
{
    QString text;
    for (const char* const name : {"/ledger.db", "/ledger.db-wal"}) {
        const QFileInfo file(QString::fromStdString(m_directories.state) + QLatin1String(name));
        if (file.exists() && file.size() > 0)
            text += QStringLiteral("%1 %2 ")
                        .arg(file.size())
                        .arg(file.lastModified().toMSecsSinceEpoch());
    }
    return text;
}

void ScheduleReader::lookForNews()
{
    if (m_isFollowing && stamp() != m_stamp)
        refresh();
}

void ScheduleReader::refresh()
{
    watch();
    m_stamp = stamp();
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
