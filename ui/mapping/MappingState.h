// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Catalogue.h"
#include "core/mapping/MappingTrial.h"
#include "core/mapping/Suggester.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace muster {

/// What the Map step starts from: a file's columns, some of its rows and what is known about it. A
/// value.
struct MappingInput {
    Header header;
    std::vector<ColumnSummary> summaries; ///< per column, or empty
    std::vector<ColumnRole> roles; ///< per column, or empty
    SampleRows rows; ///< a few, in the header's order
    Catalogue catalogue; ///< the service's own, without customFields
    Mapping mapping;
    std::vector<std::string> customFields; ///< Feed::customFields
    Mapping suggested; ///< what suggestMapping says, for mapping again
};

/// A field that a person added to the catalogue.
struct OwnField {
    std::string key;
    FieldType type = FieldType::Text;
    bool isListed = true; ///< belongs into Feed::customFields; else its mapping names the type

    bool operator==(const OwnField&) const = default;
};

/// All that an edit can change, so that undo is putting the former one back. A value.
struct MappingState {
    Mapping mapping;
    std::vector<OwnField> own;

    bool operator==(const MappingState&) const = default;
};

/// One field of the service as it stands now. Pointers live until the next change of the model.
struct FieldState {
    const Field* field = nullptr;
    const FieldMapping* mapped = nullptr; ///< null: not mapped
    bool isRequired = false;
    bool isOwn = false;
    std::optional<Error> broken; ///< why the mapping cannot run on this file
    std::vector<MappingTrial> trials; ///< one per sample row, empty when not mapped or broken

    bool isMissing() const { return isRequired && !mapped; }

    /// Something is wrong with the sample rows that the mapping can mend: a date's form, a word
    /// that the service does not know, or many rows are held. A few bad cells are for the Check
    /// step.
    bool hasBadSample() const;
    /// Suggested without being sure, broken, or with a sample that would be held.
    bool needsLook() const;

    bool isProblem() const { return isMissing() || needsLook(); }
};

/// One column of the file as it stands now.
struct ColumnState {
    bool isUsable = true; ///< false: without a name of its own, so no mapping can name it
    bool isSensitive = false;
    bool isDropped = false;
    std::vector<std::string> fields; ///< keys of the fields it feeds
};

} // namespace muster
