// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace muster {

/// @name Append @p text in another case; all of Unicode, without allocating for ASCII
/// Text that is not valid UTF-8 is appended as it is.
/// @{
void appendLower(std::string_view text, std::string& to);
void appendUpper(std::string_view text, std::string& to);
/// First letter of every word upper, the rest lower; a word starts after a blank, - . ( or '.
void appendTitle(std::string_view text, std::string& to);
/// @}

} // namespace muster
