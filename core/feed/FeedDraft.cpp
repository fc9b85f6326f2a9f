// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/FeedDraft.h"

#include "core/catalogue/Catalogue.h"

namespace muster {

Result<FeedDraft> draftFeed(const std::string& name, const Connection& connection,
                            const std::string& object, const FileLook& file)
{
    FeedDraft draft;
    Feed& feed = draft.feed;
    feed.object = object;
    if (object.empty()) {
        const auto objects = catalogueObjects(connection.service);
        feed.object = objects.empty() ? std::string() : objects.front();
    }
    const auto catalogue = loadCatalogue(connection.service, feed.object);
    if (!catalogue)
        return fail(catalogue.error());
    draft.suggestion = suggestMapping(file.header, file.profiler, *catalogue);
    feed.name = name;
    feed.connection = connection.name;
    feed.dialect = file.dialect;
    feed.headerFingerprint = file.header.fingerprint();
    feed.columns = file.header.names;
    feed.mapping = draft.suggestion.mapping;
    if (connection.service == "secureframe")
        feed.schemaSlug = feed.object;
    return draft;
}

} // namespace muster
