// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace muster {

/// A set of the date notations that HR exports use, one bit each (see dateFormatName).
using DateFormats = std::uint32_t;

/// The notations in which @p text is a real calendar day; 0 = none. "03/04/2024" has several. All
/// zeros ("0000-00-00") count as a date: systems write them for "none".
DateFormats dateFormats(std::string_view text);

/// The most specific notation of the set, as in "MM/dd/yyyy"; empty for the empty set.
std::string_view dateFormatName(DateFormats formats);

bool hasMonthFirst(DateFormats formats); ///< such as MM/dd/yyyy
bool hasDayFirst(DateFormats formats); ///< such as dd/MM/yyyy
bool isOnlyCompact(DateFormats formats); ///< yyyyMMdd, which may as well be a number

} // namespace muster
