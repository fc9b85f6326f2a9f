// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/PrivateDirectory.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace muster {

static constexpr mode_t others = S_IWGRP | S_IWOTH;

bool isNetworkFileSystem(unsigned long magic)
{
    // linux/magic.h; CIFS, SMB2 and AFS are not in every version of it.
    static constexpr std::array<unsigned long, 9> network = {0x6969,     0x517B,     0xFF534D42,
                                                             0xFE534D42, 0x01021997, 0x5346414F,
                                                             0x6B414653, 0x00C36400, 0x73757245};
    return std::find(network.begin(), network.end(), magic & 0xFFFFFFFFUL) != network.end();
}

static tl::unexpected<Error> cannotWrite(const std::string& path, int cause)
{
    const bool full = cause == ENOSPC || cause == EDQUOT;
    return fail(ErrorKind::CannotWrite,
                "the state directory " + path + " cannot be written: " + std::strerror(cause),
                full ? "Free some space on that disk."
                     : "Make it writable for this user, or name another one with --state-dir.");
}

static Result<void> makeDirectories(const std::string& path)
{
    for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
        const std::string part = path.substr(0, end);
        if (mkdir(part.c_str(), 0700) != 0 && errno != EEXIST) {
            const int cause = errno;

            struct stat there { };

            // Above our own directory lies what we may neither write nor need to.
            if (stat(part.c_str(), &there) != 0)
                return cannotWrite(path, cause);
        }
        if (end == std::string::npos)
            return {};
    }
}

static Result<void> checkOwner(const std::string& path, const struct stat& info)
{
    if (!S_ISDIR(info.st_mode))
        return fail(ErrorKind::CannotWrite, "the state directory " + path + " is not a directory",
                    "Move that file away, or name another directory with --state-dir.");
    if (info.st_uid != geteuid())
        return fail(ErrorKind::Config,
                    "the state directory " + path + " belongs to another user (uid "
                        + std::to_string(info.st_uid) + ")",
                    "Use a directory of your own, or run as the user who owns it.");
    if ((info.st_mode & others) != 0)
        return fail(ErrorKind::Config, "other users may write to the state directory " + path,
                    "Run: chmod go-w " + path);
    return {};
}

static Result<void> checkDirectory(const std::string& path)
{
    struct stat info { };

    if (stat(path.c_str(), &info) != 0)
        return fail(ErrorKind::NoInput,
                    "there is no state directory " + path + ": " + std::strerror(errno),
                    "Nothing was pushed from here yet, or --state-dir names another place.");
    if (auto owner = checkOwner(path, info); !owner)
        return owner;

    struct statfs system { };

    if (statfs(path.c_str(), &system) == 0
        && isNetworkFileSystem(static_cast<unsigned long>(system.f_type)))
        return fail(ErrorKind::Config,
                    "the state directory " + path
                        + " is on a network file system, where the ledger could be damaged",
                    "Put it on a local disk with --state-dir.");
    return {};
}

Result<void> preparePrivateDirectory(const std::string& path)
{
    if (path.empty())
        return fail(ErrorKind::Config, "no state directory is named",
                    "Set HOME or XDG_STATE_HOME, or name one with --state-dir.");
    if (auto made = makeDirectories(path); !made)
        return made;
    if (auto checked = checkDirectory(path); !checked)
        return checked;
    if (faccessat(AT_FDCWD, path.c_str(), W_OK | X_OK, AT_EACCESS) != 0)
        return cannotWrite(path, errno);
    return {};
}

Result<void> checkPrivateDirectory(const std::string& path)
{
    return checkDirectory(path);
}

static Result<void> createFile(const std::string& path)
{
    const int file = open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file >= 0) {
        close(file);
        return {};
    }
    if (errno == EEXIST)
        return {};
    return cannotWrite(path.substr(0, path.rfind('/')), errno);
}

Result<void> preparePrivateFile(const std::string& path)
{
    if (auto created = createFile(path); !created)
        return created;

    // By path, never by descriptor: closing one drops the locks SQLite holds on the same file.
    struct stat info { };

    if (lstat(path.c_str(), &info) != 0)
        return cannotWrite(path.substr(0, path.rfind('/')), errno);
    if (!S_ISREG(info.st_mode) || info.st_uid != geteuid())
        return fail(ErrorKind::Config, "the file " + path + " is not a plain file of this user",
                    "Move it away; a new one is made.");
    if ((info.st_mode & 077) != 0 && chmod(path.c_str(), 0600) != 0)
        return cannotWrite(path.substr(0, path.rfind('/')), errno);
    return {};
}

} // namespace muster
