// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Field.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// What one object of a service accepts ("personnel" of ThreatSwitch). Data, loaded from
/// resources/catalogues; immutable after loading but for fields a user adds.
struct Catalogue {
    std::string service; ///< threatswitch, secureframe
    std::string object;
    std::string label;
    bool allowCustomFields = false;
    bool complete = false;
    bool freeSchema = false; ///< the file's own columns are the fields
    std::string primaryId; ///< key of the field that names a row at the service (email, id)
    std::vector<std::string> primaryIdChoices; ///< fields that can be the primary ID, best first
    bool primaryIdRepeats = false; ///< several rows may share it (the accesses of one person)
    std::string note;
    std::vector<Field> fields;
    std::vector<std::string> fileRules; ///< ids of the service's file rules, for the checks

    const Field* find(std::string_view key) const;
    /// Makes the first of primaryIdChoices that @p isMapped the primary ID where the current one is
    /// not; does nothing when none is.
    void choosePrimaryId(const std::function<bool(const std::string& key)>& isMapped);
    /// Adds a user's own field (Config error for a bad or taken name). Dates get ISO formats.
    Result<void> addCustom(const std::string& key, FieldType type = FieldType::Text);
};

/// Objects of a service, in the order offered; the first is the default.
std::vector<std::string> catalogueObjects(std::string_view service);
/// Config error naming the objects there are when @p object is unknown.
Result<Catalogue> loadCatalogue(std::string_view service, std::string_view object);

} // namespace muster
