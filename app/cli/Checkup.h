// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Directories.h"

#include <string>
#include <vector>

namespace muster::cli {

/// One thing looked at.
struct CheckupFinding {
    enum class Grade { Ok, Warn, Fail };

    std::string what;
    Grade grade = Grade::Ok;
    std::string detail;
    std::string remedy; ///< empty when ok
};

/// Looks at directories, record, keychain, keys, TLS, disk, clock, connections and feeds. Main
/// thread.
std::vector<CheckupFinding> checkUp(const Directories& directories);

} // namespace muster::cli
