// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/Suggester.h"

namespace muster {

/// What columnRoles knows about one column while it weighs the evidence.
struct RoleEvidence {
    ColumnRole role;
    std::size_t rank = 0; ///< place of the header in the role's list; lower is preferred
    bool isExact = false; ///< the header is a spelling of the dictionary
};

/// The same as columnRoles, with the ranks that decide between two columns of one role.
std::vector<RoleEvidence> roleEvidence(const Header& header, const ColumnProfiler* profiler);

/// @name The steps of roleEvidence
/// @{
RoleEvidence evidenceOfHeader(const std::string& name, const std::string& label);
/// Headers that are fields of a Secureframe model, where the dictionary does not know better.
void weighModels(std::vector<RoleEvidence>& columns, const Header& header);
/// Confirms, doubts or finds roles by what the values look like.
void weighContent(std::vector<RoleEvidence>& columns, const Header& header,
                  const ColumnProfiler& profiler);
/// @}

} // namespace muster
