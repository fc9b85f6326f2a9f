// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/ArrivalFolder.h"

#include <map>

namespace muster::test {

/// A folder whose files a test puts there; the content is its own digest.
class FakeFolder final : public ArrivalFolder {
public:
    struct File {
        std::string content;
        std::uint64_t inode = 0;
        Clock::Wall modified{};
    };

    void put(const std::string& name, const std::string& content, Clock::Wall modified)
    {
        files[name] = {content, ++m_lastInode, modified};
    }

    Result<std::vector<FolderFile>> look(const std::string& folder, Clock::Wall now) override
    {
        if (isGone)
            return fail(ErrorKind::NoInput, "the folder " + folder + " cannot be read: gone");
        std::vector<FolderFile> found;
        for (const auto& [name, file] : files)
            found.push_back({name, file.inode, file.content.size(),
                             file.modified.time_since_epoch().count() * 1'000'000, now});
        return found;
    }

    Result<std::string> digest(const std::string& path) override
    {
        ++digests;
        const std::string name = path.substr(path.rfind('/') + 1);
        if (name == unreadable || !files.contains(name))
            return fail(ErrorKind::NoInput, "the file " + path + " cannot be read");
        return "sha-" + files.at(name).content;
    }

    Result<std::string> move(const std::string& path, const std::string& to,
                             const std::string& digest) override
    {
        if (isReadOnly)
            return fail(ErrorKind::CannotWrite, "the file " + path + " cannot be moved");
        const std::string name = path.substr(path.rfind('/') + 1);
        if (files.contains(name) && "sha-" + files.at(name).content != digest)
            return fail(ErrorKind::CannotWrite, "another file has the name " + path + " by now");
        files.erase(name);
        return to + "/" + name;
    }

    std::map<std::string, File> files;
    bool isGone = false;
    bool isReadOnly = false;
    std::string unreadable; ///< name of a file
    int digests = 0;

private:
    std::uint64_t m_lastInode = 0;
};

} // namespace muster::test
