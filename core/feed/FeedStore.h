// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Connection.h"
#include "core/feed/Directories.h"
#include "core/feed/Feed.h"
#include "core/feed/FeedVersions.h"
#include "core/feed/TextStore.h"

namespace muster {

/// Feeds under CONFIG/feeds; each save that changes something keeps the text before it as an
/// earlier version. Main thread.
class FeedStore {
public:
    explicit FeedStore(const Directories& directories)
        : m_files(directories.config + "/feeds", "feed")
        , m_versions(directories.state)
        , m_state(directories.state)
    { }

    std::vector<std::string> names() const { return m_files.names(); }

    bool has(const std::string& name) const { return m_files.has(name); }

    Result<Feed> load(const std::string& name) const;

    Result<void> save(const Feed& feed) const;
    /// With its earlier versions.
    Result<void> remove(const std::string& name) const;
    /// Saves the feed under another name, with its earlier versions and its runs. Usage for a bad
    /// name, Config for a taken one, errors as of Ledger.
    Result<void> rename(const std::string& from, const std::string& to) const;
    /// Saves an earlier version as the feed; what was there becomes a version.
    Result<Feed> bringBack(const std::string& name, const std::string& version) const;

    const FeedVersions& versions() const { return m_versions; }

    std::string path(const std::string& name) const { return m_files.path(name); }

private:
    TextStore m_files;
    FeedVersions m_versions;
    std::string m_state; ///< directory of the ledger
};

/// Connections under CONFIG/connections. Main thread.
class ConnectionStore {
public:
    explicit ConnectionStore(const Directories& directories)
        : m_files(directories.config + "/connections", "connection")
    { }

    std::vector<std::string> names() const { return m_files.names(); }

    bool has(const std::string& name) const { return m_files.has(name); }

    Result<Connection> load(const std::string& name) const;

    Result<void> save(const Connection& c) const { return m_files.save(c.name, c.toJson()); }

    Result<void> remove(const std::string& name) const { return m_files.remove(name); }

    std::string path(const std::string& name) const { return m_files.path(name); }

private:
    TextStore m_files;
};

} // namespace muster
