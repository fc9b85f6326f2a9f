// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace muster {

/// @p text without the blanks around it: ASCII white space and the Unicode blanks that spreadsheets
/// leave behind (no-break, zero-width, ideographic, BOM).
std::string_view stripBlanks(std::string_view text);

/// True when nothing is left without blanks.
inline bool isBlank(std::string_view text)
{
    const bool startsPlain = !text.empty() && text.front() > ' ' && text.front() < 0x7f;
    return !startsPlain && stripBlanks(text).empty();
}

} // namespace muster
