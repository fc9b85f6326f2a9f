// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/mapping/Mapping.h"
#include "core/table/ColumnProfile.h"
#include "core/table/RowSource.h"

#include <string>
#include <vector>

namespace muster {

/// What a column seems to be: a key of resources/hris/headers.json ("employee_id",
/// "_sensitive_pay") or a field of a Secureframe model.
struct ColumnRole {
    std::string role; ///< empty = not recognised
    Confidence confidence = Confidence::None;
    std::string reason;
    bool sensitive = false; ///< surplus sensitive data: dropped unless a person maps it
};

/// The HR system that a header set looks like, with the evidence in words.
struct SystemGuess {
    std::string name; ///< "Workday", "ADP Workforce Now", ...; empty = unknown
    double confidence = 0;
    std::vector<std::string> evidence; ///< "11 of 12 headers are Workday's"
};

struct Suggestion {
    Mapping mapping;
    std::vector<std::string> unmappedColumns;
    std::vector<std::string> missingRequired;
};

/// Header dictionary (normalised as in the comment of HeaderDictionary) first, then what the values
/// look like; deterministic and offline. @p profiler may be null when no rows were read.
std::vector<ColumnRole> columnRoles(const Header& header, const ColumnProfiler* profiler);
SystemGuess guessSystem(const Header& header, const std::string& firstTitleLine);
Suggestion suggestMapping(const Header& header, const ColumnProfiler* profiler,
                          const Catalogue& catalogue);

} // namespace muster
