// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/BoundField.h"
#include "core/mapping/DuplicateFinder.h"
#include "core/mapping/FieldCheck.h"
#include "core/mapping/Mapper.h"

#include <optional>

namespace muster {

/// One field with all that is done to it.
struct MappedField {
    BoundField bound;
    FieldCheck check;
    bool isRequired = false;
    std::optional<DuplicateFinder> duplicates; ///< only for identifiers
};

struct Mapper::State {
    std::vector<Field> fields;
    std::vector<MappedField> mapped;
    std::vector<std::string> headerNames;
    std::vector<int> fieldOfColumn; ///< the first field that reads a column, -1 for none
    std::string primaryId;
    bool hasLookup = false;
    bool hasIdentifier = false;
    bool hasSuspects = false;
    CellText cell;
};

/// Checks a mapping against a catalogue and completes the catalogue with the mapping's own fields.
Result<Catalogue> catalogueFor(const Mapping& mapping, const Catalogue& catalogue);

/// Appends what the reader noticed about one row.
void appendRowNotes(const Mapper::State& state, const RowBlock& block, std::size_t row,
                    std::vector<Issue>& issues);

} // namespace muster
