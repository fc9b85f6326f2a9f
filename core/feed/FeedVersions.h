// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Feed.h"

#include <string>
#include <vector>

namespace muster {

/// Earlier texts of feeds, one file each under STATE/feed-versions/NAME, named by the moment they
/// were saved. Not beside the feeds: those may live in a repository of their own. The newest
/// mostKept of each feed stay. Main thread.
class FeedVersions {
public:
    static constexpr std::size_t mostKept = 50;

    explicit FeedVersions(const std::string& stateDirectory)
        : m_directory(stateDirectory + "/feed-versions")
    { }

    /// When they were saved (RFC 3339, UTC), newest first.
    std::vector<std::string> of(const std::string& feed) const;
    /// Config error when there is no such version, or it cannot be read.
    Result<Feed> load(const std::string& feed, const std::string& version) const;
    /// Keeps the text that the feed's file has now; does nothing where there is no such file or
    /// where it says what is to be saved. CannotWrite.
    Result<void> keep(const std::string& feed, const std::string& file,
                      const std::string& nextText) const;
    /// Best effort: a feed is not held back for its past.
    void rename(const std::string& from, const std::string& to) const;
    void remove(const std::string& feed) const;

private:
    std::string path(const std::string& feed, const std::string& version) const;
    std::string freePath(const std::string& feed, const std::string& file) const;
    void dropOldest(const std::string& feed) const;

    std::string m_directory;
};

} // namespace muster
