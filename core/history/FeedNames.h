// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <functional>
#include <string>

namespace muster {

/// Renames a feed by @p act, and notes in the ledger that its runs so far are those of the feed
/// @p to. The runs keep the name they were made under: they are a record. Nothing is
/// noted when @p act fails, and it is not tried on a ledger that cannot be written to; it must not
/// write to that itself. Without a ledger there is only @p act. Errors as of Ledger.
Result<void> renameInLedger(const std::string& stateDirectory, const std::string& from,
                            const std::string& to, const Clock& clock,
                            const std::function<Result<void>()>& act);

} // namespace muster
