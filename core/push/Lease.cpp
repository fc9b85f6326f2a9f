// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/Lease.h"

#include "core/feed/Directories.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLockFile>

namespace muster {

Lease::Lease(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) { }

Lease::~Lease() = default;
Lease::Lease(Lease&&) noexcept = default;
Lease& Lease::operator=(Lease&&) noexcept = default;

Result<Lease> Lease::take(const std::string& stateDirectory, const std::string& connection)
{
    const std::string directory = stateDirectory + "/locks";
    if (auto made = makePrivateDirectory(directory); !made)
        return fail(std::move(made.error()));
    const QString path = QString::fromStdString(directory + "/" + connection + ".lock");
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // a lock is stale when its process is gone, not when it is old
    if (lock->tryLock(0))
        return Lease(std::move(lock));
    if (lock->error() != QLockFile::LockFailedError)
        return fail(ErrorKind::CannotWrite, "the lock " + path.toStdString() + " cannot be made");
    qint64 pid = 0;
    QString host;
    QString program;
    lock->getLockInfo(&pid, &host, &program);
    const auto since = QFileInfo(path).lastModified().toUTC().toString(Qt::ISODate).toStdString();
    return fail(ErrorKind::Busy,
                "another push is running on the connection '" + connection + "' since " + since
                    + " (" + program.toStdString() + ", process " + std::to_string(pid) + ")",
                "Nothing was sent by this one. Wait for the other to end, then push again.");
}

} // namespace muster
