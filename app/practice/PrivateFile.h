// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <string>
#include <string_view>

namespace muster::practice {

/// Writes @p bytes to @p path with mode 0600, in one step: a reader sees the old file or the new.
Result<void> writePrivateFile(const std::string& path, std::string_view bytes);

/// The whole file; NoInput when it is missing.
Result<std::string> readWholeFile(const std::string& path);

} // namespace muster::practice
