// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// Parts of @p text between separators that stand outside of double quotes; quotes are kept.
std::vector<std::string> splitOutsideQuotes(std::string_view text, char separator);

/// @p text without its quotes, doubled quotes inside them made single.
std::string unquoted(std::string_view text);

/// @p text as it can be written between any of @p separators: quoted only where it must be.
std::string quotedWhereNeeded(std::string_view text, std::string_view separators);

} // namespace muster
