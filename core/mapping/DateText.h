// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/DateParts.h"

#include <string_view>

namespace muster {

/// What one cell says, read without knowing its format.
enum class DateFinding {
    Date,
    Open, ///< "no end": year 9999, or zeros in place of a date
    Ambiguous, ///< day and month, or the century, cannot be told apart
    Serial, ///< a spreadsheet's day number
    Unknown,
};

/// Recognises the forms that can only mean one date: ISO, yyyyMMdd, dd.MM.yyyy, d-MMM-yyyy, MMM d
/// yyyy, and slashes or dashes when one part is above 12 (or both are the same). Whether the day
/// exists is left to DateValue::isInCalendar. Pure.
DateFinding recogniseDate(std::string_view text, int pivot, DateValue& value);

/// The year 9999 or no date at all, as systems write "still open".
bool isOpenEnd(const DateValue& value);

} // namespace muster
