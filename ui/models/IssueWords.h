// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/CheckReport.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// What issueText says, in the user's language and with the field's label in place of its key;
/// UTF-8. The key stands where @p fieldLabel is empty, core's own English for a code that is not
/// known here. GUI thread.
IssueText issueWords(const Issue& issue, const QString& fieldLabel = {});
bool knowsIssue(std::string_view code);

/// "Hire date" for hired_at of this service's object; the key itself where no catalogue has it. The
/// catalogues are read once. GUI thread.
QString fieldLabel(const std::string& service, const std::string& object, const std::string& field);

/// The causes of a report with message and remedy in the user's language.
std::vector<Cause> wordedCauses(const CheckReport& report);

} // namespace muster
