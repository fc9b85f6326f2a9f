// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "core/history/Run.h"

namespace muster::cli {

/// history ask RUN: asks the service for row results that were not in when the run ended.
Result<int> askResults(Context& context, RunId run);

} // namespace muster::cli
