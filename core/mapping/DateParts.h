// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace muster {

/// A date as it is written, with its time of day where one stands there. Never moved by a zone.
struct DateValue {
    int year = 0;
    int month = 0;
    int day = 0;
    bool hasTime = false;
    int hour = 0;
    int minute = 0;
    int second = 0;
    bool hasOffset = false;
    int offsetMinutes = 0; ///< east of UTC

    bool isInCalendar() const;

    bool isMidnight() const { return hour == 0 && minute == 0 && second == 0; }

    /// The same instant in UTC; only a value with a time of day and an offset changes.
    DateValue inUtc() const;
    bool operator==(const DateValue&) const = default;
};

/// Takes 1 to @p most digits off the front of @p text; -1 (and nothing taken) when fewer than
/// @p least stand there.
int takeNumber(std::string_view& text, int least, int most);

/// Takes an English month name or its abbreviation (with or without a point) off the front: 1 to
/// 12, 0 when there is none.
int takeMonthName(std::string_view& text);
std::string_view monthName(int month);

/// Reads what may follow a date: nothing, or a time of day ("T10:15:00Z", " 10:15 PM EST"), or only
/// a zone ("-08:00" as Workday writes it).
bool readTimeTail(std::string_view text, DateValue& value);
/// Takes AM or PM off the front and turns the hour into one of 24; false when the hour cannot be.
bool takeHalfOfDay(std::string_view& text, DateValue& value);

/// The full year for two digits: up to @p pivot in this century.
int fullYear(int twoDigits, int pivot);

} // namespace muster
