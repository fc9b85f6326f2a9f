// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace muster {

/// Position of the first byte that does not belong to well-formed UTF-8 (Unicode table 3-7: no
/// overlong forms, no surrogates, nothing above U+10FFFF), or npos. A sequence cut off by the end
/// of
/// @p text is well-formed unless @p isEnd.
std::size_t invalidUtf8At(std::string_view text, bool isEnd = true);

/// Appends a code point; a surrogate is written as three bytes too, which no UTF-8 check accepts.
void appendUtf8(std::string& to, char32_t codePoint);

} // namespace muster
