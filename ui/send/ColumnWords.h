// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/Suggester.h"

#include <QString>

namespace muster {

/// What a profile says, in words for people.
QString typeText(const ColumnSummary& column); ///< "email address"; empty for a blank column
QString distinctText(const ColumnSummary& column); ///< "about 12,300 different"
QString fillText(const ColumnSummary& column); ///< "98.4 % filled"; never "100 %" when one is blank
QString roleText(const ColumnRole& role); ///< "Work email"; empty when not recognised

} // namespace muster
