// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/DateFormat.h"

#include <string_view>

namespace muster {

/// What a cell looks like. A view for people and suggestions; the cell itself stays text.
enum class ValueKind {
    Blank,
    Email,
    Ssn, ///< nine digits hyphenated
    Date,
    CompactDate, ///< yyyyMMdd, or a number of eight digits
    DateTime,
    Integer,
    PaddedDigits, ///< digits with a leading zero: a key, not a quantity
    Number,
    Boolean,
    Text,
};

struct ValueShape {
    ValueKind kind = ValueKind::Text;
    DateFormats formats = 0; ///< of the date part
};

/// Spaces around the value do not count.
ValueShape valueShape(std::string_view value);

std::string_view trimmed(std::string_view value);

} // namespace muster
