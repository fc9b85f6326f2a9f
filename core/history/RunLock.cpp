// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/RunLock.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace muster {

static struct flock byteOf(RunId run, short type)
{
    struct flock lock { };

    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = run;
    lock.l_len = 1;
    return lock;
}

Result<std::unique_ptr<RunLock>> RunLock::open(const std::string& stateDirectory, Use use)
{
    const std::string path = stateDirectory + "/ledger.lock";
    const int flags = use == Use::Hold ? O_RDWR | O_CREAT : O_RDONLY;
    const int file = ::open(path.c_str(), flags | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0 && (use == Use::Hold || errno != ENOENT))
        return fail(ErrorKind::CannotWrite,
                    "the file " + path + " cannot be opened: " + std::strerror(errno),
                    "Make the state directory writable, or name another one with --state-dir.");
    return std::unique_ptr<RunLock>(new RunLock(file));
}

RunLock::~RunLock()
{
    if (m_file >= 0)
        close(m_file);
}

Result<void> RunLock::hold(RunId run) const
{
    auto lock = byteOf(run, F_WRLCK);
    if (fcntl(m_file, F_OFD_SETLK, &lock) == 0)
        return {};
    if (errno == EAGAIN || errno == EACCES)
        return fail(ErrorKind::Busy, "another program holds run " + std::to_string(run),
                    "Wait until it is done, then try again.");
    return fail(ErrorKind::Config,
                std::string("the disk of the state directory offers no locks: ")
                    + std::strerror(errno),
                "Put it on a local disk with --state-dir.");
}

void RunLock::release(RunId run) const
{
    auto lock = byteOf(run, F_UNLCK);
    fcntl(m_file, F_OFD_SETLK, &lock);
}

bool RunLock::isHeldElsewhere(RunId run) const
{
    if (m_file < 0)
        return false;
    auto lock = byteOf(run, F_WRLCK);
    // In doubt it counts as held: declaring a living run dead is the greater harm.
    return fcntl(m_file, F_OFD_GETLK, &lock) != 0 || lock.l_type != F_UNLCK;
}

} // namespace muster
