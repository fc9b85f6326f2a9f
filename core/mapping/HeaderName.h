// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// One spelling for headers that mean the same: NFKC, without BOM and quotes, camelCase split,
/// lower case, # as "number", 's as s, all other punctuation one blank.
std::string normalisedHeader(std::string_view header);

/// A normalised header without its blanks.
std::string joinedHeader(std::string_view normalised);

/// The normalised spellings to look a header up by, best first: whole, without a parenthesis at its
/// end, and both without the prefixes of calculated fields (cf, esi, lrv, int and a number).
std::vector<std::string> headerForms(std::string_view header);

/// The words of a normalised header.
std::vector<std::string_view> headerWords(std::string_view normalised);

} // namespace muster
