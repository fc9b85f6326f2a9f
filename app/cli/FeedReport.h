// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Console.h"
#include "core/feed/FeedDraft.h"

#include <string>
#include <vector>

namespace muster::cli {

std::string joined(const std::vector<std::string>& words); ///< "a, b, c"
void printMapping(const Console& console, const Mapping& mapping);
/// What was drafted and saved, and what to do next.
void tellDraft(const Console& console, const FeedDraft& draft);

} // namespace muster::cli
