// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace muster {

/// Views into one full name; empty where the name has no such part.
struct NameParts {
    std::string_view first;
    std::string_view middle;
    std::string_view last;
};

/// Splits "Last, First Middle" (a comma decides) or "First Middle Last"; particles such as "van
/// der" stay with the last name, a suffix such as "Jr." behind the name is left out. Pure.
NameParts splitName(std::string_view fullName);

/// @p name without decorations behind it: "(On Leave)", "[C]".
std::string_view stripDecorations(std::string_view name);

} // namespace muster
