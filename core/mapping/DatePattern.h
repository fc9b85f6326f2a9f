// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/DateParts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// A date pattern as people write it in a mapping: yyyy yy MMMM MMM MM M dd d HH H hh h mm ss AP,
/// text in single quotes, anything that is no letter as itself. YYYY and DD are understood too, and
/// mm as the month where there are no hours. Reads and writes; immutable, any thread.
class DatePattern {
public:
    /// Nothing when the pattern lacks day, month or year or has an unknown letter.
    static std::optional<DatePattern> compile(std::string_view pattern);

    /// Reads the whole of @p text; a day or month may lack its leading zero, and a time of day may
    /// follow a pattern that has none. Two-digit years up to @p pivot are of this century.
    bool read(std::string_view text, int pivot, DateValue& value) const;
    void write(const DateValue& value, std::string& to) const;

    bool hasTime() const;

private:
    enum class Kind { Year, ShortYear, Month, MonthName, Day, Hour, Minute, Second, Half, Literal };

    struct Part {
        Kind kind;
        int width;
        std::string literal;
    };

    bool addLetters(char letter, int width);
    void addLiteral(std::string_view text);
    bool has(Kind kind) const;
    bool readPart(std::size_t index, std::string_view& text, int pivot, DateValue& value) const;

    std::vector<Part> m_parts;
};

} // namespace muster
