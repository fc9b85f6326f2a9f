// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Feed.h"
#include "core/feed/FeedStore.h"

#include <string>
#include <vector>

namespace muster {

/// Writes a feed with its name into one file of its own, to be handed to a colleague: no secrets,
/// no cell values. CannotWrite.
Result<void> exportFeed(const Feed& feed, const std::string& path);
/// Reads such a file, or one from the feeds directory (named like the file). Not saved. NoInput,
/// Config.
Result<Feed> importFeed(const std::string& path);

/// @p wanted, or "wanted-2" and so on where that is taken.
std::string freeName(const std::string& wanted, const std::vector<std::string>& taken);

/// Saves a copy under another name. Usage for a bad name, Config for a taken one.
Result<void> duplicateFeed(const FeedStore& store, const std::string& from, const std::string& to);

} // namespace muster
