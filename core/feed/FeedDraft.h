// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Connection.h"
#include "core/feed/Feed.h"
#include "core/mapping/Suggester.h"

#include <string>

namespace muster {

/// A feed for a file nobody has mapped yet, and why it looks like that.
struct FeedDraft {
    Feed feed;
    Suggestion suggestion;
};

/// What a file looks like, as far as a draft needs it.
struct FileLook {
    const Dialect& dialect;
    const Header& header;
    const ColumnProfiler* profiler; ///< null: by the header alone
};

/// Drafts a feed for one file to one kind of object ("" = the service's first). Not saved. Config
/// error when the service has no such object.
Result<FeedDraft> draftFeed(const std::string& name, const Connection& connection,
                            const std::string& object, const FileLook& file);

} // namespace muster
