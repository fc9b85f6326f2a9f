// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/Dialect.h"
#include "core/table/Sniffer.h"

#include <string_view>

namespace muster {

/// Delimiter, quote and escape of a text, with how sure that is.
struct FoundDialect {
    Dialect dialect;
    double confidence = 0; ///< 0..1
};

/// Reads the text with every plausible combination and takes the one under which its records agree
/// best on the number of cells and its cells look least like unsplit text. Deterministic.
FoundDialect findDialect(std::string_view text, bool isWhole, const SniffOverrides& overrides);

} // namespace muster
