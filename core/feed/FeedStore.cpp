// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/FeedStore.h"

#include "core/base/Json.h"
#include "core/history/FeedNames.h"

namespace muster {

Result<Feed> FeedStore::load(const std::string& name) const
{
    auto object = m_files.load(name);
    if (!object)
        return fail(std::move(object.error()));
    auto feed = Feed::fromJson(name, *object);
    if (!feed)
        return fail(feed.error().in(m_files.path(name)));
    return feed;
}

Result<void> FeedStore::save(const Feed& feed) const
{
    if (auto good = TextStore::checkName(feed.name); !good)
        return good;
    const QJsonObject object = feed.toJson();
    auto kept = m_versions.keep(feed.name, m_files.path(feed.name), json::pretty(object));
    if (!kept)
        return kept;
    return m_files.save(feed.name, object);
}

Result<void> FeedStore::remove(const std::string& name) const
{
    auto removed = m_files.remove(name);
    if (removed)
        m_versions.remove(name);
    return removed;
}

Result<void> FeedStore::rename(const std::string& from, const std::string& to) const
{
    if (auto good = TextStore::checkName(to); !good)
        return good;
    if (has(to))
        return fail(ErrorKind::Config, "there is a feed '" + to + "' already",
                    "Choose another name.");
    auto feed = load(from);
    if (!feed)
        return fail(std::move(feed.error()));
    feed->name = to;
    return renameInLedger(m_state, from, to, SystemClock(), [&]() -> Result<void> {
        if (auto saved = save(*feed); !saved)
            return saved;
        m_versions.rename(from, to);
        return m_files.remove(from);
    });
}

Result<Feed> FeedStore::bringBack(const std::string& name, const std::string& version) const
{
    auto feed = m_versions.load(name, version);
    if (!feed)
        return feed;
    if (auto saved = save(*feed); !saved)
        return fail(std::move(saved.error()));
    return feed;
}

Result<Connection> ConnectionStore::load(const std::string& name) const
{
    auto object = m_files.load(name);
    if (!object)
        return fail(std::move(object.error()));
    auto connection = Connection::fromJson(name, *object);
    if (!connection)
        return fail(connection.error().in(m_files.path(name)));
    return connection;
}

} // namespace muster
