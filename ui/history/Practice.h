// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Directories.h"

#include <string>
#include <vector>

namespace muster {

/// Those of @p connections that lead to a practice service: named practice or practice-..., or with
/// a base_url on this computer. One that is not set up any more is judged by its name alone. Main
/// thread.
std::vector<std::string> practiceConnections(const std::vector<std::string>& connections,
                                             const Directories& directories);

} // namespace muster
