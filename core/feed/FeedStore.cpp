// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/FeedStore.h"

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
