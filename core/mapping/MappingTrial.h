// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Field.h"
#include "core/mapping/Issue.h"
#include "core/mapping/Mapping.h"
#include "core/mapping/Record.h"
#include "core/table/RowSource.h"

#include <string>
#include <vector>

namespace muster {

/// What the mapping of one field makes of one sample row, before and after. A value.
struct MappingTrial {
    std::vector<std::string> before; ///< the cells of the field's columns, in the mapping's order
    Record::State state = Record::State::Blank;
    std::string after; ///< for State::Value
    std::vector<Issue> issues; ///< of this field; never about other rows (duplicates)
    /// The row that a look-up refers to is not among the samples; it may well be in the file.
    bool isOutsideSamples = false;
    bool operator==(const MappingTrial& other) const;
};

/// The rows to try a mapping on: cells in the header's order; short rows read as blank.
using SampleRows = std::vector<std::vector<std::string>>;

/// Takes sample rows through one field with the steps and checks that Mapper uses, one result per
/// row. Config error, as of Mapper::bind, when a column is not in the file or a step is wrong.
/// @p isRequired says whether a blank is an issue. Any thread, no I/O.
Result<std::vector<MappingTrial>> tryMapping(const FieldMapping& mapped, const Field& field,
                                             const Header& header, const SampleRows& rows,
                                             bool isRequired);

} // namespace muster
