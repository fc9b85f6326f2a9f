// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// Number of bytes to insert, delete, replace or swap to turn one text into the other.
std::size_t editDistance(std::string_view a, std::string_view b);

/// The name of @p names that is most like @p name (case and punctuation aside), empty when none is.
std::string nearestName(std::string_view name, const std::vector<std::string>& names);

} // namespace muster
