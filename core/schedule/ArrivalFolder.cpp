// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/ArrivalFolder.h"

#include "core/base/Hash.h"
#include "core/secrets/PrivateDirectory.h"
#include "core/table/FileSource.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace muster {

static tl::unexpected<Error> gone(const std::string& folder, int reason)
{
    return fail(ErrorKind::NoInput,
                "the folder " + folder + " cannot be read: " + std::strerror(reason),
                "If it is on a network share, connect the share; Muster looks again by itself.");
}

Result<std::vector<FolderFile>> DiskFolder::look(const std::string& folder, Clock::Wall now)
{
    const std::unique_ptr<DIR, int (*)(DIR*)> directory(::opendir(folder.c_str()), &::closedir);
    if (!directory)
        return gone(folder, errno);
    std::vector<FolderFile> found;
    errno = 0;
    while (const dirent* const entry = ::readdir(directory.get())) {
        struct stat facts { };

        // A link counts as what it points to.
        if (::fstatat(::dirfd(directory.get()), entry->d_name, &facts, 0) == 0
            && S_ISREG(facts.st_mode))
            found.push_back(
                {entry->d_name, static_cast<std::uint64_t>(facts.st_ino),
                 static_cast<std::uint64_t>(facts.st_size),
                 std::int64_t{facts.st_mtim.tv_sec} * 1'000'000'000 + facts.st_mtim.tv_nsec, now});
        errno = 0;
    }
    if (errno != 0)
        return gone(folder, errno);
    std::sort(found.begin(), found.end(),
              [](const FolderFile& one, const FolderFile& other) { return one.name < other.name; });
    return found;
}

bool tellsOfChanges(const std::string& folder)
{
    static constexpr unsigned long fuse = 0x65735546;

    struct statfs system { };

    if (::statfs(folder.c_str(), &system) != 0)
        return false;
    const auto magic = static_cast<unsigned long>(system.f_type);
    return magic != fuse && !isNetworkFileSystem(magic);
}

Result<std::string> DiskFolder::digest(const std::string& path)
{
    auto file = openFile(path);
    Sha256 sha;
    if (!file && file.error().kind == ErrorKind::BadData)
        return hex(sha.finish()); // of no bytes: the push says what is wrong with that
    if (!file)
        return fail(std::move(file.error()));
    std::string buffer(std::size_t{256} * 1024, '\0');
    for (;;) {
        const auto got = file->source->read(buffer.data(), buffer.size());
        if (!got)
            return fail(got.error());
        if (*got == 0)
            return hex(sha.finish());
        sha.add(std::string_view(buffer).substr(0, *got));
    }
}

/// "people.csv", then "people (2).csv" and so on.
static std::string numbered(const std::string& name, int number)
{
    if (number == 1)
        return name;
    const auto dot = name.rfind('.');
    const std::string stem = name.substr(0, dot);
    return stem + " (" + std::to_string(number) + ")"
        + (dot == std::string::npos ? std::string() : name.substr(dot));
}

/// Never replaces a file.
static bool renameInto(const std::string& from, const std::string& to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;

    // A file system that cannot do it in one step, as some network shares.
    struct stat taken { };

    if (::lstat(to.c_str(), &taken) == 0) {
        errno = EEXIST;
        return false;
    }
    return ::rename(from.c_str(), to.c_str()) == 0;
}

/// Which file a name stands for.
struct FileId {
    dev_t device = 0;
    ino_t inode = 0;

    static FileId of(const std::string& path)
    {
        struct stat facts { };

        return ::lstat(path.c_str(), &facts) == 0 ? FileId{facts.st_dev, facts.st_ino} : FileId{};
    }

    bool operator==(const FileId&) const = default;
};

static tl::unexpected<Error> replaced(const std::string& path)
{
    return fail(ErrorKind::CannotWrite, "another file has the name " + path + " by now",
                "It stays where it is.");
}

Result<std::string> DiskFolder::move(const std::string& path, const std::string& folder,
                                     const std::string& digest)
{
    const std::string name = path.substr(path.rfind('/') + 1);
    // What is replaced by a rename while it is looked at, or just before it is moved, shows by
    // this.
    const FileId file = FileId::of(path);
    const auto found = this->digest(path);
    if (!found || *found != digest)
        return found ? replaced(path) : fail(found.error());
    if (::mkdir(folder.c_str(), 0777 & ~0027) != 0 && errno != EEXIST)
        return fail(ErrorKind::CannotWrite,
                    "the folder " + folder + " cannot be made: " + std::strerror(errno),
                    "The file stays where it is.");
    for (int number = 1; number < 10'000; ++number) {
        const std::string to = folder + "/" + numbered(name, number);
        if (renameInto(path, to)) {
            if (FileId::of(to) != file)
                return renameInto(to, path) ? replaced(path) : Result<std::string>(to);
            // The companion has done its work; where it cannot follow it is no harm.
            renameInto(path + ".done", to + ".done");
            return to;
        }
        if (errno != EEXIST)
            break;
    }
    return fail(ErrorKind::CannotWrite,
                "the file " + path + " cannot be moved into " + folder + ": "
                    + std::strerror(errno),
                "It stays where it is.");
}

} // namespace muster
