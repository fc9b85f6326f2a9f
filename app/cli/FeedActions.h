// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"

namespace muster::cli {

/// "muster feed header FEED": how a file's header differs from the one that the feed knows; with
/// --take the feed knows it from then on.
Result<int> feedHeader(Context& context);

} // namespace muster::cli
