// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

enum class FieldType { Text, Email, Ssn, Date, DateTime, Boolean, Code };

enum class Need { Required, Recommended, Optional, Legacy, Unknown };

enum class Sensitivity { Normal, Personal, Secret };

/// One field that a service accepts; the facts and how sure they are come from the catalogue file.
struct Field {
    std::string key; ///< the service's name; nested names by dot ("name.first")
    std::string label;
    FieldType type = FieldType::Text;
    Need need = Need::Optional;
    std::string format; ///< for dates: Qt-style pattern with literals in single quotes
    std::string shape; ///< picture of a usual value: 9 digit, A letter, X either; empty = free
    bool unique = false;
    std::vector<std::string> values; ///< allowed or known values; empty = free
    std::vector<std::string> olderValues; ///< values of older lists, still accepted
    Sensitivity sensitivity = Sensitivity::Normal;
    bool keyDocumented = true; ///< false: the service publishes only a label, the key is ours
    std::string confidence; ///< high, medium, low
    std::string example;
    std::string notes;
    std::vector<std::string> roles; ///< HR roles of resources/hris that fit, best first
    std::vector<std::string> aliases; ///< further header spellings
    /// Values, in any case, by which a row says that its person has left or its account is closed;
    /// "*" = any value at all.
    std::vector<std::string> leftValues;
    bool suggest = true; ///< false: mapped only by hand, the service has not confirmed the field
    bool custom = false; ///< added by the user

    bool operator==(const Field&) const = default;
};

std::string typeName(FieldType type);
std::string needName(Need need);
std::optional<FieldType> typeFromName(std::string_view name);
std::optional<Need> needFromName(std::string_view name);

} // namespace muster
