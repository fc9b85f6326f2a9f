// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/RowRef.h"

#include <string>
#include <string_view>
#include <vector>

namespace muster {

enum class Severity {
    Error, ///< the row is held
    Warning, ///< the row is sent; a person should look
    Hint,
};

/// A finding about a row or cell. Data: collected, counted, shown, stored. Never the value itself.
struct Issue {
    Severity severity = Severity::Error;
    std::string_view code; ///< static text such as "required.blank"; see issueText
    RowRef row; ///< row 0 = about the whole file
    std::string field; ///< target field key, may be empty
    std::string column; ///< source column name, may be empty
    std::string detail; ///< what the code's sentence needs: a format, a count, a row number
};

/// The sentence for people and what to do about it; one table for every code.
struct IssueText {
    std::string message;
    std::string remedy;
};

IssueText issueText(const Issue& issue);
/// Every code there is, in order.
std::vector<std::string_view> issueCodes();
/// The severity that the table gives a code; Error for a code it does not know.
Severity severityOf(std::string_view code);
std::string_view severityName(Severity severity);

} // namespace muster
