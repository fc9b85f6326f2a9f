// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <string>

namespace muster {

/// Where Muster keeps its files. Absolute paths; XDG variables honoured.
struct Directories {
    std::string config; ///< feeds and connections: XDG_CONFIG_HOME/muster
    std::string state; ///< ledger, locks, spool: XDG_STATE_HOME/muster

    /// The defaults, each replaced by what is given and not empty.
    static Directories standard(const std::string& givenConfig, const std::string& givenState);
};

/// Makes a directory and its parents, 0700. CannotWrite when it cannot be made or written to.
Result<void> makePrivateDirectory(const std::string& path);

} // namespace muster
