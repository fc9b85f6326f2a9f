// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/Field.h"
#include "core/mapping/RoleEvidence.h"

#include <optional>
#include <vector>

namespace muster {

/// What a suggestion is made from.
struct SuggestionContext {
    const Header& header;
    std::vector<RoleEvidence> columns; ///< one per header
    std::vector<ColumnSummary> summaries; ///< empty when no rows were read

    const ColumnSummary* summary(std::size_t column) const
    {
        return column < summaries.size() ? &summaries[column] : nullptr;
    }

    /// The preferred column of a role, -1 when there is none that is sure enough.
    int columnOf(std::string_view role) const;
};

/// The column that feeds a field: one that bears the field's own name, else the best of its roles
/// in order, else one that bears another name of it. Nothing when there is none that is sure
/// enough.
std::optional<FieldMapping> suggestField(const SuggestionContext& context, const Field& field);

/// The steps a field of this type starts with.
std::vector<Transform> transformsFor(const Field& field, const ColumnSummary* summary);

} // namespace muster
