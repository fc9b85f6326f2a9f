// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/LedgerWatch.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace muster {

LedgerWatch::LedgerWatch(const std::string& stateDirectory, QObject* parent)
    : QObject(parent)
    , m_directory(QString::fromStdString(stateDirectory))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    m_poll.setInterval(1000);
    connect(&m_files, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_files, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_poll, &QTimer::timeout, this, &LedgerWatch::changed);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        watch(); // a file that was made anew is watched anew
        const QString now = stamp();
        if (m_poll.isActive() || now == m_stamp)
            return;
        m_stamp = now;
        Q_EMIT changed();
    });
    watch();
    m_stamp = stamp();
}

QString LedgerWatch::stamp() const
{
    QString text;
    for (const char* const name : {"ledger.db", "ledger.db-wal"}) {
        const QFileInfo file(QDir(m_directory).filePath(QLatin1String(name)));
        if (file.exists() && file.size() > 0)
            text += QStringLiteral("%1 %2 ")
                        .arg(file.size())
                        .arg(file.lastModified().toMSecsSinceEpoch());
    }
    return text;
}

void LedgerWatch::setPolling(bool isPolling)
{
    if (isPolling == m_poll.isActive())
        return;
    if (isPolling)
        m_poll.start();
    else
        m_poll.stop();
}

void LedgerWatch::watch()
{
    const QDir directory(m_directory);
    QStringList wanted{m_directory};
    for (const char* name : {"ledger.db", "ledger.db-wal"})
        wanted << directory.filePath(QLatin1String(name));
    // Before the first push there is not even the directory; what is made on the way to it is seen
    // in the nearest one that there is.
    if (!directory.exists()) {
        QString above = QFileInfo(m_directory).path();
        while (!QFile::exists(above) && above != QFileInfo(above).path())
            above = QFileInfo(above).path();
        wanted << above;
    }
    for (const QString& path : m_files.directories()) {
        if (!wanted.contains(path))
            m_files.removePath(path); // somebody else's, now that ours is there
    }
    for (const QString& path : wanted) {
        if (QFile::exists(path) && !m_files.files().contains(path)
            && !m_files.directories().contains(path))
            m_files.addPath(path);
    }
}

} // namespace muster
